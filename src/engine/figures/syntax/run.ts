import { NUMBER, SIGN } from '../../text/tokens/tokens.ts';
import {
  endsAsPast,
  isCapital,
  isGlued,
  isHyphen,
  isLineStart,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../reader.ts';
import type { NounWords } from '../words/entries.ts';
import { isPossessiveAt, isVerbAt, nounHitAt } from '../words-at.ts';
import { isModelNumber } from './model.ts';

/** How many tokens a noun phrase may have. */
export const MAX_RUN = 7;

/** The words from `at` up to the first that cannot stand inside a noun phrase. */
export function contentRun(reader: Reader, at: number): { from: number; to: number } {
  let to = at;
  while (to < reader.tokens.count && to - at < MAX_RUN && !isLineStart(reader, to)) {
    const isCount = isNumber(reader, to) && !isHyphen(reader, to + 1);
    if (isCount && !opensWord(reader, to) && !isOfModel(reader, at, to)) break;
    if (reader.tokens.kind[to] === SIGN) {
      if (isCalibre(reader, to)) to += 1;
      // A name may have a sign in it: '900 Lark & Finch cigarettes'.
      else if (!isJoint(reader, to)) break;
    } else if (isPossessiveAt(reader, to) || isStop(reader, to)) break;
    to += 1;
  }
  return { from: at, to };
}

/** Whether a sign is a hyphen inside a word or '&' inside a name. */
const isJoint = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === '&'
    ? isCapital(reader, i + 1)
    : isHyphen(reader, i) && isGlued(reader, i + 1);

/** The first known noun among the words from `at` on, which a number before them counts, and where it stands. */
export function nounAfter(
  reader: Reader,
  at: number,
): { noun: NounWords; from: number; to: number } | undefined {
  const run = contentRun(reader, at);
  for (let i = run.from; i < run.to; i += 1) {
    const hit = nounHitAt(reader, i, run.to);
    const noun = hit?.values[0];
    if (hit && noun) return { noun, from: i, to: i + hit.length };
  }
  return undefined;
}

/** Whether letters right behind digits make them a word and no count: '3D', '4x4'. */
const opensWord = (reader: Reader, i: number) => isWord(reader, i + 1) && isGlued(reader, i + 1);

/** Whether digits are a model's number inside the run: 'two Fiat 500 cars'. */
const isOfModel = (reader: Reader, at: number, i: number) =>
  endsModel(reader, i) || (i > at && isModelNumber(reader, i));

/** Whether a hyphen ties digits to a name, so that they count nothing: 'AK-47'. */
const endsModel = (reader: Reader, i: number) =>
  isHyphen(reader, i - 1) &&
  isGlued(reader, i - 1) &&
  isGlued(reader, i) &&
  isCapital(reader, i - 2);

/** Whether a full stop is written together only with the digits behind it: '.22'. */
const isCalibre = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === '.' &&
  !isGlued(reader, i) &&
  reader.tokens.kind[i + 1] === NUMBER &&
  isGlued(reader, i + 1);

/** Whether the word at `i` cannot stand inside a noun phrase. */
export function isStop(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  // A stop word inside a compound does not end it: 'would-be victims'.
  if (isHyphen(reader, i + 1) || (isHyphen(reader, i - 1) && isGlued(reader, i))) return false;
  if (reader.grammar.pasts.has(word)) return true;
  if (!reader.grammar.stops.has(word)) return false;
  return !(reader.grammar.capitalNames.has(word) && isCapital(reader, i));
}

/** Whether the word at `i` looks like a plural, by its ending and the language's exceptions. */
export function isPlural(reader: Reader, i: number): boolean {
  if (!isWord(reader, i)) return false;
  const word = wordAt(reader, i);
  if (reader.grammar.irregularPlurals.has(word)) return true;
  return (
    word.length > 2 &&
    word.endsWith(reader.grammar.pluralEnding) &&
    !word.endsWith(reader.grammar.singularEnding) &&
    !reader.grammar.notPlural.has(word)
  );
}

/** Whether a word is a verb of the lists, or any that ends as a past does. */
export const mayBeVerbAt = (reader: Reader, i: number): boolean =>
  isVerbAt(reader, i) || endsAsPast(reader, i);
