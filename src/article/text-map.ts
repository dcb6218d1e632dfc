import type { Span } from '../engine/types.ts';
import type { Copied } from './copy.ts';
import { isText, type PageNode } from './page-tree.ts';
import { type Ends, endsFinder, offsetIn, type Segmented } from './positions.ts';

/**
 * Offsets of `Article.text` mapped to the live text nodes that hold them: stays in the page.
 * Ranges are made late, so that a map outlives changes of the page elsewhere.
 */
export interface TextMap {
  /** The element that holds the article: the scope of the one observer. */
  readonly root: Element;
  /** Where a span begins and ends in the page; undefined where its nodes are gone or changed, or it runs past the text. */
  ends(span: Placed): StaticRangeInit | undefined;
  /** The same as a live range, for its boxes. */
  range(span: Placed): Range | undefined;
  /** The offset in the article's text of a position in a text node, if the node was read. */
  offset(node: Node, offset: number): number | undefined;
}

/** Where an article's blocks lie in its page, by the numbers of nodes in the page's copy; plain data. */
export interface Places {
  /** The element that holds the article. */
  readonly root: number;
  readonly blocks: readonly (Segmented & { readonly nodes: readonly number[] })[];
}

/** A stretch of a page's copy: the number of its first text and where in it the stretch begins, the number of its last and where it ends. */
export type Stretch = readonly [from: number, start: number, to: number, end: number];

/** A span that says where it lies, where that was found beside the page. */
export interface Placed extends Span {
  readonly at?: Stretch;
}

/** Finds where spans lie in the copy: done where the article is read, a page need not do it. */
export function stretchFinder({ blocks }: Places): (span: Span) => Stretch | undefined {
  const find = endsFinder(blocks);
  return (span) => {
    const found = find(span);
    if (!found) return undefined;
    const [i, n, start, j, m, end] = found;
    return [blocks[i]?.nodes[n] ?? 0, start, blocks[j]?.nodes[m] ?? 0, end];
  };
}

/** A block with its live nodes. */
interface PlacedBlock extends Segmented {
  readonly nodes: readonly Text[];
  /** `data` of each node as it was read: a node that says something else now is not ours any more. */
  readonly said: readonly string[];
}

/** Puts what was copied in the place of its numbers. */
function placed(blocks: Places['blocks'], { nodes, said }: Copied): PlacedBlock[] {
  return blocks.map((block) => ({
    ...block,
    nodes: block.nodes.map((n) => nodes[n] as unknown as Text),
    said: block.nodes.map((n) => said[n] ?? ''),
  }));
}

/** True where a text is in the page and says what it said. */
const isKept = (node: Text | undefined, said: string | undefined): boolean =>
  node?.isConnected === true && node.data === said;

/** True where every node from one end to the other is in the page and unchanged. */
function unchanged(blocks: readonly PlacedBlock[], [i, n, , j, m]: Ends): boolean {
  for (let k = i; k <= j; k += 1) {
    const block = blocks[k];
    if (!block) return false;
    const last = k === j ? m : block.nodes.length - 1;
    for (let l = k === i ? n : 0; l <= last; l += 1)
      if (!isKept(block.nodes[l], block.said[l])) return false;
  }
  return true;
}

/** The ends of a stretch whose texts are all in the page and unchanged. */
function endsOf([from, start, to, end]: Stretch, { nodes, said }: Copied) {
  for (let n = from; n <= to; n += 1) {
    const node = nodes[n] as PageNode;
    if (isText(node) && !isKept(node as unknown as Text, said[n])) return undefined;
  }
  return between(nodes[from], start, nodes[to], end);
}

/** Both ends as a range takes them; one range cannot reach into two trees. */
function between(from: unknown, startOffset: number, to: unknown, endOffset: number) {
  const [startContainer, endContainer] = [from as Text, to as Text];
  if (from !== to && startContainer.getRootNode() !== endContainer.getRootNode()) return undefined;
  return { startContainer, startOffset, endContainer, endOffset };
}

/**
 * Makes the map of an article that was found in a copy of a live document; on a parsed tree it has no ranges.
 * Its blocks are asked for when something is sought that does not say where it lies.
 */
export function textMap(
  { root, blocks }: { root: number; blocks(): Places['blocks'] },
  copied: Copied,
): TextMap {
  let made: { blocks: PlacedBlock[]; find(span: Span): Ends | undefined } | undefined;
  const make = () => {
    const all = placed(blocks(), copied);
    return { blocks: all, find: endsFinder(all) };
  };
  let index: Map<Node, { block: PlacedBlock; n: number }> | undefined;

  const sought = (span: Span) => {
    made ??= make();
    const found = made.find(span);
    if (!found || !unchanged(made.blocks, found)) return undefined;
    const [i, n, start, j, m, end] = found;
    return between(made.blocks[i]?.nodes[n], start, made.blocks[j]?.nodes[m], end);
  };
  const ends = (span: Placed) => (span.at ? endsOf(span.at, copied) : sought(span));
  return {
    root: copied.nodes[root] as unknown as Element,
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
      made ??= make();
      index ??= indexNodes(made.blocks);
      const { block, n = 0 } = index.get(node) ?? {};
      if (!block || block.said[n] !== (node as Text).data) return undefined;
      const at = offsetIn(block, n, offset);
      return at === undefined ? undefined : block.start + at;
    },
  };
}

function indexNodes(blocks: readonly PlacedBlock[]): Map<Node, { block: PlacedBlock; n: number }> {
  const index = new Map<Node, { block: PlacedBlock; n: number }>();
  for (const block of blocks)
    block.nodes.forEach((node, n) => {
      index.set(node, { block, n });
    });
  return index;
}
