import { tokenAt } from '../../../text/doc.ts';
import type { Quantity } from '../../number/quantity.ts';
import { endingAt } from '../../phrase/clause.ts';
import { contentRun } from '../../phrase/run.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { isCommaAt } from '../../words-at.ts';

/** 'a flat in Dublin 12', 'Drimnagh, Dublin 12': not 'arrests: Berlin 12, Ghent 5', which counts in each town. */
export function isDistrict(reader: Reader, { from, number, to }: Quantity): boolean {
  const town = endingAt(reader, reader.draft.places, number - 1);
  if (from !== number || town?.kind !== 'city' || contentRun(reader, to).to > to) return false;
  const before = tokenAt(reader.doc, town.start) - 1;
  const { placePrepositions } = reader.lexicon.words.attributes;
  return (
    placePrepositions.has(wordAt(reader, before)) ||
    (isCommaAt(reader, before) && isWord(reader, before - 1) && isCapital(reader, before - 1))
  );
}
