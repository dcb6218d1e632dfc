import type { Reading } from '../engine/reading.ts';
import type { Span } from '../engine/types.ts';
import type { Kept } from './card-context/changes.ts';
import type {
  HoveredMark,
  Kinds,
  ReadArticle,
  ReadPage,
  Rejection,
  Situation,
} from './situation.ts';

/** Where a card is shown; `print`: the whole of it in a tab, without tools. */
export type SurfaceKind = 'popup' | 'panel' | 'print';

/** What pages of the extension and the browser a surface can open. */
type Destination = 'settings' | 'welcome' | 'panel' | 'print' | 'compare' | 'button-help';

/** A file that the reader saves. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Formats in the export menu, in its order. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json', 'jsonld', 'ris', 'csl'] as const;
/** The name of a format. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Makes the file of a format; the surface gets it handed in, because src/ui knows no export. */
export type MakeFile = (
  format: ExportFormat,
  read: ReadPage,
  options: { quotes: boolean; accessed: Date; others?: readonly ReadPage[] | undefined },
) => Promise<SavedFile>;

/** What is put on the clipboard: as text, and laid out for what takes that. */
export interface Copied {
  text: string;
  html?: string;
}

/** Makes the card's notes to be copied; handed in for the same reason. */
export type MakeNotes = (
  read: ReadPage,
  options: { quotes: boolean; accessed: Date },
) => Promise<Copied>;

/** A report of a reading without words of the article; with the address where the reader says so. */
export type MakeReport = (
  reading: Reading,
  about: { url?: string; line?: { key: string } & Partial<Span> },
) => string;

/** Links that open the page at words of it; handed in for the same reason. */
export type LinksTo = (article: ReadArticle) => (span: Span) => string | undefined;

/** Everything that popup and side panel ask of browser and page; the extension implements it, tests fake it. */
export interface Gateway {
  /** False for a tab of a private window: what is set there ends with it, and no site is allowed for good. */
  remembers(): boolean;
  /** Host of the tab, where the browser shows it. */
  host(): string | undefined;
  /** Whether the tab's site is read by itself already. */
  isAllowed(): Promise<boolean>;
  /** What was read of crime news in the other tabs. */
  others(): Promise<readonly ReadPage[]>;
  /** Calls back at once and on each change until the signal ends it. */
  watch(
    on: { situation(now: Situation): void; hovered(mark: HoveredMark | null): void },
    signal: AbortSignal,
  ): void;
  show(span: Span): Promise<boolean>;
  hint(spans: Span[]): void;
  /** Switches a category of marks on or off. */
  mark(kinds: Partial<Kinds>): Promise<void>;
  /** Ends a reading that takes too long. */
  stop(): Promise<void>;
  /** Goes to the next or the previous mark in the page. */
  step(where: 'next' | 'previous'): void;
  /** Reads this page because the reader clicked. */
  read(): Promise<void>;
  /** The reader wants the card of a page that gets none by itself: its words are marked as well. */
  want(): Promise<void>;
  /** Reads all posts of a live page, on whatever matters. */
  readAllPosts(): Promise<void>;
  reload(): Promise<void>;
  /** Closes the tab that the surface itself is in. */
  close(): Promise<void>;
  /** Asks the browser for the right to read this site by itself; false where the reader says no. */
  allowSite(): Promise<boolean>;
  turn(state: 'on' | 'off', where: 'page' | 'site' | 'everywhere'): Promise<void>;
  /** Strikes readings out, or takes that back: one for each spelling in the text. */
  reject(rejections: readonly Rejection[]): Promise<void>;
  restore(rejections: readonly Rejection[]): Promise<void>;
  /** What the card of this address said when it was first asked for in this page; what it says now where nobody asked before, or the text is still the same. */
  firstLook(url: string, says: Kept): Promise<unknown>;
  copy(what: Copied): Promise<void>;
  save(file: SavedFile): Promise<void>;
  open(where: Destination): Promise<void>;
}
