import type { PlaceAnnotation } from '../../../types.ts';
import { isCapital, type Reader, wordAt } from '../../reader.ts';
import { tokenAfter } from '../../syntax/clause.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import { isDefiniteAt, isPossessiveAt } from '../../words-at.ts';

/**
 * Whether a place only describes a deed, which then is no place where anything was counted:
 * 'in Scotland's biggest heist', 'in the Paris attacks'. Places themselves are named in 'in the Naples area',
 * 'in the Netherlands'.
 */
export function isDescribing(reader: Reader, place: PlaceAnnotation, i: number): boolean {
  const next = tokenAfter(reader, place, i);
  if (isPossessiveAt(reader, next))
    return reader.grammar.superlatives.has(wordAt(reader, next + 1));
  if (isOfAffair(reader, next)) return true;
  if (place.kind !== 'city' || !isDefiniteAt(reader, i - 1)) return false;
  return (
    isPlural(reader, next) &&
    !isCapital(reader, next) &&
    !reader.attributes.placeFillers.has(wordAt(reader, next))
  );
}

/** Whether the noun phrase behind a place ends in a word for a case: 'two held in Greece boat tragedy case'. */
function isOfAffair(reader: Reader, next: number): boolean {
  const { to } = contentRun(reader, next);
  return to > next && reader.attributes.affairs.has(wordAt(reader, to - 1));
}
