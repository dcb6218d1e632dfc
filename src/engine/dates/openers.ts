import { bySpelling } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { feastOpeners } from './months.ts';
import { dayPhrasesOf } from './relative.ts';
import type { DateWords } from './words.ts';

/** Whether a date may begin with a word: nearly none does, and all ways to read one are spared there. */
export const opensDate = compiledOnce((words: DateWords) => {
  const { days, nextDay } = dayPhrasesOf(words);
  const openers = new Set([...days.firstWords(), ...nextDay.firstWords(), ...feastOpeners(words)]);
  const names = [words.months, words.seasons, words.leads, words.weekdays, words.numbers];
  return bySpelling((norm) => openers.has(norm) || names.some((some) => some.has(norm)));
});
