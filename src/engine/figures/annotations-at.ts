import { firstEndingFrom, spanAt } from '../text/spans.ts';
import type {
  AgencyAnnotation,
  DateAnnotation,
  Nationality,
  PlaceAnnotation,
  Span,
} from '../types.ts';
import type { Reader } from './reader.ts';

/** The annotation that starts at token `i`, if any. The list must be in the order of the text. */
export const startingAt = <T extends Span>(
  reader: Reader,
  list: readonly T[],
  i: number,
): T | undefined => spanAt(list, reader.tokens.start[i] ?? -1);

/** The annotation that ends with token `i`, if any. */
export function endingAt<T extends Span>(
  reader: Reader,
  list: readonly T[],
  i: number,
): T | undefined {
  const end = reader.tokens.end[i] ?? -1;
  const found = list[firstEndingFrom(list, end)];
  return found?.end === end ? found : undefined;
}

/** The place that starts at token `i`, if any. */
export const placeAt = (reader: Reader, i: number): PlaceAnnotation | undefined =>
  startingAt(reader, reader.draft.places, i);

/** The place that ends with token `i`, if any. */
export const placeEndingAt = (reader: Reader, i: number): PlaceAnnotation | undefined =>
  endingAt(reader, reader.draft.places, i);

/** The agency that starts at token `i`, if any. */
export const agencyAt = (reader: Reader, i: number): AgencyAnnotation | undefined =>
  startingAt(reader, reader.draft.agencies, i);

/** The agency that ends with token `i`, if any. */
export const agencyEndingAt = (reader: Reader, i: number): AgencyAnnotation | undefined =>
  endingAt(reader, reader.draft.agencies, i);

/** The date that starts at token `i`, if any. */
export const dateAt = (reader: Reader, i: number): DateAnnotation | undefined =>
  startingAt(reader, reader.draft.dates, i);

/** The date that ends with token `i`, if any. */
export const dateEndingAt = (reader: Reader, i: number): DateAnnotation | undefined =>
  endingAt(reader, reader.draft.dates, i);

/** The nationality that starts at token `i`, if any: 'Spanish', 'Germans'. */
export const nationalityAt = (reader: Reader, i: number): Nationality | undefined =>
  startingAt(reader, reader.draft.nationalities, i);

/**
 * Whether token `i` ends a body, a day or a nationality, which cannot be a maker or a gang. Places are tested
 * separately.
 */
export const isNameEndingAt = (reader: Reader, i: number): boolean =>
  agencyEndingAt(reader, i) !== undefined ||
  dateEndingAt(reader, i) !== undefined ||
  endingAt(reader, reader.draft.nationalities, i) !== undefined;
