import { compiledOnce } from '../../text/compiled.ts';
import { phraseSet } from '../../text/phrases.ts';
import type { ExclusionWords } from './exclusion-words.ts';

/** The phrases that tell the background of a case from its facts, compiled once a language. */
export const tablesOf = compiledOnce((words: ExclusionWords) => ({
  background: phraseSet(words.background),
  ofCase: phraseSet(words.caseWords),
  statistics: phraseSet(words.statistics),
  openings: phraseSet(words.yearOpenings),
  those: phraseSet(words.thoseOfCase),
  counts: phraseSet(words.countingVerbs),
  bodies: phraseSet(words.bodies),
  comparisons: phraseSet(words.comparisons),
  there: phraseSet(words.thereIs),
}));
