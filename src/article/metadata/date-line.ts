import { LETTERS } from '../wording/letters.ts';
import { isUpdated } from '../wording/wording.ts';
import { isoDay } from './dates.ts';
import { withCommonYears, withDigits } from './digits.ts';
import { monthsOf } from './months.ts';

/** A year of four digits, or of two behind an apostrophe: '2024', '’24'. */
const WRITTEN = "(?:19|20)\\d\\d|[’']\\d\\d";
const YEAR = `(${WRITTEN})(?!\\d)`;
/** A year of two plain digits, if no number or hour follows: '23 May 24'. */
const LAST_YEAR = `(${WRITTEN}|\\d\\d(?=\\s*(?:$|[|,·•–—])))(?!\\d)`;
const DAY = '(?<![\\d.])(\\d{1,2})';
/** The ordinal ending of a day: 'º', 'er', 'th'. */
const NTH = '[^\\d\\s,:/]{0,3}';
const MONTH = `([${LETTERS}]{3,})\\.?`;
/** A word between day, month and year: 'de', 'd’'. */
const OF = `,?[\\s-]+(?:[${LETTERS}]{1,3}[\\s’'])?`;

type Order = readonly [year: number, month: number, day: number];
/** How a date is written, and in which of its groups its parts stand. */
const NAMED: readonly [RegExp, Order][] = [
  [new RegExp(`${DAY}${NTH}${OF}${MONTH}${OF}${LAST_YEAR}`, 'g'), [3, 2, 1]],
  [new RegExp(`${MONTH}\\s+${DAY}${NTH},?\\s+${YEAR}`, 'g'), [3, 1, 2]],
  [new RegExp(`${YEAR}\\.?\\s+${MONTH}\\s+${DAY}(?!\\d)`, 'g'), [1, 2, 3]],
];
const NUMBERED: readonly [RegExp, Order][] = [
  [
    /(?<!\d)((?:19|20)\d\d)(?:[-./] ?|[年년] ?)(\d{1,2})(?:[-./] ?|[月월] ?)(\d{1,2})(?!\d)/g,
    [1, 2, 3],
  ],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)?\d\d)(?!\d|\.\d)/g, [3, 2, 1]],
];
/** A date with slashes, whose order only the country tells: '03/04/2020', '03/04/20'. */
const SLASHED = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/-]|\.\d)/g;

/** Where two digits are written for a year, and none that begins with it: elsewhere they may be the day. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['', 'zh', 'ja', 'ko', 'hu', 'sv', 'lt']);
/** From this number on two digits mean a year of the last century, such as '98'. */
const CENTURY = 50;

/** A year as it is written; no number where that may be something else. */
function yearOf(written: string | undefined, lang: string | undefined): number {
  const digits = written?.replace(/\D/g, '') ?? '';
  if (digits.length !== 2) return Number(digits);
  if (written === digits && YEAR_FIRST.has(lang?.slice(0, 2) ?? '')) return Number.NaN;
  return Number(digits) + (Number(digits) < CENTURY ? 2000 : 1900);
}

interface Found {
  at: number;
  day: string;
}

/**
 * The day that a line gives which stands by a headline: 'Posted on 3 May 2020 by …'. Of two the earlier, because
 * the later one is when the text was changed; none where only that is said.
 */
export function dayInLine(given: string, lang: string | undefined): string | undefined {
  const digits = withDigits(given);
  const line = lang?.startsWith('th') ? withCommonYears(digits) : digits;
  const found = [...numbered(line, lang), ...slashed(line, lang), ...named(line, lang)];
  const first = Math.min(...found.map(({ at }) => at));
  if (found.length === 1 && isUpdated(line.slice(0, first))) return undefined;
  return found.map(({ day }) => day).sort()[0];
}

function* numbered(line: string, lang: string | undefined): Generator<Found> {
  for (const [pattern, [y, m, d]] of NUMBERED)
    for (const match of line.matchAll(pattern)) {
      const day = isoDay(yearOf(match[y], lang), Number(match[m]), Number(match[d]));
      if (day) yield { at: match.index, day };
    }
}

function* named(line: string, lang: string | undefined): Generator<Found> {
  for (const [pattern, [y, m, d]] of NAMED)
    for (const match of line.matchAll(pattern)) {
      const month = monthsOf(lang).get((match[m] ?? '').toLowerCase());
      const day = month && isoDay(yearOf(match[y], lang), month, Number(match[d]));
      if (day) yield { at: match.index, day };
    }
}

function* slashed(line: string, lang: string | undefined): Generator<Found> {
  for (const { index, 1: a, 3: b, 4: written } of line.matchAll(SLASHED)) {
    const year = yearOf(written, lang);
    const dayFirst = isoDay(year, Number(b), Number(a));
    const monthFirst = isoDay(year, Number(a), Number(b));
    const isSure = dayFirst === monthFirst || !dayFirst || !monthFirst;
    const day = isSure ? (dayFirst ?? monthFirst) : inOrderOf(lang, dayFirst, monthFirst);
    if (day) yield { at: index, day };
  }
}

/** English alone is written in countries of either order, and a page that says no language may be in any. */
function inOrderOf(lang: string | undefined, dayFirst: string, monthFirst: string) {
  if (lang === 'en-US') return monthFirst;
  return lang === undefined || lang === 'en' || lang === 'en-CA' ? undefined : dayFirst;
}
