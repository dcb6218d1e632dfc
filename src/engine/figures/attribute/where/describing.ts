import type { PlaceAnnotation } from '../../../types.ts';
import { isCapital, type Reader, wordAt } from '../../reader.ts';
import { tokenAfter } from '../../syntax/clause.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import { isDefiniteAt, isPossessiveAt } from '../../words-at.ts';

/** 'in Scotland's biggest heist', 'in the Paris attacks'; not 'in the Naples area', 'in the Netherlands': a place that describes a deed is not where something was counted. */
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

/** 'two held in Greece boat tragedy case': whether a noun of what the case is about closes the words behind a place. */
function isOfAffair(reader: Reader, next: number): boolean {
  const { to } = contentRun(reader, next);
  return to > next && reader.attributes.affairs.has(wordAt(reader, to - 1));
}
