import { NUMBER } from '../../text/tokens/tokens.ts';
import { endingAt } from '../annotations-at.ts';

import { isPlural } from '../phrase/run.ts';
import { isCapital, isLineStart, isPause, isWord, type Reader, wordAt } from '../reader.ts';
import {
  isAdverbAt,
  isAndAt,
  isArticleAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isOfAt,
  isPersonAt,
  isPossessiveAt,
  nounAt,
  nounHitAt,
  verbsAt,
} from '../words-at.ts';
import { isPerUnit } from './per-unit.ts';
import type { Quantity } from './quantity.ts';
import { amountAt } from './read-amount.ts';

const OPENS = new Set([',', '(']);

const CLOSES = new Set([',', ')', '.', ';', ':']);

/** 'the academic, 56, passed on', 'his brother (33)'. */
export function isBetweenCommas(reader: Reader, q: Quantity): boolean {
  if (q.q !== 'exact' || q.from !== q.number) return false;
  // 'the accomplice, then 14, fled'.
  const open = q.from - (isAdverbAt(reader, q.from - 1) ? 2 : 1);
  const isClosed =
    closes(reader, q.to) || isTermAt(reader, q.to) || isBesideAnother(reader, open, q.to);
  if (!(OPENS.has(wordAt(reader, open)) || isPause(reader, open)) || !isClosed) return false;
  const last = beforeBracket(reader, open - (wordAt(reader, open - 1) === '.' ? 2 : 1));
  if (!isWord(reader, last) || isLineStart(reader, q.from)) return false;
  // 'in Italy, followed by France (91) and Spain (24)'.
  // 'On Friday (15)'.
  const { calendar, places } = reader.draft;
  const isBracket = wordAt(reader, open) === '(';
  if (isBracket && (endingAt(reader, places, last) || endingAt(reader, calendar, last)))
    return false;
  // 'between 20 March, 30 ...' is no person: a word of a person or a name stands before the comma.
  return namesPerson(reader, last);
}

/** Whether nothing goes on from an age at a token. */
const closes = (reader: Reader, at: number): boolean =>
  CLOSES.has(wordAt(reader, at)) || isPause(reader, at);

/** 'a man, 38 and a woman, 38': an age that another person follows without a comma. */
const isBesideAnother = (reader: Reader, comma: number, at: number): boolean =>
  isPersonAt(reader, comma - 1) &&
  isAndAt(reader, at) &&
  isArticleAt(reader, at + 1) &&
  isPersonAt(reader, at + 2);

/** 'Ivo Petrov, 51 (ten years)': a time in brackets behind an age. */
const isTermAt = (reader: Reader, at: number): boolean =>
  wordAt(reader, at) === '(' && amountAt(reader, at + 1)?.dimension === 'time';

/** 'the driver (left), 56, had': before words in brackets about somebody. */
function beforeBracket(reader: Reader, i: number): number {
  if (wordAt(reader, i) !== ')') return i;
  for (let at = i - 1; at >= i - LONGEST_BRACKET; at -= 1)
    if (wordAt(reader, at) === '(') return at - 1;
  return i;
}

/** How many tokens before its end a bracket may open: '(pictured right)'. */
const LONGEST_BRACKET = 3;

/** 'a boy, 6, was found', 'a girl of six': so young is a child only. */
export const isOfChild = (reader: Reader, q: Quantity): boolean =>
  (isBetweenCommas(reader, q) || isOfPerson(reader, q)) &&
  nounAt(reader, q.from - 2)?.usually === 'victims';

/** 'nine of them under 23', 'girls under 16': a bound on persons, and nothing that the number could count. */
export function isAgeLimit(reader: Reader, q: Quantity): boolean {
  if (!reader.lexicon.words.ageBounds.has(wordAt(reader, q.from)) || q.to !== q.from + 2)
    return false;
  const before = wordAt(reader, q.from - 1);
  // 'two of them are under 18.'
  if (reader.grammar.be.has(before) && closes(reader, q.to)) return true;
  return reader.grammar.those.has(before) || nounEndingAt(reader, q.from - 1) === 'person';
}

/** 'the two brothers, 41 and 38, ran': two ages in one aside. */
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
  return reader.numbers.groups.has(wordAt(reader, comma - 1)) || isPersonAt(reader, comma - 1);
}

/** 'a couple from a village in the south, 41 and 44,': a person who opens the phrase before the comma. */
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

const REACH_PERSON = 9;

/** 'Aram Quill and Bero Quillby, 40 and 53,': two names before the comma, of no places and no days. */
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

/** 'an Armenian who is 35, was held', 'who was 17 at the time': said of a person, and nothing that the number could count. */
export function isSaidOfOne(reader: Reader, q: Quantity): boolean {
  const { relatives } = reader.grammar;
  const before = wordAt(reader, q.from - 2);
  return (
    isBeAt(reader, q.from - 1) &&
    (relatives.has(before) || reader.attributes.singular.has(before)) &&
    (closes(reader, q.to) || isThen(reader, q.to))
  );
}

/** 'at the time'. */
const isThen = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.grammar.at && isDefiniteAt(reader, i + 1);

/** ', all between 26 and 38,': a span in an aside, of persons named before it, and nothing that it could count. */
export const isSpanOfAll = (reader: Reader, q: Quantity): boolean =>
  q.q === 'range' &&
  reader.grammar.universals.has(wordAt(reader, q.from)) &&
  isCommaAt(reader, q.from - 1) &&
  closes(reader, q.to);

/** Whether the phrase that ends at token `i` is one person: a known noun, or an article and its noun. */
function namesPerson(reader: Reader, i: number): boolean {
  // 'another, 35, was jailed'.
  if (reader.grammar.furtherBefore.has(wordAt(reader, i))) return true;
  // 'Ronan Hughes (41)': a surname may look like a plural.
  if (isCapital(reader, i) && isCapital(reader, i - 1) && !isLineStart(reader, i)) return true;
  if (isPlural(reader, i)) return false;
  if (isCapital(reader, i)) return true;
  for (let at = i; at > i - 4 && at >= 0; at -= 1) {
    const word = wordAt(reader, at);
    if (isPersonAt(reader, at)) return true;
    if (reader.grammar.determiners.has(word)) return true;
  }
  return false;
}

/** 'a man of 47', 'two boys of 15': a person, 'of', and nothing that the number could count. */
export function isOfPerson(reader: Reader, q: Quantity): boolean {
  if (!isOfAt(reader, q.from - 1) || q.q !== 'exact') return false;
  // 'at a rate of ten a week'.
  if (isPerUnit(reader, q.to)) return false;
  // 'a crew of 14', 'a family of five': as many of them.
  if (reader.exclusions.collectives.has(wordAt(reader, q.from - 2))) return false;
  // 'the deaths of 26'.
  if (verbsAt(reader, q.from - 2, q.from).some(({ entry }) => entry.nominal)) return false;
  const hit = nounEndingAt(reader, q.from - 2);
  if (hit) return hit === 'person' || hit === 'officer';
  return isOneBefore(reader, q) && !reader.exclusions.settlements.has(wordAt(reader, q.from - 2));
}

/** 'a miller of 47', and before what ends the phrase 'a former registrar of 58,', 'a solicitor's clerk of 49,'. */
function isOneBefore(reader: Reader, { from, to }: Quantity): boolean {
  const longest = closes(reader, to) ? LONGEST_TITLE : 1;
  for (let i = from - 3; i >= from - 2 - longest; i -= 1) {
    const word = wordAt(reader, i);
    if (reader.numbers.articles.has(word)) return true;
    if (!isPossessiveAt(reader, i) && (!isWord(reader, i) || reader.grammar.stops.has(word)))
      return false;
  }
  return false;
}

/** How many words tell what somebody is: 'solicitor', ''s', 'clerk'. */
const LONGEST_TITLE = 3;

function nounEndingAt(reader: Reader, i: number): string | undefined {
  for (let from = Math.max(0, i - 2); from <= i; from += 1) {
    const hit = nounHitAt(reader, from);
    if (hit && from + hit.length === i + 1) return hit.values[0]?.class;
  }
  return undefined;
}
