import { type Reader, wordAt } from '../reader.ts';
import { placeChain } from '../syntax/clause.ts';
import { newQuantity, type Quantity } from './quantity.ts';

/** Multiplies a number that is told 'each' of several places: 'two each in France and Spain' are four. */
export function overPlaces(reader: Reader, quantity: Quantity): Quantity {
  const { dimension, value, q, to } = quantity;
  if (dimension !== 'count' || value === undefined || q !== 'exact') return quantity;
  if (!reader.grammar.apiece.has(wordAt(reader, to))) return quantity;
  if (!reader.attributes.placePrepositions.has(wordAt(reader, to + 1))) return quantity;
  const { length } = placeChain(reader, to + 2);
  return length < 2 ? quantity : newQuantity({ ...quantity, value: value * length, to: to + 1 });
}
