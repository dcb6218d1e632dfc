import type { Draft } from '../../draft.ts';
import { sentenceAround, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { normAt, SIGN } from '../../text/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import { asideStart } from './asides.ts';
import { movesArrested, movesCaptive, movesOfficials } from './custody.ts';
import { isDeed } from './deeds.ts';
import type { Happenings } from './happening.ts';
import { isMeanwhile, isTakenAt, takes } from './meanwhile.ts';
import type { Position } from './preposition.ts';
import { type Governed, ofAim, type Way, wayOf } from './way.ts';

/** Tokens over which a place looks for the word that it hangs on. */
const REACH = 24;
/** Words between 'found' and whom: 'people were found gasping'. */
const FOUND_WITHIN = 9;

/** A place with its preposition, and the way that this tells. */
interface Walk extends Pick<Position, 'start' | 'before' | 'wide' | 'apart'> {
  at: number;
  way: Way | undefined;
}

/** From the preposition on leftwards to the first thing that happens. */
export function walk(draft: Draft, happenings: Happenings, walk: Walk): Governed {
  const { tokens } = draft.doc;
  const { roles } = draft.language.places;
  const { start, before, at } = walk;
  const led: Led = { at, way: walk.way, wayAt: at, wide: walk.wide };
  let bound = before;
  for (let i = at - 1; i >= start; i -= 1) {
    if (at - i > REACH) return { at };
    const aside = asideStart(draft, i, start);
    if (aside < i) {
      if (aside < bound) bound = start;
      i = aside;
      continue;
    }
    const norm = tokens.norm[i] ?? '';
    const found = happenings.get(i);
    const happening =
      !led.way && found?.kind === 'move' && isNoun(draft, i, at) ? undefined : found;
    if (i < bound && !led.way) return { at, after: true };
    if (isBreak(draft, i) && !(isMeanwhile(draft, i) && takes(draft, happenings, i, start)))
      return { at, open: led.way === undefined };
    if (roles.relatives.has(norm)) return { at };
    if (happening?.kind === 'cue') return ofCue(draft, happenings, i, led);
    // 'caught two people carrying ivory at': what they did is no journey.
    if (!led.way && happening?.kind === 'move' && saysWho(draft, i)) continue;
    if (
      happening?.kind === 'move' ||
      (led.way && roles.vehicles.has(norm) && tokens.norm[i + 1] !== ',')
    )
      return ofMove(draft, happenings, i, led);
    const told = ofWord(draft, i, led);
    if (told) return told;
    if (isLaden(draft, i)) continue;
    // 'whose destination was a flat in'.
    if (happening && isCopulaOf(draft, happenings, i)) continue;
    if (happening) {
      if (led.way) return { at };
      if (isTakenAt(draft, happenings, i, start)) return { role: 'arrest', at };
      return isDeed(draft, happenings, i, start) ? { role: 'raid', at } : { at };
    }
    if (led.way) continue;
    // 'to a wholesaler in Kortrijk', 'from a warehouse in Gdynia': the way leads into the noun phrase.
    const noun = normAt(tokens, i - 1);
    if (roles.aim.has(norm) && roles.leaving.has(noun)) {
      if (!walk.apart) return ofAim(roles, tokens, at, i);
      i -= 1;
      continue;
    }
    if (roles.nearby.has(noun)) continue;
    led.way = wayOf(roles, norm, false);
    led.wayAt = i;
  }
  return { at, open: led.way === undefined };
}

/** A place's preposition, and the one that tells the way, which may stand further left. */
interface Led {
  at: number;
  way: Way | undefined;
  wayAt: number;
  wide: boolean;
}

/** A clause ends, but not where it only goes on: 'but also'. */
function isBreak({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { all, also, breaks } = language.places.roles;
  if (!breaks.has(tokens.norm[i] ?? '')) return false;
  return !also.has(normAt(tokens, i + 1)) && !all.has(normAt(tokens, i - 1));
}

/** 'the destination was': a copula tells what the noun before it does. */
function isCopulaOf(draft: Draft, happenings: Happenings, i: number): boolean {
  const noun = happenings.get(i - 1);
  const { copulas } = draft.language.places.roles;
  return copulas.has(normAt(draft.doc.tokens, i)) && noun?.kind === 'cue' && isGoal(noun.role);
}

const isGoal = (role: PlaceRole): boolean => role === 'destination' || role === 'origin';

/** What a plain word before 'from', 'to' or 'via' tells of the place behind it. */
function ofWord(draft: Draft, i: number, led: Led): Governed | undefined {
  const { at, way, wayAt, wide } = led;
  const { directed, going, hiding } = draft.language.places.roles;
  const norm = normAt(draft.doc.tokens, i);
  // 'hidden in souvenirs from Peru'.
  if (way === 'from' && wide && hiding.has(norm) && i + 1 < wayAt)
    return { role: 'origin', way: 'from', at };
  // 'led the officers to a garage in'.
  if (way === 'to' && leadsOfficials(draft, i, wayAt)) return { role: 'raid', at };
  if (way === 'via' && wayAt === at && going.has(norm)) return { role: 'transit', way, at };
  return way === 'from' && directed.has(norm) ? { role: 'seat', at } : undefined;
}

/** 'a ship in', 'a cargo ship in': what looks like a verb, before a place that is neither its start nor its goal. */
function isNoun({ doc: { tokens }, language: { places } }: Draft, i: number, at: number): boolean {
  const { arrivals, determiners, verbEndings } = places.roles;
  if (determiners.has(normAt(tokens, i - 1))) return true;
  const norm = normAt(tokens, i);
  return i + 1 === at && !arrivals.has(norm) && !verbEndings.some((end) => norm.endsWith(end));
}

/** 'two people carrying ivory', 'a boat smuggling rifles', not 'by carrying'. */
function saysWho({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { arrivals, gerundEnding, people, registrable } = language.places.roles;
  const noun = normAt(tokens, i - 1);
  const norm = normAt(tokens, i);
  // 'lorries unloading in' tells the place by itself
  if (!norm.endsWith(gerundEnding) || arrivals.has(norm)) return false;
  return people.has(noun) || registrable.has(noun);
}

/** 'led the police to': where they then look. */
function leadsOfficials(draft: Draft, i: number, to: number): boolean {
  const { norm } = draft.doc.tokens;
  const { leading, officials } = draft.language.places.roles;
  if (!leading.has(norm[i] ?? '')) return false;
  const led = norm.slice(i + 1, to);
  return (
    led.some((word) => officials.has(word)) ||
    isInside(draft.agencies, spanOf(draft.doc, i + 1, to))
  );
}

/** 'pills laced with fentanyl': what goods are or hold, and nothing that happens. */
const isLaden = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  language.places.roles.holding.has(normAt(tokens, i + 1)) &&
  !language.places.roles.auxiliaries.has(normAt(tokens, i - 1));

/** 'bodies were found in', 'freed from': a cue gives its role, but what leads elsewhere is another place. */
function ofCue(draft: Draft, happenings: Happenings, i: number, led: Led): Governed {
  const { at, way, wayAt, wide } = led;
  const { roles } = draft.language.places;
  const norm = draft.doc.tokens.norm[i] ?? '';
  const cue = happenings.get(i);
  // 'lured to': whoever is won for it goes there.
  if (cue?.kind === 'cue' && roles.luring.has(norm) && way === 'to' && wayAt === at)
    return { role: 'destination', way, at };
  if (cue?.kind !== 'cue' || way === 'to' || way === 'via') return { at };
  if (way === 'over') return { role: 'transit', way, at };
  // 'seized from', 'stole cars from a yard in'.
  const isFrom =
    wayAt === i + 1 ||
    ((cue.role === 'victims' || cue.role === 'raid') && wayAt < at) ||
    roles.thefts.has(norm) ||
    // 'recruited online from'.
    (cue.role === 'origin' && wayAt - i <= NEAR);
  // 'seized rifles from Serbia'.
  if (way === 'from' && !isFrom && !opensRange(draft, wayAt))
    return wide && cue.role === 'raid' && !cue.idle ? { role: 'origin', way, at } : { at };
  if (cue.weak && cue.role === 'raid' && findsVictims(draft, happenings, i))
    return { role: 'victims', at };
  if (cue.weak && cue.role === 'arrest' && (holdsCaptives(draft, i) || heldByOffenders(draft, i)))
    return { role: 'victims', at };
  return cue.idle ? { at } : { role: cue.role, at };
}

/** 'arrests stretched over nine provinces, from': a range of places tells no way. */
function opensRange({ doc, language }: Draft, from: number): boolean {
  const before = normAt(doc.tokens, from - 1);
  return before === ',' || language.places.roles.support.has(before);
}

function findsVictims({ doc, language }: Draft, happenings: Happenings, found: number): boolean {
  const { sufferers, thefts } = language.places.roles;
  const start = Math.max(sentenceAround(doc, found).from, found - REACH);
  for (let i = found - 1; i >= start; i -= 1) {
    const happening = happenings.get(i);
    if (happening?.kind === 'cue' && happening.role === 'victims')
      return !thefts.has(doc.tokens.norm[i] ?? '');
    if (happening) return false;
    if (found - i <= FOUND_WITHIN && sufferers.has(doc.tokens.norm[i] ?? '')) return true;
  }
  return false;
}

/** 'victims who were being held in': no arrest. */
function holdsCaptives({ doc: { tokens }, language }: Draft, held: number): boolean {
  const { captives, breaks } = language.places.roles;
  for (let i = held - 1; i >= held - FOUND_WITHIN; i -= 1) {
    const norm = tokens.norm[i] ?? '';
    if (captives.has(norm)) return true;
    if (tokens.kind[i] === SIGN || breaks.has(norm)) return false;
  }
  return false;
}

/** Tokens from a verb that tells whence somebody came to its 'from'. */
const NEAR = 3;

/** Words between 'held' and by whom. */
const BY_WITHIN = 5;

/** 'She was held by the ring in': no arrest. */
function heldByOffenders({ doc: { tokens }, language }: Draft, held: number): boolean {
  const { by, offenders } = language.places.roles;
  if (!by.has(normAt(tokens, held + 1))) return false;
  return tokens.norm.slice(held + 2, held + BY_WITHIN).some((word) => offenders.has(word));
}

/** 'shipped from', 'flown to', 'a ferry from': movement and preposition tell the way. */
function ofMove(draft: Draft, happenings: Happenings, i: number, led: Led): Governed {
  const { at, way, wayAt } = led;
  const { roles } = draft.language.places;
  const norm = draft.doc.tokens.norm[i] ?? '';
  if (!way) return roles.arrivals.has(norm) ? { role: 'destination', way: 'to', at } : { at };
  if (movesOfficials(draft, happenings, i, at)) return { at };
  if (way === 'to' && (movesCaptive(draft, i, at) || movesArrested(draft, happenings, i)))
    return { at };
  if (roles.sales.has(norm) && (way === 'via' || way === 'over'))
    // 'sold through dealers in' is sold there; what is sold through a country does not pass it.
    return wayAt < at ? { role: 'destination', way: 'to', sold: true, at } : { at };
  if (way === 'via' || way === 'over') return { role: 'transit', way, at };
  // 'walked into a branch in' is no journey.
  if (way === 'to' && roles.onFoot.has(norm) && wayAt < at) return { at };
  // 'a ferry to', but 'drivers would ferry them to'.
  const isVerb = draft.language.places.auxiliaries.has(normAt(draft.doc.tokens, i - 1));
  if (roles.passages.has(norm) && !isVerb) return { role: 'transit', way, at };
  if (way === 'from') return { role: roles.crossings.has(norm) ? 'transit' : 'origin', way, at };
  return { role: 'destination', way, sold: roles.sales.has(norm), at };
}
