import { firstFrom } from '../text/spans.ts';
import type { FigureAnnotation, FigureKind, PlaceAnnotation } from '../types.ts';
import { fileUnder } from './grouped.ts';

/** The kinds of the figures that hold at each place, in the order of the text: found from the figures, not by asking each place about all of them. */
export function kindsByPlace(
  places: readonly PlaceAnnotation[],
  figures: readonly FigureAnnotation[],
): ReadonlyMap<PlaceAnnotation, readonly FigureKind[]> {
  const kinds = new Map<PlaceAnnotation, FigureKind[]>();
  for (const { kind, evidence } of figures) {
    const where = evidence?.where;
    if (!where) continue;
    for (let i = firstFrom(places, where.start); i < places.length; i += 1) {
      const place = places[i];
      if (!place || place.start >= where.end) break;
      fileUnder(kinds, place, kind);
    }
  }
  return kinds;
}
