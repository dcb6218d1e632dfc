import type { Candidate } from '../../candidate.ts';
import { type Run, sentenceNear, startingAt } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAfterOthersTerm, isOfOtherNews } from './after-others-term.ts';
import { isOfEarlierConviction } from './earlier-conviction.ts';
import { isOfEarlierOfKind } from './earlier-of-kind.ts';
import { isOfEarlierYear, isOfWholeYear } from './earlier-year.ts';
import { isOfLikeCase } from './like-case.ts';
import { isOfOtherCase } from './other-case.ts';
import { isOfOtherStory } from './other-story.ts';
import { isRate } from './rate.ts';
import { isStatistic } from './statistics.ts';
import { tablesOf } from './tables.ts';
import { isDated } from './years.ts';

/** Whether a figure's sentence speaks of other years or of things in general. */
export function isBackground(reader: Reader, candidate: Candidate): boolean {
  if (isOfOtherStory(reader, candidate) || isHarmAhead(reader, candidate)) return true;
  if (isOfLikeCase(reader, candidate) || isRate(reader, candidate)) return true;
  if (isOfEarlierOfKind(reader, candidate)) return true;
  if (isOfEarlierYear(reader, candidate) || isOfWholeYear(reader, candidate)) return true;
  if (isOfEarlierConviction(reader, candidate) || isOfOtherNews(reader, candidate)) return true;
  const said = wordsOf(reader, sentenceNear(reader, candidate.from));
  if (said !== 'nothing') return said === 'background';
  return (
    isOfOtherCase(reader, candidate) ||
    isAfterOthersTerm(reader, candidate) ||
    isStatistic(reader, candidate)
  );
}

/** What the words of a sentence say of all its figures. */
type Said = 'case' | 'background' | 'nothing';

/** The sentence that was asked about last, in each text: its figures come one after another. */
const lastAsked = new WeakMap<Reader, Run & { said: Said }>();

function wordsOf(reader: Reader, { from, to }: Run): Said {
  const last = lastAsked.get(reader);
  if (last?.from === from && last.to === to) return last.said;
  const said = readWords(reader, { from, to });
  lastAsked.set(reader, { from, to, said });
  return said;
}

function readWords(reader: Reader, { from, to }: Run): Said {
  const tables = tablesOf(reader.lexicon.words.exclusions);
  let background = false;
  let ofCase = false;
  let those = false;
  let statistics = opensWithYear(reader, from) || opensWithSort(reader, from);
  const next = (at: number) => tables.opens.next(reader.tokens, at, to);
  for (let i = next(from); i < to; i = next(i + 1)) {
    if (tables.otherCases.match(reader.tokens, i, to)) return 'background';
    if (tables.those.match(reader.tokens, i, to)) those = true;
    if (tables.ofCase.match(reader.tokens, i, to)) ofCase = true;
    if (tables.statistics.match(reader.tokens, i, to)) statistics = true;
    if (tables.background.match(reader.tokens, i, to) && !isDated(reader, i)) background = true;
  }
  if (those) return 'case';
  return statistics || (background && !ofCase) ? 'background' : 'nothing';
}

/** 'Last year it seized 118 kg': what a body did, not 'last year it smuggled two tonnes'. */
const isBodyCounting = (reader: Reader, at: number): boolean =>
  reader.lexicon.words.attributes.bodyPronouns.has(wordAt(reader, at)) &&
  tablesOf(reader.lexicon.words.exclusions).counts.match(reader.tokens, at + 1) !== undefined;

/** 'Last year, customs seized 51 million cigarettes': a year that opens its sentence is none of the case's days. */
function opensWithYear(reader: Reader, from: number): boolean {
  const hit = tablesOf(reader.lexicon.words.exclusions).openings.match(reader.tokens, from);
  if (!hit) return false;
  const at = from + hit.length;
  const next = wordAt(reader, at);
  return (
    next === ',' ||
    reader.grammar.definite.has(next) ||
    isBodyCounting(reader, at) ||
    // 'So far this year Spain has seized', 'Last year customs seized'.
    startingAt(reader, reader.draft.places, at)?.kind === 'country' ||
    startingAt(reader, reader.draft.agencies, at) !== undefined
  );
}

/** 'Such fraud costs', 'Such boats can carry': what things of a sort do in general; not 'such was the demand'. */
const opensWithSort = (reader: Reader, from: number): boolean =>
  reader.grammar.likes.has(wordAt(reader, from)) &&
  !reader.grammar.be.has(wordAt(reader, from + 1));

/** 'enough to kill three million people', 'could kill 500,000': harm that nobody did. */
function isHarmAhead(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind !== 'dead' && kind !== 'injured') return false;
  const verb = reader.lexicon.verbs.match(reader.tokens, from - 1, from)?.values;
  const harms = verb?.some(({ form, entry }) => form === 'base' && entry.person === kind);
  return harms === true && reader.grammar.infinitive.has(wordAt(reader, from - 2));
}
