import type { Draft } from '../draft.ts';
import { blockAt, sentenceAt } from '../text/doc.ts';
import { firstFrom } from '../text/spans.ts';
import type { PlaceAnnotation, PlaceRole, Span } from '../types.ts';
import { actsInPlace } from './actors.ts';
import { investigates } from './bodies.ts';
import { evidenceOf, HEADLINE_WEIGHT, OPENING_WEIGHT, type SentenceEvidence } from './evidence.ts';

/** How a mention ties a country to the case. */
type Tie = 'place' | 'agency' | 'nationality';

/** What a country has to do with the case. */
export interface CountryPart {
  cc: string;
  /** Sum of its mentions by where and how it is named. */
  score: number;
  /** Mentions in sentences that tell of the case, by what they are. */
  ties: Record<Tie, number>;
  /** Whether the headline or the opening ties it: its place has a part there, or words of crossing stand by. */
  opening: boolean;
  /** Something names it that has no near rival elsewhere: its name, its people, its bodies, a town known well enough. */
  sure: boolean;
  mentions: Span[];
}

/** It is a scene of the case, not only where somebody comes from. */
export const isScene = ({ ties }: CountryPart): boolean => ties.place + ties.agency > 0;

const WEIGHT: Readonly<Record<Tie, number>> = { place: 1, agency: 1.5, nationality: 0.6 };
/** From this strength on words of borders make their sentence one of the case: 'sent to', 'bound for'. */
const FOREIGN = 2;
/** A town with a rival as near as this may be the other one: it brings no country into a case by itself. */
const RIVAL = 0.5;
/** A mention in a sentence without a word of crime or of police counts less. */
const ASIDE = 0.5;
/** So many countries in one sentence are a list of those that take part. */
const LIST = 4;
const PART_ROLES: ReadonlySet<PlaceRole> = new Set([
  'raid',
  'arrest',
  'victims',
  'origin',
  'destination',
  'transit',
]);
const WAY_ROLES: ReadonlySet<PlaceRole | undefined> = new Set(['origin', 'destination', 'transit']);
/** Whether a place is one where goods or people come from, go to or pass. */
export const isWay = (role: PlaceRole | undefined): boolean => WAY_ROLES.has(role);
/** A place so many characters after 'born in' is where a person comes from: 'born in a village near Tunis'. */
const ORIGIN_REACH = 24;
/** A country plays a part from this score on. */
const PART = 0.9;

/** Lists the countries that play a part, main first. */
export function listCountries(draft: Draft): undefined {
  const parts = countryParts(draft);
  for (const part of parts) {
    const first = part.mentions[0];
    if (part.score < PART || !first) continue;
    draft.countries.push({ cc: part.cc, mentions: part.mentions });
    draft.trace?.('topic/country', first, `${part.cc} ${part.score.toFixed(1)}`);
  }
}

const gathered = new WeakMap<Draft, CountryPart[]>();

/** All countries that the text names, with what ties them to the case, the strongest first; gathered on first use. */
export function countryParts(draft: Draft): readonly CountryPart[] {
  const parts = gathered.get(draft) ?? gather(draft);
  gathered.set(draft, parts);
  return parts;
}

function gather(draft: Draft): CountryPart[] {
  const parts = new Map<string, CountryPart>();
  const lists = new Set([...countryLists(draft), ...routes(draft)]);
  const seats = new Set(draft.agencies.map(({ start }) => sentenceAt(draft.doc, start)));
  for (const place of draft.places) {
    const acts = actsInPlace(draft, place);
    // The seat of a body that does not act here ('the Hague-based agency') is no part of the case; that of a ring is.
    if (isOwnLineOfSeat(draft, place)) continue;
    if (acts || place.role !== 'seat' || !seats.has(sentenceAt(draft.doc, place.start)))
      add(draft, parts, lists, {
        ...naming(place.cc, acts ? 'agency' : 'place', place, place.role),
        sure: bringsCountry(place),
      });
  }
  for (const agency of draft.agencies) {
    const body = draft.knowledge.registry.body(agency.id);
    const takesPart = agency.role !== 'source' && investigates(agency.id, body?.kind);
    add(draft, parts, NO_LISTS, naming(body?.cc, 'agency', agency, agency.role, takesPart));
  }
  for (const people of draft.nationalities)
    add(draft, parts, NO_LISTS, naming(people.cc, 'nationality', people, undefined));
  for (const part of parts.values()) part.mentions.sort((a, b) => a.start - b.start);
  return [...parts.values()].sort((a, b) => b.score - a.score || order(a, b));
}

/** A street is of the country that its town is of; a town with a near rival is of its own where a way leads there. */
const bringsCountry = ({ kind, margin, role }: PlaceAnnotation): boolean =>
  kind !== 'street' && (kind === 'country' || isWay(role) || (margin ?? 1) >= RIVAL);

/** 'The Hague, 5 December 2024' on a line of its own: where an EU body of the text wrote. */
function isOwnLineOfSeat({ doc, agencies, calendar, knowledge }: Draft, place: PlaceAnnotation) {
  const block = blockAt(doc, place.start);
  const day = calendar[firstFrom(calendar, place.end)];
  if (!block || !day || doc.text.slice(block.start, place.start).trim() !== '') return false;
  const isAlone = doc.text.slice(place.end, day.start).trim() === ',' && day.end >= block.end;
  return isAlone && agencies.some(({ id }) => knowledge.registry.body(id)?.seat === place.name);
}

const order = (a: CountryPart, b: CountryPart) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** The words that name a country: a place, a body, a people. */
interface Named extends Span {
  cc: string | undefined;
  tie: Tie;
  role: string | undefined;
  /** It investigates, whatever its sentence says. */
  takesPart: boolean;
  sure: boolean;
}

const naming = (
  cc: string | undefined,
  tie: Tie,
  { start, end }: Span,
  role: string | undefined,
  takesPart = false,
): Named => ({ cc, tie, start, end, role, takesPart, sure: true });

const NO_LISTS: ReadonlySet<number> = new Set();

function add(
  draft: Draft,
  parts: Map<string, CountryPart>,
  lists: ReadonlySet<number>,
  { cc, tie: by, start, end, role, takesPart, sure }: Named,
): void {
  if (!cc || cc === 'XX' || cc === 'EU') return;
  const s = sentenceAt(draft.doc, start);
  const sentence = evidenceOf(draft).sentences[s];
  if (!sentence || sentence.elsewhere) return;
  const isOrigin = sentence.origins.some(
    (offset) => start > offset && start - offset <= ORIGIN_REACH,
  );
  const tie = isOrigin ? 'nationality' : by;
  const part = parts.get(cc) ?? {
    cc,
    score: 0,
    ties: { place: 0, agency: 0, nationality: 0 },
    opening: false,
    sure: false,
    mentions: [],
  };
  parts.set(cc, part);
  const told =
    tellsCase(sentence) ||
    takesPart ||
    lists.has(s) ||
    (tie === 'place' && PART_ROLES.has(role as PlaceRole));
  part.score += sentence.weight * WEIGHT[tie] * (told ? 1 : ASIDE);
  // What is 'sent to Oslo' ties Norway to the case, though its sentence names no crime.
  const isOfCase = told || (tie === 'place' && sentence.groups.border >= FOREIGN);
  if (isOfCase) part.ties[tie] += 1;
  const isTied = lists.has(s) || ties(sentence, tie, role);
  part.opening ||= isOfCase && isTied && sentence.weight >= OPENING_WEIGHT;
  part.sure ||= sure;
  part.mentions.push({ start, end });
}

/** A town named in passing ('for holidays in Dubai') ties no country; one where something happens does. */
const ties = ({ weight, groups }: SentenceEvidence, tie: Tie, role: string | undefined) =>
  tie === 'agency' ||
  (tie === 'place' &&
    (PART_ROLES.has(role as PlaceRole) || weight >= HEADLINE_WEIGHT || groups.border > 0));

/** Sentences that name several countries: 'The following countries took part: ...'. */
function countryLists({ doc, places }: Draft): ReadonlySet<number> {
  const named = new Map<number, Set<string>>();
  for (const { kind, cc, start } of places) {
    if (kind !== 'country') continue;
    const s = sentenceAt(doc, start);
    named.set(s, (named.get(s) ?? new Set()).add(cc));
  }
  return new Set([...named].filter(([, ccs]) => ccs.size >= LIST).map(([s]) => s));
}

/** Sentences that tell of a way from place to place: all their places are on it. */
function routes({ doc, places }: Draft): number[] {
  return places.filter(({ role }) => isWay(role)).map(({ start }) => sentenceAt(doc, start));
}

/** Whether a sentence speaks of crime, police or courts at all. */
const tellsCase = ({ groups }: SentenceEvidence): boolean => groups.act + groups.crime >= 2;
