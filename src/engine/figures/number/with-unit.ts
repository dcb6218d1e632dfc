import { oncePer } from '../../text/compiled.ts';
import { type NumberHit, newHit } from '../../text/numbers/hit.ts';
import { isCurrencySign } from '../../text/signs.ts';
import { NUMBER } from '../../text/tokens/tokens.ts';
import { isGlued, isHyphen, isNumber, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import type { Dimension, UnitWords } from '../words/entries.ts';
import { isAndAt, isArticleAt, substanceAt } from '../words-at.ts';
import { type Amount, bareAmount, newAmount } from './amount.ts';
import { homeOf, localUnit } from './currencies.ts';
import { SMALLER } from './smaller.ts';
import { unitAfter } from './units.ts';
import { isWeighed } from './weighed.ts';

/** The amount of a unit with an article in place of a number: 'a fortnight', 'a tonne of cocaine'. */
export function unitAlone(reader: Reader, at: number): Amount | undefined {
  if (!isArticleAt(reader, at)) return undefined;
  const found = unitAfter(reader, at + 1);
  if (!found) return undefined;
  // A rate is none ('€2,000 a tonne of cocaine'), and neither is a figure of speech ('a ton of money').
  const isRate = isNumber(reader, at - 1) || reader.lexicon.units.match(reader.tokens, at - 1);
  const { unit, dimension, factor = 1 } = found.unit;
  const part = partBehind(reader, at + 1 + found.length);
  const to = part?.to ?? at + 1 + found.length;
  const isCounted = factor === TONNE || (part !== undefined && dimension === 'mass');
  const isLoad = !isRate && isCounted && isOfLoad(reader, to);
  if (!found.unit.alone && !isLoad && !(part && dimension === 'time')) return undefined;
  const amount = bareAmount(
    newHit({ from: at, to, form: 'words' }, factor * (1 + (part?.share ?? 0))),
  );
  return newAmount({ ...amount, unit, dimension });
}

/**
 * The part of a unit that is added behind it, and where it ends: 'a tonne and a half'. 'a year and a third man' has
 * none.
 */
function partBehind(reader: Reader, at: number): { share: number; to: number } | undefined {
  if (!isAndAt(reader, at) || !isArticleAt(reader, at + 1)) return undefined;
  const part = wordAt(reader, at + 2);
  if (reader.lexicon.words.ordinals.has(part)) return undefined;
  const parts = reader.numbers.denominators.get(part);
  return parts === undefined ? undefined : { share: 1 / parts, to: at + 3 };
}

/** Kilograms of a tonne. Smaller units with an article are mostly rates: 'a kilo of cocaine'. */
const TONNE = 1000;

/**
 * A fraction of a unit, for time in the next smaller unit and for weight in the base unit: 'half an hour',
 * 'a quarter of a tonne'.
 */
export function fractionOfUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'fraction' || hit.value === undefined) return undefined;
  let at = hit.to;
  if (wordAt(reader, at) === reader.numbers.of) at += 1;
  if (!isArticleAt(reader, at)) return undefined;
  const unit = unitAfter(reader, at + 1);
  const dimension = unit?.unit.dimension;
  if (!unit || !dimension || !DIVIDED.has(dimension)) return undefined;
  const smaller = dimension === 'time' ? SMALLER[unit.unit.unit] : undefined;
  const amount = bareAmount(hit);
  amount.to = at + 1 + unit.length;
  amount.dimension = dimension;
  amount.form = 'words';
  amount.unit = smaller?.unit ?? unit.unit.unit;
  amount.value = hit.value * (smaller?.factor ?? unit.unit.factor ?? 1);
  return amount;
}

/** Dimensions that fractions such as 'half a' or 'three quarters of an' are said of. */
const DIVIDED: ReadonlySet<Dimension> = new Set(['time', 'mass', 'volume', 'measure']);

/** A number with the unit behind it, in the base unit. */
export function withUnit(reader: Reader, hit: NumberHit): Amount | undefined {
  const hyphenated = isHyphen(reader, hit.to) && isGlued(reader, hit.to + 1);
  const at = hyphenated ? hit.to + 1 : hit.to;
  const found = unitAfter(reader, at);
  if (!found) return undefined;
  const { unit, length } = found;
  if (unit.onlyIn && !isSumThere(reader, unit.onlyIn, hit)) return undefined;
  const measure = measureOf(reader, unit, hit, at + length);
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

/** From this value on a number is hardly one of people. */
const LARGE = 1000;

/** Whether a large number stands in an article about one of a currency's own lands, so that its name is no verb. */
const isSumThere = (
  reader: Reader,
  lands: ReadonlySet<string>,
  { value = 0 }: NumberHit,
): boolean => value >= LARGE && lands.has(homeOf(reader.draft));

/** The unit, or the weight if the word means both: 'pounds of cocaine'. */
const measureOf = (reader: Reader, unit: UnitWords, hit: NumberHit, to: number): UnitWords =>
  unit.ofThing !== undefined && isWeighed(reader, unit, hit, to)
    ? { ...unit, ...unit.ofThing, inCountry: {} }
    : unit;

/** Whether a known substance stands behind 'of': 'of crystal MDMA'. */
function isOfLoad(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== reader.numbers.of) return false;
  const { from, to } = contentRun(reader, at + 1);
  for (let i = from; i < to; i += 1) {
    const kind = substanceAt(reader, i)?.kind;
    if (kind) return kind !== 'cash';
  }
  return false;
}

/**
 * Whether a full stop before three digits separates thousands. It does in sums and counts, and in weights only if the
 * text shows it elsewhere.
 */
function groups(reader: Reader, dimension: Dimension): boolean {
  return dimension === 'money' || dimension === 'count' || partsByStops(reader.doc);
}

/** Whether a text separates thousands by full stops, as decimals behind a comma, '1.250.000' or '€2.000' show. */
const partsByStops = oncePer(({ tokens: { norm, kind } }: Reader['doc']): boolean =>
  norm.some(
    (written, i) =>
      kind[i] === NUMBER &&
      (CONTINENTAL.test(written) ||
        (IN_THOUSANDS.test(written) &&
          [norm[i - 1], norm[i + 1]].some((beside = '') => isCurrencySign(beside)))),
  ),
);

/** Numbers that only continental notation has: '12,5', '1.250.000'. */
const CONTINENTAL = /^(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,})$/;
const IN_THOUSANDS = /^\d{1,3}\.\d{3}$/;

/** A vague amount of a unit: 'hundreds of millions of euros', 'thousands of pounds of cocaine'. */
export function vagueMoney(reader: Reader, hit: NumberHit): Amount | undefined {
  if (hit.form !== 'vague' || wordAt(reader, hit.to) !== reader.numbers.of) return undefined;
  const found = unitAfter(reader, hit.to + 1);
  if (!found || found.unit.dimension === 'percent') return undefined;
  const to = hit.to + 1 + found.length;
  const measure = measureOf(reader, found.unit, hit, to);
  return newAmount({
    ...bareAmount(hit),
    to,
    unit: localUnit(reader, measure),
    dimension: measure.dimension,
  });
}
