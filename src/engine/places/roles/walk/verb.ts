import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import { isDeed } from '../deeds.ts';
import type { Happening } from '../happening.ts';
import { isTakenAt } from '../meanwhile.ts';
import { PASSED } from '../rules.ts';
import type { WalkAnswer, Walker } from './walker.ts';

/** 'whose destination was a flat in', 'the searches were in': a copula tells what the noun before it does. */
export function overCopula(walker: Walker): WalkAnswer | undefined {
  const { draft, happenings, roles, norm, i, happening } = walker;
  const { tokens } = draft.doc;
  const isCopula = roles.copulas.has(norm);
  const noun = happenings.get(i - 1);
  const { prepositions } = roles;
  const isBare = isCopula && (isGoal(noun) || prepositions.has(normAt(tokens, i + 1)));
  const isTold = happening && isBare && noun?.kind === 'cue' && !isParticiple(draft, i - 1);
  if (isTold) return PASSED;
  // 'ten houses were searched, six of which were in'.
  const isOfThem = isBare && roles.relatives.has(normAt(tokens, i - 1));
  if (!isOfThem || normAt(tokens, i - 2) !== draft.language.places.genitive) return undefined;
  walker.i = i - 2;
  return PASSED;
}

const isGoal = (one: Happening | undefined): boolean =>
  one?.kind === 'cue' && (one.role === 'destination' || one.role === 'origin');

const isParticiple = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  places.roles.verbEndings.some((end) => normAt(tokens, i).endsWith(end));

/** What happens is no part of the case, but for what those who search do, and when somebody was taken. */
export function atVerb(walker: Walker): WalkAnswer | undefined {
  const { draft, happenings, i, start, at, way, happening } = walker;
  if (!happening) return undefined;
  if (way) return { at };
  const event = eventBefore(walker);
  if (event >= 0) {
    walker.i = event;
    return PASSED;
  }
  if (isTakenAt(draft, happenings, i, start)) return { role: 'arrest', at };
  return isDeed(draft, happenings, i, start) ? { role: 'raid', at } : { at };
}

/** 'the bombing of which they are accused took place in': the clause within, up to what took place; -1 where none is. */
function eventBefore({ draft, roles, i, start, at }: Walker): number {
  const { tokens } = draft.doc;
  const verb = roles.particles.has(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!roles.support.has(normAt(tokens, verb))) return -1;
  for (let r = i - 1; r >= start; r -= 1) if (roles.relatives.has(normAt(tokens, r))) return r;
  return -1;
}
