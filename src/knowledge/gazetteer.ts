import type { Gazetteer } from '../engine/places/gazetteer.ts';

/** Opens the compiled gazetteer. */
export function openGazetteer(_file: ArrayBuffer): Gazetteer {
  return {
    lookup: () => [],
    longest: () => 0,
    place: () => {
      throw new Error('No such place.');
    },
    label: () => undefined,
    demonym: () => [],
    country: () => undefined,
    neighbours: () => [],
  };
}
