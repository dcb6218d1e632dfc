import type { Draft } from '../draft.ts';
import type { CrimeArea } from '../registry.ts';
import type { Span } from '../types.ts';
import type { FoundTerm } from './evidence/evidence.ts';
import { HEADLINE_WEIGHT } from './evidence/weight.ts';
import { smuggledGoods } from './smuggled.ts';

interface Tally {
  area: CrimeArea;
  score: number;
  /** The same before it was lowered as that of a companion. */
  told: number;
  strong: boolean;
  /** One of its terms is not shared with other areas. */
  own: boolean;
  /** One of its terms is a word of crime in any area. */
  ofCrime: boolean;
  /** A headline names it. */
  headline: boolean;
  mentions: Span[];
  /** How often each phrase was counted: its repetitions count ever less. */
  seen: Map<string, number>;
}

const VIOLENCE = 'homicide-and-violence';
const DRUGS = 'drug-trafficking';
/** Areas that go along with others: where no headline names them, they count for less. */
const COMPANIONS: ReadonlyMap<string, number> = new Map([
  ['money-laundering', 0.5],
  ['economic-crime', 0.7],
  ['counterfeiting', 0.6],
  ['document-fraud', 0.6],
  [VIOLENCE, 0.8],
  ['firearms-trafficking', 0.7],
  // Phones that police hacked to read of cocaine.
  ['cyber-attacks', 0.5],
  ['cybercrime', 0.5],
]);
/** That a network is at work says nothing of what it does, even in a headline. */
const ALWAYS_COMPANION = 'organised-crime-networks';
const COMPANION = 0.3;
/** What a crime is done for goes before how it is done: terror before the stabbing, smuggling before the deaths of those smuggled. */
const AIMS: ReadonlyMap<string, readonly string[]> = new Map([
  [VIOLENCE, ['terrorism', 'migrant-smuggling']],
]);
/** From this share of its score on. */
const AIM = 0.2;
/** Weak terms alone name an area from this score on: words of crime ('smugglers'), and others ('notes', 'spirits'). */
const LEAST = { ofCrime: 1, others: 1.9 } as const;
/** A further area needs this share of the first one's score. */
const FURTHER = 0.3;
/** Parents that only gather what goes by its own name. */
const UMBRELLAS: ReadonlySet<string> = new Set(['cybercrime', 'economic-crime']);
/** A special area stands for an umbrella from this share of its score on. */
const SPECIAL = 0.35;
const MOST = 4;

/** Names the crime areas, primary first: by their terms, what is said early and often before the rest. */
export function nameCrimeAreas(draft: Draft): undefined {
  const tallies = tally(draft);
  const first = tallies[0];
  if (!first) return;
  for (const { area, score, strong, mentions } of tallies.slice(0, MOST)) {
    const isFurther = area !== first.area;
    if (isFurther && (!strong || score < FURTHER * first.score)) continue;
    draft.crime.push({ id: area.id, mentions: inOrder(mentions) });
    draft.trace?.(
      'topic/crime',
      mentions[0] ?? { start: 0, end: 0 },
      `${area.id} ${score.toFixed(1)}`,
    );
  }
}

/** In the order of the text; a span that several terms share stands once. */
function inOrder(mentions: readonly Span[]): Span[] {
  const byStart = new Map(mentions.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** All areas with a term in the text, the clearest first. */
function tally(draft: Draft): Tally[] {
  const { sentences } = draft.topic;
  const terms = [...draft.topic.terms.filter(isMeant(draft)), ...smuggledGoods(draft)];
  const tallies = new Map(areasOf(draft, terms).map((area) => [area.id, emptyTally(area)]));
  const ofCrime = new Set(terms.filter(isOfUnnamedCrime).map(({ span }) => span.start));
  for (const term of terms) {
    const tally = term.area ? tallies.get(term.area) : undefined;
    const sentence = sentences[term.sentence];
    if (!tally || !sentence || sentence.elsewhere) continue;
    add(draft, tally, term, sentence.weight);
    tally.ofCrime ||= ofCrime.has(term.span.start);
  }
  const all = [...tallies.values()];
  const isMeans = drugsAreMeans(draft, tallies);
  for (const tally of all) {
    tally.told = tally.score;
    tally.score *= companionShare(tally);
    if (isMeans && tally.area.parent === DRUGS) tally.score *= COMPANION;
  }
  for (const tally of all) raiseParent(tallies, tally);
  const named = all.filter(
    ({ mentions, strong, own, ofCrime, score, told }) =>
      mentions.length > 0 &&
      (strong || (own && (told >= LEAST.others || (ofCrime && score >= LEAST.ofCrime)))),
  );
  return specialFirst(named.sort((a, b) => b.score - a.score));
}

/**
 * Whether drugs are only what is done with to a victim, or found beside him: the headline tells of violence, and nothing of a trade in them
 * or how much there was: 'Nurse murdered patients' with fentanyl.
 */
const drugsAreMeans = ({ figures }: Draft, tallies: ReadonlyMap<string, Tally>): boolean =>
  tallies.get(VIOLENCE)?.headline === true &&
  tallies.get(DRUGS)?.strong === false &&
  !figures.some(({ kind }) => kind === 'drugs');

/** Leaves out words of computers that are of blood where that is told of: 'hacked' beside 'machete'. */
function isMeant({ doc, language, topic }: Draft): (term: FoundTerm) => boolean {
  const { bladed, blood } = language.topic;
  const words = ({ span }: FoundTerm) => doc.text.slice(span.start, span.end).toLowerCase();
  const isBloody = topic.terms.some((term) => term.area === VIOLENCE && blood.has(words(term)));
  return (term) => !isBloody || term.area === VIOLENCE || !bladed.has(words(term));
}

/** The areas that the terms name, and the areas above them, in the registry's order. */
function areasOf({ knowledge }: Draft, terms: readonly FoundTerm[]): CrimeArea[] {
  const all = knowledge.registry.crimeAreas();
  const named = new Set(terms.map(({ area }) => area));
  const above = new Set(all.map(({ id, parent }) => (named.has(id) ? parent : undefined)));
  return all.filter(({ id }) => named.has(id) || above.has(id));
}

const isOfUnnamedCrime = ({ group, area }: FoundTerm) => group === 'crime' && area === undefined;

const companionShare = ({ area, headline }: Tally): number => {
  if (area.id === ALWAYS_COMPANION) return COMPANION;
  return headline ? 1 : (COMPANIONS.get(area.id) ?? 1);
};

const emptyTally = (area: CrimeArea): Tally => ({
  area,
  score: 0,
  told: 0,
  strong: false,
  own: false,
  ofCrime: false,
  headline: false,
  mentions: [],
  seen: new Map(),
});

/**
 * Puts the first area and its parent in the order in which readers name them: 'drug trafficking (cocaine)',
 * but 'online fraud', not 'cybercrime', where a special area of an umbrella is told clearly. That a mafia is
 * at work comes behind what it does.
 */
function specialFirst(ranked: Tally[]): Tally[] {
  const [first] = ranked;
  const lead = first && leadBefore(first, ranked);
  return lead ? [lead, ...ranked.filter((tally) => tally !== lead)] : ranked;
}

/** What goes before the area of the highest score, if anything does. */
function leadBefore(first: Tally, ranked: readonly Tally[]): Tally | undefined {
  if (first.area.id === ALWAYS_COMPANION)
    return ranked.find((tally) => isToldBeside(first, tally) && !isOnlyListed(tally));
  const aims = AIMS.get(first.area.id) ?? [];
  const aimed = ranked.find(
    ({ area, score }) => aims.includes(area.id) && score >= AIM * first.score,
  );
  if (aimed) return aimed;
  if (UMBRELLAS.has(first.area.id)) return ranked.find((tally) => isClearPart(first, tally));
  return ranked.find(({ area }) => area.id === first.area.parent && !UMBRELLAS.has(area.id));
}

const isToldBeside = (first: Tally, tally: Tally) =>
  tally !== first && tally.score >= SPECIAL * first.score;

/** Named so often and not in a headline, an area may only be one of the charges: 'included extortion and bribery'. */
const LISTED = 2;
const isOnlyListed = ({ headline, mentions }: Tally): boolean =>
  !headline && mentions.length <= LISTED;

const isClear = (first: Tally, tally: Tally) => tally.strong && isToldBeside(first, tally);

const isClearPart = (parent: Tally, tally: Tally) =>
  tally.area.parent === parent.area.id && isClear(parent, tally);

function add(draft: Draft, tally: Tally, term: FoundTerm, weight: number): void {
  const words = draft.doc.text.slice(term.span.start, term.span.end).toLowerCase();
  const times = tally.seen.get(words) ?? 0;
  tally.seen.set(words, times + 1);
  // Where a weak term stands adds nothing to it.
  const place = term.weight > 1 ? weight : Math.min(weight, 1);
  tally.score += (place * term.weight) / (1 + times);
  tally.strong ||= term.weight > 1;
  tally.own ||= !draft.language.topic.shared.has(words);
  tally.headline ||= weight >= HEADLINE_WEIGHT && term.weight > 1;
  tally.mentions.push(term.span);
}

/** A parent area shares the terms of its special ones, so that many kinds of one crime stay together. */
function raiseParent(tallies: Map<string, Tally>, tally: Tally): void {
  const parent = tally.area.parent ? tallies.get(tally.area.parent) : undefined;
  if (!parent || tally.score === 0) return;
  parent.score += 0.5 * tally.score;
  parent.told += 0.5 * tally.told;
  parent.strong ||= tally.strong;
  parent.own ||= tally.own;
  parent.ofCrime ||= tally.ofCrime;
  for (const mention of tally.mentions) parent.mentions.push(mention);
}
