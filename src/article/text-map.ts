import type { Span } from '../engine/types.ts';

/**
 * Offsets of `Article.text` mapped to the live text nodes that hold them: stays in the page.
 * Ranges are made late, so that a map outlives changes of the page elsewhere.
 */
export interface TextMap {
  /** The element that holds the article: the scope of the one observer. */
  readonly root: Element;
  /** The DOM range of a span, or undefined where its nodes are gone or changed. */
  range(span: Span): Range | undefined;
  /** The offset in the article's text of a position in a text node, if the node was read. */
  offset(node: Node, offset: number): number | undefined;
}
