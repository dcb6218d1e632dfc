import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { newQuantity, type Quantity } from '../../number/quantity.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import {
  charSpan,
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isListJointAt,
  isOfAt,
  isPersonAt,
  isRelativeAt,
} from '../../words-at.ts';
import { isBetweenCommas, isOneOfTwo, isSpanOfAll } from './ages-in-asides.ts';
import {
  isAgeLimit,
  isLastOfAges,
  isOfChild,
  isOfPerson,
  isSaidOfOne,
  isSpanSaid,
} from './bare-ages.ts';
import { isMarked } from './marks.ts';

/** The highest age of a person. */
export const OLDEST = 110;

/** A smaller number is an age only beside a word for it or a child. */
const YOUNGEST_BARE = 8;

/** Cues up to this weight tell an age only after a superlative such as 'the youngest'. */
const WEAK = 5;

/** The quantity as an age, if the words around it say so: '45-year-old', 'aged 15 to 17', 'a man of 47', ', 27,'. */
export function asAge(reader: Reader, q: Quantity, phrase: Phrase): Quantity | undefined {
  if (q.value === undefined || q.value > OLDEST) return undefined;
  if (q.dimension === 'time') return yearsOld(reader, q) ?? agedYears(reader, q, phrase);
  if (q.dimension !== 'count' || !Number.isInteger(q.value)) return undefined;
  const cued = cueBefore(reader, q, phrase);
  if (cued !== undefined) return age(q, cued);
  if (isOfNoAbode(reader, q) || isMarked(reader, q.to)) return age(q, q.from);
  if (phrase.head !== undefined || phrase.refers) return undefined;
  if (q.value < YOUNGEST_BARE) return isOfChild(reader, q) ? age(q, q.from) : undefined;
  const found = BARE_AGES.find(({ applies }) => applies(reader, q));
  if (!found) return undefined;
  reader.draft.trace?.(`figures/ages/${found.name}`, charSpan(reader, q.from, q.to));
  return age(q, q.from);
}

/** A place in which a number without a noun or a cue is an age. Its name stands in the trace. */
interface BareAge {
  readonly name: string;
  readonly applies: (reader: Reader, q: Quantity) => boolean;
}

/** These places, in the order in which they are tried. */
const BARE_AGES: readonly BareAge[] = [
  { name: 'lower', applies: isLowerAge },
  { name: 'limit', applies: isAgeLimit },
  { name: 'aside', applies: isBetweenCommas },
  { name: 'pair', applies: isOneOfTwo },
  { name: 'said', applies: isSaidOfOne },
  { name: 'last', applies: isLastOfAges },
  { name: 'span', applies: isSpanOfAll },
  { name: 'span said', applies: isSpanSaid },
  { name: 'person', applies: isOfPerson },
];

/** A quantity turned into an age, with the words that belong to it. */
function age(q: Quantity, from: number, to = q.to): Quantity {
  const unit = q.dimension === 'time' ? q.unit : 'year';
  return newQuantity({ ...q, from, to, dimension: 'age', unit });
}

/** The age in a span of years behind a cue: 'aged between 21 and 55 years'. */
function agedYears(reader: Reader, q: Quantity, phrase: Phrase): Quantity | undefined {
  const cued = cueBefore(reader, q, phrase);
  const isCued = isAgeCue(reader, q.from - 1, q.from) || isInAgesOf(reader, q);
  return cued !== undefined && isCued ? age(q, cued) : undefined;
}

/** Whether a number belongs to a list of ages with one cue at its start: 'aged 26, 28 and 29 years'. */
function isInAgesOf(reader: Reader, q: Quantity): boolean {
  if (q.unit !== 'year') return false;
  let i = q.from - 1;
  while (isNumber(reader, i - 1) && isListJointAt(reader, i)) i -= 2;
  return i < q.from - 1 && isAgeCue(reader, i, i + 1);
}

/** The age in a number of years: '45-year-old', '75 years old', '17 years of age'. */
function yearsOld(reader: Reader, q: Quantity): Quantity | undefined {
  const old = reader.exclusions.old;
  // Some leave out the first hyphen: '35-year-old', and '35 year-old'.
  if (isHyphen(reader, q.to) && wordAt(reader, q.to + 1).startsWith(old))
    return age(q, q.from, q.to + 2);
  // The unit need not be years: 'five weeks old'. With a capital it opens a name: 'a two-month Old Bailey trial'.
  const isName = isCapital(reader, q.to) && isCapital(reader, q.to + 1);
  if (wordAt(reader, q.to) === old && !isName) return age(q, q.from, q.to + 1);
  const hit = reader.lexicon.ageCues.match(reader.tokens, q.to - 1);
  const cue = hit?.values[0];
  if (hit && cue?.side === 'after') return age(q, q.from, q.to - 1 + hit.length);
  const isAge = sharesAge(reader, q) || isBehindName(reader, q) || isAsideInYears(reader, q);
  return isAge ? age(q, q.from) : undefined;
}

/**
 * Whether a number with its unit written in one piece stands in an aside, where it is no term:
 * 'the driver, 26yrs, was held'.
 */
const isAsideInYears = (reader: Reader, q: Quantity): boolean =>
  q.unit === 'year' &&
  q.to === q.number + 2 &&
  isGlued(reader, q.number + 1) &&
  isBetweenCommas(reader, q);

/** Whether it stands in brackets behind a name: 'Ivo Petrov (42 years)'. */
const isBehindName = (reader: Reader, q: Quantity): boolean =>
  q.unit === 'year' &&
  wordAt(reader, q.from - 1) === '(' &&
  wordAt(reader, q.to) === ')' &&
  isCapital(reader, q.from - 2) &&
  isCapital(reader, q.from - 3);

/** Whether it shares the words of a later age: '21 and 48 years of age'. */
function sharesAge(reader: Reader, { to }: Quantity): boolean {
  let i = to;
  while (isListJointAt(reader, i) && isNumber(reader, i + 1)) i += 2;
  return i > to && closesAge(reader, i);
}

/** The token where the age begins, if a cue stands before it: 'aged 24', 'ages 34', 'the youngest only 19'. */
function cueBefore(reader: Reader, q: Quantity, phrase: Phrase): number | undefined {
  for (let length = LONGEST_CUE; length > 0; length -= 1) {
    const at = q.from - length;
    const hit = at < 0 ? undefined : reader.lexicon.ageCues.match(reader.tokens, at, q.from);
    if (hit?.length !== length || hit.values[0]?.side !== 'before') continue;
    if (hit.values[0].weight > WEAK) return q.q === 'range' ? at : q.from;
    // A weak cue needs an age word or an aside besides, unless it has several words: 'until they turned 18'.
    if (
      phrase.head === undefined &&
      (length > 1 || hasAgeWord(reader, at) || isAside(reader, q, at))
    )
      return q.from;
  }
  if (isOtherAge(reader, q, phrase)) return q.number;
  // A number with a noun counts that noun: 'aged 22 and 41 and two men'.
  return phrase.noun === undefined && secondAge(reader, q) ? q.from : undefined;
}

/** Whether the words at token `i` make the number before them an age: 'years old', 'of no fixed abode'. */
const closesAge = (reader: Reader, i: number): boolean =>
  reader.lexicon.ageCues.match(reader.tokens, i)?.values[0]?.side === 'after';

/** How many tokens behind the lower age the upper one may end: 'from 17 to over 60 years old'. */
const REACH_UPPER = 4;

function isLowerAge(reader: Reader, q: Quantity): boolean {
  const isJoined = reader.lexicon.words.ranges.joints.has(wordAt(reader, q.to));
  return isJoined && hasSuch(reader, q.to + 1, q.to + REACH_UPPER, closesAge);
}

/** Whether an address follows the age: ', 39 of no fixed abode'. */
const isOfNoAbode = (reader: Reader, q: Quantity): boolean =>
  isCommaAt(reader, q.from - 1) && closesAge(reader, q.to);

/** Whether a number is the second of two ages: 'one was 47 years old and the other 25'. */
function isOtherAge(reader: Reader, q: Quantity, phrase: Phrase): boolean {
  if (!q.rest || phrase.head !== undefined || !isAndAt(reader, q.from - 1)) return false;
  return closesAge(reader, q.from - 3);
}

/** Whether an age with its preposition stands in an aside: 'retired, at 29, to a farm'. */
const isAside = (reader: Reader, q: Quantity, at: number) =>
  isCommaAt(reader, at - 1) && isCommaAt(reader, q.to) && (q.value ?? 0) >= YOUNGEST_BARE;

/** How many tokens before a number a superlative of age may stand. */
const REACH_SUPERLATIVE = 5;

/** Whether a superlative of age stands before a weak cue: 'the youngest is 17, the oldest 75'. */
const hasAgeWord = ({ lexicon, tokens }: Reader, at: number): boolean =>
  hasOneOf(tokens, lexicon.words.ageNouns, at + 1 - REACH_SUPERLATIVE, at + 1);

/** How many tokens back 'aged' may stand in a list of ages. */
const REACH_AGES = 16;

/** How many words a cue may have: 'aged', 'between the ages of'. */
const LONGEST_CUE = 4;
const CUE_LENGTHS: readonly number[] = [1, 2, 3, LONGEST_CUE];

/** Whether the words `from` up to `to` are a cue for the age behind them. */
export function isAgeCue(reader: Reader, from: number, to: number): boolean {
  return from >= 0 && from < to && afterAgeCue(reader, from, to) === to;
}

/** The token behind the cue for ages that opens at token `at`, or `at`: 'aged', 'between the ages of'. */
export function afterAgeCue(reader: Reader, at: number, to?: number): number {
  const hit = reader.lexicon.ageCues.match(reader.tokens, at, to);
  const cue = hit?.values[0];
  return hit && cue?.side === 'before' && cue.weight > WEAK ? at + hit.length : at;
}

/** Whether a number is a later one in a list of ages: 'aged 24 and 31', 'ages 34, 41 and 50'. */
function secondAge(reader: Reader, q: Quantity): boolean {
  if (!isListJointAt(reader, q.from - 1)) return false;
  for (let i = q.from - 2; i > q.from - REACH_AGES && i > 0; i -= 1) {
    if (CUE_LENGTHS.some((length) => isAgeCue(reader, i + 1 - length, i + 1))) return true;
    // A relative clause may open the list: 'who are 39, 34 and 41'.
    if (isBeAt(reader, i) && isRelativeAt(reader, i - 1)) return true;
    // So may a person and 'of': 'three brothers of 19, 23 and 37'.
    if (isOfAt(reader, i) && isPersonAt(reader, i - 1)) return true;
    // A bracket ends the list: 'two in Greece (aged 25 and 43) and one in Austria'.
    const word = wordAt(reader, i);
    if (
      word === ')' ||
      (isWord(reader, i) && !reader.numbers.small.has(word) && !isAndAt(reader, i))
    )
      return false;
  }
  return false;
}
