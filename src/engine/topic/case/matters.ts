import type { Draft } from '../../draft.ts';
import { sentenceAt } from '../../text/doc.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import type { TopicGroup } from '../words.ts';
import { crowdsHeld } from './crowds.ts';
import type { Genre } from './genres.ts';
import { ART, givenBack } from './given-back.ts';
import { headlineActs, isHeldFor, isNamed, isSuspectedOf, tellsOfAnAct } from './held.ts';
import { ofFires, ofLastWords } from './last-words.ts';

/** What a crime is done with or to has the words of another kind of writing: drones that a ring smuggles are no war, nor the navy that stops its boat. */
const MATTERS: Readonly<Record<string, readonly Genre[]>> = {
  'sanctions-evasion': ['war', 'business', 'technology'],
  'drug-trafficking': ['war'],
  'drugs-cocaine': ['war'],
  'drugs-heroin': ['war'],
  'drugs-cannabis': ['war'],
  'war-crimes': ['war'],
  // What was looted is handed to ambassadors and ministers, and told of by those who dig.
  'cultural-goods': ['fiction', 'memory', 'leisure', 'war', 'politics', 'science'],
  'money-laundering': ['business'],
  'cyber-attacks': ['technology'],
  cybercrime: ['technology'],
  'online-fraud': ['technology', 'business'],
  'child-sexual-exploitation': ['technology'],
  // People who are 'rescued' from traffickers were in no accident.
  'trafficking-in-human-beings': ['business', 'leisure', 'accident'],
  'thb-labour-exploitation': ['business', 'leisure', 'accident'],
  'thb-criminal-exploitation': ['business', 'leisure', 'accident', 'technology'],
  'thb-sexual-exploitation': ['accident'],
  'vehicle-crime': ['technology', 'science'],
  // It is a trade: 'demand for pangolins'.
  'wildlife-crime': ['science', 'business'],
  'environmental-crime': ['science', 'war'],
  counterfeiting: ['science', 'business', 'leisure', 'sport'],
  // Steroids are for athletes.
  'ip-crime': ['science', 'business', 'leisure', 'sport'],
  corruption: ['sport'],
  // Thieves take from churches, gardens and museums.
  'organised-property-crime': ['leisure'],
};
/**
 * And what is a matter of the crime only where somebody is held for it: a boat that sinks is first an accident, a
 * bribe first a quarrel of parties, and of firms, clubs and bombs markets, leagues and wars speak too.
 */
const HELD: Readonly<Record<string, readonly Genre[]>> = {
  'sanctions-evasion': ['politics'],
  'drug-trafficking': ['accident'],
  'drugs-cocaine': ['accident'],
  'drugs-heroin': ['accident'],
  'drugs-cannabis': ['accident'],
  'migrant-smuggling': ['accident', 'memory', 'sport'],
  corruption: ['politics', 'business'],
  // Whose fortunes are laundered was a minister once.
  'money-laundering': ['politics'],
  'economic-crime': ['sport', 'politics', 'business'],
  'eu-subsidy-fraud': ['politics', 'business'],
  'vat-fraud': ['business'],
  // Of whom one state sends to another, ministers speak.
  terrorism: ['war', 'politics'],
  // Hackers break into computers of armies, laboratories and firms.
  'cyber-attacks': ['war', 'science', 'business'],
  // Grenades and rockets are of an army before they are smuggled.
  'firearms-trafficking': ['war'],
  // What is stolen is sold, and its owners were shops, hotels and firms.
  'organised-property-crime': ['business', 'leisure'],
  'vehicle-crime': ['business'],
  // Rings have phones of their own.
  'organised-crime-networks': ['technology'],
  'excise-fraud': ['business'],
  'document-fraud': ['business', 'science'],
  // Those who are tried served a state.
  'war-crimes': ['politics'],
  // Of a death for which somebody is held there are survivors and mourners.
  'homicide-and-violence': ['accident', 'memory'],
};
/** Where several are held for it, a fight is one of fans, and has a match. */
const OF_SEVERAL: Readonly<Record<string, readonly Genre[]>> = {
  'homicide-and-violence': ['sport'],
};
/** What is done to people for whom others are paid: their jobs and boats belong to it wherever somebody is held. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'trafficking-in-human-beings',
  'thb-labour-exploitation',
  'thb-criminal-exploitation',
  'thb-sexual-exploitation',
  'migrant-smuggling',
]);
/** What belongs to those who came to a match and fought. */
const OF_CROWDS: readonly Genre[] = ['sport'];
/** A body whose cases are all of one field, where it acts on somebody: builders and mayors are what the EPPO looks into. */
const FIELDS: Readonly<Record<string, readonly Genre[]>> = {
  eppo: ['business', 'politics'],
  // Its reports are of cases.
  olaf: ['business', 'politics', 'statistics'],
};
/** What is told of those who are handed over from abroad: what they were before they left. */
const OF_WHO_LEFT: readonly Genre[] = ['business', 'politics'];
/** What others say and do where a page follows a case: ministers speak, clubs and towns mourn, airlines cancel flights. */
const OF_REACTIONS: readonly Genre[] = [
  'politics',
  'memory',
  'sport',
  'leisure',
  'business',
  'address',
];
/** Where the opening names such a crime, the words of its matter count this much. */
const MATTER = 0.5;
/** And this much where somebody is held in the headline: a club whose players are arrested has matches and leagues all over. */
const MATTER_OF_HELD = 0.25;
/** What is done to things or persons counts as much where the headline holds somebody for it: a fire, a memorial that was broken; as does a question to readers. */
const OF_HEADLINE: readonly (readonly [Genre, number])[] = [
  ['accident', MATTER],
  ['memory', MATTER],
  ['address', MATTER],
];
/** But where somebody is held for a boat that sank, its sinking is the crime and no accident. */
const SINKING: Genre = 'accident';

/** Lets the words of `genres` count no more than `share`. */
function addAll(
  matters: Map<TopicGroup, number>,
  genres: readonly TopicGroup[] | undefined,
  share: number,
): void {
  for (const genre of genres ?? []) matters.set(genre, Math.min(matters.get(genre) ?? 1, share));
}

/** 'Handed to the ambassador at a ceremony': the kinds of writing that belong to how art is given back. */
const artGivenBack = (draft: Draft): readonly Genre[] | undefined =>
  givenBack(draft).size > 0 ? MATTERS[ART] : undefined;

/**
 * The kinds of writing whose words belong to a crime that the opening names, and what they still count there;
 * `isHeld` where somebody is.
 */
export function mattersOf(
  draft: Draft,
  evidence: TopicEvidence,
  isHeld: boolean,
): ReadonlyMap<TopicGroup, number> {
  const { agencies, doc, figures } = draft;
  const { sentences, terms } = evidence;
  const isHeadline = isHeld && headlineActs(sentences);
  const matters = new Map<TopicGroup, number>(isHeadline ? OF_HEADLINE : []);
  const share = isHeadline ? MATTER_OF_HELD : MATTER;
  const areSeveral = figures.some(
    ({ kind, value = 2, start }) =>
      kind === 'arrested' && value > 1 && isOfOpening(sentences[sentenceAt(doc, start)]),
  );
  const add = (genres: readonly TopicGroup[] | undefined) => addAll(matters, genres, share);
  addAll(matters, artGivenBack(draft), MATTER_OF_HELD);
  add(ofLastWords(draft, evidence));
  addAll(matters, ofFires(draft, evidence), MATTER_OF_HELD);
  if (crowdsHeld(draft, evidence).length > 0) add(OF_CROWDS);
  if (doc.blocks.some(({ follows }) => follows)) add(OF_REACTIONS);
  for (const { id, start } of agencies)
    if (FIELDS[id] && tellsOfAnAct(sentences[sentenceAt(doc, start)], isHeld)) add(FIELDS[id]);
  for (const { area = '', group, weight, sentence } of terms) {
    if (isHeld && group === 'border' && isHeldFor(weight, sentences[sentence])) add(OF_WHO_LEFT);
    const isOfPeople = OF_PEOPLE.has(area) && isSuspectedOf(weight, sentences[sentence]);
    // 'Homes were searched over corruption', further down than the opening.
    const isActedOn = isHeld && isHeldFor(weight, sentences[sentence]);
    if (!isOfPeople && !isActedOn && !isNamed(weight, sentences[sentence])) continue;
    add(MATTERS[area]);
    if (isHeld) add(HELD[area]);
    if (areSeveral) add(OF_SEVERAL[area]);
    if (isHeld && OF_PEOPLE.has(area)) matters.set(SINKING, 0);
  }
  return matters;
}
