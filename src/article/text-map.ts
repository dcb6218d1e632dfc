import type { Span } from '../engine/types.ts';
import type { Copied } from './copying/page-copy.ts';
import { isText } from './copying/page-tree.ts';
import { endsFinder, offsetIn, type Segmented } from './positions.ts';

/**
 * Offsets of `Article.text` mapped to the live text nodes that hold them: stays in the page.
 * Ranges are made late, so that a map outlives changes of the page elsewhere.
 */
export interface TextMap {
  /** The element that holds the article: the scope of the one observer. */
  readonly root: Element;
  /** The copy that it was found in. */
  readonly copied: Pick<Copied, 'nodes' | 'said' | 'opaque' | 'isDeep'>;
  /** Where a span begins and ends in the page; undefined where its nodes are gone or changed, or it runs past the text. */
  ends(span: Placed): StaticRangeInit | undefined;
  /** A span as a live range, whose boxes can be asked for. */
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
  readonly at?: Stretch | undefined;
}

/** Finds where spans lie in the copy: done where the article is read, a page need not do it. */
export function stretchFinder(blocks: Places['blocks']): (span: Span) => Stretch | undefined {
  const find = endsFinder(blocks);
  return (span) => {
    const found = find(span);
    if (!found) return undefined;
    const [i, n, start, j, m, end] = found;
    return [blocks[i]?.nodes[n] ?? 0, start, blocks[j]?.nodes[m] ?? 0, end];
  };
}

/**
 * The ends of a stretch whose texts are all in the page and unchanged: a node that says something else now is not ours any
 * more; one range cannot reach into two trees.
 */
export function endsOf(at: Stretch, { nodes, said }: Copied) {
  for (let n = at[0]; n <= at[2]; n += 1) {
    const node = nodes[n];
    if (node && isText(node) && (node.data !== said[n] || !node.isConnected)) return undefined;
  }
  const startContainer = nodes[at[0]] as unknown as Text;
  const endContainer = nodes[at[2]] as unknown as Text;
  if (
    startContainer !== endContainer &&
    startContainer.getRootNode() !== endContainer.getRootNode()
  )
    return undefined;
  return { startContainer, startOffset: at[1], endContainer, endOffset: at[3] };
}

/**
 * Makes the map of an article that was found in a copy of a live document; on a parsed tree it has no ranges.
 * Its blocks are asked for when something is sought that does not say where it lies.
 */
export function textMap(
  { root, blocks }: { root: number; blocks(): Places['blocks'] },
  copied: Copied,
): TextMap {
  let find: ((span: Span) => Stretch | undefined) | undefined;
  let index: ReturnType<typeof indexNodes> | undefined;

  const sought = (span: Span) => {
    find ??= stretchFinder(blocks());
    return find(span);
  };
  const ends = (span: Placed) => {
    const at = span.at ?? sought(span);
    return at && endsOf(at, copied);
  };
  return {
    root: copied.nodes[root] as unknown as Element,
    copied,
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
      index ??= indexNodes(blocks(), copied);
      const { block, n = 0 } = index.get(node) ?? {};
      if (!block || copied.said[block.nodes[n] ?? -1] !== (node as Text).data) return undefined;
      const at = offsetIn(block, n, offset);
      return at === undefined ? undefined : block.start + at;
    },
  };
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
