import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { isWrittenNumber } from '../text/numbers/digits.ts';
import { opensFeast } from './months.ts';
import { dayPhrasesOf } from './relative.ts';
import type { DateWords } from './words.ts';

/** Words that a date may begin with, and numbers: nearly none is, and all ways to read one are spared there. */
export const opensDate = compiledOnce((words: DateWords) => {
  const { days, nextDay } = dayPhrasesOf(words);
  const names = [words.months, words.seasons, words.leads, words.weekdays, words.numbers];
  return new WordClass(
    (norm) =>
      isWrittenNumber(norm) ||
      names.some((some) => some.has(norm)) ||
      words.weekends.has(norm) ||
      days.begins(norm) ||
      nextDay.begins(norm) ||
      opensFeast(words, norm),
  );
});
