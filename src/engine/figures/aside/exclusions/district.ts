import { tokenAt } from '../../../text/doc.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import type { Quantity } from '../../number/quantity.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { isCommaAt } from '../../words-at.ts';

/**
 * Whether a number behind a town names a district: 'a flat in Dublin 12', 'Drimnagh, Dublin 12'. In
 * 'arrests: Berlin 12, Ghent 5' it counts in each town.
 */
export function isDistrict(reader: Reader, { from, number, to }: Quantity): boolean {
  const town = placeEndingAt(reader, number - 1);
  if (from !== number || town?.kind !== 'city' || contentRun(reader, to).to > to) return false;
  const before = tokenAt(reader.doc, town.start) - 1;
  const { placePrepositions } = reader.attributes;
  return (
    placePrepositions.has(wordAt(reader, before)) ||
    (isCommaAt(reader, before) && isWord(reader, before - 1) && isCapital(reader, before - 1))
  );
}
