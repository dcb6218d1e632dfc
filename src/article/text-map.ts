import type { Span } from '../engine/types.ts';
import type { Copied } from './copying/page-copy.ts';
import { offsetIn, piecesFinder, type Segmented } from './positions.ts';

/**
 * Offsets of `Article.text` mapped to the live text nodes that hold them: stays in the page.
 * Ranges are made late, so that a map outlives changes of the page elsewhere.
 */
export interface TextMap {
  /** The element that holds the article: the scope of the one observer. */
  readonly root: Element;
  /** The copy that it was found in. */
  readonly copied: Pick<Copied, 'nodes' | 'said' | 'opaque' | 'isDeep'>;
  /** The stretches of the page that show a span, one in each text; none where something of it is gone or changed, or it runs past the text. */
  stretches(span: Placed): StaticRangeInit[];
  /** The same as live ranges, whose boxes can be asked for. */
  ranges(span: Placed): Range[];
  /** The offset in the article's text of a position in a text node, if the node was read. */
  offset(node: Node, offset: number): number | undefined;
}

/** Where an article's blocks lie in its page, by the numbers of nodes in the page's copy; plain data. */
export interface Places {
  /** The element that holds the article. */
  readonly root: number;
  readonly blocks: readonly (Segmented & {
    readonly nodes: readonly number[];
    /** The spaces of the block's text at which something else has cut it. */
    readonly cuts?: readonly number[];
  })[];
}

/** A stretch of a text of a page's copy: its number, and from where to where in it. */
export type Stretch = readonly [node: number, from: number, to: number];

/**
 * A span with the stretches of the page's texts that show it, where the background has found them already. Between two of
 * them there may be an advert, or words for screen readers alone, which no range may hold.
 */
export interface Placed extends Span {
  readonly at?: readonly Stretch[] | undefined;
}

/** Finds where spans lie in a page's copy; the background does it, so that the page's own thread need not. */
export function stretchFinder(blocks: Places['blocks']): (span: Span) => Stretch[] {
  const find = piecesFinder(blocks);
  return (span) =>
    find(span).map(([i, n, from, to]) => [blocks[i]?.nodes[n] ?? 0, from, to] as const);
}

/** The page's stretches for those of its copy; none where one of their texts is gone or says something else now. */
export function standing(at: readonly Stretch[], { nodes, said }: Copied): StaticRangeInit[] {
  const found: StaticRangeInit[] = [];
  for (const [n, startOffset, endOffset] of at) {
    const node = nodes[n] as unknown as Text;
    if (node?.data !== said[n] || !node.isConnected) return [];
    found.push({ startContainer: node, startOffset, endContainer: node, endOffset });
  }
  return found;
}

/**
 * Makes the map of an article that was found in a copy of a live document; on a parsed tree it has no ranges.
 * Its blocks are asked for when something is sought that does not say where it lies.
 */
export function textMap(
  { root, blocks }: { root: number; blocks(): Places['blocks'] },
  copied: Copied,
): TextMap {
  let find: ((span: Span) => Stretch[]) | undefined;
  let index: ReturnType<typeof indexNodes> | undefined;

  const sought = (span: Span) => {
    find ??= stretchFinder(blocks());
    return find(span);
  };
  const stretches = (span: Placed) => standing(span.at?.length ? span.at : sought(span), copied);
  return {
    root: copied.nodes[root] as unknown as Element,
    copied,
    stretches,
    ranges: (span) => stretches(span).map(liveRange),
    offset(node, offset) {
      index ??= indexNodes(blocks(), copied);
      const { block, n = 0 } = index.get(node) ?? {};
      if (!block || copied.said[block.nodes[n] ?? -1] !== (node as Text).data) return undefined;
      const at = offsetIn(block, n, offset);
      return at === undefined ? undefined : block.start + at;
    },
  };
}

/** A stretch as a range that follows the page's changes. */
export function liveRange(stretch: StaticRangeInit): Range {
  const range = (stretch.startContainer as Text).ownerDocument.createRange();
  range.setStart(stretch.startContainer, stretch.startOffset);
  range.setEnd(stretch.endContainer, stretch.endOffset);
  return range;
}

/** Each text of the blocks, with its block and its place in it. */
function indexNodes(blocks: Places['blocks'], { nodes }: Copied) {
  const index = new Map<unknown, { block: Places['blocks'][number]; n: number }>();
  for (const block of blocks)
    block.nodes.forEach((number, n) => {
      index.set(nodes[number], { block, n });
    });
  return index;
}
