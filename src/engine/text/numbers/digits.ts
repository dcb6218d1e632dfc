import { isDigit } from '../tokens/units.ts';

/** A run of digits as read: separators differ by country, so '1.500' has two readings. */
interface Digits {
  value: number;
  /** The reading with the single full stop as a thousands separator, where both are possible. */
  grouped?: number;
}

const APOSTROPHES = /['’ʼ]/g;

/** The value of one number token, or nothing where it is no number ('1.2.3', '10.10.2020'). */
export function readDigits(written: string): Digits | undefined {
  if (isPlain(written)) return { value: Number(written) };
  const plain = written.replace(APOSTROPHES, '');
  const commas = plain.split(',').length - 1;
  const stops = plain.split('.').length - 1;
  if (commas === 0 && stops === 0) return { value: Number(plain) };
  if (commas > 0 && stops > 0) return bothSeparators(plain, commas, stops);
  const separator = commas > 0 ? ',' : '.';
  const groups = plain.split(separator);
  if (groups.length > 2) return isGrouped(groups) ? { value: Number(groups.join('')) } : undefined;
  return singleSeparator(groups[0] ?? '', groups[1] ?? '', separator);
}

/** Most numbers are digits alone. */
function isPlain(written: string): boolean {
  for (let i = 0; i < written.length; i += 1) {
    if (!isDigit(written.charCodeAt(i))) return false;
  }
  return true;
}

/**
 * Reads a number with both separators, of which the last one, used once, separates the decimals: '1,234.56' and
 * '1.234,56'.
 */
function bothSeparators(plain: string, commas: number, stops: number): Digits | undefined {
  const decimal = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
  if ((decimal === ',' ? commas : stops) !== 1) return undefined;
  const [whole = '', decimals = ''] = plain.split(decimal);
  const groups = whole.split(decimal === ',' ? '.' : ',');
  return isGrouped(groups) ? { value: Number(`${groups.join('')}.${decimals}`) } : undefined;
}

function singleSeparator(whole: string, rest: string, separator: string): Digits {
  const decimal = Number(`${whole}.${rest}`);
  const groupable = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!groupable) return { value: decimal };
  const grouped = Number(whole + rest);
  return separator === ',' ? { value: grouped } : { value: decimal, grouped };
}

const isGrouped = (groups: readonly string[]) =>
  (groups[0]?.length ?? 0) <= 3 &&
  (groups.slice(1).every((group) => group.length === 3) || isInLakhs(groups));

/** Whether groups are written in the Indian way, with thousands and then two digits each: '1,85,200', '2,50,00,000'. */
const isInLakhs = (groups: readonly string[]) =>
  (groups[0]?.length ?? 0) <= 2 &&
  groups.at(-1)?.length === 3 &&
  groups.slice(1, -1).every((group) => group.length === 2);

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** The value of a fraction sign, or nothing. */
export function fractionSign(sign: string): number | undefined {
  return FRACTION_SIGNS.get(sign);
}

/** Whether the folded form of a token is a number in digits or a fraction's sign. */
export const isWrittenNumber = (norm: string): boolean =>
  isDigit(norm.charCodeAt(0)) || FRACTION_SIGNS.has(norm);
