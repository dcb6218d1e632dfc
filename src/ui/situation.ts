import type { Reading } from '../engine/reading.ts';
import type { Annotation, Article, Block, Span } from '../engine/types.ts';

/** The article as the page hands it over; without blocks positions are left unsaid. */
export type ReadArticle = Omit<Article, 'blocks'> & { blocks?: Block[] };

/** A page that was read. */
export interface ReadPage {
  article: ReadArticle;
  reading: Reading;
}

/** Why there is no card; each has one sentence and one action in states/states.ts. */
export type Trouble =
  | 'not-an-article'
  | 'empty'
  | 'off-here'
  /** This page alone. */
  | 'off-page'
  | 'off-everywhere'
  | 'forbidden'
  | 'pdf'
  | 'stopped'
  | 'no-permission'
  /** A site that is on no list: a click on the toolbar button reads it. */
  | 'not-listed'
  /** In the side panel: the page's address is hidden, because a click here grants nothing. */
  | 'needs-button'
  | 'stale'
  | 'no-answer'
  /** The tab of a card that is printed or compared is gone. */
  | 'closed'
  | 'error';

/** What a surface has to show: the page's own account, or why there is none. */
export type Situation =
  | { state: 'waiting' }
  /** The browser is still loading the page. */
  | { state: 'loading' }
  /** `percent` of the work that is done. */
  | { state: 'reading'; percent?: number }
  /** `marks`: how many there are in the page; absent where there are to be none. */
  | {
      state: 'read';
      article: ReadArticle;
      reading: Reading;
      marks?: number;
      kinds?: Kinds;
      followed?: boolean;
    }
  | { state: 'failed'; reason: Trouble };

/** Which categories are marked in the page. */
export type Kinds = Record<'agencies' | 'places' | 'figures' | 'dates', boolean>;

/** What the pointer or the keyboard is on in the page, and its number among the marks. */
export type HoveredMark = Span & { nth?: number };

/** What the reader says is no such thing; the words stay on the way and are never stored. */
export interface Rejection {
  type: Annotation['type'];
  /** What was read: an agency id, `name|cc` of a place, a figure's kind, a date's iso. */
  reading: string;
  words: string;
  /** Address of the one article in which it holds; in all without it. */
  url?: string;
}
