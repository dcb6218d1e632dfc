import { isNumber, type Reader, wordAt } from '../reader.ts';
import { isArticleAt, isSubordinatorAt, unitAt } from '../words-at.ts';

/**
 * Whether a rate by time begins at a token: 'a week', 'each month', 'every two weeks' after 'three times',
 * 'a rate of ten'.
 */
export function isPerUnit(reader: Reader, at: number): boolean {
  const { rates, skipped } = reader.grammar;
  const isEach = rates.has(wordAt(reader, at));
  if (!isEach && !isArticleAt(reader, at)) return false;
  // A word or number may stand before the unit: 'every other month', 'every two weeks'.
  const isApart = skipped.has(wordAt(reader, at + 1)) || isNumber(reader, at + 1);
  const unit = isEach && isApart ? at + 2 : at + 1;
  return unitAt(reader, unit)?.dimension === 'time';
}

/** Whether the words behind a unit of time make it a date and no rate: 'a day after the murder', 'a year ago'. */
export const datesBefore = (reader: Reader, after: number): boolean =>
  isSubordinatorAt(reader, after) || reader.exclusions.later.has(wordAt(reader, after));
