import { compiledOnce } from '../../text/compiled.ts';
import { type PhraseTable, phraseSet } from '../../text/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceNear } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import type { ExclusionWords } from './exclusion-words.ts';
import { isOfOtherCase } from './other-case.ts';
import { isStatistic } from './statistics.ts';

interface Tables {
  background: PhraseTable<string>;
  ofCase: PhraseTable<string>;
  statistics: PhraseTable<string>;
  those: PhraseTable<string>;
  openings: PhraseTable<string>;
}

const tablesOf = compiledOnce(
  (words: ExclusionWords): Tables => ({
    background: phraseSet(words.background),
    ofCase: phraseSet(words.caseWords),
    statistics: phraseSet(words.statistics),
    openings: phraseSet(words.yearOpenings),
    those: phraseSet(words.thoseOfCase),
  }),
);

/** Whether a figure's sentence speaks of other years or of things in general. */
export function isBackground(reader: Reader, candidate: Candidate): boolean {
  const tables = tablesOf(reader.lexicon.words.exclusions);
  const { from, to } = sentenceNear(reader, candidate.from);
  let background = false;
  let ofCase = false;
  let statistics = opensWithYear(reader, from);
  for (let i = from; i < to; i += 1) {
    if (tables.those.match(reader.tokens, i, to)) return false;
    if (tables.ofCase.match(reader.tokens, i, to)) ofCase = true;
    if (tables.statistics.match(reader.tokens, i, to)) statistics = true;
    // 'in November last year' is a date of the case.
    const dated = isMonth(reader, i - 1) || isMonth(reader, i - 2);
    if (!dated && tables.background.match(reader.tokens, i, to)) background = true;
  }
  if (statistics || (background && !ofCase)) return true;
  return isOfOtherCase(reader, candidate) || isStatistic(reader, candidate);
}

const isMonth = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.exclusions.months.has(wordAt(reader, i));

/** 'Last year, customs seized 51 million cigarettes': a year that opens its sentence is none of the case's days. */
function opensWithYear(reader: Reader, from: number): boolean {
  const hit = tablesOf(reader.lexicon.words.exclusions).openings.match(reader.tokens, from);
  const next = wordAt(reader, from + (hit?.length ?? 0));
  return hit !== undefined && (next === ',' || reader.grammar.definite.has(next));
}
