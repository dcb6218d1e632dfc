import { blockAt, tokenAt } from '../text/doc.ts';
import { DASHES } from '../text/signs.ts';
import { SIGN, WORD } from '../text/tokens/tokens.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';

/** A dateline's date stands at most so many tokens into its block. */
const DATELINE = 14;

/** First token of the block that holds token `i`. */
function blockStart(cursor: Cursor, i: number): number {
  const { tokens } = cursor.doc;
  const block = blockAt(cursor.doc, tokens.start[i] ?? 0);
  if (!block) return i;
  const first = tokenAt(cursor.doc, block.start);
  return (tokens.start[first] ?? 0) < block.start ? first + 1 : first;
}

/**
 * Whether a day belongs to a dateline: 'BRUSSELS, Feb 7 -', '(Luxembourg, 4 April 2024) -',
 * 'The Hague, 5 December 2024' on a line of its own.
 */
export function isDayOfDateline(cursor: Cursor, e: Expression): boolean {
  if (e.grain !== 'day') return false;
  const { tokens } = cursor.doc;
  const reach = Math.max(0, e.from - DATELINE);
  const first = blockStart(cursor, e.from);
  if (first < reach) return false;
  for (let i = first; i < e.from; i += 1)
    if (
      tokens.kind[i] === WORD &&
      (!cursor.isCapital(i) || cursor.words.licences.has(cursor.norm(i)))
    )
      return false;
  const block = blockAt(cursor.doc, tokens.start[e.from] ?? 0);
  const isLast = (tokens.start[e.to] ?? Number.POSITIVE_INFINITY) >= (block?.end ?? 0);
  return isLast || dashFollows(cursor, e.to) || closesBracket(cursor, first, e);
}

/** Whether a date ends the brackets before the first word: 'RIGA (Quill News, 3 March 2024) Police'. */
function closesBracket(cursor: Cursor, first: number, { from, to }: Expression): boolean {
  if (!cursor.isSign(to, ')') || !cursor.isCapital(to + 1)) return false;
  for (let i = from - 1; i > first; i -= 1) if (cursor.isSign(i, '(')) return true;
  return false;
}

/** The dash that no range is written with. */
const PAUSE = '—';

/** A dash, perhaps after an agency: '(Reuters) -', '(AP)—', '/PRNewswire/ -'. A glued hyphen joins words. */
function dashFollows(cursor: Cursor, from: number): boolean {
  let bracketed = false;
  for (let i = from; i < from + 6; i += 1) {
    const norm = cursor.norm(i);
    if (DASHES.has(norm)) return norm === PAUSE || !cursor.isGlued(i) || !cursor.isGlued(i + 1);
    const opens = cursor.isSign(i, '(');
    bracketed = opens || (bracketed && !cursor.isSign(i, ')'));
    const isPart = opens || cursor.isSign(i, ')') || cursor.isSign(i, ',') || cursor.isSign(i, '/');
    // Some agencies write themselves small: '(dpa)'.
    const isName = cursor.isWord(i) && (bracketed || cursor.isCapital(i));
    if (cursor.doc.tokens.kind[i] === SIGN ? !isPart : !isName) return false;
  }
  return false;
}

/**
 * Whether a date belongs to a notice of the page: 'Published 7 February 2023', 'Last updated: ...' within the first
 * words of a block; '7 February 2023 Press release'.
 */
export function isPageLine(cursor: Cursor, e: Expression): boolean {
  const first = blockStart(cursor, e.from);
  const isNotice = cursor.words.notices.has(cursor.norm(e.to)) && cursor.isCapital(e.to);
  if (first === e.from && isNotice) return true;
  for (let i = first; i < Math.min(e.from, first + 3); i += 1)
    if (cursor.words.bylines.has(cursor.norm(i)) && (cursor.isCapital(i) || i === first + 1))
      return e.from - i < 5;
  return false;
}
