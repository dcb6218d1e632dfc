import type { PhraseSet } from '../text/phrase-list.ts';

/** What a language knows of the calendar: folded words, so that one look-up a token decides. */
export interface DateWords {
  /** The months as they are written, from January on: data, because a browser's own formatter takes longer to make than a whole reading. */
  readonly monthNames: readonly string[];
  /** Their folded names and usual short forms, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names, 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Seasons by the month in which they begin; a season is given as its year. */
  readonly seasons: ReadonlyMap<string, number>;
  /** 'today' and its like: days from the publication date. */
  readonly days: ReadonlyMap<string, number>;
  /** Phrases of several words that name a day, in days from the publication date. */
  readonly dayPhrases: readonly (readonly [phrase: string, shift: number])[];
  /** Phrases that name a day from the date named before them. */
  readonly nextDay: readonly (readonly [phrase: string, shift: number])[];
  /** Feasts that fall on the same day each year, with month and day. */
  readonly feasts: readonly (readonly [phrase: string, month: number, day: number])[];
  /** 'previous': the year before the publication's, in 'January of the previous year'. */
  readonly previous: ReadonlySet<string>;
  /** 'that', 'the same', 'the following' before 'year' and weekdays: years from the one that the text named last, weeks from the day. */
  readonly namedYear: ReadonlyMap<string, 0 | 1>;
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>;
  /** Units that 'last' and 'this' make a date. */
  readonly leadUnits: ReadonlyMap<string, 'week' | 'month' | 'year'>;
  readonly numbers: ReadonlyMap<string, number>;
  /** 'last', 'this', 'next': -1, 0, 1. */
  readonly leads: ReadonlyMap<string, -1 | 0 | 1>;
  readonly ago: ReadonlySet<string>;
  /** 'than' in 'less than a year ago', which tells no time but where it ends. */
  readonly limits: ReadonlySet<string>;
  /** 'earlier' -1, 'later' 1, after a number and a unit. */
  readonly apart: ReadonlyMap<string, -1 | 1>;
  /** 'morning' behind a weekday. */
  readonly partsOfDay: ReadonlySet<string>;
  /** 'early', 'late', 'mid': part of the date's words. */
  readonly parts: ReadonlySet<string>;
  /** Words before which a bare month or year is a date. */
  readonly licences: ReadonlySet<string>;
  /** Those after which even a noun may follow a year: 'in 2019 detectives ...'. */
  readonly yearLicences: ReadonlySet<string>;
  /** Those after which 'that' points at a day: 'on that Saturday', not 'said that Saturday'. */
  readonly dayLicences: ReadonlySet<string>;
  /** Those after which a month stands without a day: 'in March 14 people ...'. */
  readonly monthLicences: ReadonlySet<string>;
  /** Words that make a weekday a day of the year: 'Good Friday'. */
  readonly namedWeekdays: ReadonlySet<string>;
  /** 'weekend', and the words before it and its article that put something into the last one: 'over the weekend'. */
  readonly weekends: ReadonlySet<string>;
  readonly weekendLicences: ReadonlySet<string>;
  /** 'nights' after a weekday: a habit, no date. */
  readonly habits: ReadonlySet<string>;
  /** Words between two dates that share a month or a year. */
  readonly links: ReadonlySet<string>;
  /** What may stand between a day, a month and a year: 'of'. */
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** 'st', 'nd', 'rd', 'th' after a day. */
  readonly ordinals: ReadonlySet<string>;
  /** Phrases that look ahead by their first word alone: 'set up'. */
  readonly settled: PhraseSet;
  /** Words that put the date right behind them into the past, whatever else is said. */
  readonly since: ReadonlySet<string>;
  /** Phrases that put what follows into the future. */
  readonly future: PhraseSet;
  /** Verbs that make something known on a day: 'announced the arrests on Monday'. */
  readonly announcing: ReadonlySet<string>;
  /** 'until': before the end of a time. */
  readonly until: ReadonlySet<string>;
  /** Words between the first day of a span of time and its last, with the one that must stand before both: 'between' for 'and', 'from' for 'until'. */
  readonly spans: ReadonlyMap<string, string | undefined>;
  /** Words that turn from one event to another: 'after', 'while'. */
  readonly turns: ReadonlySet<string>;
  /** Words that may follow a bare year or season in a sentence; any other small word makes it a count or a name. */
  readonly followers: ReadonlySet<string>;
  /** Phrases of a sentence that make its dates background: statistics, other cases, history. */
  readonly background: PhraseSet;
  /** Words just before a date that make it no date of the case: laws, births, foundings. */
  readonly elsewhere: ReadonlySet<string>;
  /** Words that open a line about the page itself: 'published', 'updated'. */
  readonly bylines: ReadonlySet<string>;
  /** What a line calls itself behind its date: 'Press release'. */
  readonly notices: ReadonlySet<string>;
}
