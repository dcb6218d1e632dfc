import { tokenAt } from '../../../text/doc.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import { endingAt, placeEndingAt } from '../../annotations-at.ts';
import type { Quantity } from '../../number/quantity.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isCapital, isLineStart, isPause, isWord, type Reader, wordAt } from '../../reader.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  isAdverbAt,
  isAndAt,
  isArticleAt,
  isCommaAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
  isRelativeAt,
  isVerbAt,
  nounAt,
} from '../../words-at.ts';

const OPENS = new Set([',', '(']);

const CLOSES = new Set([',', ')', '.', ';', ':']);

/**
 * Whether a number stands alone between commas or in brackets behind a person: 'the academic, 56, passed on',
 * 'his brother (33)'.
 */
export function isBetweenCommas(reader: Reader, q: Quantity): boolean {
  if (q.q !== 'exact' || q.from !== q.number) return false;
  // An adverb may stand before it: 'the accomplice, then 14, fled'.
  const open = q.from - (isAdverbAt(reader, q.from - 1) ? 2 : 1);
  const isClosed =
    closes(reader, q.to) ||
    isTermAt(reader, q.to) ||
    isRemarkedOn(reader, open, q.to) ||
    isOfNamed(reader, open, q.to) ||
    isBesideAnother(reader, open, q.to);
  if (!(OPENS.has(wordAt(reader, open)) || isPause(reader, open)) || !isClosed) return false;
  const isBracket = wordAt(reader, open) === '(';
  const sign = wordAt(reader, open - 1);
  // 'Ivo Petrov, (51), of Genk'.
  const last = beforeBracket(reader, open - (sign === '.' || (sign === ',' && isBracket) ? 2 : 1));
  if (!isWord(reader, last) || isLineStart(reader, q.from)) return false;
  // Behind a place or a day brackets hold no age: 'in Italy, followed by France (91) and Spain (24)'.
  // 'On Friday (15)'.
  const { calendar, places } = reader.draft;
  if (isBracket && (endingAt(reader, places, last) || endingAt(reader, calendar, last)))
    return false;
  if (isWhere(reader, last)) return false;
  // A word for a person or a name must stand before the comma, which is not so in 'between 20 March, 30 ...'.
  return namesPerson(reader, last) || isNameWithTown(reader, last, q.to);
}

/** Whether a preposition and a place open a statement before a number: '; in France, 12;'. */
function isWhere(reader: Reader, last: number): boolean {
  const place = endingAt(reader, reader.draft.places, last);
  if (!place) return false;
  const link = tokenAt(reader.doc, place.start) - 1;
  return isPrepositionAt(reader, link) && !isWord(reader, link - 1);
}

/**
 * Whether a sign that closes an age stands at a token. It serves for ages in an aside and for those behind a person.
 */
export const closes = (reader: Reader, at: number): boolean =>
  CLOSES.has(wordAt(reader, at)) || isPause(reader, at);

/** Whether another person follows the age without a comma: 'a man, 38 and a woman, 38'. */
const isBesideAnother = (reader: Reader, comma: number, at: number): boolean =>
  isPersonAt(reader, comma - 1) &&
  isAndAt(reader, at) &&
  isArticleAt(reader, at + 1) &&
  isPersonAt(reader, at + 2);

/** Whether a term in brackets follows the age: 'Ivo Petrov, 51 (ten years)'. */
const isTermAt = (reader: Reader, at: number): boolean =>
  wordAt(reader, at) === '(' && amountAt(reader, at + 1)?.dimension === 'time';

/** Whether a name of two words stands before the age and a verb behind it: 'Ivo Petrov, 51 caught with two kilos'. */
const isOfNamed = (reader: Reader, comma: number, at: number): boolean =>
  isVerbAt(reader, at) &&
  reader.grammar.comitatives.has(wordAt(reader, at + 1)) &&
  isCapital(reader, comma - 1) &&
  isCapital(reader, comma - 2) &&
  !placeEndingAt(reader, comma - 1);

/** Whether words in brackets and a comma follow the age: 'Ivo Petrov, 51 (pictured), and'. */
function isRemarkedOn(reader: Reader, comma: number, at: number): boolean {
  if (wordAt(reader, at) !== '(' || !isWord(reader, at + 1)) return false;
  if (placeEndingAt(reader, comma - 1) || endingAt(reader, reader.draft.calendar, comma - 1))
    return false;
  for (let i = at + 1; i <= at + LONGEST_BRACKET; i += 1)
    if (wordAt(reader, i) === ')') return closes(reader, i + 1);
  return false;
}

/** Steps back over words in brackets behind a person: 'the driver (left), 56, had'. */
function beforeBracket(reader: Reader, i: number): number {
  if (wordAt(reader, i) !== ')') return i;
  for (let at = i - 1; at >= i - LONGEST_BRACKET; at -= 1)
    if (wordAt(reader, at) === '(') return at - 1;
  return i;
}

/** How many tokens before its end a bracket may open: '(pictured right)'. */
const LONGEST_BRACKET = 3;

/** Whether a number is one of two ages in one aside: 'the two brothers, 41 and 38, ran', 'two Romanians, 24 and 31, were'. */
export function isOneOfTwo(reader: Reader, q: Quantity): boolean {
  const isNumber = (i: number) => reader.tokens.kind[i] === NUMBER;
  const first =
    isCommaAt(reader, q.from - 1) &&
    isAndAt(reader, q.to) &&
    isNumber(q.to + 1) &&
    closes(reader, q.to + 2);
  const second =
    isAndAt(reader, q.from - 1) &&
    isNumber(q.from - 2) &&
    isCommaAt(reader, q.from - 3) &&
    closes(reader, q.to);
  const comma = first ? q.from - 1 : q.from - 3;
  if (!first && !second) return false;
  if (followsPerson(reader, comma) || followsTwoNames(reader, comma)) return true;
  return (
    reader.numbers.groups.has(wordAt(reader, comma - 1)) ||
    isPersonAt(reader, comma - 1) ||
    (isPlural(reader, comma - 1) && !!endingAt(reader, reader.draft.nationalities, comma - 1))
  );
}

/** Whether a person opens the phrase before the comma: 'a couple from a village in the south, 41 and 44,'. */
function followsPerson(reader: Reader, comma: number): boolean {
  const { articles, groups } = reader.numbers;
  for (let i = comma - 1; i > comma - REACH_PERSON && isWord(reader, i); i -= 1) {
    const word = wordAt(reader, i);
    if (!articles.has(word) && !reader.grammar.definite.has(word)) continue;
    const noun = nounAt(reader, i + 1);
    if (noun?.class === 'person' || groups.has(wordAt(reader, i + 1))) return true;
  }
  return false;
}

/** How many tokens before the comma the person may stand. */
const REACH_PERSON = 9;

/** Whether two names of persons stand before the comma: 'Aram Quill and Bero Quillby, 40 and 53,'. */
function followsTwoNames(reader: Reader, comma: number): boolean {
  const { calendar, places } = reader.draft;
  let joints = 0;
  for (let i = comma - 1; i > comma - REACH_PERSON; i -= 1) {
    const isJoint = isAndAt(reader, i);
    if (isJoint) joints += 1;
    else if (!isCapital(reader, i)) break;
    if (endingAt(reader, places, i) || endingAt(reader, calendar, i)) return false;
  }
  return joints === 1 && isCapital(reader, comma - 1);
}

/** Whether a range or limit in an aside gives the ages of all: ', all between 26 and 38,', ', all under 16,'. */
export const isSpanOfAll = (reader: Reader, q: Quantity): boolean =>
  (q.q === 'range' || reader.lexicon.words.ageBounds.has(wordAt(reader, q.from + 1))) &&
  reader.grammar.universals.has(wordAt(reader, q.from)) &&
  isCommaAt(reader, q.from - 1) &&
  closes(reader, q.to);

/**
 * Whether the phrase that ends at token `i` means one person, because it is a known noun, a name or a noun with an
 * article.
 */
function namesPerson(reader: Reader, i: number): boolean {
  // A pronoun may mean a person: 'another, 35, was jailed'.
  if (reader.grammar.furtherBefore.has(wordAt(reader, i))) return true;
  // A surname may look like a plural: 'Ronan Hughes (41)'.
  if (isCapital(reader, i) && isCapital(reader, i - 1) && !isLineStart(reader, i)) return true;
  if (isPlural(reader, i)) return isNameBetween(reader, i);
  if (isCapital(reader, i)) return true;
  for (let at = i; at > i - 4 && at >= 0; at -= 1) {
    const word = wordAt(reader, at);
    if (isPersonAt(reader, at)) return true;
    if (reader.grammar.determiners.has(word)) return true;
  }
  return false;
}

/**
 * Whether a surname that looks like a plural opens its sentence before an age and where the person lives:
 * 'Hughes, 57, of no fixed address, was'.
 */
const isNameWithTown = (reader: Reader, i: number, to: number): boolean =>
  isLineStart(reader, i) &&
  isCapital(reader, i) &&
  isCommaAt(reader, to) &&
  (isOfAt(reader, to + 1) || reader.attributes.sentFrom.has(wordAt(reader, to + 1))) &&
  !isRelativeAt(reader, to + 2) &&
  !nounAt(reader, i) &&
  !endingAt(reader, reader.draft.nationalities, i);

/**
 * Whether a capitalised word that looks like a plural is a first name, and neither a noun nor a nationality:
 * 'his brothers Bero, 40, and Milos, 38'.
 */
function isNameBetween(reader: Reader, i: number): boolean {
  if (!isCapital(reader, i) || isLineStart(reader, i)) return false;
  return !nounAt(reader, i) && !endingAt(reader, reader.draft.nationalities, i);
}
