import { inOneSentence } from '../../text/doc.ts';
import type { NumberHit } from '../../text/numbers/hit.ts';
import { readNumber } from '../../text/numbers/numbers.ts';
import { times } from '../../text/numbers/scales.ts';
import { NUMBER } from '../../text/tokens/tokens.ts';
import { isGlued, isGroup, isHyphen, isWord, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import type { UnitWords } from '../words/entries.ts';
import { isArticleAt, isPrepositionAt, isVerbAt } from '../words-at.ts';
import { type Amount, bareAmount, newAmount } from './amount.ts';
import { unitOfSum } from './currencies.ts';
import { currencyBehind } from './currency-behind.ts';
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
  // 'five life sentences' are a term without a number, however many they are.
  const terms = currency ? undefined : lifeTerm(reader, hit.to);
  if (terms) return newAmount({ ...terms, from: hit.from, number: hit.from });
  if (currency) return money(reader, hit, i, currency.unit);
  return (
    fractionOfUnit(reader, hit) ??
    withUnit(reader, hit) ??
    vagueMoney(reader, hit) ??
    bareCash(reader, hit) ??
    numberAlone(reader, hit)
  );
}

/** Whether an amount may begin at a token: half of those at which rules look for one are plain words, and there no table is asked. */
function mayBeAmount({ tokens, lexicon }: Reader, i: number): boolean {
  const spelling = tokens.spelling[i];
  if (!spelling) return false;
  return tokens.kind[i] === NUMBER || lexicon.openers.of(spelling) !== 'never';
}

/** 'Covid-19', 'A/23', '#5', '.22': a number tied to what stands before it is a name, not an amount. */
function isInsideCompound(reader: Reader, at: number, afterCurrency: boolean): boolean {
  if (afterCurrency || !isGlued(reader, at)) return false;
  const before = wordAt(reader, at - 1);
  if (TIES.has(before)) return isGlued(reader, at - 1) || /^[#/.]$/.test(before);
  return isWord(reader, at - 1) || reader.tokens.kind[at - 1] === NUMBER;
}

const TIES: ReadonlySet<string> = new Set(['-', '‐', '‑', '/', '#', ':', '.', '_', '@']);

/** '1990s', '3D', '12/2023', '10:15': what follows makes the digits part of something else. */
function isPartOfWord(reader: Reader, hit: NumberHit): boolean {
  if (hit.form !== 'digits' || !isGlued(reader, hit.to)) return false;
  const next = wordAt(reader, hit.to);
  // '(£768,303/$962,703)': a sum in another currency, no other half of a name.
  if (next === '/' && currencyBefore(reader, hit.to + 1)) return false;
  if (/^[/:_@]$/.test(next)) return isGlued(reader, hit.to + 1);
  if (!isWord(reader, hit.to)) return false;
  return unitAfter(reader, hit.to) === undefined;
}

/** 'a couple of days': said loosely, it times nothing. */
function isLooseTime(reader: Reader, hit: NumberHit): boolean {
  // 'a couple days'.
  const unit = isGroup(reader, hit.to) ? hit.to : hit.to + 1;
  const isVague = hit.form === 'vague' && isArticleAt(reader, hit.from);
  if (unit > hit.to && !isVague) return false;
  return unitAfter(reader, unit)?.unit.dimension === 'time';
}

/** 'hundreds of thousands in cash', '1.4 million in lost taxes': a sum in a currency that the text leaves open. */
function bareCash(reader: Reader, hit: NumberHit): Amount | undefined {
  const cues = reader.lexicon.moneyCues.match(reader.tokens, hit.to)?.values;
  const isSum = cues?.some(
    ({ kind, side, weight }) =>
      (kind === 'cash' || kind === 'damage') && side === 'after' && weight >= STRONG,
  );
  // 'bricks worth half a billion'.
  const isWorth = reader.lexicon.words.worth.has(wordAt(reader, hit.from - 1));
  if (isWorth && (hit.value ?? 0) >= MILLION && !hasNoun(reader, hit.to))
    return newAmount({ ...bareAmount(hit), dimension: 'money' });
  const governed = isPrepositionAt(reader, hit.to);
  if (!(isSum && governed) && !isMillions(reader, hit)) return undefined;
  return newAmount({ ...bareAmount(hit), dimension: 'money' });
}

const MILLION = 1e6;

/** 'swindled out of millions', 'cost the state millions': a bare vague number right behind a word of money. */
function isMillions(reader: Reader, hit: NumberHit): boolean {
  if (hit.form !== 'vague' || hasNoun(reader, hit.to)) return false;
  if (wordAt(reader, hit.to) === reader.numbers.of) return false;
  // 'looking for several dozen suspects'.
  if (isFew(reader, hit.to - 1)) return false;
  // 'sent thousands across the Channel': people.
  if (reader.lexicon.across.match(reader.tokens, hit.to)) return false;
  return [1, 2].some((length) => {
    const cue = reader.lexicon.moneyCues.match(reader.tokens, hit.from - length, hit.from);
    return cue?.length === length && cue.values.some(({ kind }) => kind !== 'goods');
  });
}

/** 'several dozen': no sum is so small. */
const isFew = (reader: Reader, i: number): boolean =>
  (reader.numbers.scales.get(wordAt(reader, i)) ?? THOUSAND) < THOUSAND;

const THOUSAND = 1000;

/** 'millions pills', not 'worth millions seized', where a verb follows. */
const hasNoun = (reader: Reader, at: number): boolean =>
  contentRun(reader, at).to > at && !isVerbAt(reader, at);

/** A cue of this weight says itself that the number is a sum. */
const STRONG = 9;

/** Past '-00' in 'R7 800 000-00'. */
const overNoCents = (reader: Reader, to: number): number =>
  isHyphen(reader, to) && isGlued(reader, to + 1) && wordAt(reader, to + 1) === '00' ? to + 2 : to;

/** 'EUR 25 M': behind a currency and a number a letter alone scales the sum, unless it is a name's: '$25 M. Smith'. */
function withLetter(reader: Reader, hit: NumberHit): NumberHit {
  const { doc, numbers } = reader;
  const scale = numbers.suffixes.get(wordAt(reader, hit.to));
  if (hit.scale !== undefined || hit.value === undefined || scale === undefined) return hit;
  const isInitial = wordAt(reader, hit.to + 1) === '.' && inOneSentence(doc, hit.to, hit.to + 2);
  if (!isWord(reader, hit.to) || isInitial) return hit;
  return { ...hit, value: times(hit.value, scale), grouped: undefined, scale, to: hit.to + 1 };
}

function money(reader: Reader, bare: NumberHit, from: number, words: UnitWords): Amount {
  const hit = withLetter(reader, bare);
  const behind = currencyBehind(reader, hit.to, words);
  const amount = bareAmount(hit);
  amount.from = from;
  amount.unit = behind?.unit ?? unitOfSum(reader, from, words);
  amount.dimension = 'money';
  amount.named = behind !== undefined;
  // Sums have two decimals at most, so three digits after a full stop are thousands.
  if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  amount.to = overNoCents(reader, behind?.to ?? hit.to);
  return amount;
}

/** A number alone: a fraction is a share, '100m' before no noun is a length. */
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
