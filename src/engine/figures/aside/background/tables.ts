import { WordClass } from '../../../text/by-spelling.ts';
import { compiledOnce } from '../../../text/compiled.ts';
import { phraseSet } from '../../../text/phrases.ts';
import type { ExclusionWords } from '../exclusion-words.ts';

/** The phrases that tell the background of a case from its facts, compiled once a language. */
export const tablesOf = compiledOnce((words: ExclusionWords) => {
  const said = {
    background: phraseSet(words.background),
    ofCase: phraseSet(words.caseWords),
    statistics: phraseSet(words.statistics),
    those: phraseSet(words.thoseOfCase),
    otherCases: phraseSet(words.otherCases),
    earlierCases: phraseSet(words.earlierCases),
    comparisons: phraseSet(words.comparisons),
    trends: phraseSet(words.trends),
  };
  const openers = new Set(Object.values(said).flatMap((table) => [...table.firstWords()]));
  return {
    ...said,
    /** The words that a phrase of one of these begins with: nearly none are. */
    opens: new WordClass((norm) => openers.has(norm)),
    /** Asked in the sentence of every figure, where it nearly never stands. */
    likens: new WordClass((norm) => words.likenesses.has(norm)),
    openings: phraseSet(words.yearOpenings),
    counts: phraseSet(words.countingVerbs),
    bodies: phraseSet(words.bodies),
    priced: phraseSet(words.priced),
    there: phraseSet(words.thereIs),
    earlierTerms: phraseSet(words.earlierTerms),
    formerTerms: phraseSet(words.formerTerms),
    otherTimes: phraseSet(words.otherTimes),
    elsewhere: phraseSet(words.recap.openings),
    rows: phraseSet(words.recap.rows),
  };
});
