import { compiledOnce } from '../text/compiled.ts';
import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import type { Cursor } from './cursor.ts';
import { type Expression, newExpression } from './expression.ts';
import type { DateWords } from './words.ts';

interface Phrases {
  days: PhraseTable<number>;
  nextDay: PhraseTable<number>;
}

/** Phrases that name a day, from the day of publication and from the date before. */
export const dayPhrasesOf = compiledOnce(
  (words: DateWords): Phrases => ({
    days: phraseTable([...words.dayPhrases, ...words.days]),
    nextDay: phraseTable(words.nextDay),
  }),
);

/** Reads a day that is told by a phrase: 'today', 'last night', 'the next day'. */
export function readDay(cursor: Cursor, i: number): Expression | undefined {
  const { days, nextDay } = dayPhrasesOf(cursor.words);
  const said = days.match(cursor.doc.tokens, i);
  if (said)
    return newExpression({
      from: i,
      to: i + said.length,
      grain: 'day',
      shift: said.values[0] ?? 0,
    });
  const next = nextDay.match(cursor.doc.tokens, i);
  return next
    ? newExpression({
        from: i,
        to: i + next.length,
        grain: 'day',
        fromBefore: next.values[0] ?? 0,
      })
    : undefined;
}

/** Reads a date with 'last', 'this' or 'next': 'last Tuesday', 'this week', 'next March', 'last summer'. */
export function readLead(cursor: Cursor, i: number): Expression | undefined {
  const lead = cursor.words.leads.get(cursor.norm(i));
  if (lead === undefined) return undefined;
  const word = cursor.norm(i + 1);
  const [from, to] = [i, i + 2];
  const weekday = cursor.isCapital(i + 1) ? cursor.words.weekdays.get(word) : undefined;
  if (weekday !== undefined) return newExpression({ from, to, lead, grain: 'day', weekday });
  const month = cursor.month(i + 1);
  if (month !== undefined && !cursor.isNumber(i + 2))
    return newExpression({ from, to, lead, grain: 'month', month });
  const season = cursor.words.seasons.get(word);
  if (season !== undefined) return newExpression({ from, to, lead, grain: 'year', season });
  const unit = cursor.words.leadUnits.get(word);
  // With an article it counts back from now: 'Over the last year'.
  if (lead < 0 && cursor.words.articles.has(cursor.norm(i - 1))) return undefined;
  // It is a part of something in 'the last week of May', but not in 'in October of last year of a man',
  // 'the arrest last week of twelve men'.
  const { of } = cursor.words;
  const isOfCounted = cursor.count(to + 1) !== undefined && cursor.year(to + 1) === undefined;
  if (of.has(cursor.norm(to)) && !of.has(cursor.norm(i - 1)) && !isOfCounted) return undefined;
  return unit ? newExpression({ from, to, lead, grain: unit, shift: lead }) : undefined;
}

/** Reads a weekday alone: 'Tuesday'. */
export function readWeekday(cursor: Cursor, i: number): Expression | undefined {
  if (!cursor.isCapital(i)) return undefined;
  const weekday = cursor.words.weekdays.get(cursor.norm(i));
  // Short forms need a full stop, because 'Sun' and 'Sat' are other words too.
  if (weekday === undefined || (cursor.norm(i).length < 5 && !cursor.isSign(i + 1, '.')))
    return undefined;
  // Named days are days of the year, not of the week: 'Good Friday', 'Black Friday'.
  if (cursor.isCapital(i - 1) && cursor.words.namedWeekdays.has(cursor.norm(i - 1)))
    return undefined;
  return newExpression({ from: i, to: i + 1, grain: 'day', weekday, beside: besideOf(cursor, i) });
}

/** Reads a weekend: 'over the weekend', 'at the weekend'. */
export function readWeekend(cursor: Cursor, i: number): Expression | undefined {
  const { articles, weekends, weekendLicences } = cursor.words;
  if (!weekends.has(cursor.norm(i)) || !articles.has(cursor.norm(i - 1))) return undefined;
  return weekendLicences.has(cursor.norm(i - 2))
    ? newExpression({ from: i - 1, to: i + 1, grain: 'week', isWeekend: true })
    : undefined;
}

/**
 * How many weeks from the day named before a weekday is: 'the following Friday', 'on that Friday', but not
 * 'said that Friday' nor 'following Friday’s raid'.
 */
function besideOf(cursor: Cursor, i: number): Expression['beside'] {
  const { articles, dayLicences, namedYear, previous } = cursor.words;
  const [opener, word] = [cursor.norm(i - 2), cursor.norm(i - 1)];
  if (articles.has(opener)) return previous.has(word) ? -1 : namedYear.get(word);
  return dayLicences.has(opener) && namedYear.get(word) === 0 ? 0 : undefined;
}

/** Reads a distance from now: 'three weeks ago', but not 'less than a year ago'. */
export function readDistance(cursor: Cursor, i: number): Expression | undefined {
  const { ago, limits, units } = cursor.words;
  const unit = units.get(cursor.norm(i + 1));
  if (!unit || !ago.has(cursor.norm(i + 2)) || limits.has(cursor.norm(i - 1))) return undefined;
  const count = cursor.count(i);
  return count === undefined
    ? undefined
    : newExpression({ from: i, to: i + 3, grain: unit, shift: -count });
}

/** Which way 'six weeks earlier' or its like points that stands just before token `i`; undefined where none does. */
export function apartBefore(cursor: Cursor, i: number): -1 | 1 | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const way = cursor.words.apart.get(cursor.norm(at));
    // A period after a date does not lead to the date: 'in the month after 7 October'.
    const counted = cursor.count(at - 2) !== undefined;
    if (way !== undefined && counted && cursor.words.units.get(cursor.norm(at - 1)) !== undefined)
      return way;
  }
  return undefined;
}
