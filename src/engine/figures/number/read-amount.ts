import type { NumberHit } from '../../text/numbers/hit.ts';
import { readNumber } from '../../text/numbers/numbers.ts';
import { NUMBER } from '../../text/tokens/tokens.ts';
import { isGlued, isGroup, isWord, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import { isArticleAt } from '../words-at.ts';
import { type Amount, bareAmount, newAmount } from './amount.ts';
import { bareCash, currencySum } from './sums-of-money.ts';
import { lifeTerm } from './terms.ts';
import { currencyBefore, unitAfter } from './units.ts';
import { fractionOfUnit, unitAlone, vagueMoney, withUnit } from './with-unit.ts';

/** Reads a number and its unit at token `i`; `inner` allows a hyphen before it, as in '19-45'. */
export function amountAt(reader: Reader, i: number, inner = false): Amount | undefined {
  if (!mayBeAmount(reader, i)) return undefined;
  const currency = currencyBefore(reader, i);
  const at = i + (currency?.length ?? 0);
  if (!inner && isInsideCompound(reader, at, currency !== undefined)) return undefined;
  const alone = unitAlone(reader, at) ?? lifeTerm(reader, at);
  if (alone) return alone;
  const hit = readNumber(reader.tokens, at, reader.numbers);
  if (!hit || isPartOfWord(reader, hit) || isLooseTime(reader, hit)) return undefined;
  // Several terms have no number either: 'five life sentences'.
  const terms = currency ? undefined : lifeTerm(reader, hit.to);
  if (terms) return newAmount({ ...terms, from: hit.from, number: hit.from });
  if (currency) return currencySum(reader, hit, i, currency.unit);
  return (
    fractionOfUnit(reader, hit) ??
    withUnit(reader, hit) ??
    vagueMoney(reader, hit) ??
    bareCash(reader, hit) ??
    numberAlone(reader, hit)
  );
}

/**
 * Whether an amount may begin at a token. Half of all tokens that are asked are plain words, for which no table needs
 * to be looked up.
 */
function mayBeAmount({ tokens, lexicon }: Reader, i: number): boolean {
  const spelling = tokens.spelling[i];
  if (!spelling) return false;
  return tokens.kind[i] === NUMBER || lexicon.openers.of(spelling) !== 'never';
}

/** Whether a number is tied to the characters before it and so is a name: 'Covid-19', 'A/23', '#5', '.22', the '000' of 'X300,000'. */
function isInsideCompound(reader: Reader, at: number, afterCurrency: boolean): boolean {
  if (afterCurrency || !isGlued(reader, at)) return false;
  const before = wordAt(reader, at - 1);
  if (before === ',') return isGlued(reader, at - 1) && /\d$/.test(wordAt(reader, at - 2));
  if (TIES.has(before)) return isGlued(reader, at - 1) || /^[#/.]$/.test(before);
  return isWord(reader, at - 1) || reader.tokens.kind[at - 1] === NUMBER;
}

const TIES: ReadonlySet<string> = new Set(['-', '‐', '‑', '/', '#', ':', '.', '_', '@']);

/** Whether the characters behind the digits make them part of something else: '1990s', '3D', '12/2023', '10:15'. */
function isPartOfWord(reader: Reader, hit: NumberHit): boolean {
  if (hit.form !== 'digits' || !isGlued(reader, hit.to)) return false;
  const next = wordAt(reader, hit.to);
  // A slash before another currency is a conversion: '(£768,303/$962,703)'.
  if (next === '/' && currencyBefore(reader, hit.to + 1)) return false;
  if (/^[/:_@]$/.test(next)) return isGlued(reader, hit.to + 1);
  if (!isWord(reader, hit.to)) return false;
  return unitAfter(reader, hit.to) === undefined;
}

/** Whether a loose word for a number counts a unit of time, which tells no duration: 'a couple of days'. */
function isLooseTime(reader: Reader, hit: NumberHit): boolean {
  // 'Of' may be missing: 'a couple days'.
  const unit = isGroup(reader, hit.to) ? hit.to : hit.to + 1;
  const isVague = hit.form === 'vague' && isArticleAt(reader, hit.from);
  if (unit > hit.to && !isVague) return false;
  return unitAfter(reader, unit)?.unit.dimension === 'time';
}

/** A number without a unit. A fraction is a share, and '100m' without a noun behind it is a length. */
function numberAlone(reader: Reader, hit: NumberHit): Amount {
  const amount = bareAmount(hit);
  if (hit.form === 'fraction' && hit.value !== undefined) {
    amount.dimension = 'percent';
    amount.unit = 'percent';
    amount.value = Math.round(hit.value * 1000) / 10;
  } else if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  if (
    hit.unscaled !== undefined &&
    wordAt(reader, hit.to - 1) === 'm' &&
    (contentRun(reader, hit.to).to === hit.to ||
      reader.lexicon.words.dimensions.has(wordAt(reader, hit.to)))
  ) {
    amount.value = hit.unscaled;
    amount.unit = 'm';
    amount.dimension = 'measure';
  }
  return amount;
}
