import { hasFlag, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { nationalityAt, placeAt } from '../annotations-at.ts';
import { isGlued, type Reader, wordAt } from '../reader.ts';
import type { UnitWords } from '../words/entries.ts';
import { isAuxiliaryAt, isPrepositionAt, isRelativeAt } from '../words-at.ts';
import { mayMean, ownUnitOf } from './currencies.ts';

/** A currency, and the token behind the words that name its country. */
interface Behind {
  readonly unit: string;
  readonly to: number;
}

/**
 * The currency that words at token `at`, behind the number, give to a sign that several countries share:
 * '$50,000 USD', '$50,000 (U.S.)', '$50,000 Canadian'.
 */
export function currencyBehind(reader: Reader, at: number, words: UnitWords): Behind | undefined {
  if (!words.inCountry) return undefined;
  const isOpened = wordAt(reader, at) === '(';
  const i = isOpened ? at + 1 : at;
  const code = codeAt(reader, i, words);
  const unit = code ?? ownUnitOf(landAt(reader, i), words);
  if (unit === undefined) return undefined;
  if (isOpened) return wordAt(reader, i + 1) === ')' ? { unit, to: i + 2 } : undefined;
  // Before a noun the country belongs to that noun: '$5 million US officials had sent'.
  return code !== undefined || endsSum(reader, i + 1) ? { unit, to: i + 1 } : undefined;
}

/** The code of one of the currencies that share a sign. */
function codeAt(reader: Reader, i: number, words: UnitWords): string | undefined {
  if (!hasFlag(reader.tokens, i, UPPER)) return undefined;
  const hit = reader.lexicon.units.match(reader.tokens, i, i + 1);
  return hit?.values.map(({ unit }) => unit).find((unit) => mayMean(words, unit));
}

/** The country that a token names by itself, also by its people; empty if none. */
function landAt(reader: Reader, i: number): string {
  const named = placeAt(reader, i) ?? nationalityAt(reader, i);
  return named?.end === reader.tokens.end[i] ? (named?.cc ?? '') : '';
}

/** Whether no noun follows to which the country could belong: 'US that were stolen', 'US in cash'. */
const endsSum = (reader: Reader, i: number): boolean =>
  i >= reader.tokens.count ||
  (reader.tokens.kind[i] === SIGN
    ? !isGlued(reader, i + 1)
    : isPrepositionAt(reader, i) || isAuxiliaryAt(reader, i) || isRelativeAt(reader, i));
