import { normAt } from '../../../text/tokens/tokens.ts';
import { movesArrested, movesCaptive, movesOfficials } from '../custody.ts';
import { isDeed } from '../deeds.ts';
import { ask, type Rule } from '../rules.ts';
import type { Governed } from '../way.ts';
import type { WalkAnswer, Walker } from './walker.ts';

/** What a movement says of a place: who moves is asked before where. */
const MOVEMENTS: readonly Rule<Walker, Governed>[] = [
  { name: 'arrival', apply: arrival },
  { name: 'officials', apply: officials },
  { name: 'taken in charge', apply: inCharge },
  { name: 'sold through', apply: soldThrough },
  { name: 'through', apply: through },
  { name: 'a few steps', apply: onFoot },
  { name: 'ferry', apply: ferry },
  { name: 'from', apply: from },
  { name: 'to', apply: to },
];

/** 'shipped from', 'flown to', 'a ferry from': movement and preposition tell the way. */
export function atMovement(walker: Walker): WalkAnswer | undefined {
  const { draft, roles, norm, i, way, happening } = walker;
  const isVehicle =
    way !== undefined && roles.vehicles.has(norm) && normAt(draft.doc.tokens, i + 1) !== ',';
  if (happening?.kind !== 'move' && !isVehicle) return undefined;
  return ask('walk/movement', MOVEMENTS, walker, i);
}

/** 'landed in'; what moves anywhere else at no start or goal tells nothing. */
function arrival({
  draft,
  happenings,
  roles,
  norm,
  i,
  start,
  at,
  way,
}: Walker): Governed | undefined {
  if (way) return undefined;
  // 'police entered two shops in'.
  if (isDeed(draft, happenings, i, start)) return { role: 'raid', at };
  // 'entering Bulgaria from Turkey at Kapitan Andreevo'.
  const isIn = draft.language.places.containers.includes(normAt(draft.doc.tokens, at));
  if (roles.crossings.has(norm) && !isIn) return { role: 'transit', at };
  const isThere = roles.arrivals.has(norm) && !movesOfficials(draft, happenings, i, at);
  return isThere ? { role: 'destination', way: 'to', at } : { at };
}

function officials({
  draft,
  happenings,
  i,
  at,
  way,
  wayAt,
  happening,
}: Walker): Governed | undefined {
  // 'officers opened a container from Santos': it came by itself.
  if (way === 'from' && !happening && wayAt === i + 1) return undefined;
  return movesOfficials(draft, happenings, i, at) ? { at } : undefined;
}

/** 'taken to a police station in', 'arrested and taken to'. */
function inCharge({ draft, happenings, i, at, way }: Walker): Governed | undefined {
  if (way !== 'to') return undefined;
  return movesCaptive(draft, i, at) || movesArrested(draft, happenings, i) ? { at } : undefined;
}

/** 'sold through dealers in' is sold there; what is sold through a country does not pass it. */
function soldThrough({ roles, norm, at, way, wayAt }: Walker): Governed | undefined {
  if (way !== 'via' && way !== 'over') return undefined;
  if (!roles.sales.has(norm)) return undefined;
  return wayAt < at ? { role: 'destination', way: 'to', sold: true, at } : { at };
}

function through({ at, way }: Walker): Governed | undefined {
  return way === 'via' || way === 'over' ? { role: 'transit', way, at } : undefined;
}

/** 'walked into a branch in' is no journey. */
function onFoot({ roles, norm, at, way, wayAt }: Walker): Governed | undefined {
  const isStep = roles.onFoot.has(norm);
  return isStep && way === 'to' && wayAt < at ? { at } : undefined;
}

/** 'a ferry to', but 'drivers would ferry them to'. */
function ferry({ draft, roles, norm, i, at, way }: Walker): Governed | undefined {
  const isVerb = draft.language.places.auxiliaries.has(normAt(draft.doc.tokens, i - 1));
  return way && roles.passages.has(norm) && !isVerb ? { role: 'transit', way, at } : undefined;
}

function from({ roles, norm, at, way }: Walker): Governed | undefined {
  if (way !== 'from') return undefined;
  // 'crossed from Serbia' goes on, 'entered Poland from Lithuania' tells where it began.
  const isCrossing = roles.crossings.has(norm) && !roles.entering.has(norm);
  return { role: isCrossing ? 'transit' : 'origin', way, at };
}

function to({ roles, norm, at, way }: Walker): Governed | undefined {
  const sold = roles.sales.has(norm);
  return way && { role: 'destination', way, sold, at };
}
