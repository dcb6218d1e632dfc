import type { Draft } from '../../draft.ts';
import { sentenceAt } from '../../text/doc.ts';
import type { SentenceEvidence, TopicEvidence } from '../evidence/evidence.ts';
import { HEADLINE_WEIGHT, OPENING_WEIGHT } from '../evidence/weight.ts';
import type { TopicGroup } from '../words.ts';
import { ENOUGH, type Strength } from './strength.ts';

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

/** One of them. */
export type Genre = (typeof GENRES)[number];

/** What a crime is done with or to has the words of another kind of writing: drones that a ring smuggles are no war, nor the navy that stops its boat. */
const MATTERS: Readonly<Record<string, readonly Genre[]>> = {
  'sanctions-evasion': ['war', 'business', 'politics', 'technology'],
  'drug-trafficking': ['war', 'accident'],
  'drugs-cocaine': ['war', 'accident'],
  'drugs-heroin': ['war', 'accident'],
  'drugs-cannabis': ['war', 'accident'],
  'war-crimes': ['war'],
  'cultural-goods': ['fiction', 'memory', 'leisure', 'war'],
  'money-laundering': ['business'],
  'cyber-attacks': ['technology'],
  cybercrime: ['technology'],
  'online-fraud': ['technology', 'business'],
  'child-sexual-exploitation': ['technology'],
  'migrant-smuggling': ['accident'],
  'trafficking-in-human-beings': ['business', 'leisure', 'accident'],
  'thb-labour-exploitation': ['business', 'leisure', 'accident'],
  'thb-criminal-exploitation': ['business', 'leisure', 'accident', 'technology'],
  'thb-sexual-exploitation': ['accident'],
  'wildlife-crime': ['science'],
  counterfeiting: ['science', 'business'],
  'ip-crime': ['science', 'business'],
  corruption: ['sport', 'politics'],
  'eu-subsidy-fraud': ['politics'],
};
/** And of these, what is a matter of the crime only where somebody is held for it: a boat that sinks is first an accident, a bribe first a quarrel of parties. */
const HELD: ReadonlySet<Genre> = new Set(['accident', 'politics']);
/** But people who are 'rescued' from traffickers were in no accident. */
const TRADED: ReadonlySet<string> = new Set([
  'trafficking-in-human-beings',
  'thb-labour-exploitation',
  'thb-criminal-exploitation',
  'thb-sexual-exploitation',
]);
/** What is done to people for whom others are paid. */
const OF_PEOPLE: ReadonlySet<string> = new Set([...TRADED, 'migrant-smuggling']);
/** A body whose cases are all of one field, where it acts on somebody: builders and mayors are what the EPPO looks into. */
const FIELDS: Readonly<Record<string, readonly Genre[]>> = { eppo: ['business', 'politics'] };
/** An act of police or courts from this strength on. */
const ACT = 2;
/** Where the opening names such a crime, the words of its matter count this much. */
const MATTER = 0.5;
/** And so do those of any kind in a sentence that tells of a plain crime: a mayor who is arrested, a museum that is robbed. */
const SCENE = 0.5;
/** But where a crime is remembered, its sentence tells of it as plainly as news does. */
const REMEMBERED: Genre = 'memory';

/** How much an article's words speak for kinds of writing other than a case. */
export interface Others {
  /** The one that they speak for most. */
  genre: Genre;
  /** Its sum over all sentences, each by its weight. */
  most: number;
  /** The sum of all kinds. */
  all: number;
  /** The most that the opening's sentences speak for one kind. */
  opening: number;
}

/** What an article's words say for other kinds of writing; `isHeld` where it counts arrests, charges or suspects. */
export function otherWriting(
  draft: Draft,
  { sentences, terms }: TopicEvidence,
  strengths: readonly Strength[],
  isHeld: boolean,
): Others {
  const matters = mattersOf(draft, { sentences, terms }, isHeld);
  const others: Others = { genre: GENRES[0], most: 0, all: 0, opening: 0 };
  for (const genre of GENRES) {
    const share = matters.has(genre) ? MATTER : 1;
    let sum = 0;
    let opening = 0;
    for (let s = 0; s < sentences.length; s += 1) {
      const sentence = sentences[s];
      const said = sentence?.groups[genre];
      if (!sentence || !said) continue;
      const scene = strengths[s]?.isScene && genre !== REMEMBERED ? SCENE : 1;
      const strength = share * scene * Math.min(said, ENOUGH);
      sum += sentence.weight * strength;
      if (sentence.weight === OPENING_WEIGHT) opening += strength;
    }
    others.all += sum;
    others.opening = Math.max(others.opening, opening);
    if (sum > others.most) Object.assign(others, { genre, most: sum });
  }
  return others;
}

/** From this strength on an act is one against somebody: 'arrested', 'charged with', 'jailed'. */
const HOLDS = 3;

/** A sentence of the case in which somebody is held, charged or tried. */
export const holds = ({ elsewhere, groups }: SentenceEvidence): boolean =>
  !elsewhere && groups.strongAct >= HOLDS;

/** An act in the headline: a fire or a crash for which 'teenagers are arrested' was no accident. */
const headlineActs = (sentences: readonly SentenceEvidence[]): boolean =>
  sentences.some(({ weight, groups }) => weight >= HEADLINE_WEIGHT && groups.strongAct >= ACT);

/** Whether a crime is named where it is what the text is about: plainly in the opening, or at all in a headline. */
const isNamed = (weight: number, sentence: SentenceEvidence | undefined) => {
  const { weight: where = 0 } = sentence ?? {};
  return where >= HEADLINE_WEIGHT || (weight > 1 && where >= OPENING_WEIGHT);
};

const isOpening = (sentence: SentenceEvidence | undefined) =>
  sentence !== undefined && sentence.weight >= OPENING_WEIGHT;

/** Somebody is held for a crime that the same sentence names: 'a couple was charged with trafficking in human beings'. */
export const isHeldFor = (weight: number, sentence: SentenceEvidence | undefined) =>
  weight > 1 && sentence !== undefined && holds(sentence);

/**
 * The kinds of writing whose words belong to a crime that the opening names; the jobs and boats of people who were
 * traded or smuggled belong to it wherever somebody is held for that.
 */
function mattersOf(
  { agencies, doc }: Draft,
  { sentences, terms }: TopicEvidence,
  isHeld: boolean,
): ReadonlySet<Genre> {
  const matters = new Set<Genre>(isHeld && headlineActs(sentences) ? ['accident'] : []);
  for (const { id, role, start } of isHeld ? agencies : [])
    if (role && role !== 'source' && isOpening(sentences[sentenceAt(doc, start)]))
      for (const genre of FIELDS[id] ?? []) matters.add(genre);
  for (const { area, weight, sentence } of terms)
    if (
      area &&
      (isNamed(weight, sentences[sentence]) ||
        (OF_PEOPLE.has(area) && isHeldFor(weight, sentences[sentence])))
    )
      for (const genre of MATTERS[area] ?? [])
        if (isHeld || !HELD.has(genre) || TRADED.has(area)) matters.add(genre);
  return matters;
}
