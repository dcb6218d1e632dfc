import { OPENING_WEIGHT, type TopicEvidence } from './evidence.ts';
import type { TopicGroup } from './words.ts';

/** Kinds of writing that use the words of crime without telling of a case. */
const GENRES = [
  'fiction',
  'sport',
  'business',
  'politics',
  'war',
  'technology',
  'leisure',
  'statistics',
  'science',
  'accident',
  'memory',
  'address',
] as const satisfies readonly TopicGroup[];

export type Genre = (typeof GENRES)[number];

/** What a crime is done with or to has the words of another kind of writing: drones that a ring smuggles are no war. */
const MATTERS: Readonly<Record<string, readonly Genre[]>> = {
  'sanctions-evasion': ['war', 'business'],
  'war-crimes': ['war'],
  'cultural-goods': ['fiction', 'memory', 'leisure'],
  'cyber-attacks': ['technology'],
  cybercrime: ['technology'],
  'online-fraud': ['technology'],
  'child-sexual-exploitation': ['technology'],
  'migrant-smuggling': ['accident'],
  'wildlife-crime': ['science'],
};
/** Where the opening names such a crime, the words of its matter count this much. */
const MATTER = 0.5;
/** Strength counts up to here in one sentence: repeating words in it adds nothing. */
const ENOUGH = 4;

/** The kind of writing, other than a case, that an article's words speak for most, and how much they do. */
export function strongestGenre({ sentences, terms }: TopicEvidence): { genre: Genre; sum: number } {
  const matters = new Set<Genre>();
  for (const { area, weight, sentence } of terms)
    if (area && weight > 1 && (sentences[sentence]?.weight ?? 0) >= OPENING_WEIGHT)
      for (const genre of MATTERS[area] ?? []) matters.add(genre);
  let best = { genre: GENRES[0] as Genre, sum: 0 };
  for (const genre of GENRES) {
    const share = matters.has(genre) ? MATTER : 1;
    let sum = 0;
    for (const { weight, groups } of sentences)
      sum += share * weight * Math.min(groups[genre] ?? 0, ENOUGH);
    if (sum > best.sum) best = { genre, sum };
  }
  return best;
}
