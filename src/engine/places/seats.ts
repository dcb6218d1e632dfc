import type { Draft } from '../draft.ts';

/** The towns that the article's EU bodies work from. */
export function seatsOf({ agencies, knowledge: { registry } }: Draft): ReadonlySet<string> {
  const seats = new Set<string>();
  for (const { id } of agencies) {
    const body = registry.body(id);
    if (body?.seat) seats.add(body.seat);
  }
  return seats;
}
