import { spanOf } from '../../../text/doc.ts';
import { hasFlag, UPPER } from '../../../text/tokens/tokens.ts';
import { isCovered } from '../../phrase/clause.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { isAndAt } from '../../words-at.ts';
import type { Speaker } from './speaker.ts';

/** How many words a body's name has at most. */
const LONGEST = 14;

/** 'the Disaster Risk Council (DRC)', 'the Department of Roads': a body that no registry holds, told in the article's words. */
export function unknownBody(reader: Reader, at: number, limit: number): Speaker | undefined {
  if (!isCapital(reader, at) || !isWord(reader, at)) return undefined;
  const end = nameEnd(reader, at, limit);
  if (end === undefined) return undefined;
  const span = spanOf(reader.doc, at, end);
  if (isCovered(reader.draft.agencies, span)) return undefined;
  const value = reader.doc.text.slice(span.start, span.end);
  return { value, span, from: at, to: overLetters(reader, end) };
}

/** The token after a name in capitals that holds a word for a body: it ends there, or with what 'of' brings. */
function nameEnd(reader: Reader, at: number, limit: number): number | undefined {
  const { namedBodies, nameLinks } = reader.attributes;
  let last: number | undefined;
  let i = at;
  for (; i < Math.min(limit, at + LONGEST) && isWord(reader, i); i += 1) {
    if (isCapital(reader, i)) {
      if (namedBodies.has(wordAt(reader, i))) last = i + 1;
    } else if (!nameLinks.has(wordAt(reader, i))) break;
  }
  if (last === undefined || i === at + 1) return undefined;
  // 'Department of Roads', 'National Council for Relief'.
  return nameLinks.has(wordAt(reader, last)) && !isAndAt(reader, last) ? i : last;
}

/** Past '(DRC)' behind a body's name. */
export const overLetters = (reader: Reader, at: number): number =>
  wordAt(reader, at) === '(' &&
  hasFlag(reader.tokens, at + 1, UPPER) &&
  wordAt(reader, at + 2) === ')'
    ? at + 3
    : at;
