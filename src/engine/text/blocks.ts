import type { Block } from '../types.ts';

/** Blocks of a plain text: its first line is the headline, an empty line parts paragraphs. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const line = /[^\n\r]+(?:\r?\n(?![^\S\n]*\n)[^\n\r]+)*/g;
  for (const match of text.matchAll(line)) {
    if (match[0].trim() === '') continue;
    const kind = blocks.length === 0 ? 'headline' : 'paragraph';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  // A sentence alone is no headline: those end without a full stop.
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only && /[.!?]["'”’)]*\s*$/.test(text)) only.kind = 'paragraph';
  return blocks;
}
