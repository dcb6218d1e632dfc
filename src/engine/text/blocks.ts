import type { Block } from '../types.ts';

/** Lines up to the next empty one. */
const JOINED = /[^\n\r]+(?:\r?\n(?![^\S\n]*\n)[^\n\r]+)*/g;
const EACH = /[^\n\r]+/g;
const STOP = /[.!?…]["'”’)\]]*\s*$/;
const LOWER = /^\s*\p{Ll}/u;
/** If this share of the lines that another line follows directly ends a sentence, each line is a paragraph. */
const ENDS = 0.6;

/** Whether a block stands above others: the headline, or a heading in the text. */
export const isHeading = ({ kind }: Pick<Block, 'kind'>): boolean =>
  kind === 'headline' || kind === 'subhead';

/** Blocks of a plain text: its first line is the headline, an empty line parts paragraphs, or each line is one. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(isParagraphEachLine(text) ? EACH : JOINED)) {
    if (match[0].trim() === '') continue;
    const kind = blocks.length === 0 ? 'headline' : 'paragraph';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  // A sentence alone is no headline: those end without a full stop.
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only && STOP.test(text)) only.kind = 'paragraph';
  return blocks;
}

/**
 * Whether the lines of a text are whole paragraphs: none goes on with a small letter, as broken lines do, and
 * but for the headline most end a sentence, which those of verse and lists do not.
 */
function isParagraphEachLine(text: string): boolean {
  let [last, isFirst, breaks, ends] = ['', true, 0, 0];
  for (const [line] of text.matchAll(/[^\n]+|\n[^\S\n]*\n/g)) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && last !== '') {
      if (LOWER.test(line)) return false;
      breaks += 1;
      if (isFirst || STOP.test(last)) ends += 1;
      isFirst = false;
    }
    last = isEmpty ? '' : line;
    if (isEmpty) isFirst = false;
  }
  return breaks > 0 && ends >= ENDS * breaks;
}
