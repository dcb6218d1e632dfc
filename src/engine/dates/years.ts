import { CLITIC } from '../text/tokens/tokens.ts';
import type { Cursor } from './cursor.ts';
import { type Expression, newExpression } from './expression.ts';

/** Why four digits are no year. */
export const NO_YEAR: readonly {
  readonly name: string;
  applies(cursor: Cursor, i: number): boolean;
}[] = [
  { name: 'part of a number', applies: (cursor, i) => isNumbered(cursor, i) },
  {
    name: 'no word that makes it one',
    applies: (cursor, i) =>
      !isOfPart(cursor, i) &&
      !cursor.words.licences.has(cursor.norm(i - 1)) &&
      !isRangeEnd(cursor, i),
  },
  { name: 'of models', applies: (cursor, i) => isOfModels(cursor, i) },
  { name: 'a range of counts', applies: (cursor, i) => isCountRange(cursor, i) },
  {
    name: 'a count',
    applies: (cursor, i) =>
      !isOfPart(cursor, i) &&
      !cursor.words.yearLicences.has(cursor.norm(i - 1)) &&
      !mayFollow(cursor, i + 1),
  },
];

/** A bare year after a word that makes it one: 'in 2019', but not 'of 2000 migrants'. */
export function readYear(cursor: Cursor, i: number): Expression[] | undefined {
  const year = cursor.year(i);
  if (year === undefined || NO_YEAR.some(({ applies }) => applies(cursor, i))) return undefined;
  return [newExpression({ from: i, to: i + 1, grain: 'year', year })];
}

/** Whether a part of the year stands before it: 'early 2023', 'mid-2023'. */
const isOfPart = (cursor: Cursor, i: number): boolean =>
  cursor.words.parts.has(cursor.norm(cursor.isSign(i - 1, '-') ? i - 2 : i - 1));

/** Whether it is the second year of a range: '2019-2021'. */
const isRangeEnd = (cursor: Cursor, i: number) =>
  cursor.isGlued(i) &&
  cursor.words.links.has(cursor.norm(i - 1)) &&
  cursor.year(i - 2) !== undefined;

/** Whether it is the second year of a list before a make, the first of which is no date: 'several 2023 and 2024 Lancias'. */
const isOfModels = (cursor: Cursor, i: number): boolean =>
  !cursor.isGlued(i) &&
  cursor.isCapital(i + 1) &&
  cursor.words.links.has(cursor.norm(i - 1)) &&
  cursor.year(i - 2) !== undefined &&
  NO_YEAR.some(({ applies }) => applies(cursor, i - 2));

/** Whether it is the lower end of a range of counts: 'between 2000 and 3000 migrants'. */
const isCountRange = (cursor: Cursor, i: number) =>
  cursor.words.links.has(cursor.norm(i + 1)) &&
  cursor.isNumber(i + 2) &&
  cursor.year(i + 2) === undefined &&
  cursor.month(i + 3) === undefined;

/** Part of a law's or a file's number: 2016/794. */
const isNumbered = (cursor: Cursor, i: number) =>
  (cursor.isSign(i + 1, '/') && cursor.isGlued(i + 1)) ||
  (cursor.isSign(i - 1, '/') && cursor.isGlued(i)) ||
  (cursor.isGlued(i + 1) && cursor.isWord(i + 1) && cursor.norm(i + 1) !== CLITIC);

/** Whether a date may end before token `i`: a noun there would make the year a count. */
export function mayFollow(cursor: Cursor, i: number): boolean {
  if (!cursor.isWord(i)) return !cursor.isNumber(i);
  return cursor.isCapital(i) || cursor.words.followers.has(cursor.norm(i));
}
