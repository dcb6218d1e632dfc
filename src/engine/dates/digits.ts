import type { Cursor } from './cursor.ts';
import { type Expression, newExpression } from './expression.ts';

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;

/** 2023-02-07, 7.2.2023 and 7/2/2023; where day and month could change places nothing is read. */
export function readDateInDigits(cursor: Cursor, i: number): Expression[] | undefined {
  const iso = glued(cursor, i, '-');
  if (iso && cursor.year(i)) return dayAt(i, iso.to, [cursor.norm(i), iso.second, iso.third]);
  const slashed = glued(cursor, i, '/');
  if (slashed) {
    const swapped = Number(slashed.second) > 12;
    const [day, month] = swapped
      ? [slashed.second, cursor.norm(i)]
      : [cursor.norm(i), slashed.second];
    return Number(day) > 12 ? dayAt(i, slashed.to, [slashed.third, month, day]) : undefined;
  }
  const dotted = DOTTED.exec(cursor.norm(i));
  return dotted ? dayAt(i, i + 1, dotted.slice(1).reverse()) : undefined;
}

function glued(cursor: Cursor, i: number, sign: string) {
  for (let at = i + 1; at <= i + 4; at += 1) if (!cursor.isGlued(at)) return undefined;
  if (!cursor.isSign(i + 1, sign) || !cursor.isSign(i + 3, sign)) return undefined;
  return { second: cursor.norm(i + 2), third: cursor.norm(i + 4), to: i + 5 };
}

/** The day that a year, a month and a day in digits make, if the three can be one. */
function dayAt(from: number, to: number, written: readonly string[]): Expression[] | undefined {
  const [year = 0, month = 0, day = 0] = written.map(Number);
  if (!(year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return undefined;
  return [newExpression({ from, to, grain: 'day', year, month, day })];
}
