import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** Whether the number counts the rest: 'the remaining two', 'the two others'. */
export const isRest = ({ quantity, phrase }: Candidate): boolean =>
  quantity.rest === true || phrase.refers;

/** Whether the number counts others in addition to those before: 'five others', 'five more'. */
export const areFurther = (reader: Reader, candidate: Candidate): boolean =>
  candidate.quantity.rest !== true &&
  !candidate.phrase.partitive &&
  (reader.grammar.proforms.has(wordAt(reader, candidate.quantity.to)) ||
    isFurtherBefore(reader, candidate));

/** Whether a number comes on top of another one: 'a further four', 'the other eight', 'two more'. */
export function isOnTop(reader: Reader, candidate: Candidate): boolean {
  const { quantity } = candidate;
  const isMore =
    quantity.dimension === 'count' && reader.grammar.furtherAfter.has(wordAt(reader, quantity.to));
  return isMore || isFurtherBefore(reader, candidate);
}

/** Whether words before the number put it on top of another one: 'another three', 'a further four'. */
export const isFurtherBefore = (reader: Reader, { quantity, from }: Candidate): boolean =>
  hasOneOf(reader.tokens, reader.grammar.furtherBefore, from - 1, quantity.number);
