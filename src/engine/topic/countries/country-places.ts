import type { Draft } from '../../draft.ts';
import { isSceneRole, isWay } from '../../places/role-groups.ts';
import { bodyOf } from '../../registry.ts';
import { blockAt, sentenceAt, tokenAt } from '../../text/doc.ts';
import { fold } from '../../text/fold.ts';
import { DASHES } from '../../text/signs.ts';
import { firstFrom } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { tellsCase } from '../evidence/tells-case.ts';
import { CITY, populationOf } from './lone-towns.ts';

/** A town with a rival as near as this may be the other one: it brings no country into a case by itself. */
const RIVAL = 0.5;
/** And one with a rival as near as this is either one, whatever leads there: 'a dealer from Brampton'. */
const TOSS = 0.1;
/** From this number on, countries in one sentence are a list of participants. */
const LIST = 4;

/** Whether something of the case happened at a place, or its way leads from, to or over it. */
export const hasPart = (role: string | undefined): boolean => isSceneRole(role) || isWay(role);

/** A country brings itself, but for Georgia where a state may be meant. A street or what no list of places holds is of the country that its town is of; a town with a near rival is of its own where a way leads there, and a region whose rival lies in its country too: New York, the state or the city. */
export const bringsCountry = ({ cc, kind, margin, role, runnerUp }: PlaceAnnotation): boolean =>
  kind !== 'street' &&
  ((isWay(role) && (margin ?? 1) >= TOSS) ||
    (margin ?? 0) >= RIVAL ||
    (kind === 'country' && runnerUp === undefined) ||
    (kind === 'region' && runnerUp?.cc === cc));

/** The country of the place that a large city or a region has a near rival in: Barcelona in Spain, or in Venezuela. */
export function rivalOf(draft: Draft, place: PlaceAnnotation): string | undefined {
  const { kind, runnerUp } = place;
  if (bringsCountry(place)) return undefined;
  if (kind === 'region') return runnerUp?.cc;
  if (kind !== 'city') return undefined;
  return populationOf(draft, place) >= CITY ? runnerUp?.cc : undefined;
}

/** The town, small, whose police a body is, called as in one country where a town of that name lies too: 'the Berlin Police Department'. */
export function townOfPolice(
  { doc, knowledge: { gazetteer }, language }: Draft,
  { start, end }: Span,
): string | undefined {
  const { cc, nouns } = language.places.towns;
  const last = tokenAt(doc, end - 1);
  if (nouns.get(normAt(doc.tokens, last - 1)) !== normAt(doc.tokens, last)) return undefined;
  const town = fold(doc.text.slice(start, doc.tokens.start[last - 1]).trimEnd());
  return gazetteer.lookup(town).some((id) => gazetteer.place(id).cc === cc) ? town : undefined;
}

/** A line of no more characters behind its town says who wrote there, or when. */
const LINE = 40;

/** What stands between a town and its country: ', the '. */
const BETWEEN = 6;

/**
 * Whether a place is the seat of an EU body in a dateline or on a line of its own: 'The Hague, 5 December 2024',
 * 'The Hague, the Netherlands', 'THE HAGUE - News Wire'.
 */
export function isOwnLineOfSeat(draft: Draft, place: PlaceAnnotation): boolean {
  const { doc, agencies, calendar, places } = draft;
  const block = blockAt(doc, place.start);
  const at = block ? firstFrom(places, block.start) : -1;
  const town = places[at];
  if (!block || !town || doc.text.slice(block.start, town.start).trim() !== '') return false;
  const country = places[at + 1];
  const isTold = country?.kind === 'country' && country.start - town.end <= BETWEEN;
  const end = isTold ? country.end : town.end;
  const day = calendar[firstFrom(calendar, end)];
  const rest = doc.text.slice(end, block.end).trim();
  const isWire = DASHES.has(rest.charAt(0)) && rest.length <= LINE && !rest.endsWith('.');
  const isDated = day && day.end >= block.end && doc.text.slice(end, day.start).trim() === ',';
  return (
    (isWire || isDated === true || (isTold && rest === '')) &&
    agencies.some(({ id }) => bodyOf(draft, id)?.seat === town.name)
  );
}

/** Sentences that list countries. */
export interface CountryLists {
  /** Each takes part: lists of countries, and ways from place to place. */
  readonly part: ReadonlySet<number>;
  /** Whose citizens people are: 'They are citizens of Sweden, Serbia, Iraq and Turkey'. */
  readonly people: ReadonlySet<number>;
}

/** What the lists of countries in a text say of its places, its bodies and its peoples. */
export function listSentences(draft: Draft): Record<'places' | 'bodies' | 'peoples', CountryLists> {
  const { sentences } = draft.topic;
  const lists = countryLists(draft);
  const people = new Set(lists.filter((s) => (sentences[s]?.origins.length ?? 0) > 0));
  const onWay = routes(draft);
  return {
    places: {
      part: new Set([...lists.filter((s) => !people.has(s)), ...onWay, ...pairs(draft, sentences)]),
      people,
    },
    bodies: { part: NO_SENTENCES, people: NO_SENTENCES },
    // The persons are on the way: 'Brought Romanian workers to the UK'.
    peoples: { part: new Set(onWay), people: NO_SENTENCES },
  };
}

const NO_SENTENCES: ReadonlySet<number> = new Set();

/** Sentences that name several countries: 'The following countries took part: ...'. */
function countryLists({ doc, places }: Draft): number[] {
  const named = new Map<number, Set<string>>();
  for (const { kind, cc, start } of places) {
    if (kind !== 'country') continue;
    const s = sentenceAt(doc, start);
    named.set(s, (named.get(s) ?? new Set()).add(cc));
  }
  return [...named].filter(([, ccs]) => ccs.size >= LIST).map(([s]) => s);
}

/**
 * Sentences with two towns of two countries in which police or courts acted at once:
 * 'Taken off the market in Naples and Marseille'.
 */
function pairs({ doc, places, language }: Draft, sentences: readonly SentenceEvidence[]): number[] {
  const { tokens } = doc;
  const { conjunctions } = language.places;
  return places
    .filter((place, n) => {
      const next = places[n + 1];
      if (!next || next.cc === place.cc || !bringsCountry(place) || !bringsCountry(next))
        return false;
      const at = tokenAt(doc, place.end - 1) + 1;
      const sentence = sentences[sentenceAt(doc, place.start)];
      return (
        sentence !== undefined &&
        conjunctions.has(normAt(tokens, at)) &&
        tokenAt(doc, next.start) === at + 1 &&
        sentence.groups.strongAct > 0 &&
        tellsCase(sentence) &&
        sentence.origins.length === 0
      );
    })
    .map(({ start }) => sentenceAt(doc, start));
}

/** Sentences that tell of a way from place to place: all their places are on it. */
function routes({ doc, places }: Draft): number[] {
  return places.filter(({ role }) => isWay(role)).map(({ start }) => sentenceAt(doc, start));
}
