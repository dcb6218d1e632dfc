import { WordClass } from '../../../text/by-spelling.ts';
import { compiledOnce } from '../../../text/compiled.ts';
import { tableOf } from '../../../text/phrases.ts';
import type { ExclusionWords } from '../exclusion-words.ts';

/** The phrases that tell the background of a case from its facts, compiled once a language. */
export const tablesOf = compiledOnce((words: ExclusionWords) => {
  const said = {
    background: tableOf(words.background),
    ofCase: tableOf(words.caseWords),
    statistics: tableOf(words.statistics),
    those: tableOf(words.thoseOfCase),
    otherCases: tableOf(words.otherCases),
    earlierCases: tableOf(words.earlierCases),
    comparisons: tableOf(words.comparisons),
    trends: tableOf(words.trends),
  };
  const tables = Object.values(said);
  return {
    ...said,
    /** The words that a phrase of one of these begins with: nearly none are. */
    opens: new WordClass((norm) => tables.some((table) => table.begins(norm))),
    /** Asked in the sentence of every figure, where it nearly never stands. */
    likens: new WordClass((norm) => words.likenesses.has(norm)),
    openings: tableOf(words.yearOpenings),
    counts: tableOf(words.countingVerbs),
    bodies: tableOf(words.bodies),
    priced: tableOf(words.priced),
    there: tableOf(words.thereIs),
    stocks: tableOf(words.stocks),
    yearsNow: tableOf(words.yearsNow),
    nexts: tableOf(words.nexts),
    earlierTerms: tableOf(words.earlierTerms),
    formerTerms: tableOf(words.formerTerms),
    otherTimes: tableOf(words.otherTimes),
    elsewhere: tableOf(words.recap.openings),
    goesOnFrom: tableOf(words.goesOnFrom),
    comes: tableOf(words.comes),
    toDate: tableOf(words.toDate),
    turns: tableOf(words.turns),
    outdone: tableOf(words.outdone),
    denials: tableOf(words.denials),
    prospects: tableOf(words.prospects),
    rows: tableOf(words.recap.rows),
  };
});
