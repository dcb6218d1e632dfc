import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { Happenings } from '../happening.ts';

/** 'a ship in', 'a cargo ship in': what looks like a verb, before a place that is neither its start nor its goal. */
export function isNoun(
  { doc: { tokens }, language: { places } }: Draft,
  i: number,
  at: number,
): boolean {
  const { arrivals, beforeGerund, determiners, gerundEnding, offenders, vehicles, verbEndings } =
    places.roles;
  const norm = normAt(tokens, i);
  const before = normAt(tokens, i - 1);
  // 'involved in selling pills in'.
  const isDone = beforeGerund.has(before) && norm.endsWith(gerundEnding) && arrivals.has(norm);
  if (determiners.has(before) && !isDone) return true;
  // 'a shipping container', 'a people smuggling ring'.
  const next = normAt(tokens, i + 1);
  if (norm.endsWith(gerundEnding) && (vehicles.has(next) || offenders.has(next))) return true;
  return i + 1 === at && !arrivals.has(norm) && !verbEndings.some((end) => norm.endsWith(end));
}

/** 'two people carrying ivory', 'a boat smuggling rifles', not 'by carrying'. */
export function saysWho({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { arrivals, gerundEnding, people, registrable } = language.places.roles;
  const noun = normAt(tokens, i - 1);
  const norm = normAt(tokens, i);
  // 'lorries unloading in' tells the place by itself
  if (!norm.endsWith(gerundEnding) || arrivals.has(norm)) return false;
  return people.has(noun) || registrable.has(noun);
}

/** 'caught smuggling', 'arrested for carrying', 'arrested on suspicion of selling': what somebody is arrested for. */
export function saysWhy(draft: Draft, happenings: Happenings, i: number): boolean {
  const { tokens } = draft.doc;
  const { genitive, roles } = draft.language.places;
  const { aim, gerundEnding, grounds } = roles;
  if (!normAt(tokens, i).endsWith(gerundEnding)) return false;
  if (normAt(tokens, i - 1) === genitive && grounds.has(normAt(tokens, i - 2))) return true;
  const cue = happenings.get(aim.has(normAt(tokens, i - 1)) ? i - 2 : i - 1);
  return cue?.kind === 'cue' && cue.role === 'arrest';
}
