import type messages from '../../../_locales/en/messages.json';
import { once } from '../once.ts';
import { weekStart } from './week.ts';

/** A key of `_locales`: a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

/** What is counted: `figures` for the keys `figures_one`, `figures_other`. */
type PluralStem = MessageKey extends infer K ? (K extends `${infer S}_other` ? S : never) : never;

/** Looks a key up in the interface's language; an unknown key gives ''. `$1` ... are replaced by the values. */
export type Lookup = (key: string, values?: string[]) => string;

/** Puts things into the reader's words: messages, plurals, numbers, dates, names of countries and languages. */
export interface Words {
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  t(key: MessageKey, ...values: string[]): string;
  /** A message that depends on a number; the number, written out, is `$1`, the values follow. */
  count(stem: PluralStem, count: number, ...values: string[]): string;
  /** The message cut where its `$1` stands, so that an element can go there; the values follow it. */
  around(key: MessageKey, ...values: string[]): [before: string, after: string];
  number(value: number): string;
  /** An ISO 8601 date, month, year, week or date-time, as precise as it is. */
  date(iso: string): string;
  /** The name of a country, by its ISO code. */
  country(cc: string): string;
  language(code: string): string;
  list(items: readonly string[]): string;
}

/** Hong Kong and Macau, which no reader calls 'Hong Kong SAR China'. */
const SHORTER = new Set(['HK', 'MO']);

/** Stand in a message where its values are to stand; no text of the interface has such characters. */
const HOLES = ['\uE000', '\uE001', '\uE002', '\uE003'];
/** Stands in a message for its `$1` where `around` is to cut it. */
const CUT = '\uE010';

/** Makes the words from a lookup: of the browser in the extension, of a file in tests. */
export function createWords(look: Lookup, locale: string): Words {
  const plain = kept(look);
  const filled = kept((key) => look(key, HOLES));
  const fill = (key: string, values: readonly string[]) =>
    filled(key).replace(/[\uE000-\uE00F]/g, (hole) => values[HOLES.indexOf(hole)] ?? '');
  // The browser's formatters cost tens of milliseconds to make: only those that are used are made.
  const rules = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'long' }));
  const nameOf = (type: 'region' | 'language', codes: RegExp, style: 'long' | 'short' = 'long') => {
    const names = once(() => new Intl.DisplayNames([locale], { type, style, fallback: 'code' }));
    return (code: string) => (codes.test(code) ? (names().of(code) ?? code) : code);
  };
  const countries = nameOf('region', /^[A-Z]{2}$/);
  const shortly = nameOf('region', /^[A-Z]{2}$/, 'short');
  const around = (key: MessageKey, ...values: string[]): [string, string] => {
    const [before = '', after = ''] = fill(key, [CUT, ...values]).split(CUT);
    return [before, after];
  };
  return {
    locale,
    t: (key, ...values) => (values.length === 0 ? plain(key) : fill(key, values)),
    count: (stem, count, ...values) => {
      const said = [numbers().format(count), ...values];
      return fill(`${stem}_${rules().select(count)}`, said) || fill(`${stem}_other`, said);
    },
    around,
    number: (value) => numbers().format(value),
    date: dateFormat(locale, (monday) => look('date_week', [monday])),
    country: (cc) => (SHORTER.has(cc) ? shortly(cc) : countries(cc)),
    language: nameOf('language', /^[a-z]{2,3}$/),
    list: (items) => lists().format(items),
  };
}

/** The browser is asked for each message once: a card says 'Show in page' a hundred times. */
function kept(look: Lookup): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const message = known.get(key) ?? look(key);
    known.set(key, message);
    return message;
  };
}

/** Shapes of `DateAnnotation.iso` and of `Article.published`, each with what of it is shown. */
const DATE_SHAPES: readonly [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}$/, { year: 'numeric' }],
  [/^\d{4}-\d\d$/, { year: 'numeric', month: 'long' }],
  [/^\d{4}-\d\d-\d\d$/, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }],
];

/** Writes dates of a few shapes; making a format costs more than a whole line of the card, so each is made once. */
function dateFormat(locale: string, weekFrom: (monday: string) => string) {
  const shapes = DATE_SHAPES.map(([pattern, options]) => ({
    pattern,
    format: once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })),
  }));
  return (iso: string): string => {
    const start = weekStart(iso);
    const day = start.slice(0, 10);
    const shape = shapes.find(({ pattern }) => pattern.test(day));
    const time = Date.parse(day);
    if (!shape || Number.isNaN(time)) return iso;
    const said = shape.format().format(time);
    return start === iso ? said : weekFrom(said);
  };
}

/** The clock time that a date-time gives, in its own time zone (the article's, not the reader's); '' without one. */
export function clockOf(iso: string): string {
  return /T(\d\d:\d\d)/.exec(iso)?.[1] ?? '';
}
