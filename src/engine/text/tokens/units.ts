/**
 * A text's UTF-16 units as an array. A text lies in memory as one of many sorts of string, each of which
 * answers for a character in its own way; an array is read at once, and every character is read several times.
 */
export type Units = Uint16Array<ArrayBuffer>;

/** The units of a short text. */
export function unitsOf(text: string): Units {
  const units = new Uint16Array(text.length);
  copyUnits(text, 0, text.length, units);
  return units;
}

/** Units that are copied between two pauses. */
const SLICE = 1_000_000;

/** The units of a text, copied with pauses, so that a long text blocks nobody. */
export function* unitsInSlices(text: string): Generator<void, Units> {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += SLICE) {
    copyUnits(text, i, Math.min(text.length, i + SLICE), units);
    yield;
  }
  return units;
}

function copyUnits(text: string, from: number, to: number, units: Units): void {
  for (let i = from; i < to; i += 1) units[i] = text.charCodeAt(i);
}

/** Whether a unit is one of 0 to 9; other scripts' digits are none. */
export const isDigit = (c: number | undefined): boolean => c !== undefined && c >= 48 && c <= 57;
/** Whether a unit is an apostrophe in any of its shapes. */
export const isApostrophe = (c: number | undefined): boolean =>
  c === 0x27 || c === 0x2019 || c === 0x2bc;
/** Soft hyphen, zero-width space and joiners, and what makes a sign before it coloured: inside a word they are not there. */
export const isInvisible = (c: number): boolean =>
  c >= 0xad &&
  (c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c >>> 4 === 0xfe0 || c === 0xfeff);

/** White space of any width: it ends a word and is no token. */
export function isSpace(c: number): boolean {
  if (c < 0xa0) return c === 32 || (c >= 9 && c <= 13);
  return c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || WIDE_SPACES.has(c);
}

const WIDE_SPACES: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

const LETTER = /[\p{L}\p{M}]/u;
const [UNKNOWN, IS_LETTER, IS_OTHER] = [0, 1, 2];
/** What each unit of the basic plane is, once it has been met. */
const met = new Uint8Array(0x10000);

/** Whether a letter or a mark on one stands at an offset. */
export function isLetter(units: Units, at: number): boolean {
  const c = units[at] ?? 0;
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  // What news in Latin letters has beside the commonest is told without the pattern: 'é', '£', dashes, quotation marks, '€'.
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  if (c <= 0x24f) return c !== 0xd7 && c !== 0xf7;
  if ((c >= 0x2000 && c <= 0x206f) || (c >= 0x20a0 && c <= 0x20cf)) return false;
  if (isHalf(c)) return width(units, at) === 2 && LETTER.test(characterOf(units, at));
  if (met[c] === UNKNOWN) met[c] = LETTER.test(String.fromCharCode(c)) ? IS_LETTER : IS_OTHER;
  return met[c] === IS_LETTER;
}

const characterOf = (units: Units, at: number) =>
  String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0);

const isHalf = (c: number) => c >= 0xd800 && c <= 0xdfff;
const isHigh = (c: number) => c >= 0xd800 && c <= 0xdbff;
const isLow = (c: number) => c >= 0xdc00 && c <= 0xdfff;

/** How many units the character at an offset has: two beyond the basic plane. */
export const width = (units: Units, at: number): number =>
  isHigh(units[at] ?? 0) && isLow(units[at + 1] ?? 0) ? 2 : 1;
