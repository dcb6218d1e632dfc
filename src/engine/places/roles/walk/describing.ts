import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens.ts';

/** 'a ship in', 'a cargo ship in': what looks like a verb, before a place that is neither its start nor its goal. */
export function isNoun(
  { doc: { tokens }, language: { places } }: Draft,
  i: number,
  at: number,
): boolean {
  const { arrivals, determiners, verbEndings } = places.roles;
  if (determiners.has(normAt(tokens, i - 1))) return true;
  const norm = normAt(tokens, i);
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
