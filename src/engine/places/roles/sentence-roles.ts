import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens.ts';
import type { PlaceAnnotation, PlaceRole } from '../../types.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { roleAhead } from './ahead.ts';
import { governorOf } from './governor.ts';
import type { Happenings } from './happening.ts';
import { joinLegs, type Leg } from './legs.ts';
import { tellMovements } from './movements.ts';
import { isListed } from './preposition.ts';
import type { Governed } from './way.ts';

/** Tokens between two places of which the second goes on with what was told of the first. */
const GOES_ON_WITHIN = 10;

const WAYS: ReadonlySet<PlaceRole> = new Set(['origin', 'destination', 'transit']);

/** A place with the tokens it takes. */
export interface Placed {
  place: PlaceAnnotation;
  from: number;
  to: number;
}

/** The places of a sentence, and its tokens. */
export interface Sentence {
  placed: readonly Placed[];
  from: number;
  to: number;
}

/** What the rest of the text tells of them. */
export interface Told {
  happenings: Happenings;
  /** The towns that the EU bodies of the article work from. */
  seats: ReadonlySet<string>;
  /** What the sentence before says of the rest. */
  rest: PlaceRole | undefined;
}

/** Gives the places of a sentence their roles, and tells the last one's. */
export function readSentence(draft: Draft, sentence: Sentence, told: Told): PlaceRole | undefined {
  const starts = new Set(sentence.placed.map(({ from }) => from));
  const legs: Leg[] = [];
  let before: Placed | undefined;
  for (const [i, one] of sentence.placed.entries()) {
    // Where the report was written is no place of the case.
    const isDateline = one.place.rule === 'places/dateline';
    const governed = isDateline ? undefined : govern(draft, sentence, before, one, told);
    const follows = governed !== undefined && goesOn(draft, before, one, governed);
    let role = follows ? before?.place.role : governed?.role;
    if (governed && !follows && (governed.open || isRelated(draft, one)))
      role ??= ahead(draft, sentence, told.happenings, { i, at: governed.at, starts });
    if (isBase(draft, one)) role = 'seat';
    if (!isDateline) role ??= told.rest;
    if (role && mayHave(one.place, role)) one.place.role = role;
    const last = legs.at(-1);
    if (follows && last && last.placed === before) legs.push({ ...last, placed: one });
    else if (!follows && governed?.way && role)
      legs.push({ placed: one, way: governed.way, sold: governed.sold === true });
    if (!isDateline) before = one;
  }
  joinLegs(draft, told.happenings, legs);
  tellSeats(sentence, told.seats);
  for (const { place } of sentence.placed)
    if (place.role) draft.trace?.('places/role', place, place.role);
  if (legs.length > 0) tellMovements(draft, sentence.placed);
  return before?.place.role;
}

/** A continent is where things come from and go to, too wide to be searched. */
const mayHave = ({ cc, kind }: PlaceAnnotation, role: PlaceRole): boolean =>
  cc !== NO_COUNTRY || kind !== 'area' || WAYS.has(role);

/** An EU body's town is a place of the case even in the head of its report. */
function tellSeats({ placed }: Sentence, seats: ReadonlySet<string>): void {
  for (const { place } of placed)
    if (place.kind === 'city' && seats.has(place.name)) place.role ??= 'seat';
}

function govern(
  draft: Draft,
  sentence: Sentence,
  before: Placed | undefined,
  { from, place }: Placed,
  { happenings }: Told,
): Governed {
  return governorOf(draft, happenings, {
    from,
    start: sentence.from,
    before: before?.to ?? sentence.from,
    feature: place.kind === 'feature',
    wide: place.kind === 'country' || place.kind === 'area',
  });
}

/** A list, its container, or its tally: 'Bari and Naples', 'Split, Croatia', 'two in Bari and one in Rome'. */
function goesOn(
  draft: Draft,
  before: Placed | undefined,
  { from, to }: Placed,
  { at, after, way }: Governed,
): boolean {
  // 'near Albania's border'.
  if (draft.doc.tokens.norm[to] === "'s") return false;
  if (before && way === 'to' && at === before.to) return endsRange(before.place);
  if (!before || way || from - before.to > GOES_ON_WITHIN) return false;
  return after === true || isListed(draft, before.to, at < before.to ? from : at);
}

/** 'raids from Locri to Milan': what is told of where a range starts, and is no way, holds for its end. */
const endsRange = ({ role }: PlaceAnnotation): boolean => role === 'raid' || role === 'arrest';

/** Tokens behind 'based' within which it is told who is. */
const BASED = 4;

/** 'a Malmö-based criminal gang': where offenders sit. */
function isBase({ doc: { tokens }, language }: Draft, { to }: Placed): boolean {
  const { roles, seats } = language.places;
  if (normAt(tokens, to) !== '-' || !seats.has(normAt(tokens, to + 1))) return false;
  return tokens.norm.slice(to + 2, to + 2 + BASED).some((word) => roles.offenders.has(word));
}

/** 'led detectives to Huruma, where they arrested': what follows says what happened there. */
function isRelated({ doc: { tokens }, language }: Draft, { to }: Placed): boolean {
  return normAt(tokens, to) === ',' && language.places.roles.there.has(normAt(tokens, to + 1));
}

/** What follows a place, and those listed with it, where nothing before it says what happened there. */
function ahead(
  draft: Draft,
  { placed, from, to: end }: Sentence,
  happenings: Happenings,
  { i, at, starts }: { i: number; at: number; starts: ReadonlySet<number> },
): PlaceRole | undefined {
  const { conjunctions, strictLocatives, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const one = placed[i];
  let to = one?.to ?? end;
  for (let n = i + 1; n < placed.length; n += 1) {
    const next = placed[n];
    if (!next || !isListed(draft, to, next.from)) break;
    to = next.to;
  }
  const opening = normAt(tokens, at - 1);
  const opens = opening === ',' || roles.breaks.has(opening) || conjunctions.has(opening);
  const isTold = opens || (one !== undefined && isRelated(draft, one));
  const fronted = at === from || isTold || strictLocatives.has(normAt(tokens, from));
  return roleAhead(draft, happenings, { to, end, fronted, places: starts });
}
