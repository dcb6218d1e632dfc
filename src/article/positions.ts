import type { Span } from '../engine/types.ts';

/**
 * A block of an article with the pieces of its text, in groups of four numbers: start in the block's
 * text, index among the block's nodes, start in the node, length.
 */
export interface Segmented extends Span {
  readonly segments: readonly number[];
}

/** Where a span begins and ends: block, node among the block's, offset in the node; twice. */
type Ends = readonly [number, number, number, number, number, number];

function lastBefore(count: number, startOf: (i: number) => number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the character at `at` lies, by node and offset; `at` must be within the block's text. */
function positionIn({ segments: s }: Segmented, at: number, forward: boolean) {
  let i = lastBefore(s.length / 4, (n) => s[n * 4] ?? 0, at);
  if (i < 0 || at >= (s[i * 4] ?? 0) + (s[i * 4 + 3] ?? 0)) {
    // A space that stands for a <br> lies in no node: take the neighbour inside the span.
    if (forward) i += 1;
    if (i < 0 || i * 4 >= s.length) return undefined;
    const edge = forward ? 0 : (s[i * 4 + 3] ?? 0) - 1;
    return { node: s[i * 4 + 1] ?? 0, at: (s[i * 4 + 2] ?? 0) + edge };
  }
  return { node: s[i * 4 + 1] ?? 0, at: (s[i * 4 + 2] ?? 0) + at - (s[i * 4] ?? 0) };
}

/** Finds where spans lie, the quicker the more they are asked for in the order of the text. */
export function endsFinder(blocks: readonly Segmented[]): (span: Span) => Ends | undefined {
  let near = 0;
  const startOf = (i: number) => blocks[i]?.start ?? Number.POSITIVE_INFINITY;
  const isIn = (i: number, at: number) => startOf(i) <= at && at < startOf(i + 1);
  const blockAt = (at: number) => {
    if (isIn(near + 1, at)) near += 1;
    else if (!isIn(near, at)) near = lastBefore(blocks.length, startOf, at);
    return near;
  };
  const place = (at: number, forward: boolean) => {
    const i = blockAt(at);
    const block = blocks[i];
    if (!block) return undefined;
    const position = positionIn(block, Math.min(at, block.end - 1) - block.start, forward);
    return position && { i, ...position };
  };
  const length = blocks.at(-1)?.end ?? 0;
  return ({ start, end }) => {
    if (end <= start || start < 0 || end > length) return undefined;
    const a = place(start, true);
    const b = place(end - 1, false);
    return a && b && [a.i, a.node, a.at, b.i, b.node, b.at + 1];
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
