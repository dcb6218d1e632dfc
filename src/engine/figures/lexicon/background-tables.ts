import { WordClass } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tableOf } from '../../text/phrases.ts';
import type { ExclusionWords } from '../words/exclusion-words.ts';

/**
 * The phrases that separate the facts of a case from its background, compiled once per language. They are apart from
 * the lexicon because only candidates with a kind need them.
 */
export const tablesOf = compiledOnce((words: ExclusionWords) => {
  const { background, caseWords, statistics, thoseOfCase, otherCases } = words;
  const { earlierCases, comparisons, trends } = words;
  const all = tableOf(
    background,
    caseWords,
    statistics,
    thoseOfCase,
    otherCases,
    earlierCases,
    comparisons,
    trends,
  );
  return {
    /** Words that begin a phrase of one of the next eight tables. Nearly no word of a text does. */
    opens: new WordClass((norm) => all.begins(norm)),
    background: tableOf(background),
    ofCase: tableOf(caseWords),
    statistics: tableOf(statistics),
    those: tableOf(thoseOfCase),
    otherCases: tableOf(otherCases),
    earlierCases: tableOf(earlierCases),
    comparisons: tableOf(comparisons),
    trends: tableOf(trends),
    /** Asked for in the sentence of every figure, where it is nearly always absent. */
    likens: new WordClass((norm) => words.likenesses.has(norm)),
    openings: tableOf(words.yearOpenings),
    others: tableOf(words.othersOfKind),
    lowerCourts: tableOf(words.lowerCourts),
    counts: tableOf(words.countingVerbs),
    bodies: tableOf(words.bodies),
    priced: tableOf(words.priced),
    there: tableOf(words.thereIs),
    stocks: tableOf(words.stocks),
    yearsNow: tableOf(words.yearsNow),
    perTrip: tableOf(words.perTrip),
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
