import { type NumberHit, newHit } from '../../text/number-hit.ts';
import { NUMBER } from '../../text/tokens.ts';
import { contentRun } from '../phrase/run.ts';
import { isGlued, isHyphen, isNumber, type Reader, wordAt } from '../reader.ts';
import type { Dimension, UnitWords } from '../words.ts';
import { type Amount, bareAmount, newAmount } from './bare.ts';
import { localUnit } from './currencies.ts';
import { unitAfter } from './units.ts';

/** 'a fortnight', 'a tonne of cocaine': a unit that an article counts. */
export function unitAlone(reader: Reader, at: number): Amount | undefined {
  if (!reader.numbers.articles.has(wordAt(reader, at))) return undefined;
  const found = unitAfter(reader, at + 1);
  if (!found) return undefined;
  // Not '€2,000 a tonne of cocaine', nor 'a ton of money'.
  const isRate = isNumber(reader, at - 1) || reader.lexicon.units.match(reader.tokens, at - 1);
  const isLoad = !isRate && found.unit.factor === TONNE && isOfLoad(reader, at + 1 + found.length);
  if (!found.unit.alone && !isLoad) return undefined;
  const { unit, dimension, factor = 1 } = found.unit;
  const to = at + 1 + found.length;
  const amount = bareAmount(newHit({ from: at, to, form: 'words' }, factor));
  return newAmount({ ...amount, unit, dimension });
}

/** Kilograms of a tonne: 'a kilo of cocaine' is mostly a rate. */
const TONNE = 1000;

/** 'half an hour', 'a quarter of a tonne': of a unit of time in the next smaller one, of a weight in its base unit. */
export function fractionOfUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'fraction' || hit.value === undefined) return undefined;
  let at = hit.to;
  if (wordAt(reader, at) === reader.numbers.of) at += 1;
  if (!reader.numbers.articles.has(wordAt(reader, at))) return undefined;
  const unit = unitAfter(reader, at + 1);
  const dimension = unit?.unit.dimension;
  if (!unit || !dimension || !DIVIDED.has(dimension)) return undefined;
  const smaller = SMALLER[unit.unit.unit];
  const amount = bareAmount(hit);
  amount.to = at + 1 + unit.length;
  amount.dimension = dimension;
  amount.form = 'words';
  amount.unit = smaller?.unit ?? unit.unit.unit;
  amount.value = hit.value * (smaller?.factor ?? unit.unit.factor ?? 1);
  return amount;
}

/** What 'half a', 'three quarters of an' are said of. */
const DIVIDED: ReadonlySet<Dimension> = new Set(['time', 'mass', 'volume', 'measure']);

const SMALLER: Readonly<Record<string, { unit: string; factor: number }>> = {
  hour: { unit: 'minute', factor: 60 },
  day: { unit: 'hour', factor: 24 },
  year: { unit: 'month', factor: 12 },
};

/** A number with the unit after it, in the base unit. */
export function withUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  const hyphenated = isHyphen(reader, hit.to) && isGlued(reader, hit.to + 1);
  const at = hyphenated ? hit.to + 1 : hit.to;
  const found = unitAfter(reader, at);
  if (!found) return undefined;
  const { unit, length } = found;
  const measure = measureOf(reader, unit, hit.from, at + length);
  if (hit.form === 'fraction' && measure.dimension !== 'time') return undefined;
  const amount = bareAmount(hit);
  amount.to = at + length;
  amount.unit = localUnit(reader, measure);
  amount.dimension = measure.dimension;
  amount.hyphenated = hyphenated;
  if (hit.grouped !== undefined && groups(reader, measure.dimension)) amount.value = hit.grouped;
  if (amount.value !== undefined && measure.factor !== undefined) {
    amount.value = Number((amount.value * measure.factor).toPrecision(12));
    amount.factor = measure.factor;
  }
  return amount;
}

/** The unit, or of its two meanings the weight: 'pounds of cocaine'. */
const measureOf = (reader: Reader, unit: UnitWords, from: number, to: number): UnitWords =>
  unit.ofThing !== undefined && isWeighed(reader, unit, from, to)
    ? { ...unit, ...unit.ofThing, inCountry: {} }
    : unit;

/** Whether a unit of two meanings is a weight: by what is weighed, the word before or the currency that the article writes. */
const isWeighed = (reader: Reader, unit: UnitWords, from: number, to: number): boolean =>
  isOfThing(reader, to) ||
  weighsBefore(reader, unit, from) ||
  (unit.ofThingAmid !== undefined && writesOnly(reader, unit.ofThingAmid));

/** 'weighed about 20 pounds'. */
function weighsBefore(reader: Reader, { ofThingAfter }: UnitWords, from: number): boolean {
  for (let i = from - 1; i >= from - REACH_WEIGHED; i -= 1)
    if (ofThingAfter?.has(wordAt(reader, i))) return true;
  return false;
}

/** How far before the number the word may stand: 'weighed a total of more than'. */
const REACH_WEIGHED = 4;

const written = new WeakMap<object, boolean>();

/** Whether an article writes the first of two signs and never the second. */
function writesOnly(reader: Reader, [sign, other]: readonly [string, string]): boolean {
  let known = written.get(reader.doc);
  if (known === undefined) {
    known = reader.doc.text.includes(sign) && !reader.doc.text.includes(other);
    written.set(reader.doc, known);
  }
  return known;
}

/** 'pounds of cocaine' are weights, 'pounds of profit' are sums: a known substance decides. */
function isOfThing(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== reader.numbers.of) return false;
  const hit = reader.lexicon.substances.match(reader.tokens, at + 1);
  return hit !== undefined && hit.values[0]?.kind !== 'cash';
}

/** 'of crystal MDMA': a known substance among the words behind 'of'. */
function isOfLoad(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== reader.numbers.of) return false;
  const { from, to } = contentRun(reader, at + 1);
  for (let i = from; i < to; i += 1) {
    const kind = reader.lexicon.substances.match(reader.tokens, i)?.values[0]?.kind;
    if (kind) return kind !== 'cash';
  }
  return false;
}

/** Sums and things are never thousandths; a weight may be, unless the text writes decimals with commas. */
export function groups(reader: Reader, dimension: Dimension): boolean {
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

/** 'hundreds of millions of euros', 'thousands of pounds of cocaine'. */
export function vagueMoney(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'vague' || wordAt(reader, hit.to) !== reader.numbers.of) return undefined;
  const found = unitAfter(reader, hit.to + 1);
  if (!found || found.unit.dimension === 'percent') return undefined;
  const to = hit.to + 1 + found.length;
  const measure = measureOf(reader, found.unit, hit.from, to);
  return newAmount({
    ...bareAmount(hit),
    to,
    unit: localUnit(reader, measure),
    dimension: measure.dimension,
  });
}
