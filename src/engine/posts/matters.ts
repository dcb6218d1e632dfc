import type { Draft } from '../draft.ts';
import { sentenceAt, tokenAt } from '../text/doc.ts';
import { startingIn } from '../text/spans.ts';
import { termsBySentence } from '../topic/evidence/by-sentence.ts';
import type { FoundTerm, TopicEvidence } from '../topic/evidence/evidence.ts';
import type { TopicGroup } from '../topic/words.ts';
import type { Span } from '../types.ts';
import type { Part } from './part.ts';
import { ANY_CASE } from './signs.ts';

/** Groups of words that tell of a crime. */
const CASE: ReadonlySet<TopicGroup> = new Set(['act', 'crime', 'crossing']);
/** Kinds of writing that stand beside it on a page of the day's news. */
const OTHERS = [
  'sport',
  'business',
  'politics',
  'leisure',
  'fiction',
  'war',
  'science',
] as const satisfies readonly TopicGroup[];
/** From this strength on words tell of a crime: one that speaks for itself. */
const PLAIN = 3;
/** Weaker words stand in any news, such as 'Police' and 'found'. Only from this strength on words tell of a crime. */
const SOME = 2;
/** From this strength on words tell of another matter, which one alone does not reach. */
const PLAIN_OTHER = 5;
/** From this number on words of the weather are no figure of speech. */
const LEAST_WEATHER = 2;
/** Crime areas that go along with any crime, and tell no case from another. */
const ALONG: ReadonlySet<string> = new Set([
  'organised-crime-networks',
  'money-laundering',
  'document-fraud',
  'firearms-trafficking',
]);
/** Sentences of a part in which it may say that it tells of another case. */
const OPENING = 2;

/** What a part tells of: a crime and of which areas, or another matter, and whether it says that it is of another case. */
export function mattersIn(
  draft: Draft,
  { start, end }: Span,
): Pick<Part, 'isCrime' | 'touchesCrime' | 'isOther' | 'areas' | 'isApart'> {
  const from = Math.max(0, sentenceAt(draft.doc, start));
  const last = sentenceAt(draft.doc, end - 1);
  const to = (last < 0 ? from : last) + 1;
  const sentences = draft.topic.sentences.slice(from, to);
  const sum = (group: TopicGroup) => sentences.reduce((all, s) => all + s.groups[group], 0);
  const terms = termsBySentence(draft.topic).slice(from, to).flat();
  const crime = terms.filter(({ weight }) => weight >= SOME).reduce(inCase, 0);
  const other = Math.max(...OTHERS.map(sum), weatherIn(draft, start, end));
  return {
    isCrime: crime >= PLAIN && crime >= other,
    touchesCrime: terms.reduce(inCase, 0) >= SOME || hasFigure(draft, { start, end }),
    isOther: other >= PLAIN_OTHER && other > crime,
    areas: areasIn(terms),
    isApart: sentences.slice(0, OPENING).some(({ elsewhere }) => elsewhere),
  };
}

/** Adds what a term says of a crime. */
const inCase = (sum: number, { group, said }: FoundTerm): number =>
  CASE.has(group) ? sum + said : sum;

/** Whether a part counts what cases count: persons held or hurt, what was seized, what was lost. */
const hasFigure = ({ figures }: Draft, span: Span): boolean =>
  startingIn(figures, span).some(({ kind, background }) => !background && !ANY_CASE.has(kind));

/** The crime areas that the sentences name. */
function areasIn(terms: TopicEvidence['terms']): ReadonlyMap<string, boolean> {
  const ofCrime = new Map<number, number>();
  for (const { group, weight, span } of terms)
    if (group === 'crime') ofCrime.set(span.start, Math.max(weight, ofCrime.get(span.start) ?? 0));
  const areas = new Map<string, boolean>();
  for (const { area, weight, span } of terms) {
    if (!area || ALONG.has(area) || (ofCrime.get(span.start) ?? weight) < SOME) continue;
    areas.set(area, weight >= PLAIN || areas.get(area) === true);
  }
  return areas;
}

/** How much a part tells of the weather: as much as a word that speaks for itself, or nothing. */
function weatherIn({ doc, language }: Draft, start: number, end: number): number {
  const { weather } = language.topic;
  const found = new Set<string>();
  for (
    let i = tokenAt(doc, start);
    i < doc.tokens.count && (doc.tokens.start[i] ?? end) < end;
    i += 1
  ) {
    const norm = doc.tokens.norm[i] ?? '';
    if (weather.has(norm)) found.add(norm);
  }
  return found.size >= LEAST_WEATHER ? PLAIN_OTHER + found.size : 0;
}
