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
