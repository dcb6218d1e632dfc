import { languageTag } from './metadata.ts';

const known = new Map<string, ReadonlyMap<string, number>>();

/** Months by their names in a language, long and short, alone and behind a day, as the browser knows them; English ones always, since many sites write no others. */
export function monthsOf(lang: string | undefined): ReadonlyMap<string, number> {
  const key = lang ?? 'en';
  const months = known.get(key) ?? readMonths(key === 'en' ? ['en'] : ['en', key]);
  known.set(key, months);
  return months;
}

function readMonths(langs: readonly string[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const lang of langs)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(lang, {
          month,
          day,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let i = 1; i <= 12; i += 1) {
          const parts = format.formatToParts(Date.UTC(2001, i - 1, 11));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          months.set(name.toLowerCase().replace(/\.$/, ''), i);
        }
      }
  return months;
}

const calendars = new Map<string, ReadonlySet<string>>();
/** A week, by its days. */
const WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2001, 0, day));

/** The names of months and of days of the week in a language, in small letters: in a line before a date they name nobody. */
export function calendarWords(lang: string | undefined): ReadonlySet<string> {
  const [key = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(languageTag(lang) ?? []);
  const words = calendars.get(key) ?? new Set([...monthsOf(key).keys(), ...weekdaysOf(key)]);
  calendars.set(key, words);
  return words;
}

function weekdaysOf(lang: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
    return WEEK.map((day) => format.format(day).toLowerCase().replace(/\.$/, ''));
  });
}
