import type { ArticleText, Block } from '../types.ts';

/** The part of an article that is read: up to the limit, never half a character, its blocks in order. */
export function withinLimit(
  { text, blocks }: ArticleText,
  limit = Number.POSITIVE_INFINITY,
): ArticleText {
  let end = Math.min(text.length, Math.max(0, limit));
  if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end -= 1;
  let last = 0;
  const kept: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(last, block.start);
    last = Math.max(last, Math.min(end, block.end));
    if (start < last) kept.push({ ...block, start, end: last });
  }
  return { text: end < text.length ? text.slice(0, end) : text, blocks: kept };
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
