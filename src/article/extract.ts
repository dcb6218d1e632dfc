import type { Article } from '../engine/types.ts';
import type { TextMap } from './text-map.ts';

/** What the caller may lend to the extraction: the command line has no layout, the page has. */
export interface ExtractOptions {
  /** Whether an element is shown; absent on the command line. */
  isVisible?: (element: Element) => boolean;
  url?: string;
}

/** An article with its map back to the page; undefined where the document holds none. */
export interface Extracted {
  article: Article;
  map: TextMap;
}

/** Reads the article out of any Document, without changing it. */
export function extract(_document: Document, _options: ExtractOptions = {}): Extracted | undefined {
  return undefined;
}
