import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import { investigates } from './bodies.ts';
import {
  HEADLINE_WEIGHT,
  OPENING_WEIGHT,
  type SentenceEvidence,
  type TopicEvidence,
} from './evidence.ts';
import { type Genre, strongestGenre } from './genres.ts';

/**
 * How far the case must stand out for a page to be marked as cross-border, by the strongest act of
 * police or courts in its opening: policy, war and reports name countries and bodies too.
 */
const ASSURED: Readonly<Record<number, number>> = { 1: 1.5, 2: 1, 3: 0.45 };
/** And by which factor; a slow opening will do at that factor where both bodies and countries tie the case. */
const CLEAR = 1.75;
const VERY_CLEAR = 3;
/** A headline without a word of crime, police or courts asks for more. */
const UNTITLED = 1;

/** Whether the case is told plainly enough for its cross-border sides to count. */
export function isAssured({ told, against, act, isTitled }: Weights, sides: number): boolean {
  const least = ASSURED[act] ?? Number.POSITIVE_INFINITY;
  const isPlain = told - against >= (isTitled ? least : Math.max(least, UNTITLED));
  return told >= CLEAR * against && (isPlain || (sides > 1 && told >= VERY_CLEAR * against));
}

/** What the evidence weighs to: is a case told, or is it another kind of writing? */
export interface Weights {
  isCase: boolean;
  /** Mean strength of the case a sentence, headline and opening counted more. */
  told: number;
  /** Mean strength of the strongest other kind of writing. */
  against: number;
  /** Strongest act of police or courts in headline and opening. */
  act: number;
  /** How many sentences tell of the case in full. */
  full: number;
  /** The headline, where there is one, speaks of crime, police or courts. */
  isTitled: boolean;
  genre: Genre;
}

/** Strength counts up to here in one sentence: repeating words in it adds nothing. */
const ENOUGH = 4;
/** What words of crime without an act of police or courts are worth, and the other way round. */
const ALONE = 0.4;
/** A named police or judicial body acts as a word of this strength. */
const BODY = 1;

/** A sentence that tells of the case in full: an act and a crime. */
const FULL = 5;

/** Thresholds, tuned on test/corpus and test/engine/topic/articles; each is a plain comparison. */
const RULES = {
  /** What is told of a case must reach this, and outweigh other writing by this factor and more. */
  least: 0.4,
  ratio: 1.5,
  /** By this factor where the headline says nothing of crime. */
  untitled: 2,
  offset: 0.12,
  /** The opening must hold an act, or a crime, of this strength ... */
  opening: 3,
  bareCrime: 3,
  /** ... or the whole be as plain as this, with hardly another kind of writing in it ... */
  plain: 1.2,
  quiet: 0.4,
  /** ... or so many sentences tell of it in full. */
  full: 5,
  /** Where no strong term of a crime area is named, this much must be told. */
  nameless: 0.85,
} as const;

/** Weighs an article: the case as it is told against the strongest other kind of writing. */
export function weigh(draft: Draft, evidence: TopicEvidence): Weights {
  const { told, total, act, crime, full, isTitled } = tell(draft, evidence);
  const { genre, sum } = strongestGenre(evidence);
  const [mean, against] = [told / (total || 1), sum / (total || 1)];
  const ratio = isTitled ? RULES.ratio : RULES.untitled;
  const outweighs = mean >= RULES.least && mean >= ratio * against + RULES.offset;
  const opens =
    act >= RULES.opening ||
    (crime >= RULES.bareCrime && act > 0) ||
    (mean >= RULES.plain && against <= RULES.quiet);
  const isNamed =
    evidence.terms.some(({ area, weight }) => area !== undefined && weight > 1) ||
    mean >= (act >= RULES.opening ? RULES.nameless : RULES.plain);
  const isForm = evidence.sentences.some(({ form, weight }) => form && weight >= HEADLINE_WEIGHT);
  const isCase = !isForm && outweighs && isNamed && (opens || full >= RULES.full);
  return { isCase, told: round(mean), against: round(against), act, full, isTitled, genre };
}

/** How strongly the sentences tell of a case: in all, at most in the opening, and how many in full. */
function tell(draft: Draft, { sentences }: TopicEvidence) {
  const bodies = bodiesBySentence(draft);
  // A text without a headline is not held against it.
  const isTitled = !sentences.some(({ weight }) => weight >= HEADLINE_WEIGHT);
  const sums = { told: 0, total: 0, act: 0, crime: 0, full: 0, isTitled };
  sentences.forEach((sentence, s) => {
    const { weight, groups } = sentence;
    const strong = strength(sentence, bodies.has(s));
    sums.told += weight * strong;
    sums.total += weight;
    if (strong >= FULL) sums.full += 1;
    if (weight < OPENING_WEIGHT) return;
    if (weight >= HEADLINE_WEIGHT && strong > 0) sums.isTitled = true;
    sums.act = Math.max(sums.act, groups.strongAct ?? 0);
    sums.crime = Math.max(sums.crime, groups.crime ?? 0);
  });
  return sums;
}

const round = (x: number) => Math.round(x * 100) / 100;

function strength({ groups, elsewhere }: SentenceEvidence, hasBody: boolean): number {
  const act = Math.min((groups.act ?? 0) + (hasBody ? BODY : 0), ENOUGH);
  const crime = Math.min(groups.crime ?? 0, ENOUGH);
  const both = act > 0 && crime > 0 ? act + crime : ALONE * (act + crime);
  return elsewhere ? both / 2 : both;
}

function bodiesBySentence({ agencies, doc, knowledge }: Draft): Set<number> {
  const found = new Set<number>();
  for (const { id, start } of agencies)
    if (investigates(knowledge.registry.body(id)?.kind))
      found.add(doc.sentenceOf[tokenAt(doc, start)] ?? -1);
  return found;
}
