import { nationalityAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { isBeAt, isDeterminerAt, isOfAt, isPrepositionAt, nounAt } from '../../words-at.ts';
import { isAgeCue } from '../ages/ages.ts';
import { areFurther } from './further.ts';

/**
 * Whether a form of 'to be' tells something else of persons without a noun than was told of those before, so that it
 * is open whether that holds of them too: 'nine were held; two others were abroad', 'three were on holiday',
 * 'two are to appear as witnesses'. Of further ones also 'for' leaves it open: 'for two more there are warrants'.
 */
export function areToldOtherwise(reader: Reader, candidate: Candidate): boolean {
  const { from, phrase } = candidate;
  const isFurther = areFurther(reader, candidate);
  if (isFurther && reader.grammar.reasons.has(wordAt(reader, from - 1))) return true;
  if (phrase.partitive || !isBeAt(reader, phrase.to)) return false;
  const next = phrase.to + 1;
  const word = wordAt(reader, next);
  if (reader.grammar.infinitive.has(word) || reader.grammar.negations.has(word)) return true;
  if (reader.attributes.sentFrom.has(word) || isOfAt(reader, next)) return false;
  if (isPrepositionAt(reader, next) && !isNumber(reader, next + 1))
    return isFurther || !reader.grammar.inside.has(word);
  return isFurther && !saysWho(reader, next);
}

/** Whether the words from a token on say who somebody is: 'were women', 'are Dutch', 'were aged 15'. */
const saysWho = (reader: Reader, i: number): boolean =>
  isDeterminerAt(reader, i) ||
  isNumber(reader, i) ||
  nationalityAt(reader, i) !== undefined ||
  nounAt(reader, i) !== undefined ||
  isAgeCue(reader, i, i + 1);
