import { spanOf } from '../../../text/doc.ts';
import { hasFlag, UPPER } from '../../../text/tokens/tokens.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { isCovered, type Run } from '../../syntax/clause.ts';
import { isAndAt, isDeterminerAt } from '../../words-at.ts';
import type { Speaker } from './speaker.ts';

/** How many words a body's name may have. */
const LONGEST = 14;
/** How many tokens back the short form may have stood in brackets behind the full name. */
const REACH = 400;

/**
 * A body that the registry does not hold, in the article's words: 'the Disaster Risk Council (DRC)',
 * 'the Department of Roads'.
 */
export function unknownBody(reader: Reader, at: number, limit: number): Speaker | undefined {
  if (!isCapital(reader, at) || !isWord(reader, at)) return undefined;
  const end = nameEnd(reader, at, limit);
  const name = end === undefined ? nameOfLetters(reader, at) : { from: at, to: end };
  if (!name) return undefined;
  const span = spanOf(reader.doc, at, end ?? at + 1);
  if (isCovered(reader.draft.agencies, span)) return undefined;
  const { start, end: stop } = spanOf(reader.doc, name.from, name.to);
  const to = overLetters(reader, end ?? at + 1);
  return { value: reader.doc.text.slice(start, stop), span, from: at, to };
}

/**
 * The token after a capitalised name that contains a word for a body. The name ends with that word, or with the words
 * that 'of' adds.
 */
function nameEnd(reader: Reader, at: number, limit: number): number | undefined {
  const { namedBodies, nameLinks } = reader.attributes;
  let last: number | undefined;
  let i = at;
  for (; i < Math.min(limit, at + LONGEST) && isWord(reader, i); i += 1) {
    if (isCapital(reader, i)) {
      if (namedBodies.has(wordAt(reader, i))) last = i + 1;
    } else if (!nameLinks.has(wordAt(reader, i)) || !isNext(reader, i + 1)) break;
  }
  if (last === undefined || i === at + 1) return undefined;
  // The name goes on behind 'of' or 'for': 'Department of Roads', 'National Council for Relief'.
  return nameLinks.has(wordAt(reader, last)) && !isAndAt(reader, last) ? i : last;
}

/** Whether a name goes on at a token: 'of Roads', 'of the Interior'. */
const isNext = (reader: Reader, i: number): boolean =>
  isCapital(reader, i) ||
  (reader.attributes.nameLinks.has(wordAt(reader, i)) && isCapital(reader, i + 1));

/** The full name behind which these capital letters stood in brackets, such as 'DRC'. */
function nameOfLetters(reader: Reader, at: number): Run | undefined {
  const letters = wordAt(reader, at);
  if (!hasFlag(reader.tokens, at, UPPER) || letters.length < SHORTEST) return undefined;
  for (let i = Math.max(1, at - REACH); i < at; i += 1) {
    if (wordAt(reader, i) !== letters || wordAt(reader, i - 1) !== '(') continue;
    for (let from = Math.max(0, i - 1 - LONGEST); from < i - 1; from += 1)
      if (isNameOf(reader, from, i - 1)) return { from, to: i - 1 };
  }
  return undefined;
}

const isNameOf = (reader: Reader, from: number, to: number): boolean =>
  isCapital(reader, from) && !isDeterminerAt(reader, from) && nameEnd(reader, from, to) === to;

/** Fewest letters of a short form. Fewer could stand for anything. */
const SHORTEST = 3;

/** Skips a short form in brackets behind a body's name: '(DRC)'. */
export const overLetters = (reader: Reader, at: number): number =>
  wordAt(reader, at) === '(' &&
  hasFlag(reader.tokens, at + 1, UPPER) &&
  wordAt(reader, at + 2) === ')'
    ? at + 3
    : at;
