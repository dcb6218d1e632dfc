import type { Draft } from '../../draft.ts';
import type { Placed } from './placed.ts';

/** Origins and destinations of a sentence that are told: past this it is a table, not a sentence. */
const MOST = 12;

/** Tells the ways of one sentence: from each place of origin to the destinations that follow it. */
export function tellMovements(draft: Draft, placed: readonly Placed[]): void {
  const origins = placed.filter(({ place }) => place.role === 'origin').slice(0, MOST);
  for (const origin of origins) {
    const targets = placed.filter(({ place }) => place.role === 'destination').slice(0, MOST);
    for (const target of targets) {
      if (origin.place.name === target.place.name) continue;
      const mention = {
        start: Math.min(origin.place.start, target.place.start),
        end: Math.max(origin.place.end, target.place.end),
      };
      draft.movements.push({ from: origin.place.name, to: target.place.name, mentions: [mention] });
      draft.trace?.('places/movement', mention, `${origin.place.name} > ${target.place.name}`);
    }
  }
}
