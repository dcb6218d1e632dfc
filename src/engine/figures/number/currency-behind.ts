import { hasFlag, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { nationalityAt, placeAt } from '../annotations-at.ts';
import { isGlued, type Reader, wordAt } from '../reader.ts';
import type { UnitWords } from '../words/entries.ts';
import { isAuxiliaryAt, isPrepositionAt, isRelativeAt } from '../words-at.ts';
import { mayMean, ownUnitOf } from './currencies.ts';

/** A currency, and the token behind the words that say whose it is. */
interface Behind {
  readonly unit: string;
  readonly to: number;
}

/** '$50,000 USD', '$50,000 (U.S.)', '$50,000 Canadian': whose a sign is that lands share may be said behind its number, at token `at`. */
export function currencyBehind(reader: Reader, at: number, words: UnitWords): Behind | undefined {
  if (!words.inCountry) return undefined;
  const isOpened = wordAt(reader, at) === '(';
  const i = isOpened ? at + 1 : at;
  const code = codeAt(reader, i, words);
  const unit = code ?? ownUnitOf(landAt(reader, i), words);
  if (unit === undefined) return undefined;
  if (isOpened) return wordAt(reader, i + 1) === ')' ? { unit, to: i + 2 } : undefined;
  // '$5 million US officials had sent' is the officials' land.
  return code !== undefined || endsSum(reader, i + 1) ? { unit, to: i + 1 } : undefined;
}

/** The code of one of the currencies that share a sign. */
function codeAt(reader: Reader, i: number, words: UnitWords): string | undefined {
  if (!hasFlag(reader.tokens, i, UPPER)) return undefined;
  const hit = reader.lexicon.units.match(reader.tokens, i, i + 1);
  return hit?.values.map(({ unit }) => unit).find((unit) => mayMean(words, unit));
}

/** The land that a token names by itself, its people too; empty where it names none. */
function landAt(reader: Reader, i: number): string {
  const named = placeAt(reader, i) ?? nationalityAt(reader, i);
  return named?.end === reader.tokens.end[i] ? (named?.cc ?? '') : '';
}

/** Whether no noun follows whose the land could be: 'US that were stolen', 'US in cash'. */
const endsSum = (reader: Reader, i: number): boolean =>
  i >= reader.tokens.count ||
  (reader.tokens.kind[i] === SIGN
    ? !isGlued(reader, i + 1)
    : isPrepositionAt(reader, i) || isAuxiliaryAt(reader, i) || isRelativeAt(reader, i));
