import type { Draft } from '../draft.ts';
import { blockAt } from '../text/doc.ts';
import { hasFlag, UPPER } from '../text/tokens/tokens.ts';
import type { Cursor } from './cursor.ts';
import { isDayOfDateline, isPageLine } from './datelines.ts';
import type { Expression } from './expression.ts';
import { counts, inBackground } from './statistics.ts';

/** A date as it stands in its article; `future` where the words around put it after the publication. */
interface Told {
  draft: Draft;
  cursor: Cursor;
  e: Expression;
  future: boolean;
}

/** Why a date is no point in time of the case: the first reason that applies is named. */
export const BACKGROUND: readonly { readonly name: string; applies(told: Told): boolean }[] = [
  { name: 'a line about the page', applies: ({ cursor, e }) => isPageLine(cursor, e) },
  { name: 'dateline', applies: ({ cursor, e }) => isDayOfDateline(cursor, e) },
  { name: 'a law, birth or founding', applies: ({ cursor, e }) => namesElse(cursor, e) },
  { name: 'a habit', applies: ({ cursor, e }) => isHabit(cursor, e) },
  {
    name: 'no plan',
    applies: ({ e, future }) => e.grain === 'day' && (e.shift ?? 0) > 0 && !future,
  },
  { name: 'history', applies: ({ draft, cursor, e }) => isHistoric(draft, lastYear(cursor, e)) },
  { name: 'what is to come', applies: ({ draft, e }) => isAhead(draft, e) },
  {
    name: 'statistics or another case',
    applies: ({ cursor, e }) => e.grain !== 'day' && inBackground(cursor, e),
  },
  {
    name: 'a count of a year',
    applies: ({ cursor, e }) => isYearSaid(e) && counts(cursor, e),
  },
  {
    name: 'too vague',
    applies: ({ cursor, e }) =>
      isYearSaid(e) && e.shift === 0 && !cursor.words.apart.has(cursor.norm(e.from - 1)),
  },
];

/** Why a date is no point in time of the case, or undefined where it is one. */
export const whyBackground = (told: Told): string | undefined =>
  BACKGROUND.find(({ applies }) => applies(told))?.name;

/** Whether a year is told by a phrase: 'last year', 'this year'. */
const isYearSaid = (e: Expression): boolean => e.grain === 'year' && e.shift !== undefined;

/** Whether a weekday is a habit and means no single day: 'on Friday and Saturday nights'. */
function isHabit(cursor: Cursor, e: Expression): boolean {
  if (e.weekday === undefined) return false;
  const at = cursor.words.links.has(cursor.norm(e.to)) ? e.to + 2 : e.to;
  return cursor.words.habits.has(cursor.norm(at));
}

/**
 * Whether a year belongs to a law, a birth or a founding: 'Modern Slavery Act of 2015', 'born in 1985',
 * 'founded in 1998'.
 */
function namesElse(cursor: Cursor, e: Expression): boolean {
  for (let i = e.from - 1; i >= Math.max(0, e.from - 3); i -= 1) {
    if (cursor.words.elsewhere.has(cursor.norm(i))) return true;
    if (cursor.isNumber(i)) continue;
    if (!cursor.words.licences.has(cursor.norm(i)) && !cursor.words.articles.has(cursor.norm(i)))
      return hasFlag(cursor.doc.tokens, i, UPPER) && e.grain === 'year';
  }
  return false;
}

/** A year, or the one at the end of its range: 'between 2015 and 2018' is told as long as 2018 is. */
function lastYear(cursor: Cursor, e: Expression): Expression {
  const end = cursor.words.links.has(cursor.norm(e.to)) ? cursor.year(e.to + 1) : undefined;
  return e.grain === 'year' && end !== undefined ? { ...e, year: Math.max(end, e.year ?? end) } : e;
}

/** Years that lie further back than a case is told, unless the article opens with them. */
const HISTORY = { year: 10, month: 12, week: 12, day: 60 } as const;

function isHistoric(draft: Draft, e: Expression): boolean {
  const published = yearOf(draft);
  if (e.year === undefined || !published) return false;
  if (published - e.year <= HISTORY[e.grain]) return false;
  return (blockAt(draft.doc, draft.doc.tokens.start[e.from] ?? 0)?.start ?? 0) > opening(draft);
}

/** Whether a year lies ahead, which is somebody else's plan: 'should be in place by 2030'. */
const isAhead = (draft: Draft, e: Expression): boolean =>
  e.grain === 'year' && e.year !== undefined && e.year > (yearOf(draft) || e.year);

const yearOf = (draft: Draft): number => Number(draft.written?.slice(0, 4));

/** The end of the second block: headline and lead. */
const opening = (draft: Draft) => draft.doc.blocks[1]?.start ?? 0;
