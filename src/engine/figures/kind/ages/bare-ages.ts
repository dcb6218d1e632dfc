import { isPerUnit } from '../../number/per-unit.ts';
import type { Quantity } from '../../number/quantity.ts';
import { isCapital, isHyphen, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isOfAt,
  isPersonAt,
  isPossessiveAt,
  namesPeople,
  nounAt,
  nounEndingAt,
  verbsAt,
} from '../../words-at.ts';
import { closes, isBetweenCommas } from './ages-in-asides.ts';

/** Whether a small number is the age of a child: 'a boy, 6, was found', 'a girl of six'. */
export const isOfChild = (reader: Reader, q: Quantity): boolean =>
  (isBetweenCommas(reader, q) || isOfPerson(reader, q)) &&
  nounAt(reader, q.from - 2)?.usually === 'victims';

/** Whether a number without a noun is an age limit of persons: 'nine of them under 23', 'girls under 16'. */
export function isAgeLimit(reader: Reader, q: Quantity): boolean {
  if (!reader.lexicon.words.ageBounds.has(wordAt(reader, q.from)) || q.to !== q.from + 2)
    return false;
  const isOfAll = reader.grammar.allOf.has(wordAt(reader, q.from - 1));
  const before = wordAt(reader, isOfAll ? q.from - 2 : q.from - 1);
  // A clause may state the limit: 'two of them are under 18.', 'were both under 18 at the time'.
  if (reader.grammar.be.has(before)) return closes(reader, q.to) || isThen(reader, q.to);
  return reader.grammar.those.has(before) || nounEndingAt(reader, q.from - 1)?.class === 'person';
}

/** Whether a clause states the age of one person: 'an Armenian who is 35, was held', 'who was 17 at the time'. */
export function isSaidOfOne(reader: Reader, q: Quantity): boolean {
  const { relatives } = reader.grammar;
  const before = wordAt(reader, q.from - 2);
  return (
    isBeAt(reader, q.from - 1) &&
    (relatives.has(before) ||
      reader.attributes.singular.has(before) ||
      isOne(reader, q.from - 2)) &&
    (closes(reader, q.to) || isThen(reader, q.to))
  );
}

/**
 * Whether a clause states the range of several persons' ages: 'Seven of the suspects are between 18 and 22 and were'.
 */
export const isSpanSaid = (reader: Reader, q: Quantity): boolean =>
  q.q === 'range' &&
  isBeAt(reader, q.from - 1) &&
  isPersonAt(reader, q.from - 2) &&
  (closes(reader, q.to) || isAndAt(reader, q.to));

/** How many tokens back the person named before may have an age. */
const REACH_NAMED = 12;

/** Whether a number is the last of several ages behind names: 'Ann Lee, 24, and Sue Orr, 29 were found'. */
export function isLastOfAges(reader: Reader, { from, to, number }: Quantity): boolean {
  if (from !== number || !isBehindName(reader, from) || !isBeAt(reader, to)) return false;
  for (let i = from - 3; i > from - REACH_NAMED; i -= 1)
    if (isNumber(reader, i) && isBehindName(reader, i)) return isCommaAt(reader, i + 1);
  return false;
}

const isBehindName = (reader: Reader, i: number): boolean =>
  isCommaAt(reader, i - 1) && isCapital(reader, i - 2) && isCapital(reader, i - 3);

/** Whether a singular noun with a definite article ends at a token: 'the suspect was 16'. */
const isOne = (reader: Reader, i: number): boolean =>
  isPersonAt(reader, i) && isDefiniteAt(reader, i - 1) && !isPlural(reader, i);

/** Whether 'at the time' begins at a token. */
const isThen = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.grammar.at && isDefiniteAt(reader, i + 1);

/** Whether a number stands behind a person and 'of' without a noun of its own: 'a man of 47', 'two boys of 15'. */
export function isOfPerson(reader: Reader, q: Quantity): boolean {
  if (!isOfAt(reader, q.from - 1) || q.q !== 'exact') return false;
  // A rate is no age: 'at a rate of ten a week'.
  if (isPerUnit(reader, q.to)) return false;
  // Behind a group it is their number: 'a crew of 14', 'a family of five'.
  if (reader.exclusions.collectives.has(wordAt(reader, q.from - 2))) return false;
  // Behind a noun of a deed it counts persons: 'the deaths of 26'.
  if (verbsAt(reader, q.from - 2, q.from).some(({ entry }) => entry.nominal)) return false;
  const noun = nounEndingAt(reader, q.from - 2);
  if (noun) return namesPeople(noun);
  return isOneBefore(reader, q) && !reader.exclusions.settlements.has(wordAt(reader, q.from - 2));
}

/**
 * Whether an article and a person's occupation stand before the number, of several words only where the phrase ends:
 * 'a miller of 47', 'a former registrar of 58,', 'a solicitor's clerk of 49,'.
 */
function isOneBefore(reader: Reader, { from, to }: Quantity): boolean {
  const longest = closes(reader, to) ? LONGEST_TITLE : 1;
  for (let i = from - 3; i >= from - 2 - longest; i -= 1) {
    const word = wordAt(reader, i);
    if (reader.numbers.articles.has(word)) return true;
    // A hyphen may join its words: 'a Franco-Moroccan of 24'
    const joins = isPossessiveAt(reader, i) || isHyphen(reader, i);
    if (!joins && (!isWord(reader, i) || reader.grammar.stops.has(word))) return false;
  }
  return false;
}

/** How many tokens such an occupation may have: 'solicitor', ''s', 'clerk'. */
const LONGEST_TITLE = 3;
