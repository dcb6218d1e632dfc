import type { FigureFact } from '../../../engine/types.ts';
import type { Words } from '../../words/words.ts';

/** Units that Intl knows by the engine's own names. */
const ALIKE =
  'year month week day hour minute second percent mile yard foot inch acre hectare terabyte gigabyte';

/** Units of the engine that Intl can write out in any language, by its own names. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ALIKE.split(' ').map((unit) => [unit, unit])),
  kg: 'kilogram',
  g: 'gram',
  litre: 'liter',
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
};

/** Written out, because their short forms differ; weights and lengths are known by their signs. */
const LONG_UNITS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

/** Signs of units that Intl has no name for. */
const SIGNS: Readonly<Record<string, string>> = { m3: 'm³', sqm: 'm²' };

/** Units that the interface has words of its own for. */
const NOUNS: Readonly<Record<string, 'unit_pill' | 'unit_tonne'>> = {
  pill: 'unit_pill',
  tonne: 'unit_tonne',
};

/** Units that are reckoned in where the text weighs or measures in others. */
const RECKONED = new Set(['kg', 'g', 'litre']);

/** Whether a unit weighs or measures out what its number is of: '22 tonnes', '500 litres'. */
export const isWeight = (unit: string | undefined): boolean =>
  unit === 'tonne' || RECKONED.has(unit ?? '');

/** From here on a round sum of money or number is written 'million', where nothing is lost by it. */
const LARGE = 1e6;

/** The number as words and digits; undefined where the text gives none. */
export function amountOf(figure: FigureFact, words: Words): string | undefined {
  const { value, max, unit } = figure;
  if (value === undefined) return undefined;
  const ends = max === undefined ? [value] : [value, max];
  const most = Math.max(...ends);
  if (unit === 'month' && most > MONTHS_READABLE * ends.length)
    return ends.map((end) => termOf(end, words)).join(' – ');
  if (unit === 'kg' && ends.every(isOfTonnes)) return amountOf(inTonnes(figure, value), words);
  const number = numberOf(figure, most, words);
  const noun = NOUNS[unit ?? ''];
  const sign = noun ? words.count(noun, most) : SIGNS[unit ?? ''];
  return sign === undefined ? number : `${number}\u00a0${sign}`;
}

const TONNE = 1000;

/** '62 tonnes', '6,100 kg', not '1,830 kg': what a writer gives in tonnes, or could. */
const isOfTonnes = (kg: number): boolean => kg >= TONNE && kg % (TONNE / 10) === 0;

const inTonnes = ({ max, ...figure }: FigureFact, value: number): FigureFact => ({
  ...figure,
  unit: 'tonne',
  value: value / TONNE,
  ...(max !== undefined && { max: max / TONNE }),
});

function numberOf({ value = 0, max, unit }: FigureFact, most: number, words: Words): string {
  if (max === undefined && isPlain(unit, most)) return words.number(value);
  const format = numberFormat(unit, most, words.locale);
  return max === undefined ? format.format(value) : format.formatRange(value, max);
}

/** 'Two years and six months' is one number of months; beyond this many, of a range twice as many, a reader wants the years. */
const MONTHS_READABLE = 24;
const MONTHS_A_YEAR = 12;

/** A term in months, or a long one in years and months. */
function termOf(value: number, words: Words): string {
  const years = value > MONTHS_READABLE ? Math.floor(value / MONTHS_A_YEAR) : 0;
  const parts = [
    ['year', years],
    ['month', value - years * MONTHS_A_YEAR],
  ] as const;
  return words.list(
    parts
      .filter(([, count]) => count > 0)
      .map(([unit, count]) => numberFormat(unit, count, words.locale).format(count)),
  );
}

/** Making a format costs more than a whole line of the card; a card needs few different ones. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(unit: string | undefined, value: number, locale: string): Intl.NumberFormat {
  const isLarge = isRoundSum(value);
  const digits = isConverted(unit, value) ? CONVERTED_DIGITS : undefined;
  const key = `${locale} ${unit} ${isLarge} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    ...formatOptions(unit, isLarge),
    ...(digits && { maximumSignificantDigits: digits }),
  });
  formats.set(key, made);
  return made;
}

function formatOptions(unit: string | undefined, isLarge: boolean): Intl.NumberFormatOptions {
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 3 };
  if (isLarge) {
    options.notation = 'compact';
    options.compactDisplay = 'long';
  }
  if (unit && isCurrency(unit)) {
    options.style = 'currency';
    options.currency = unit;
    options.currencyDisplay = SHARED.has(unit) ? 'symbol' : 'narrowSymbol';
    if (isLarge) options.minimumFractionDigits = 0;
    // '€60' and '€11.40', never '€11.4'
    else options.trailingZeroDisplay = 'stripIfInteger';
  } else if (unit && INTL_UNITS[unit]) {
    options.style = 'unit';
    options.unit = INTL_UNITS[unit];
    options.unitDisplay = LONG_UNITS.has(unit) ? 'long' : 'short';
  }
  return options;
}

/** Currencies whose short sign others have too: '$92m' may be American or Australian, 'kr 7m' Swedish or Danish. */
const SHARED = new Set(
  'USD AUD CAD NZD HKD SGD TWD MXN COP TTD JMD SEK NOK DKK ISK JPY CNY EGP INR PKR LKR NPR'.split(
    ' ',
  ),
);

/** '63 pounds' are 28.576… kg: more digits than these would claim what nobody has weighed. */
const CONVERTED_DIGITS = 3;

/** No article weighs beyond the gram, nor tonnes to it: such a value was reckoned from pounds, ounces or gallons. */
function isConverted(unit: string | undefined, value: number): boolean {
  const parts = value * (value < TONNE ? 1000 : 10);
  return RECKONED.has(unit ?? '') && Math.abs(parts - Math.round(parts)) > 1e-6;
}

/** As the engine tells it of a unit: a surface loads none of its code. */
function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Whether a unit stands with the number already; the noun of any other is for the line of what is counted. */
export function isWithNumber(unit: string): boolean {
  return NOUNS[unit] !== undefined || SIGNS[unit] !== undefined || isByIntl(unit);
}

const isByIntl = (unit: string): boolean => INTL_UNITS[unit] !== undefined || isCurrency(unit);

function isRoundSum(value: number): boolean {
  return value >= LARGE && Number(value.toPrecision(4)) === value;
}

/** Written as any other number of the card. */
function isPlain(unit: string | undefined, value: number): boolean {
  return !(unit && isByIntl(unit)) && !isRoundSum(value);
}
