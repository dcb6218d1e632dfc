import { spanOf } from '../../../text/doc.ts';
import { hasFlag, UPPER } from '../../../text/tokens/tokens.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { isCovered, type Run } from '../../syntax/clause.ts';
import { isAndAt, isDeterminerAt } from '../../words-at.ts';
import type { Speaker } from './speaker.ts';

/** How many words a body's name has at most. */
const LONGEST = 14;
/** How far back the letters of a body may have stood in brackets behind its name. */
const REACH = 400;

/** 'the Disaster Risk Council (DRC)', 'the Department of Roads': a body that no registry holds, told in the article's words. */
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

/** The token after a name in capitals that holds a word for a body: it ends there, or with what 'of' brings. */
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
  // 'Department of Roads', 'National Council for Relief'.
  return nameLinks.has(wordAt(reader, last)) && !isAndAt(reader, last) ? i : last;
}

/** Whether a name goes on at a token: 'of Roads', 'of the Interior'. */
const isNext = (reader: Reader, i: number): boolean =>
  isCapital(reader, i) ||
  (reader.attributes.nameLinks.has(wordAt(reader, i)) && isCapital(reader, i + 1));

/** The name behind which 'DRC' stood in brackets. */
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

/** Fewer letters may stand for anything. */
const SHORTEST = 3;

/** Past '(DRC)' behind a body's name. */
export const overLetters = (reader: Reader, at: number): number =>
  wordAt(reader, at) === '(' &&
  hasFlag(reader.tokens, at + 1, UPPER) &&
  wordAt(reader, at + 2) === ')'
    ? at + 3
    : at;
