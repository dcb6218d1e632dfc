import { type Candidate, newCandidate } from './candidate.ts';
import { boundAfter } from './number/bounds.ts';
import { newQuantity, type Quantity } from './number/quantity.ts';
import { isWord, type Reader, wordAt } from './reader.ts';

/**
 * A candidate of a quantity and its noun phrase. A bound behind the noun is its own ('ten people or more'), and words
 * that make a sum cash belong to its span.
 */
export function candidateOf(
  reader: Reader,
  quantity: Quantity,
  phrase: Candidate['phrase'],
): Candidate {
  // A word that goes on behind the noun is no bound: 'bags of powder plus weapons'.
  const goesOn =
    reader.grammar.conjunctions.has(wordAt(reader, phrase.to)) && isStray(reader, phrase.to + 1);
  const bounded =
    quantity.q === 'exact' && phrase.to > quantity.to && !goesOn
      ? withEnd(boundAfter(reader, newQuantity({ ...quantity, to: phrase.to })), quantity.to)
      : { quantity, end: quantity.to };
  return newCandidate({
    quantity: bounded.quantity,
    phrase,
    from: quantity.from,
    to: Math.max(quantity.to, phrase.to, cashAfter(reader, quantity), bounded.end),
  });
}

/** Whether a word at a token does not end a bound such as 'or more'. */
const isStray = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && reader.lexicon.boundsAfter.match(reader.tokens, i - 1, i + 1)?.length === 1;

/** A bound behind the noun extends the span and not the number: 'ten people at most'. */
const withEnd = (bounded: Quantity, to: number) => ({
  quantity: newQuantity({ ...bounded, to }),
  end: bounded.to,
});

/** The token behind words that make a sum cash: 'EUR 314 000 in cash'. */
function cashAfter(reader: Reader, quantity: Quantity): number {
  if (quantity.dimension !== 'money') return quantity.to;
  const hit = reader.lexicon.moneyCues.match(reader.tokens, quantity.to);
  const adjacent = hit?.values.some(
    ({ kind, side, weight }) =>
      (kind === 'cash' || kind === 'fine') && side === 'after' && weight >= 9,
  );
  return hit && adjacent ? quantity.to + hit.length : quantity.to;
}
