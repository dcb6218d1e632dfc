import type { Span } from '../engine/types.ts';
import type { BlockText } from './block-text.ts';
import type { PageElement, PageText } from './page-tree.ts';

/**
 * Offsets of `Article.text` mapped to the live text nodes that hold them: stays in the page.
 * Ranges are made late, so that a map outlives changes of the page elsewhere.
 */
export interface TextMap {
  /** The element that holds the article: the scope of the one observer. */
  readonly root: Element;
  /** Where a span begins and ends in the page; undefined where its nodes are gone or changed, or it runs past the text. */
  ends(span: Span): StaticRangeInit | undefined;
  /** The same as a live range, for its boxes. */
  range(span: Span): Range | undefined;
  /** The offset in the article's text of a position in a text node, if the node was read. */
  offset(node: Node, offset: number): number | undefined;
}

/** A block with its place in the article's text. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: BlockText;
}

interface Position {
  block: BlockText;
  node: number;
  at: number;
}

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

const segmentBefore = (block: BlockText, at: number) =>
  lastBefore(block.segments.length / 4, (i) => block.segments[i * 4] ?? 0, at);

/** Where the character at `at` lies; `at` must be within the block's text. */
function positionIn(block: BlockText, at: number, forward: boolean): Position | undefined {
  const s = block.segments;
  let i = segmentBefore(block, at);
  if (i < 0 || at >= (s[i * 4] ?? 0) + (s[i * 4 + 3] ?? 0)) {
    // A space that stands for a <br> lies in no node: take the neighbour inside the span.
    if (forward) i += 1;
    if (i < 0 || i * 4 >= s.length) return undefined;
    const edge = forward ? 0 : (s[i * 4 + 3] ?? 0) - 1;
    return { block, node: s[i * 4 + 1] ?? 0, at: (s[i * 4 + 2] ?? 0) + edge };
  }
  return { block, node: s[i * 4 + 1] ?? 0, at: (s[i * 4 + 2] ?? 0) + at - (s[i * 4] ?? 0) };
}

/** True where every node from one position to the other is in the page and unchanged. */
function unchanged(
  blocks: readonly PlacedBlock[],
  from: number,
  to: number,
  a: Position,
  b: Position,
) {
  for (let i = from; i <= to; i += 1) {
    const block = blocks[i]?.block;
    if (!block) return false;
    const first = i === from ? a.node : 0;
    const last = i === to ? b.node : block.nodes.length - 1;
    for (let n = first; n <= last; n += 1) {
      const node = block.nodes[n] as unknown as Text;
      if (!node.isConnected || node.data !== block.read[n]) return false;
    }
  }
  return true;
}

/** Makes the map of blocks that were read from a live document; on a parsed tree it has no ranges. */
export function textMap(root: PageElement, blocks: readonly PlacedBlock[]): TextMap {
  // Marks are placed in the order of the text: the block of the last one, or the next, is mostly the one.
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
    const placed = blocks[i];
    if (!placed) return undefined;
    const inside = Math.min(at - placed.start, placed.block.text.length - 1);
    const position = positionIn(placed.block, inside, forward);
    return position && { i, position };
  };
  const last = blocks.at(-1);
  const length = last ? last.start + last.block.text.length : 0;
  let index: Map<PageText, { i: number; n: number }> | undefined;

  const ends = ({ start, end }: Span) => {
    if (end <= start || start < 0 || end > length) return undefined;
    const first = place(start, true);
    const final = place(end - 1, false);
    if (!first || !final) return undefined;
    const [a, b] = [first.position, final.position];
    if (!unchanged(blocks, first.i, final.i, a, b)) return undefined;
    const from = a.block.nodes[a.node] as unknown as Text;
    const to = b.block.nodes[b.node] as unknown as Text;
    if (from !== to && from.getRootNode() !== to.getRootNode()) return undefined;
    return { startContainer: from, startOffset: a.at, endContainer: to, endOffset: b.at + 1 };
  };

  return {
    root: root as unknown as Element,
    ends,
    range(span) {
      const found = ends(span);
      if (!found) return undefined;
      const range = found.startContainer.ownerDocument.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range;
    },
    offset(node, offset) {
      index ??= indexNodes(blocks);
      const found = index.get(node as unknown as PageText);
      const placed = found && blocks[found.i];
      if (!found || !placed || placed.block.read[found.n] !== (node as Text).data) return undefined;
      const at = offsetIn(placed.block, found.n, offset);
      return at === undefined ? undefined : placed.start + at;
    },
  };
}

function indexNodes(blocks: readonly PlacedBlock[]): Map<PageText, { i: number; n: number }> {
  const index = new Map<PageText, { i: number; n: number }>();
  blocks.forEach(({ block }, i) => {
    block.nodes.forEach((node, n) => {
      index.set(node, { i, n });
    });
  });
  return index;
}

/** Segments lie in the order of nodes, and within a node in the order of its characters. */
function offsetIn(block: BlockText, node: number, offset: number): number | undefined {
  const s = block.segments;
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
