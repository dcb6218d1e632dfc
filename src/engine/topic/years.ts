import type { Draft } from '../draft.ts';
import type { Span } from '../types.ts';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** A day of a month: '12 March 2024'. */
const DAY = /(?<!\d)\d{1,2}(?!\d)/;

/** The years that a text names without a day, in its order: reports and features tell of years, news of days. */
export function yearsWithoutDay({ calendar, doc: { text } }: Draft): Span[] {
  return calendar.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (DAY.test(words)) return [];
    return [...words.matchAll(YEAR)].map(({ index }) => ({
      start: start + index,
      end: start + index + 4,
    }));
  });
}
