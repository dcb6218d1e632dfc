import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  type Day,
  dayOf,
  daysBetween,
  firstDayOf,
  isDay,
  isoOf,
  isoWeekOf,
  shiftDays,
  shiftMonths,
  weekdayOf,
} from '../../src/engine/dates/calendar.ts';
import type { DateAnnotation } from '../../src/engine/types.ts';
import { readArticle } from '../engine/read-article.ts';
import { holds } from './holds.ts';
import { anyText } from './texts.ts';

const START: Day = { year: 1990, month: 1, day: 1 };
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => shiftDays(START, days));
/** Days of the years that news tells of, seen from a publication in 2023. */
const newsDay = fc
  .integer({ min: 0, max: 2_000 })
  .map((n) => shiftDays({ year: 2023, month: 2, day: 8 }, -n));

const name = (iso: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(iso));
const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const SHAPES: Record<string, (iso: string) => string> = {
  British: (iso) => name(iso, LONG),
  American: (iso) => name(iso, LONG, 'en-US'),
  'British with weekday': (iso) => name(iso, { weekday: 'long', ...LONG }),
  'American with weekday': (iso) => name(iso, { weekday: 'long', ...LONG }, 'en-US'),
  'short month': (iso) => name(iso, { ...LONG, month: 'short' }, 'en-US'),
  ISO: (iso) => iso,
};

function datesIn(text: string, published?: string): DateAnnotation[] {
  const { reading } = readArticle(text, published === undefined ? {} : { published });
  return reading.annotations.filter((a) => a.type === 'date');
}

describe('the calendar', () => {
  holds(
    'goes there and back',
    30,
    fc.tuple(anyDay, fc.integer({ min: -9e3, max: 9e3 })),
    ([day, by]) => {
      const moved = shiftDays(day, by);
      expect(isDay(moved)).toBe(true);
      expect(daysBetween(day, moved)).toBe(by);
      expect(dayOf(isoOf(day))).toEqual(day);
      const months = shiftMonths(day, by);
      expect(months.month >= 1 && months.month <= 12).toBe(true);
      expect(shiftMonths(months, -by)).toEqual({ year: day.year, month: day.month });
    },
  );

  holds('puts each day into the week that starts on the Monday before it', 30, anyDay, (day) => {
    const monday = dayOf(firstDayOf(isoWeekOf(day)));
    expect(monday && weekdayOf(monday)).toBe(1);
    const into = monday ? daysBetween(monday, day) : -1;
    expect(into >= 0 && into < 7).toBe(true);
  });
});

describe('dates', () => {
  holds(
    'that a formatter wrote are read back',
    5,
    fc.tuple(newsDay, fc.constantFrom(...Object.keys(SHAPES))),
    ([day, shape]) => {
      const iso = isoOf(day);
      const words = SHAPES[shape]?.(iso) ?? '';
      const text = `News\n\nBelgian police searched a depot in Ghent on ${words}, prosecutors said.`;
      const found = datesIn(text, '2023-02-08');
      expect(found.map((date) => [date.iso, text.slice(date.start, date.end)])).toEqual([
        [iso, words],
      ]);
    },
  );

  holds(
    'by weekday are the last such day up to the publication',
    4,
    fc.tuple(anyDay, fc.nat(6)),
    ([day, back]) => {
      const told = shiftDays(day, -back);
      const weekday = name(isoOf(told), { weekday: 'long' });
      const text = `News\n\nBelgian police arrested nine people in Ghent on ${weekday}.`;
      expect(datesIn(text, isoOf(day)).map((date) => date.iso)).toEqual([isoOf(told)]);
    },
  );

  holds(
    'of any text and any publication are days, months, years or weeks of the calendar',
    4,
    fc.tuple(
      anyText,
      fc.oneof(
        anyDay.map(isoOf),
        fc.constantFrom('0000-01-01', '9999-12-31', '2023-02-30', '0001-01-01', 'x'),
        fc.string(),
      ),
    ),
    ([text, published]) => {
      for (const { iso } of datesIn(text, published)) {
        expect(iso).toMatch(/^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/);
        if (iso.length === 10) expect(dayOf(iso), iso).toBeDefined();
      }
    },
  );
});
