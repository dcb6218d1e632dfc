import { INTL_UNITS, isCurrency, LONG_UNITS, RECKONED, SHARED, TONNE } from './units.ts';

/** From here on a round sum of money or number is written 'million', where nothing is lost by it. */
const LARGE = 1e6;

/** Making a format costs more than a whole line of the card; a card needs few different ones. */
const formats = new Map<string, Intl.NumberFormat>();

/** The format for a number of a unit, made once; a range takes that of its higher end. */
export function numberFormat(
  unit: string | undefined,
  value: number,
  locale: string,
): Intl.NumberFormat {
  const isLarge = isRoundSum(value);
  const digits = isConverted(unit, value) ? CONVERTED_DIGITS : undefined;
  const key = `${locale} ${unit} ${isLarge} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    ...formatOptions(unit, value),
    ...(digits && { maximumSignificantDigits: digits }),
  });
  formats.set(key, made);
  return made;
}

function formatOptions(unit: string | undefined, value: number): Intl.NumberFormatOptions {
  const isLarge = isRoundSum(value);
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
    // A sum has no decimals or two: '€60' and '€11.40', never '€11.4'
    else options.trailingZeroDisplay = 'stripIfInteger';
  } else if (unit && INTL_UNITS[unit]) {
    options.style = 'unit';
    options.unit = INTL_UNITS[unit];
    options.unitDisplay = LONG_UNITS.has(unit) ? 'long' : 'short';
  }
  return options;
}

/**
 * How many digits a converted value shows. '63 pounds' are 28.576… kg, and more digits would claim what nobody has
 * weighed.
 */
const CONVERTED_DIGITS = 3;

/**
 * Whether a value was converted from pounds, ounces or gallons: no article states kilograms to less than a gram, or
 * tonnes to the kilogram.
 */
function isConverted(unit: string | undefined, value: number): boolean {
  const parts = value * (value < TONNE ? 1000 : 10);
  return RECKONED.has(unit ?? '') && Math.abs(parts - Math.round(parts)) > 1e-6;
}

/** Whether a number is written as so many millions. */
export function isRoundSum(value: number): boolean {
  return value >= LARGE && Number(value.toPrecision(4)) === value;
}
