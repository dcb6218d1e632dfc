import type { FactCard } from '../../engine/types.ts';

/** The map of the case. */
export function MapBox(_: { card: FactCard }) {
  return null;
}
