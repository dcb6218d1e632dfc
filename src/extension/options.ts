import type { Correction } from '../engine/draft.ts';

/** Defaults are the type: an option is one line here. */
export const DEFAULTS = {
  /** What is marked. */
  agencies: true,
  places: true,
  figures: true,
  dates: true,
  /** How it is marked. */
  style: 'underline' as 'underline' | 'tint' | 'off',
  /** When the hover card opens. */
  cards: 'hover' as 'hover' | 'click' | 'off',
  /** Full card in popup and side panel, nothing in the page. */
  quiet: false,
  badge: true,
  /** Search engine for 'search for this case', with {query}. */
  search: 'https://duckduckgo.com/?q={query}',
  /** Off everywhere, and hosts where it is off. */
  off: false,
  offSites: [] as string[],
  corrections: [] as Correction[],
};

/** What the reader has set, healed field by field against the defaults. */
export type Options = typeof DEFAULTS;
