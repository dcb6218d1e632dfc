import { inOneSentence } from '../../text/doc.ts';
import type { Candidate } from '../candidate.ts';
import { isMassOrVolume, type Quantity } from '../number/quantity.ts';
import { isSameWeight, opensAgain } from '../number/same-weight.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isCommaAt } from '../words-at.ts';

/**
 * Whether a weight or volume repeats the one before it in another unit: '63 pounds of cocaine (29 kg)',
 * '28.6 kilograms, or about 63 pounds'.
 */
export function isConversion(
  reader: Reader,
  quantity: Quantity,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  const { dimension, value, from } = quantity;
  if (last && isToldInWords(reader, quantity, last.quantity)) return true;
  if (!isMassOrVolume(dimension) || last?.quantity.dimension !== dimension) return false;
  const at = isCommaAt(reader, last.to) ? last.to + 1 : last.to;
  return at + 1 === from && opensAgain(reader, at) && isSameWeight(value, last.quantity.value);
}

/**
 * Whether a bracket repeats digits in words:
 * 'N1,368,000 (One Million, Three Hundred and Sixty-Eight Thousand Naira)'.
 */
function isToldInWords(reader: Reader, { form, from }: Quantity, digits: Quantity): boolean {
  if (form !== 'words' || digits.form !== 'digits' || digits.dimension !== 'money') return false;
  if (wordAt(reader, digits.to) !== '(') return false;
  for (let i = digits.to + 1; i < from; i += 1) if (wordAt(reader, i) === ')') return false;
  return inOneSentence(reader.doc, from, digits.to);
}
