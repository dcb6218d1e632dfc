import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, PlaceRole } from '../../types.ts';
import { isOfDateline } from '../dateline.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { isTaking, isWay } from '../role-groups.ts';
import { ahead } from './ahead/place-ahead.ts';
import { roleSaidOf } from './ahead/subject.ts';
import { apartFrom } from './apart.ts';
import {
  isBase,
  isBound,
  isOfHarm,
  isOwners,
  isPassage,
  namesakeRole,
  roleThen,
  startsWay,
} from './around.ts';
import { goesOn } from './goes-on.ts';
import { governorOf } from './governor/governor.ts';
import type { Happenings } from './happening.ts';
import { joinLegs, type Leg } from './legs.ts';
import { tellMovements } from './movements.ts';
import type { Placed, Scene, Sentence } from './placed.ts';
import type { Governed } from './way.ts';

/** What the rest of the text tells of a sentence's places. */
interface Told {
  happenings: Happenings;
  /** The towns that the EU bodies of the article work from. */
  seats: ReadonlySet<string>;
  /** What the sentence before says of the rest. */
  rest: PlaceRole | undefined;
  /** It ended with a way: the next one may go on from there. */
  onward: boolean;
  /** The one role that such a text gives, where it gives no other. */
  only: PlaceRole | undefined;
}

/** Gives the places of a sentence their roles, and tells the last one's. */
export function readSentence(draft: Draft, sentence: Sentence, told: Told): PlaceRole | undefined {
  const scene = { draft, sentence, happenings: told.happenings };
  const starts = new Set(sentence.placed.map(({ from }) => from));
  const legs: Leg[] = [];
  let before: Placed | undefined;
  let lastRole: PlaceRole | undefined;
  for (const [i, one] of sentence.placed.entries()) {
    if (isOfDateline(one.place)) {
      give(one, besides(draft, one, undefined));
      continue;
    }
    const governed = govern(scene, before, one);
    const follows = goesOn(draft, before, one, governed);
    const own = follows
      ? lastRole
      : (governed.role ?? ahead(draft, sentence, told.happenings, { i, governed, starts }));
    const any = besides(draft, one, own) ?? otherwise(scene, one, governed, told);
    const role = told.only && any !== told.only ? undefined : any;
    give(one, role);
    const leg = follows ? goneOn(legs, before, one) : legOf(one, governed, role);
    if (leg) legs.push(leg);
    before = one;
    // A continent may have no role of its own, and yet hand it on: 'raids across Europe and Brazil'.
    lastRole = role;
  }
  joinLegs(draft, told.happenings, legs);
  tellSeats(draft, sentence, told.seats);
  for (const { place } of sentence.placed)
    if (place.role) draft.trace?.('places/role', place, place.role);
  if (legs.length > 0) tellMovements(draft, sentence.placed);
  return before?.place.role;
}

/** What stands right beside a place says more than what governs it; of a dateline, which is no place of the case, it says all. */
function besides(draft: Draft, one: Placed, role: PlaceRole | undefined): PlaceRole | undefined {
  let said = isOwners(draft, one) && !isWay(role) ? undefined : role;
  if (isBase(draft, one)) said = 'seat';
  if (isBound(draft, one)) said = 'destination';
  if (isPassage(draft, one) && (one.place.cc === NO_COUNTRY || !said)) said = 'transit';
  return said;
}

/** What a place is that neither its own words nor its neighbours tell of. */
function otherwise(
  scene: Scene,
  one: Placed,
  governed: Governed,
  { onward, rest }: Told,
): PlaceRole | undefined {
  const { draft, happenings } = scene;
  if (startsWay(scene, one, governed)) return onward ? 'transit' : 'origin';
  return (
    namesakeRole(draft, happenings, one) ??
    roleThen(draft, happenings, one, governed) ??
    roleSaidOf(draft, happenings, one.to, governed) ??
    (isOfHarm(draft, one) ? 'victims' : rest)
  );
}

function give({ place }: Placed, role: PlaceRole | undefined): void {
  if (role && mayHave(place, role)) place.role = role;
}

/** A leg of a place that goes on with what was told of the last one. */
function goneOn(legs: readonly Leg[], before: Placed | undefined, one: Placed): Leg | undefined {
  const last = legs.at(-1);
  return last && last.placed === before ? { ...last, placed: one } : undefined;
}

function legOf(
  placed: Placed,
  { way, sold }: Governed,
  role: PlaceRole | undefined,
): Leg | undefined {
  return way && role ? { placed, way, sold: sold === true } : undefined;
}

/** A continent is where things come from and go to, too wide to be searched. */
const mayHave = ({ cc, kind }: PlaceAnnotation, role: PlaceRole): boolean =>
  cc !== NO_COUNTRY || kind !== 'area' || isWay(role);

/** An EU body's town is a place of the case even in the head of its report; raids that it coordinated from there were elsewhere. */
function tellSeats(
  { doc, language }: Draft,
  { placed }: Sentence,
  seats: ReadonlySet<string>,
): void {
  for (const { place, from } of placed) {
    if (place.kind !== 'city' || !seats.has(place.name)) continue;
    const isFrom = language.places.roles.from.has(normAt(doc.tokens, from - 1));
    if (!place.role || (isFrom && isTaking(place.role))) place.role = 'seat';
  }
}

/** What stands before a place, and what that makes of it. */
function govern(scene: Scene, before: Placed | undefined, { from, place, to }: Placed): Governed {
  const { draft, happenings, sentence } = scene;
  const position = {
    from,
    to,
    start: sentence.from,
    before: before && !owns(draft, before, from) ? before.to : sentence.from,
    feature: place.kind === 'feature',
    wide: place.kind === 'country' || (place.kind === 'area' && place.cc === NO_COUNTRY),
  };
  const apart = before && apartFrom(scene, before, place, position);
  const governed = governorOf(
    draft,
    happenings,
    apart === undefined ? position : { ...position, apart, before: sentence.from },
  );
  return apart === undefined ? governed : { ...governed, apart: true };
}

/** 'a member of Italy's mafia near Bogota': a place that only says whose something is holds no other. */
const owns = (draft: Draft, { to }: Placed, next: number): boolean =>
  isPossessive(draft, to) && next > to + 1;
