import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, hasOneOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, PlaceRole } from '../../types.ts';
import { isOfDateline } from '../dateline.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { isTaking, isWay } from '../role-groups.ts';
import { roleAhead } from './ahead/ahead.ts';
import { roleAsSubject, roleSaidOf } from './ahead/subject.ts';
import { COLON } from './ahead/view.ts';
import { apartFrom } from './apart.ts';
import {
  isBase,
  isBound,
  isOfHarm,
  isPassage,
  isRelated,
  namesakeRole,
  roleThen,
  startsWay,
} from './around.ts';
import { governorOf } from './governor/governor.ts';
import type { Happenings } from './happening.ts';
import { joinLegs, type Leg } from './legs.ts';
import { tellMovements } from './movements.ts';
import { isListed } from './preposition.ts';
import type { Governed } from './way.ts';

/** It lists a place, and opens none. */
const COMMA = ',';

/** Tokens between two places of which the second goes on with what was told of the first. */
const GOES_ON_WITHIN = 10;

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
interface Told {
  happenings: Happenings;
  /** The towns that the EU bodies of the article work from. */
  seats: ReadonlySet<string>;
  /** What the sentence before says of the rest. */
  rest: PlaceRole | undefined;
  /** It ended with a way: the next one may go on from there. */
  onward: boolean;
}

/** Gives the places of a sentence their roles, and tells the last one's. */
export function readSentence(draft: Draft, sentence: Sentence, told: Told): PlaceRole | undefined {
  const starts = new Set(sentence.placed.map(({ from }) => from));
  const legs: Leg[] = [];
  let before: Placed | undefined;
  let lastRole: PlaceRole | undefined;
  for (const [i, one] of sentence.placed.entries()) {
    if (isOfDateline(one.place)) {
      give(one, besides(draft, one, undefined));
      continue;
    }
    const governed = govern(draft, sentence, before, one, told);
    const follows = goesOn(draft, before, one, governed);
    const own = follows
      ? lastRole
      : (governed.role ?? ahead(draft, sentence, told.happenings, { i, governed, starts }));
    const role = besides(draft, one, own) ?? otherwise(draft, sentence, one, governed, told);
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
  let said = role;
  if (isBase(draft, one)) said = 'seat';
  if (isBound(draft, one)) said = 'destination';
  if (isPassage(draft, one) && (one.place.cc === NO_COUNTRY || !said)) said = 'transit';
  return said;
}

/** What a place is that neither its own words nor its neighbours tell of. */
function otherwise(
  draft: Draft,
  sentence: Sentence,
  one: Placed,
  governed: Governed,
  { happenings, onward, rest }: Told,
): PlaceRole | undefined {
  if (startsWay(draft, happenings, sentence, one, governed)) return onward ? 'transit' : 'origin';
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

function govern(
  draft: Draft,
  sentence: Sentence,
  before: Placed | undefined,
  one: Placed,
  { happenings }: Told,
): Governed {
  const { from, place } = one;
  const position = {
    from,
    start: sentence.from,
    before: before && !owns(draft, before, from) ? before.to : sentence.from,
    feature: place.kind === 'feature',
    wide: place.kind === 'country' || (place.kind === 'area' && place.cc === NO_COUNTRY),
  };
  const apart = before && apartFrom(draft, happenings, before, place, position);
  const governed = governorOf(
    draft,
    happenings,
    apart === undefined ? position : { ...position, apart, before: sentence.from },
  );
  return apart === undefined ? governed : { ...governed, apart: true };
}

/** 'a member of Italy's mafia near Bogota': a place that only says whose something is holds no other. */
const owns = ({ doc: { tokens } }: Draft, { to }: Placed, next: number): boolean =>
  tokens.norm[to] === "'s" && next > to + 1;

/** A list, its container, or its tally: 'Bari and Naples', 'Split, Croatia', 'two in Bari and one in Rome'. */
function goesOn(
  draft: Draft,
  before: Placed | undefined,
  { place, from, to }: Placed,
  { role, at, after, way, apart }: Governed,
): boolean {
  // 'near Albania's border'.
  if (draft.doc.tokens.norm[to] === "'s") return false;
  // 'raids from Locri to Milan': what is told of where a range starts, and is no way, holds for its end.
  if (before && way === 'to' && at === before.to)
    return isTaking(before.place.role) && !isHandedOver(draft, before);
  // 'a yacht, which had sailed from Faro, in Malta': it has a role of its own.
  if (before && role && !after && at >= before.to) return false;
  // 'four are from Albania and two from Kosovo'.
  if (before?.place.role === 'origin' && way === 'from' && isListed(draft, before.to, at))
    return true;
  if (!before || way || apart || from - before.to > GOES_ON_WITHIN) return false;
  // 'bought in Graz by a Brno-based'.
  const { genitive, roles, strictLocatives } = draft.language.places;
  const norm = normAt(draft.doc.tokens, at);
  // 'Nerac of Gascony': a place and what it lies in.
  if (at === before.to && norm === genitive) return true;
  if (at === before.to && !strictLocatives.has(norm) && !roles.sites.has(norm))
    return after === true;
  // 'Burgas, a town on the Black Sea'.
  const isBeside = place.kind === 'feature' && place.cc === NO_COUNTRY;
  // 'from Turkey with the help of friends in Malta' is no way from Malta.
  // but 'from Myanmar's Golden Triangle' is.
  const isOwned = from === before.to + 1;
  const isOnWay = !isOwned && isWay(before.place.role) && before.place.cc !== place.cc;
  return (
    (after === true && !isBeside && !isOnWay) ||
    isListed(draft, before.to, at < before.to ? from : at)
  );
}

/** 'extradited from Peru to Spain': the arrest was where they came from. */
function isHandedOver({ doc: { tokens }, language }: Draft, { from }: Placed): boolean {
  return hasOneOf(tokens, language.places.roles.handing, from - 3, from);
}

/** 'Slovenia: nine arrests', but not 'Mumbai: Officers arrested', where the report was written. */
const opensLine = ({ doc: { tokens } }: Draft, to: number): boolean =>
  tokens.norm[to] === COLON && !hasFlag(tokens, to + 1, CAPITAL);

/** '- Slovenia: 9 arrests', but not 'GHENT, BELGIUM: '. */
const isBullet = ({ doc: { tokens } }: Draft, i: number): boolean =>
  tokens.kind[i] === SIGN && tokens.norm[i] !== COMMA;

/** What follows a place, and those listed with it, where nothing before it says what happened there. */
function ahead(
  draft: Draft,
  { placed, from, to: end }: Sentence,
  happenings: Happenings,
  { i, governed, starts }: { i: number; governed: Governed; starts: ReadonlySet<number> },
): PlaceRole | undefined {
  const { open, actor, subject, at } = governed;
  const { conjunctions, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const one = placed[i];
  let to = one?.to ?? end;
  for (let n = i + 1; n < placed.length; n += 1) {
    const next = placed[n];
    if (!next || !isListed(draft, to, next.from)) break;
    to = next.to;
  }
  const isHead = opensLine(draft, to) && (subject || isBullet(draft, (one?.from ?? 0) - 1));
  const view = { to, end, fronted: isHead, actor: actor === true, places: starts };
  if (isHead) return roleAhead(draft, happenings, view);
  if (subject) return roleAsSubject(draft, happenings, view);
  // 'In April, Colombia arrested'.
  const isOwn =
    at < 0 &&
    normAt(tokens, (one?.from ?? 0) - 1) === COMMA &&
    !conjunctions.has(normAt(tokens, to));
  const done = isOwn ? roleAsSubject(draft, happenings, view) : undefined;
  if (done) return done;
  if (!open && !actor && !(one && isRelated(draft, one))) return undefined;
  const opening = normAt(tokens, at - 1);
  const opens = opening === ',' || roles.breaks.has(opening) || conjunctions.has(opening);
  const isTold = opens || (one !== undefined && isRelated(draft, one));
  const fronted = at === from || isTold || roles.prepositions.has(normAt(tokens, from));
  return roleAhead(draft, happenings, { ...view, fronted: fronted && !actor });
}
