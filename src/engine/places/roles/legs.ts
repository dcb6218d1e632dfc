import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Happenings } from './happening.ts';
import type { Placed } from './placed.ts';
import type { Way } from './way.ts';

/** A place whose role a way told. */
export interface Leg {
  placed: Placed;
  way: Way;
  /** It ends there. */
  sold: boolean;
}

/**
 * Where one way goes on from another, the places between are passed through:
 * 'flown to Moscow, walked into Latvia and crossed to Sweden', 'to Turkey and from there to Greece'.
 */
export function joinLegs(draft: Draft, happenings: Happenings, legs: readonly Leg[]): void {
  for (let i = 1; i < legs.length; i += 1) {
    const before = legs[i - 1];
    const leg = legs[i];
    if (!before || !leg || !wayGoesOn(draft, happenings, before.placed.to, leg)) continue;
    if (before.way === 'to' && !before.sold) passThrough(legs, i - 1);
    if (leg.way === 'from' && before.way === 'to') leg.placed.place.role = 'transit';
  }
}

/** The places of one list are passed through together. */
function passThrough(legs: readonly Leg[], last: number): void {
  for (let i = last; legs[i]?.placed.place.role === 'destination'; i -= 1) {
    const place = legs[i]?.placed.place;
    if (place) place.role = 'transit';
  }
}

function wayGoesOn(draft: Draft, happenings: Happenings, from: number, leg: Leg): boolean {
  const { tokens } = draft.doc;
  const { roles, conjunctions } = draft.language.places;
  for (let i = from; i < leg.placed.from; i += 1) {
    const word = normAt(tokens, i);
    const before = normAt(tokens, i - 1);
    // A leg from a place is not a further one, since 'and shipped from' tells the same way again from its start.
    const joined = leg.way !== 'from' && (before === ',' || conjunctions.has(before));
    // A purpose is a further leg: 'taken to Cali to be shipped out from Cartagena'.
    const isPurpose = roles.being.has(before) && roles.to.has(normAt(tokens, i - 2));
    if (isPurpose && happenings.get(i)?.kind === 'move') return true;
    // So is what the goods are meant for: 'to Silchar, and was meant for a buyer in'.
    if (roles.leaving.has(word) && roles.aim.has(normAt(tokens, i + 1))) return true;
    if (roles.onwards.has(word) || (joined && happenings.get(i)?.kind === 'move')) return true;
    // So are words for going on, and a relative clause with 'from': 'and on to', 'from which'.
    if (roles.sites.has(word) && roles.to.has(normAt(tokens, i + 1))) return true;
    if (roles.relatives.has(word) && roles.from.has(before)) return true;
  }
  return false;
}
