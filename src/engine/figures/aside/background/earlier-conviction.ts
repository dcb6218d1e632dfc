import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { tablesOf } from './tables.ts';

/**
 * 'had previously been convicted of a £41,000 fraud and jailed for ten months': what somebody did before this
 * case; behind another finite verb, as in 'who had previously been jailed for four years, was sentenced to
 * twelve', the case itself is told.
 */
export function isOfEarlierConviction(reader: Reader, { from }: Candidate): boolean {
  const { earlierCases, opens } = tablesOf(reader.lexicon.words.exclusions);
  const next = (at: number) => opens.next(reader.tokens, at, from);
  for (let i = next(sentenceNear(reader, from).from); i < from; i = next(i + 1)) {
    const hit = earlierCases.match(reader.tokens, i, from);
    if (hit) return !hasFiniteVerb(reader, i + hit.length, from);
  }
  return false;
}

function hasFiniteVerb(reader: Reader, from: number, to: number): boolean {
  const { be, have } = reader.grammar;
  for (let i = from; i < to; i += 1) {
    const word = wordAt(reader, i);
    if (word === ';' || be.has(word) || have.has(word)) return true;
  }
  return false;
}
