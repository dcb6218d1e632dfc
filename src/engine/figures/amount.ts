import type { NumberHit } from '../text/number-hit.ts';
import { readNumber } from '../text/numbers.ts';
import { CAPITAL, NUMBER, SIGN, UPPER } from '../text/tokens.ts';
import { localUnit } from './currencies.ts';
import { isGlued, isHyphen, isWord, type Reader, wordAt } from './lexicon.ts';
import { contentRun } from './run.ts';
import type { Dimension, UnitWords } from './words.ts';

/** A number with its unit or currency. Token positions, half-open. */
export interface Amount {
  from: number;
  to: number;
  number: number;
  value?: number;
  unit?: string;
  dimension: Dimension;
  form: NumberHit['form'];
  hyphenated: boolean;
  round?: boolean;
  scale?: number;
  /** Of its unit to the base unit, where a range's lower end lacks the unit. */
  factor?: number;
}

/** Reads a number and its unit at token `i`; `inner` allows a hyphen before it, as in '19-45'. */
export function amountAt(reader: Reader, i: number, inner = false): Amount | undefined {
  const currency = currencyBefore(reader, i);
  const at = i + (currency?.length ?? 0);
  if (!inner && isInsideCompound(reader, at, currency !== undefined)) return undefined;
  const alone = unitAlone(reader, at) ?? lifeTerm(reader, at);
  if (alone) return alone;
  const hit = readNumber(reader.tokens, at, reader.numbers);
  if (!hit || isPartOfWord(reader, hit) || isLooseTime(reader, hit)) return undefined;
  if (currency) return money(hit, i, localUnit(reader, currency.unit));
  return (
    fractionOfUnit(reader, hit) ??
    withUnit(reader, hit) ??
    vagueMoney(reader, hit) ??
    bare(reader, hit)
  );
}

/** 'a fortnight': a unit that an article counts. */
function unitAlone(reader: Reader, at: number): Amount | undefined {
  if (!reader.numbers.articles.has(wordAt(reader, at))) return undefined;
  const found = unitAfter(reader, at + 1);
  if (!found?.unit.alone) return undefined;
  const { unit, dimension, factor = 1 } = found.unit;
  const to = at + 1 + found.length;
  return {
    from: at,
    to,
    number: at,
    value: factor,
    unit,
    dimension,
    form: 'words',
    hyphenated: false,
  };
}

/** The unit of a term without a number. */
export const LIFE = 'life';

/** 'life imprisonment', 'jailed for life': a term that has no number. */
function lifeTerm(reader: Reader, at: number): Amount | undefined {
  const hit = reader.lexicon.lifeTerms.match(reader.tokens, at);
  if (!hit) return undefined;
  if (hit.values[0] === 'led' && !BACK.some((back) => endsBeforeLife(reader, at, back)))
    return undefined;
  const to = at + hit.length;
  return {
    from: at,
    to,
    number: at,
    unit: LIFE,
    dimension: 'time',
    form: 'words',
    hyphenated: false,
  };
}

/** How many tokens the words before 'life' may take. */
const BACK: readonly number[] = [1, 2, 3];

const endsBeforeLife = (reader: Reader, at: number, back: number): boolean =>
  reader.lexicon.beforeLife.match(reader.tokens, at - back, at)?.length === back;

interface UnitHit {
  unit: UnitWords;
  length: number;
}

/** '€', 'US$', 'EUR' and other codes in capitals stand before their number; names of currencies do not. */
export function currencyBefore(reader: Reader, i: number): UnitHit | undefined {
  const hit = reader.lexicon.units.match(reader.tokens, i);
  const unit = hit?.values[0];
  if (!hit || unit?.dimension !== 'money') return undefined;
  const last = i + hit.length - 1;
  // 'A$5' is a currency, 'a $10,000 fine' an article and another.
  const joined = hit.length === 1 || (isGlued(reader, last) && isCapital(reader, i));
  if (!joined) return undefined;
  const sign = reader.tokens.kind[last] === SIGN;
  const code = ((reader.tokens.flags[i] ?? 0) & UPPER) !== 0;
  return sign || code ? { unit, length: hit.length } : undefined;
}

const isCapital = (reader: Reader, i: number) => ((reader.tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** 'Covid-19', 'A/23', '#5': a number tied to what stands before it is a name, not an amount. */
function isInsideCompound(reader: Reader, at: number, afterCurrency: boolean): boolean {
  if (afterCurrency || !isGlued(reader, at)) return false;
  const before = wordAt(reader, at - 1);
  if (/^[-‐‑/#:._@]$/.test(before))
    return isGlued(reader, at - 1) || before === '#' || before === '/';
  return isWord(reader, at - 1) || reader.tokens.kind[at - 1] === NUMBER;
}

/** '1990s', '3D', '12/2023', '10:15': what follows makes the digits part of something else. */
function isPartOfWord(reader: Reader, hit: NumberHit): boolean {
  if (hit.form !== 'digits' || !isGlued(reader, hit.to)) return false;
  const next = wordAt(reader, hit.to);
  if (/^[/:_@]$/.test(next)) return isGlued(reader, hit.to + 1);
  if (!isWord(reader, hit.to)) return false;
  return unitAfter(reader, hit.to) === undefined;
}

/** 'a couple of days': said loosely, it times nothing. */
function isLooseTime(reader: Reader, hit: NumberHit): boolean {
  const group = hit.form === 'vague' && reader.numbers.articles.has(wordAt(reader, hit.from));
  return group && unitAfter(reader, hit.to + 1)?.unit.dimension === 'time';
}

function money(hit: NumberHit, from: number, unit: string): Amount {
  const amount: Amount = { ...bareAmount(hit), from, unit, dimension: 'money' };
  // Sums have two decimals at most, so three digits after a full stop are thousands.
  if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  return amount;
}

function bareAmount(hit: NumberHit): Amount {
  const amount: Amount = {
    from: hit.from,
    to: hit.to,
    number: hit.from,
    dimension: 'count',
    form: hit.form,
    hyphenated: false,
  };
  if (hit.value !== undefined) amount.value = hit.value;
  if (hit.round) amount.round = true;
  if (hit.scale !== undefined) amount.scale = hit.scale;
  return amount;
}

/** The unit at token `at`; signs and codes keep their case, so '5G' is no weight. */
function unitAfter(reader: Reader, at: number): UnitHit | undefined {
  const hit = reader.lexicon.units.match(reader.tokens, at);
  const unit = hit?.values[0];
  if (!hit || !unit) return undefined;
  const flags = reader.tokens.flags[at] ?? 0;
  const word = wordAt(reader, at);
  if (word.length === 1 && isWord(reader, at) && (flags & CAPITAL) !== 0) return undefined;
  const code = unit.dimension === 'money' && hit.length === 1 && word === unit.unit.toLowerCase();
  if (code && (flags & UPPER) === 0) return undefined;
  return { unit, length: hit.length };
}

/** 'half an hour', 'a quarter of a tonne': of a unit of time in the next smaller one, of a weight in its base unit. */
function fractionOfUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'fraction' || hit.value === undefined) return undefined;
  let at = hit.to;
  if (wordAt(reader, at) === reader.numbers.of) at += 1;
  if (!reader.numbers.articles.has(wordAt(reader, at))) return undefined;
  const unit = unitAfter(reader, at + 1);
  const dimension = unit?.unit.dimension;
  if (!unit || (dimension !== 'time' && dimension !== 'mass' && dimension !== 'volume'))
    return undefined;
  const smaller = SMALLER[unit.unit.unit];
  const amount: Amount = {
    ...bareAmount(hit),
    to: at + 1 + unit.length,
    dimension,
    form: 'words',
  };
  amount.unit = smaller?.unit ?? unit.unit.unit;
  amount.value = hit.value * (smaller?.factor ?? unit.unit.factor ?? 1);
  return amount;
}

const SMALLER: Readonly<Record<string, { unit: string; factor: number }>> = {
  hour: { unit: 'minute', factor: 60 },
  day: { unit: 'hour', factor: 24 },
  year: { unit: 'month', factor: 12 },
};

function withUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  const hyphenated = isHyphen(reader, hit.to) && isGlued(reader, hit.to + 1);
  const at = hyphenated ? hit.to + 1 : hit.to;
  const found = unitAfter(reader, at);
  if (!found) return undefined;
  const { unit, length } = found;
  const isWeight = unit.ofThing !== undefined && isOfThing(reader, at + length);
  const measure = isWeight ? { ...unit, ...unit.ofThing, inCountry: {} } : unit;
  const amount: Amount = {
    ...bareAmount(hit),
    to: at + length,
    unit: localUnit(reader, measure),
    dimension: measure.dimension,
    hyphenated,
  };
  if (hit.form === 'fraction' && measure.dimension !== 'time') return undefined;
  if (hit.grouped !== undefined && groups(reader, measure.dimension)) amount.value = hit.grouped;
  if (amount.value !== undefined && measure.factor !== undefined) {
    amount.value = Number((amount.value * measure.factor).toPrecision(12));
    amount.factor = measure.factor;
  }
  return amount;
}

/** 'pounds of cocaine' are weights, 'pounds of profit' are sums: a known substance decides. */
function isOfThing(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== reader.numbers.of) return false;
  const hit = reader.lexicon.substances.match(reader.tokens, at + 1);
  return hit !== undefined && hit.values[0]?.kind !== 'cash';
}

/** Sums and things are never thousandths; a weight may be, unless the text writes decimals with commas. */
function groups(reader: Reader, dimension: Dimension): boolean {
  return dimension === 'money' || dimension === 'count' || writesDecimalCommas(reader);
}

const decimalCommas = new WeakMap<object, boolean>();

function writesDecimalCommas(reader: Reader): boolean {
  let known = decimalCommas.get(reader.doc);
  if (known === undefined) {
    known = reader.tokens.norm.some(
      (norm, i) => reader.tokens.kind[i] === NUMBER && /^\d+,(?:\d{1,2}|\d{4,})$/.test(norm),
    );
    decimalCommas.set(reader.doc, known);
  }
  return known;
}

/** 'hundreds of millions of euros'. */
function vagueMoney(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'vague' || wordAt(reader, hit.to) !== reader.numbers.of) return undefined;
  const unit = unitAfter(reader, hit.to + 1);
  if (!unit || unit.unit.dimension === 'percent') return undefined;
  return {
    ...bareAmount(hit),
    to: hit.to + 1 + unit.length,
    unit: localUnit(reader, unit.unit),
    dimension: unit.unit.dimension,
  };
}

/** A number alone: a fraction is a share, '100m' before no noun is a length. */
function bare(reader: Reader, hit: NumberHit): Amount {
  const amount = bareAmount(hit);
  if (hit.form === 'fraction' && hit.value !== undefined) {
    amount.dimension = 'percent';
    amount.unit = 'percent';
    amount.value = Math.round(hit.value * 1000) / 10;
  } else if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  if (
    hit.unscaled !== undefined &&
    wordAt(reader, hit.to - 1) === 'm' &&
    contentRun(reader, hit.to).to === hit.to
  ) {
    amount.value = hit.unscaled;
    amount.unit = 'm';
    amount.dimension = 'measure';
  }
  return amount;
}
