import type { Draft } from '../draft.ts';
import { bodyOf } from '../registry.ts';

/** The towns that the article's EU bodies work from. */
export function seatsOf(draft: Draft): ReadonlySet<string> {
  const seats = new Set<string>();
  for (const { id } of draft.agencies) {
    const { seat } = bodyOf(draft, id) ?? {};
    if (seat) seats.add(seat);
  }
  return seats;
}
