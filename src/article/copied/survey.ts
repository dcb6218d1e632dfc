import { setOf } from '../set-of.ts';
import type { Piece } from './block-text.ts';
import type { CopiedElement } from './copied-tree.ts';
import type { Names } from './names.ts';

/** A block-level element of the page, with the runs of text that it holds. */
export interface Box {
  readonly element: CopiedElement;
  /** Its element's name, or that of the element that would have been right: 'p' for a text that is set in headings. */
  name: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  readonly names: Names;
  readonly children: Box[];
  /** Whether it is or lies in a figure. */
  readonly inFigure: boolean;
  /** The article element that it is or lies in. */
  readonly article: Box | undefined;
  /** Why its own markup sets it apart from an article, if it does. */
  apart: string | undefined;
  /** Whether it or a box around it is set apart; settled once the whole page has been seen. */
  out: boolean;
  /** Its runs, half-open, in `Survey.runs`. */
  readonly first: number;
  end: number;
}

/** A stretch of text between two block boundaries: a paragraph to be, with what tells prose from links. */
export interface Run {
  readonly box: Box;
  readonly pieces: Piece[];
  /** UTF-16 units of its text without white space at the ends of nodes: all, and those in links, bold, italic, time and code elements. */
  chars: number;
  linked: number;
  bold: number;
  italic: number;
  dated: number;
  coded: number;
  /** Commas and sentence ends. */
  marks: number;
}

/** What one walk over the page saw; nothing of the page is changed or copied. */
export interface Survey {
  readonly boxes: Box[];
  readonly runs: Run[];
  /** Boxes that the markup, or the site's record, names as an article's body. */
  named: Box[];
  /** Whether it was the site's record that named them. */
  isSite: boolean;
  /** Boxes that the markup names as teasers: of other articles where they hold a link. */
  readonly teasers: Box[];
  /** Lists whose links are points of the text: a sentence announces them, or the other points are words. */
  readonly announced: Set<Box>;
  /** Boxes that sell the rest of the text. */
  readonly offers: Box[];
  /** Elements of the head and structured data, for the metadata. */
  readonly metas: CopiedElement[];
  readonly scripts: CopiedElement[];
  readonly times: { element: CopiedElement; run: number }[];
  /** Whether structured data says that the page tells a day post by post. */
  isLive: boolean;
  title: string | undefined;
  /** A cap left something of the page out. */
  isCut: boolean;
}

const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');
/** Whether an element of this name is a heading. */
export const isHeading = (name: string): boolean => HEADINGS.has(name);

/** How many runs of text a box holds. */
export const runsIn = ({ first, end }: Pick<Box, 'first' | 'end'>): number => end - first;

/** The language that a page names for itself. */
export const languageOf = ({ boxes }: Survey): string | undefined =>
  boxes[0]?.element.getAttribute('lang') ?? undefined;

/** UTF-16 units after which no more texts of an element are read: structured data that is larger is left unread. */
const LONGEST_TEXT = 1_000_000;

/** The text of an element that holds text alone: a title, a script. */
export function textOf(element: CopiedElement): string {
  let all = '';
  for (let node = element.firstChild; node && all.length < LONGEST_TEXT; node = node.nextSibling)
    if (node.nodeType === 3) all += node.data;
  return all;
}
