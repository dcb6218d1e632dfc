import { inOneSentence } from '../../../text/doc.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { areFurther } from '../../kind/antecedent/further.ts';
import { charSpan, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { isCovered, isSameBlock, sentencesApart } from '../../syntax/clause.ts';
import { isAndAt, isCommaAt, isDefiniteAt } from '../../words-at.ts';

/** How many figures away the whole of a part may stand. It bounds the cost of long texts. */
export const BACK = 200;

/** Whether the candidate already has a whole that is large enough for it. */
const isPart = (candidate: Candidate): boolean =>
  candidate.whole !== undefined && fitsIn(candidate, candidate.whole);

/**
 * Whether a number is smaller than the whole that it is to be a part of. One that is not exact is none, unless it is
 * taken out of a whole: 'some 40 of the defendants'.
 */
export function fitsIn(part: Candidate, whole: Candidate): boolean {
  const { value } = part.quantity;
  const total = whole.quantity.max ?? whole.quantity.value;
  const counted =
    part.quantity.q === 'exact' || part.phrase.definite || part.rule?.startsWith('ellipsis');
  return counted === true && value !== undefined && total !== undefined && value < total;
}

/**
 * Makes bare numbers behind a count its parts where they add up to it:
 * '54 suspects, 27 in France, 21 in Italy, six in Spain'.
 */
export function linkBreakdowns(reader: Reader, candidates: readonly Candidate[]): void {
  candidates.forEach((whole, index) => {
    const { value, dimension } = whole.quantity;
    if (value === undefined || dimension !== 'count' || isBare(whole)) return;
    // A count that is told 'each' is no total, whatever follows:
    // 'Lithuania and Slovakia (7 arrests each), Latvia (5), Poland (2)'.
    if (reader.grammar.apiece.has(wordAt(reader, whole.to))) return;
    let end = index + 1;
    let sum = 0;
    for (let part = candidates[end]; part && sum < value; part = candidates[++end]) {
      const goesOn = isBare(part) && part.kind === whole.kind && part.unit === whole.unit;
      if (!goesOn || isPart(part) || part.quantity.q !== 'exact') break;
      if (!inOneSentence(reader.doc, part.from, whole.from)) break;
      sum += part.quantity.value ?? 0;
    }
    if (sum !== value || end - index < 3) return;
    for (const part of candidates.slice(index + 1, end)) part.whole = whole;
  });
}

/**
 * Makes joined figures parts of a total told elsewhere where they add up to it: 'eight in Germany and five in France'
 * after '13 arrested'.
 */
export function linkSums(reader: Reader, candidates: readonly Candidate[]): void {
  for (const index of candidates.keys()) {
    const list = listOf(reader, candidates, index);
    const [first] = list;
    if (!first || list.some(isPart) || isBehindUncounted(reader, candidates, first)) continue;
    const sum = list.reduce((total, { quantity }) => total + (quantity.value ?? Number.NaN), 0);
    const whole = candidates
      .slice(Math.max(0, index - BACK), index + BACK)
      .find((other) => other.quantity.value === sum && isTotalOf(reader, list, other));
    if (!whole || list.includes(whole)) continue;
    for (const part of list) part.whole = whole;
  }
}

/** Whether a number that equals the sum of a list may be the list's total. */
function isTotalOf(reader: Reader, list: readonly Candidate[], total: Candidate): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return false;
  const isOfKind = first.kind === last.kind ? total.kind === first.kind : isStageBefore(total);
  return (
    isOfKind &&
    total.unit === first.unit &&
    !meansThoseBefore(reader, total, first) &&
    !(total.kind === 'officers' && total.from > last.from) &&
    !(isOfPeople(total) && list.some(isOfPeople)) &&
    !isByChance(reader, total, last) &&
    !list.some((part) => areOfOtherSorts(part, total)) &&
    // An approximate number may be the total as well: 'a dozen' is said of twelve.
    (total.quantity.q === 'exact' || total.quantity.q === 'approx')
  );
}

/**
 * The figures that may add up to a total and end at `index`: the members of a list, or an earlier number and the
 * 'others' who complete it. Empty for a number that stands alone.
 */
function listOf(
  reader: Reader,
  candidates: readonly Candidate[],
  index: number,
): readonly Candidate[] {
  const [second, before] = [candidates[index], candidates[index - 1]];
  if (!second || !before) return [];
  const isList = !before.whole && isCompleted(reader, before, second);
  if (isList || areJoined(reader, before, second)) return listEndingAt(reader, candidates, index);
  // The number that is completed may stand before those who are only picked out of it:
  // 'arrested eight people, among them four players. Police abroad held three more'.
  const first = candidates
    .slice(Math.max(0, index - INCLUDED), index)
    .findLast((one) => !one.whole && one.kind === second.kind);
  return first && isCompleted(reader, first, second) ? [first, second] : [];
}

/** How many numbers picked out of a group may stand between the group and the number that completes it. */
const INCLUDED = 4;

/** The members of a list that ends at `last`: 'one local man, two from Gibraltar and one from Tangier'. */
function listEndingAt(
  reader: Reader,
  candidates: readonly Candidate[],
  last: number,
): readonly Candidate[] {
  let start = last - 1;
  let sum = 0;
  for (const part of candidates.slice(start, last + 1)) sum += part.quantity.value ?? 0;
  for (; start > 0; start -= 1) {
    const [before, first] = [candidates[start - 1], candidates[start]];
    if (!before || !first || !isCommaAt(reader, first.from - 1)) break;
    if (!areAlike(reader, before, first) || before.whole || first.from - before.to > REACH_LIST)
      break;
    // A number that the list breaks down is its total and no member: 'four occupants, one local man',
    // '13 suspects, ten of whom'.
    if (first.phrase.partitive) break;
    // By the same test a number equal to the rest of the list is its total, except where each member has a
    // nationality: 'two Moldovans, a Belarusian and a German' are all members.
    if (before.quantity.value === sum && !(isOfPeople(before) && isOfPeople(first))) break;
    sum += before.quantity.value ?? 0;
  }
  return candidates.slice(start, last + 1);
}

/**
 * Whether a member of the list was not read as a figure, so that the others cannot add up to a total:
 * '377 fuses, 23 detonators and 13 grenades' without the fuses.
 */
function isBehindUncounted(
  reader: Reader,
  candidates: readonly Candidate[],
  first: Candidate | undefined,
): boolean {
  if (!first || !isCommaAt(reader, first.from - 1)) return false;
  const isTold = (i: number) => candidates.some(({ quantity }) => quantity.number === i);
  for (let i = first.from - 2; i >= first.from - 2 - REACH_ITEM && isWord(reader, i); i -= 1)
    if (isNumber(reader, i - 1))
      return !isTold(i - 1) && !isCovered(reader.draft.calendar, charSpan(reader, i - 1, i));
  return false;
}

/** How many tokens a member of a list may have behind its number. */
const REACH_ITEM = 6;

/**
 * How many tokens a member may have that also tells what became of those counted:
 * 'nine were placed in pre-trial detention, three'.
 */
const REACH_LIST = 10;

/**
 * Whether a nationality is told. Numbers of different peoples never add up to one people: three Iraqis are not an
 * Afghan, a Sudanese man and a Frenchman.
 */
const isOfPeople = ({ phrase }: Candidate): boolean => phrase.nationalities.length > 0;

/** From this number on a sum that a later paragraph repeats is taken for the total and not for a coincidence. */
const LARGE = 10;

/** A number this small equals the sum of any two single persons, so a later one is never taken for their total. */
const ANY = 2;

/**
 * Whether a total that follows its parts may be equal to their sum by coincidence: 'two foreign men and four women',
 * and further on 'six local men'; 'a Belarusian and a German', and 'Two are still sought'.
 */
const isByChance = (reader: Reader, whole: Candidate, { from }: Candidate): boolean =>
  whole.from > from &&
  ((whole.quantity.value ?? 0) <= ANY ||
    ((whole.quantity.value ?? 0) < LARGE && !isSameBlock(reader, from, whole.from)));

/**
 * Whether two counts of persons differ by sex or age: men are no part of women. Things are different, for pistols are
 * a part of guns.
 */
const areOfOtherSorts = (part: Candidate, whole: Candidate): boolean => {
  const [one, other] = [part.phrase.noun?.of, whole.phrase.noun?.of];
  return whole.unit === 'person' && one !== undefined && other !== undefined && one !== other;
};

/** Whether a later number only refers back to the persons of the list: 'All four', 'the four'. */
const meansThoseBefore = (reader: Reader, { from }: Candidate, first: Candidate): boolean =>
  from > first.from &&
  (reader.grammar.universals.has(wordAt(reader, from)) || isDefiniteAt(reader, from - 1));

/**
 * Whether the total may have another kind than its parts, because it counts those who stood trial and the parts are
 * the outcomes: '18 were found guilty and five acquitted' after 23 defendants.
 */
const isStageBefore = ({ kind }: Candidate): boolean => kind === 'charged' || kind === 'arrested';

/** Whether two exact counts of one kind stand in one sentence, joined by 'and', or by 'while' behind a comma. */
const areJoined = (reader: Reader, first: Candidate, second: Candidate): boolean =>
  areAlike(reader, first, second) &&
  (isAndAt(reader, second.from - 1) || isSetBeside(reader, second.from - 1));

/** Whether a word of contrast behind a comma opens the last member of a list: ', while two were released'. */
const isSetBeside = (reader: Reader, i: number): boolean =>
  reader.attributes.contrasts.has(wordAt(reader, i)) && isCommaAt(reader, i - 1);

/**
 * Whether the second number counts others in addition to the first, so that both may add up to a number told earlier:
 * 'arresting 12. Five others were held abroad'.
 */
function isCompleted(reader: Reader, first: Candidate, second: Candidate): boolean {
  const apart = sentencesApart(reader, second.from, first.from);
  const arePersons = first.unit === 'person' && first.kind === second.kind;
  return apart <= 1 && arePersons && areOfOneSort(first, second) && areFurther(reader, second);
}

/** Whether two exact counts of one kind stand in one sentence. */
const areAlike = ({ doc }: Reader, first: Candidate, second: Candidate): boolean =>
  areOfOneSort(first, second) && doc.sentenceOf[first.from] === doc.sentenceOf[second.from];

/**
 * Whether two exact counts are of one kind and unit. Outcomes of a trial may differ in kind: some are convicted,
 * others acquitted.
 */
const areOfOneSort = (first: Candidate, second: Candidate): boolean =>
  (first.kind === second.kind || (first.unit === 'person' && first.kind === 'convicted')) &&
  first.unit === second.unit &&
  first.quantity.dimension === 'count' &&
  first.quantity.q === 'exact' &&
  second.quantity.q === 'exact';
