import type { PageCopy } from '../../article/copying/page-copy.ts';
import type { Places } from '../../article/text-map.ts';
import type { Correction } from '../../engine/draft.ts';
import type { Reading } from '../../engine/reading.ts';
import type { Article, Span } from '../../engine/types.ts';
import type { Options } from '../options/options.ts';
import type { LocatorAsk, LocatorMap } from './locator.ts';
import type { PackedAnnotations } from './packed.ts';

/**
 * One type for each direction; one documented line a message: what is sent, and what comes back.
 * On the wire a message is `{ type, ...message }`, plain JSON: no `undefined`, Map or typed array,
 * because Chrome sends JSON and Firefox structured clones. Checked on arrival (checks.ts).
 */
export interface Exchange {
  [type: string]: { message: object; reply: unknown };
}

/** A message as it travels. */
export type Wire<E, T extends keyof E> = E[T] extends { message: infer M }
  ? { type: T } & M
  : never;

/** What the sender of a message gets back. */
export type Reply<E, T extends keyof E> = E[T] extends { reply: infer R } ? R : never;

/** What a handler returns: a reply that is undefined need not be said. */
type Answer<R> = [R] extends [undefined] ? unknown : R | Promise<R>;

/** One handler for each line of a direction: a receiver that lacks one does not compile. */
export type Handlers<E, Context> = {
  [T in keyof E]: (message: Wire<E, T>, context: Context) => Answer<Reply<E, T>>;
};

/** Why nothing was read; each has one sentence and one action in the interface. */
export type Failure =
  | 'not-an-article'
  | 'empty'
  | 'off-here'
  | 'forbidden'
  | 'pdf'
  /** The reader stopped the reading. */
  | 'stopped'
  | 'no-permission'
  | 'stale'
  | 'no-answer'
  | 'error';

/** What the page holds: the popup and the side panel ask for it. */
export type PageState =
  /** `percent` of the work that is done, as soon as the background has said so. */
  | { state: 'reading'; percent?: number }
  | {
      state: 'read';
      article: Article;
      reading: Reading;
      /** Number of marks; absent in the quiet mode and where the reader took them away. */
      marks?: number;
      kinds: Kinds;
      /** False where the page changes without pause and is no longer followed: what is shown may be out of date. */
      followed: boolean;
    }
  | { state: 'failed'; reason: Failure };

/** Which categories are marked. */
export type Kinds = Pick<Options, 'agencies' | 'places' | 'figures' | 'dates'>;

/** A mark that the pointer or the keyboard is on, and its number among all, from 1. */
export type HoveredMark = Span & { nth?: number };

/** What the page script may know of the reader's settings, and the names that it uses in this page. */
export interface PageSettings extends Kinds, Pick<Options, 'style' | 'cards' | 'quiet'> {
  /** Lower-case letters and digits, from the installation's secret and the page's origin. */
  token: string;
}

/** What the article of a page says, and what was read of it. */
export interface Whole {
  article: Article;
  reading: Reading;
}

/** Where the article lies in the page: its blocks, sealed (sealed.ts), opened where a position is asked for. */
export interface SentPlaces extends Pick<Places, 'root'> {
  blocks: string;
}

/** What was read of a page: what its marks are painted by, and the whole, sealed, opened where it is asked for. */
export interface PageReading {
  relevant: Reading['relevant'];
  settings: PageSettings;
  packed: PackedAnnotations;
  whole: string;
  /** Stands for what was read: an article of the same key reads the same. */
  key: string;
}

/**
 * The answer to `read`: where the article lies in the page, and its reading, left out where the page
 * holds it already; or why there is none.
 */
export type ReadReply =
  | { ok: true; places: SentPlaces; read?: PageReading }
  | { ok: false; reason: Failure };

/** From the probe and the page script to the background. */
export type PageToBackground = {
  /** The probe took this document for an article: inject the page script into it. The reply is always `true`: none at all means that the question was lost. */
  inject: { message: Record<never, never>; reply: true };
  /** The page has been looked at, or somebody asks it: inject what goes on from there. `true` once it runs there, false where the page's site was taken back. */
  session: { message: Record<never, never>; reply: boolean };
  /** The reader's pointer or keyboard is in the marked page: inject what leads through the marks. `true` once it runs there. */
  guide: { message: Record<never, never>; reply: true };
  /** Where does this place lie? Null where a map would tell nothing. */
  locator: { message: { asked: LocatorAsk }; reply: LocatorMap | null };
  /**
   * Find the article in this copy of the page, and read it, unless it is the one whose key the page
   * holds; `asked` where the reader's own click gave the right to this page, granted or not; `allPosts` where the
   * reader wants all posts of a live page, on whatever matters.
   */
  read: {
    message: { copy: PageCopy; url: string; asked?: boolean; allPosts?: boolean; held?: string };
    reply: ReadReply;
  };
  /** The reading that was asked for is not wanted any more. */
  stop: { message: Record<never, never>; reply: undefined };
};

/** From popup, side panel and background to the page script of a tab. */
export type ExtensionToPage = {
  /** What has been read here? No answer means: no page script here. */
  state: { message: Record<never, never>; reply: PageState };
  /** Scroll to these words and flash them. */
  show: { message: { span: Span }; reply: { shown: boolean } };
  /**
   * Read again: corrections or options have changed; `asked` where the reader wants this page read although it looks like
   * no article, `allPosts` where all posts of a live page are wanted, as long as it stands at its address.
   */
  reread: { message: { asked?: boolean; allPosts?: boolean }; reply: undefined };
  /** The reader took these origins back: leave, where this page is one of theirs. */
  withdrawn: { message: { origins: string[] }; reply: undefined };
  /** How much of a long reading is done. */
  progress: { message: { percent: number }; reply: undefined };
  /** Stop reading. */
  stop: { message: Record<never, never>; reply: undefined };
  /** Keyboard commands. */
  command: { message: { name: PageCommand }; reply: undefined };
  /** Leave the page: off here, or on this site. */
  leave: { message: Record<never, never>; reply: undefined };
};

/** What the keyboard can do in the page. */
export const PAGE_COMMANDS = ['next', 'previous', 'open', 'toggle'] as const;

/** A keyboard command, by its name in the manifest. */
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From popup, side panel, settings and welcome page to the background. */
export type ExtensionToBackground = {
  /** Inject the page script into this tab by the reader's own click, and read even what looks like no article. */
  readTab: {
    message: { tabId: number };
    reply: { ok: true } | { ok: false; reason: Failure };
  };
  /** Which languages can be read (BCP 47), and of which month is the knowledge (2026-11)? */
  about: { message: Record<never, never>; reply: About };
  /** What are these bodies called? One that the registry does not know has no name. */
  names: { message: { ids: string[] }; reply: Record<string, string> };
  /**
   * Strike out what was read, or take that back, all of it at once. Only a hash of the words is kept, for private windows
   * in memory alone. The reply is always `true`: none at all means that the question was lost.
   */
  correct: {
    message: { add?: Rejection[]; remove?: (Rejection | Correction)[]; isPrivate?: boolean };
    reply: true;
  };
};

/** What the package can read, and how old its knowledge is. */
export interface About {
  languages: string[];
  knowledge: string;
}

/** What the reader has struck out: a Correction that holds the words and the address themselves instead of their hashes. */
export interface Rejection extends Omit<Correction, 'surface' | 'article'> {
  words: string;
  /** Address of the one article in which it holds; in all without it. */
  url?: string;
}

/** The name of the port that popup and side panel open to the page script of a tab; nothing on it wakes the worker. */
export const PANEL_PORT = 'panel';

/** From the page script to an open panel: at once on connecting, then whenever it changes. */
export type PageToPanel =
  | { type: 'state'; state: PageState }
  /** The pointer or the keyboard is on this annotation of the page, or on none. */
  | { type: 'hovered'; span: HoveredMark | null };

/** From an open panel to the page script: wash the marks of the line under the pointer (or none). */
export type PanelToPage = { type: 'hint'; spans: Span[] };
