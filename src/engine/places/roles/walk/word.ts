import type { Draft } from '../../../draft.ts';
import { spanOf } from '../../../text/doc.ts';
import { isInside } from '../../../text/spans.ts';
import { hasOneOf, normAt } from '../../../text/tokens/tokens.ts';
import { movesOfficials } from '../custody.ts';
import type { WalkAnswer, Walker } from './walker.ts';

/** 'hidden in souvenirs from Peru'. */
export function hiding({ roles, norm, i, at, way, wayAt, wide }: Walker): WalkAnswer | undefined {
  return roles.hiding.has(norm) && way === 'from' && wide && i + 1 < wayAt
    ? { role: 'origin', way: 'from', at }
    : undefined;
}

/** 'led the officers to a garage in'. */
export function ledOfficials({ draft, i, at, way, wayAt }: Walker): WalkAnswer | undefined {
  return way === 'to' && leadsOfficials(draft, i, wayAt) ? { role: 'raid', at } : undefined;
}

/** 'go through Serbia', 'get them into Spain'. */
export function going(walker: Walker): WalkAnswer | undefined {
  const { draft, happenings, roles, norm, i, at, way, wayAt } = walker;
  if (wayAt !== at) return undefined;
  if (way === 'via' && roles.going.has(norm)) return { role: 'transit', way, at };
  const isGoal = way === 'to' && roles.getting.has(norm);
  return isGoal && !movesOfficials(draft, happenings, i, at)
    ? { role: 'destination', way, at }
    : undefined;
}

/** 'led from': where a group sits. */
export function directed({ roles, norm, at, way }: Walker): WalkAnswer | undefined {
  return roles.directed.has(norm) && way === 'from' ? { role: 'seat', at } : undefined;
}

/** 'extradited to Spain from': where they were held. */
export function handed({ roles, norm, at, way, wayAt }: Walker): WalkAnswer | undefined {
  const isFrom = way === 'from' && wayAt === at;
  return isFrom && roles.handing.has(norm) ? { role: 'arrest', at } : undefined;
}

/** 'led the police to': where they then look. */
function leadsOfficials(draft: Draft, i: number, to: number): boolean {
  const { tokens } = draft.doc;
  const { leading, officials } = draft.language.places.roles;
  if (!leading.has(normAt(tokens, i))) return false;
  return (
    hasOneOf(tokens, officials, i + 1, to) || isInside(draft.agencies, spanOf(draft.doc, i + 1, to))
  );
}
