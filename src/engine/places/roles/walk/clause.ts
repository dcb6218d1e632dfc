import { normAt } from '../../../text/tokens/tokens.ts';
import { asideStart } from '../asides.ts';
import { isMeanwhile, takes } from '../meanwhile.ts';
import { PASSED } from '../rules.ts';
import type { WalkAnswer, Walker } from './walker.ts';

/** ', worth two million,': what stands within says nothing of the place. */
export function overRemark(walker: Walker): WalkAnswer | undefined {
  const { draft, i, start } = walker;
  const aside = asideStart(draft, i, start);
  if (aside === i) return undefined;
  if (aside < walker.bound) walker.bound = start;
  walker.i = aside;
  return PASSED;
}

/** 'in Rimini and one in': all before it is told of the first. */
export function atPlaceBefore({ i, bound, way, at }: Walker): WalkAnswer | undefined {
  return i < bound && !way ? { at, after: true } : undefined;
}

/** A clause ends, but not where it tells when somebody was taken, nor where it only goes on: 'but also'. */
export function atBreak(walker: Walker): WalkAnswer | undefined {
  const { draft, happenings, roles, norm, i, start, at, way } = walker;
  const { tokens } = draft.doc;
  if (!roles.breaks.has(norm)) return undefined;
  if (roles.also.has(normAt(tokens, i + 1)) || roles.all.has(normAt(tokens, i - 1)))
    return undefined;
  if (isMeanwhile(draft, i) && takes(draft, happenings, i, start)) return undefined;
  return { at, open: way === undefined };
}

/** 'searches that took place in', 'the man who lived in': a clause that only says where is passed, another one is told of something else. */
export function atRelative(walker: Walker): WalkAnswer | undefined {
  const { draft, roles, norm, i, at, way } = walker;
  if (!roles.relatives.has(norm)) return undefined;
  if (tookPlace(walker)) return PASSED;
  // 'the route that leads from'.
  return way && roles.vehicles.has(normAt(draft.doc.tokens, i - 1)) ? PASSED : { at };
}

/** 'searches that took place in', 'arrests which were carried out in': the clause only says where. */
function tookPlace({ draft, happenings, roles, i }: Walker): boolean {
  let verb = i + 1;
  while (roles.auxiliaries.has(normAt(draft.doc.tokens, verb))) verb += 1;
  return happenings.get(i - 1)?.kind === 'cue' && roles.support.has(normAt(draft.doc.tokens, verb));
}
