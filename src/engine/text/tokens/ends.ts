import { isApostrophe, isDigit, isInvisible, isLetter, type Units, width } from './units.ts';

/** A space, as a unit. */
const SPACE = 32;
/** A comma. */
const COMMA = 44;
/** A full stop. */
export const STOP = 46;
/** The letter of a clitic: 's'. */
const SMALL_S = 115;
/** The letter that 'kr500' begins with, the one currency that is written small before its sum. */
const SMALL_K = 107;
/** Set in the unit of a small letter, and not in that of its capital. */
const SMALL = 32;

/** The end of 'U.S.' or 'a.m.' at `at`, or `at` where no dotted abbreviation stands there. */
export function dottedEnd(units: Units, at: number): number {
  let i = at;
  let letters = 0;
  while (isLetter(units, i) && units[i + 1] === STOP) {
    i += 2;
    letters += 1;
  }
  return letters >= 2 && !isLetter(units, i) ? i : at;
}

/** A possessive or other clitic that starts at an apostrophe is a token of its own. */
export function isClitic(units: Units, at: number): boolean {
  const c = (units[at + 1] ?? 0) | SMALL;
  return c === SMALL_S && !isLetter(units, at + 2) && !isDigit(units[at + 2]);
}

/** The end of the word at `at`, with its inner apostrophes and digits. */
export function wordEnd(units: Units, at: number): number {
  let i = at;
  while (i < units.length) {
    const c = units[i] ?? 0;
    // Nearly all letters of a text are plain, and there need be no look at what else a unit may be.
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) i += 1;
    else if (isLetter(units, i)) i += width(units, i);
    else if (isInvisible(c) || isDigit(c)) i += 1;
    else if (isApostrophe(c) && isLetter(units, i + 1) && !isClitic(units, i)) i += 1;
    else break;
  }
  return i;
}

/** ISO 4217 codes and abbreviations of currencies that are written right before a sum: 'EUR38m', 'RM12.05'. */
const CURRENCIES: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN RSD TRY UAH AUD CAD JPY CNY NZD HKD SGD TWD MYR IDR THB PHP KRW ' +
    'INR PKR LKR NPR BDT AED SAR QAR ILS EGP MAD DZD TND ZAR NGN KES GHS GHC UGX TZS BRL MXN COP CLP PEN TTD JMD XCD BBD GYD GEL MDL MKD HRK BAM AMD ISK RUB VND ' +
    'XOF XAF FCFA ETB ZMW MWK BWP NAD MZN AOA RWF CDF KWD BHD OMR JOD IQD LYD LBP SYP IRR KZT UZS KGS AZN BYN MVR MMK KHR MNT FJD PGK ARS UYU DOP BOB VES PYG GTQ HNL CRC HTG BZD BSD ' +
    'AFN BND BTN CVE GMD GNF KYD LAK LSL MGA MRU NIO PAB SDG SLE SRD SZL TJS TMT VUV WST XPF ZWL ' +
    'BTC ETH XMR LTC RM Rs Rp Tk Bt KSh Ksh Sh Shs TSh Tsh USh Ush PhP Php Dh Dhs Kr kr'
  ).split(' '),
);
/** Letters that are a currency before thousands, decimals and millions: 'R150,000', 'N17.9' and 'N450 billion' are sums, 'R150' a road. */
const LETTERS: ReadonlySet<string> = new Set('R N P K QR SR KD BD JD RO'.split(' '));

/** Whose dollar or pound a sign is, where the letters stand between it and the sum: '$US375,000', '$A20m', '£E500'. */
const WHOSE: ReadonlySet<string> = new Set('US A AU NZ HK S C CA CDN E'.split(' '));
/** A dollar's sign. */
const DOLLAR = 36;
/** A pound's sign. */
const POUND = 163;

/** Letters that a currency has at most. */
const LONGEST_CURRENCY = 4;

/** The end of a currency's letters to which a sum is glued. */
export function currencyEnd(units: Units, at: number): number | undefined {
  if (!isCapital(units[at]) && units[at] !== SMALL_K) return undefined;
  let end = at;
  while (end < at + LONGEST_CURRENCY && isLetter(units, end)) end += 1;
  if (!isDigit(units[end])) return undefined;
  const letters = String.fromCharCode(...units.subarray(at, end));
  if (CURRENCIES.has(letters)) return end;
  if ((units[at - 1] === DOLLAR || units[at - 1] === POUND) && WHOSE.has(letters)) return end;
  return LETTERS.has(letters) && startsSum(units, end) ? end : undefined;
}

const isCapital = (c: number | undefined) => c !== undefined && c >= 65 && c <= 90;

/** How millions and billions begin in most languages, and their letters. */
const MILLIONS = /^(?:[ -]?[mb]il|(?:m|mn|b|bn|k|tn)(?![a-z\d]))/;
const LONGEST_STEM = 4;

const startsScale = (units: Units, i: number): boolean =>
  MILLIONS.test(String.fromCharCode(...units.subarray(i, i + LONGEST_STEM)));

/** Whether a sum starts at a character: '150,000', '17.9', '450 billion', '450bn', '7 800 000'. */
function startsSum(units: Units, at: number): boolean {
  let i = at;
  while (isDigit(units[i])) i += 1;
  if (i - at > 3) return false;
  if (startsScale(units, i)) return true;
  // A comma may separate decimals before a scale: 'R6,2 million'.
  const decimals = units[i] === COMMA ? [2, 3].find((n) => !isDigit(units[i + n])) : undefined;
  if (decimals && isDigit(units[i + 1])) return startsScale(units, i + decimals);
  if (units[i] === COMMA || units[i] === SPACE)
    return [1, 2, 3].every((n) => isDigit(units[i + n])) && !isDigit(units[i + 4]);
  return units[i] === STOP && isDigit(units[i + 1]);
}

/** The end of the number at `at`, with its inner separators. */
export function numberEnd(units: Units, at: number): number {
  let i = at;
  while (isDigit(units[i])) i += 1;
  for (;;) {
    const c = units[i];
    const separator = c === COMMA || c === STOP || isApostrophe(c);
    if (!separator || !isDigit(units[i + 1])) return i;
    i += 1;
    while (isDigit(units[i])) i += 1;
  }
}
