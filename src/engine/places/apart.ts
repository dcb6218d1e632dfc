import type { PlaceAnnotation } from '../types.ts';
import { NO_COUNTRY } from './no-country.ts';

/**
 * Whether all places of one statement lie apart from those of another: two men at a station of one town, two men in
 * another.
 */
export const areApart = (
  here: readonly PlaceAnnotation[],
  there: readonly PlaceAnnotation[],
): boolean =>
  here.length > 0 &&
  there.length > 0 &&
  !here.some((one) => there.some((other) => one.name === other.name || isWithin(one, other)));

/** A country and what lies in it; in a part of the world anything may lie. */
const isWithin = (one: PlaceAnnotation, other: PlaceAnnotation): boolean =>
  one.cc === NO_COUNTRY ||
  other.cc === NO_COUNTRY ||
  (one.cc === other.cc && (WIDE.has(one.kind) || WIDE.has(other.kind)));

const WIDE: ReadonlySet<PlaceAnnotation['kind']> = new Set(['country', 'region']);
