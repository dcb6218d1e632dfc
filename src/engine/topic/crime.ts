import type { CrimeArea } from '../agencies/registry.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../types.ts';
import { evidenceOf, type FoundTerm } from './evidence.ts';

interface Tally {
  area: CrimeArea;
  score: number;
  strong: boolean;
  mentions: Span[];
  /** How often each phrase was counted: its repetitions count ever less. */
  seen: Map<string, number>;
}

/** Areas that go along with others: they come first only where nothing else is named as clearly. */
const COMPANIONS: Readonly<Record<string, number>> = {
  'organised-crime-networks': 0.3,
  'money-laundering': 0.6,
  'economic-crime': 0.8,
  'homicide-and-violence': 0.9,
};
/** A further area needs this share of the first one's score. */
const FURTHER = 0.3;
const MOST = 4;

/** Names the crime areas, primary first: by their terms, what is said early and often before the rest. */
export function nameCrimeAreas(draft: Draft): undefined {
  const tallies = tally(draft);
  const first = tallies[0];
  if (!first) return;
  for (const { area, score, strong, mentions } of tallies.slice(0, MOST)) {
    const isFurther = area !== first.area;
    if (isFurther && (!strong || score < FURTHER * first.score)) continue;
    draft.crime.push({ id: area.id, mentions: mentions.sort((a, b) => a.start - b.start) });
    draft.trace(
      'topic/crime',
      mentions[0] ?? { start: 0, end: 0 },
      `${area.id} ${score.toFixed(1)}`,
    );
  }
}

/** All areas with a term in the text, the clearest first; a more special area is told with its parent. */
function tally(draft: Draft): Tally[] {
  const areas = draft.knowledge.registry.crimeAreas(draft.language.code);
  const tallies = new Map(
    areas.map((area) => [
      area.id,
      { area, score: 0, strong: false, mentions: [], seen: new Map() } as Tally,
    ]),
  );
  const { sentences, terms } = evidenceOf(draft);
  for (const term of terms) {
    const tally = term.area ? tallies.get(term.area) : undefined;
    const sentence = sentences[term.sentence];
    if (tally && sentence && !sentence.elsewhere) add(draft, tally, term, sentence.weight);
  }
  for (const tally of tallies.values()) {
    tally.score *= COMPANIONS[tally.area.id] ?? 1;
    raiseParent(tallies, tally);
  }
  return [...tallies.values()]
    .filter(({ mentions, strong, score }) => mentions.length > 0 && (strong || score >= 3))
    .sort((a, b) => b.score - a.score);
}

function add(draft: Draft, tally: Tally, term: FoundTerm, weight: number): void {
  const words = draft.doc.text.slice(term.span.start, term.span.end).toLowerCase();
  const times = tally.seen.get(words) ?? 0;
  tally.seen.set(words, times + 1);
  tally.score += (weight * term.weight) / (1 + times);
  tally.strong ||= term.weight > 1;
  tally.mentions.push(term.span);
}

/** A parent area shares the terms of its special ones, so that many kinds of one crime stay together. */
function raiseParent(tallies: Map<string, Tally>, tally: Tally): void {
  const parent = tally.area.parent ? tallies.get(tally.area.parent) : undefined;
  if (!parent || tally.score === 0) return;
  parent.score += 0.5 * tally.score;
  parent.strong ||= tally.strong;
  parent.mentions.push(...tally.mentions);
}
