import type { Correction } from '../engine/draft.ts';
import type { Article, Reading, Span } from '../engine/types.ts';

/**
 * One type for each direction; one documented line a message: what is sent, and what comes back.
 * Messages are plain JSON. A receiver without a handler for each line does not compile.
 */

/** What the page holds: the popup and the side panel ask for it. */
export type PageState =
  | { state: 'reading' }
  | { state: 'read'; article: Article; reading: Reading; marked: boolean }
  | { state: 'failed'; reason: Failure };

/** Why nothing was read; each has one sentence and one action in the interface. */
export type Failure =
  | 'not-an-article'
  | 'empty'
  | 'off-here'
  | 'forbidden'
  | 'pdf'
  | 'no-permission'
  | 'stale'
  | 'no-answer'
  | 'error';

/** From the probe and the page script to the background. */
export interface PageToBackground {
  /** The probe took this document for an article: inject the page script into it. */
  inject: { message: Record<never, never>; reply: undefined };
  /** Read this article. */
  read: { message: { article: Article }; reply: { reading: Reading; corrections: number } };
  /** What the badge of this tab is to say. */
  badge: {
    message: { relevant: Reading['relevant'] | 'off' | 'none'; facts: number };
    reply: undefined;
  };
}

/** From popup, side panel and background to the page script of a tab. */
export interface ExtensionToPage {
  /** What has been read here? No answer means: no page script here. */
  state: { message: Record<never, never>; reply: PageState };
  /** Scroll to these words and flash them. */
  show: { message: { span: Span }; reply: { shown: boolean } };
  /** Wash the marks of the line under the pointer, or none. */
  hint: { message: { spans: Span[] }; reply: undefined };
  /** Read again: corrections or options have changed. */
  reread: { message: Record<never, never>; reply: undefined };
  /** Keyboard commands. */
  command: { message: { name: 'next' | 'previous' | 'open' | 'toggle' }; reply: undefined };
}

/** From popup, side panel, settings and welcome page to the background. */
export interface ExtensionToBackground {
  /** Inject the page script into this tab by the reader's own click. */
  readTab: { message: { tabId: number }; reply: { ok: true } | { ok: false; reason: Failure } };
  /** Add or take back corrections. */
  correct: { message: { add?: Correction; remove?: Correction }; reply: undefined };
}

/** The name of the port that popup and side panel open to the page script of a tab; nothing on it wakes the worker. */
export const PANEL_PORT = 'panel';

/** From the page script to an open panel: at once on connecting, then whenever it changes. */
export type PageToPanel =
  | { type: 'state'; state: PageState }
  /** The pointer or the keyboard is on this annotation of the page, or on none. */
  | { type: 'hovered'; span: Span | null };

/** From an open panel to the page script: wash the marks of the line under the pointer (or none). */
export type PanelToPage = { type: 'hint'; spans: Span[] };
