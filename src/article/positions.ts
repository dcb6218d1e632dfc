import type { Span } from '../engine/types.ts';

/**
 * A block of an article with the pieces of its text, in groups of four numbers: start in the block's
 * text, index among the block's nodes, start in the node, length.
 */
export interface Segmented extends Span {
  readonly segments: readonly number[];
}

/** A piece of a span that lies in one node: its block, the node among the block's, from where to where in it. */
type Piece = [block: number, node: number, from: number, to: number];

/** Which of so many things, in the order of their starts, is the last that starts at or before a place; -1 where none does. */
export function lastBefore(count: number, startOf: (i: number) => number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Adds the pieces of a span that lie in this block, one for each node: between two nodes the page may show what is not of the article. */
function addPieces({ segments: s, start }: Segmented, i: number, span: Span, to: Piece[]): void {
  const first = lastBefore(s.length / 4, (n) => s[n * 4] ?? 0, span.start - start);
  for (let n = Math.max(0, first) * 4; n < s.length; n += 4) {
    const [at = 0, node = 0, offset = 0, length = 0] = s.slice(n, n + 4);
    const from = Math.max(0, span.start - start - at);
    const end = Math.min(length, span.end - start - at);
    if (end <= 0) return;
    if (end <= from) continue;
    const last = to.at(-1);
    if (last?.[0] === i && last[1] === node) last[3] = offset + end;
    else to.push([i, node, offset + from, offset + end]);
  }
}

/** Finds where spans lie: fastest if it is asked for them in the order of the text. A span that runs past the text lies nowhere. */
export function piecesFinder(blocks: readonly Segmented[]): (span: Span) => Piece[] {
  let near = 0;
  const startOf = (i: number) => blocks[i]?.start ?? Number.POSITIVE_INFINITY;
  const isIn = (i: number, at: number) => startOf(i) <= at && at < startOf(i + 1);
  const length = blocks.at(-1)?.end ?? 0;
  return (span) => {
    const pieces: Piece[] = [];
    const { start, end } = span;
    if (end <= start || start < 0 || end > length) return pieces;
    if (isIn(near + 1, start)) near += 1;
    else if (!isIn(near, start)) near = lastBefore(blocks.length, startOf, start);
    for (let i = near; startOf(i) < end; i += 1) {
      const block = blocks[i];
      if (block) addPieces(block, i, span, pieces);
    }
    return pieces;
  };
}

/** The offset in a block's text of a position in one of its nodes; segments lie in the order of nodes, and within a node of its characters. */
export function offsetIn(
  { segments: s }: Segmented,
  node: number,
  offset: number,
): number | undefined {
  let low = 0;
  let high = s.length / 4;
  while (low < high) {
    const m = (low + high) >> 1;
    const n = s[m * 4 + 1] ?? 0;
    if (n < node || (n === node && (s[m * 4 + 2] ?? 0) <= offset)) low = m + 1;
    else high = m;
  }
  const i = low - 1;
  if (i < 0 || s[i * 4 + 1] !== node) {
    const next = (i + 1) * 4;
    return s[next + 1] === node ? s[next] : undefined;
  }
  return (s[i * 4] ?? 0) + Math.min(offset - (s[i * 4 + 2] ?? 0), s[i * 4 + 3] ?? 0);
}
