import { normAt } from '../../../text/tokens/tokens.ts';
import { type Governed, ofAim } from '../way.ts';
import type { Hanging } from './hanging.ts';

/** Tokens from what moves to where it is for. */
const FOR_WITHIN = 10;

/** Reads a place that something is meant for: 'bound for', 'left Odesa for', 'loaded at Santos for'. */
export function towards(hanging: Hanging): Governed | undefined {
  const { draft, roles, at, norm, noun } = hanging;
  if (!roles.aim.has(norm)) return undefined;
  // A vehicle or a passage before the preposition is on its way there: 'put into boats for', 'a ticket for'.
  const isCraft = roles.vehicles.has(noun) && roles.registrable.has(noun);
  const isVehicle = isCraft || roles.passages.has(noun);
  return isVehicle || goesFor(hanging)
    ? { role: 'destination', way: 'to', at }
    : ofAim(roles, draft.doc.tokens, at, at);
}

/** Whether the place before 'for' is where something starts, and what follows is where it goes. */
function goesFor({ draft, happenings, roles, place: { before, start }, at }: Hanging): boolean {
  if (before !== at || before === start) return false;
  for (let i = at - 1; i >= Math.max(start, at - FOR_WITHIN); i -= 1) {
    const norm = normAt(draft.doc.tokens, i);
    // Words for leaving and for vehicles tell of a way: 'boarding a ship at Ancona for'.
    if (roles.leaving.has(norm) || roles.vehicles.has(norm)) return true;
    const happening = happenings.get(i);
    if (happening) return happening.kind === 'move';
  }
  return false;
}
