import type { Draft } from '../../draft.ts';

/** The bodies of which the text says that they have no part in the case, and nowhere that they have one. */
export function uninvolved({ agencies }: Draft): ReadonlySet<string> {
  // words of a part that give none
  const apart = agencies.filter(({ role, roleSpan }) => roleSpan && !role);
  const taking = new Set(agencies.filter(({ role }) => role).map(({ id }) => id));
  return new Set(apart.map(({ id }) => id).filter((id) => !taking.has(id)));
}
