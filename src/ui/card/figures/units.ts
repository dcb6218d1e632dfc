/** Units that Intl knows by the engine's own names. */
const ALIKE =
  'year month week day hour minute second percent mile yard foot inch acre hectare terabyte gigabyte';

/** Units of the engine that Intl can write out in any language, by its own names. */
export const INTL_UNITS: Readonly<Record<string, string>> = {
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
export const LONG_UNITS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

/** Signs of units that Intl has no name for. */
export const SIGNS: Readonly<Record<string, string>> = { m3: 'm³', sqm: 'm²' };

/** Units that the interface has words of its own for. */
export const NOUNS: Readonly<
  Record<string, 'unit_pill' | 'unit_plant' | 'unit_dose' | 'unit_tonne'>
> = {
  pill: 'unit_pill',
  plant: 'unit_plant',
  dose: 'unit_dose',
  tonne: 'unit_tonne',
};

/** Kilograms in a tonne. */
export const TONNE = 1000;

/** Units that are reckoned in where the text weighs or measures in others. */
export const RECKONED = new Set(['kg', 'g', 'litre']);

/** Whether a unit weighs or measures out what its number is of: '22 tonnes', '500 litres'. */
export const isWeight = (unit: string | undefined): boolean =>
  unit === 'tonne' || RECKONED.has(unit ?? '');

/** Currencies whose short sign others have too: '$92m' may be American or Australian, 'kr 7m' Swedish or Danish. */
export const SHARED = new Set(
  (
    'USD AUD CAD NZD HKD SGD TWD MXN COP TTD JMD FJD NAD XCD BBD BND GYD KYD BSD BZD SRD DOP ARS CLP UYU CUP LRD ' +
    'SEK NOK DKK ISK JPY CNY EGP SDG SYP LBP INR PKR LKR NPR MUR SCR'
  ).split(' '),
);

/** Whether a unit is a currency. It repeats the engine's test, because no surface loads code of the engine. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Whether a unit stands with the number already; the noun of any other is for the line of what is counted. */
export function isWithNumber(unit: string): boolean {
  return NOUNS[unit] !== undefined || SIGNS[unit] !== undefined || isByIntl(unit);
}

/** Whether Intl writes the unit with its number: a sum of money, or one of the units that it knows. */
export const isByIntl = (unit: string): boolean =>
  INTL_UNITS[unit] !== undefined || isCurrency(unit);
