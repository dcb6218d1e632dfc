import type { Candidate } from '../candidate.ts';
import { sentenceNear } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isOfOtherCase } from './other-case.ts';
import { isOfOtherStory } from './other-story.ts';
import { isStatistic } from './statistics.ts';
import { tablesOf } from './tables.ts';
import { isDated } from './years.ts';

/** Whether a figure's sentence speaks of other years or of things in general. */
export function isBackground(reader: Reader, candidate: Candidate): boolean {
  if (isOfOtherStory(reader, candidate) || isHarmAhead(reader, candidate)) return true;
  const tables = tablesOf(reader.lexicon.words.exclusions);
  const { from, to } = sentenceNear(reader, candidate.from);
  let background = false;
  let ofCase = false;
  let statistics = opensWithYear(reader, from);
  for (let i = from; i < to; i += 1) {
    if (tables.those.match(reader.tokens, i, to)) return false;
    if (tables.ofCase.match(reader.tokens, i, to)) ofCase = true;
    if (tables.statistics.match(reader.tokens, i, to)) statistics = true;
    if (tables.background.match(reader.tokens, i, to) && !isDated(reader, i)) background = true;
  }
  if (statistics || (background && !ofCase)) return true;
  return isOfOtherCase(reader, candidate) || isStatistic(reader, candidate);
}

/** 'Last year, customs seized 51 million cigarettes': a year that opens its sentence is none of the case's days. */
function opensWithYear(reader: Reader, from: number): boolean {
  const hit = tablesOf(reader.lexicon.words.exclusions).openings.match(reader.tokens, from);
  const next = wordAt(reader, from + (hit?.length ?? 0));
  return hit !== undefined && (next === ',' || reader.grammar.definite.has(next));
}

/** 'enough to kill three million people', 'could kill 500,000': harm that nobody did. */
function isHarmAhead(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind !== 'dead' && kind !== 'injured') return false;
  const verb = reader.lexicon.verbs.match(reader.tokens, from - 1, from)?.values;
  const harms = verb?.some(({ form, entry }) => form === 'base' && entry.person === kind);
  return harms === true && reader.grammar.infinitive.has(wordAt(reader, from - 2));
}
