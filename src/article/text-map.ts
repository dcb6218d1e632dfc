import type { Span } from '../engine/types.ts';
import type { Copied } from './copy.ts';
import { type Ends, endsFinder, offsetIn, type Segmented } from './positions.ts';

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

/** Where an article's blocks lie in its page, by the numbers of nodes in the page's copy; plain data. */
export interface Places {
  /** The element that holds the article. */
  readonly root: number;
  readonly blocks: readonly (Segmented & { readonly nodes: readonly number[] })[];
}

/** A block with its live nodes. */
interface PlacedBlock extends Segmented {
  readonly nodes: readonly Text[];
  /** `data` of each node as it was read: a node that says something else now is not ours any more. */
  readonly said: readonly string[];
}

/** Puts what was copied in the place of its numbers. */
function placed({ blocks }: Places, { nodes, said }: Copied): PlacedBlock[] {
  return blocks.map((block) => ({
    ...block,
    nodes: block.nodes.map((n) => nodes[n] as unknown as Text),
    said: block.nodes.map((n) => said[n] ?? ''),
  }));
}

/** True where every node from one end to the other is in the page and unchanged. */
function unchanged(blocks: readonly PlacedBlock[], [i, n, , j, m]: Ends): boolean {
  for (let k = i; k <= j; k += 1) {
    const block = blocks[k];
    if (!block) return false;
    const last = k === j ? m : block.nodes.length - 1;
    for (let l = k === i ? n : 0; l <= last; l += 1) {
      const node = block.nodes[l];
      if (!node?.isConnected || node.data !== block.said[l]) return false;
    }
  }
  return true;
}

/** Makes the map of an article that was found in a copy of a live document; on a parsed tree it has no ranges. */
export function textMap(places: Places, copied: Copied): TextMap {
  const blocks = placed(places, copied);
  const find = endsFinder(blocks);
  let index: Map<Node, { block: PlacedBlock; n: number }> | undefined;

  const ends = (span: Span) => {
    const found = find(span);
    if (!found || !unchanged(blocks, found)) return undefined;
    const [i, n, at, j, m, until] = found;
    const from = blocks[i]?.nodes[n] as Text;
    const to = blocks[j]?.nodes[m] as Text;
    if (from !== to && from.getRootNode() !== to.getRootNode()) return undefined;
    return { startContainer: from, startOffset: at, endContainer: to, endOffset: until };
  };
  return {
    root: copied.nodes[places.root] as unknown as Element,
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
