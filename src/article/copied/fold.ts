/**
 * How page text becomes article text: runs of the white space that HTML collapses become one space,
 * characters that only steer line breaking or direction go. No-break and thin spaces stay, because
 * they hold numbers together ('25 000').
 */
export function isCollapsible(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13);
}

/** The soft hyphen: no character before it is dropped. */
export const FIRST_DROPPED = 0xad;

/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
export function isDropped(c: number): boolean {
  if (c < FIRST_DROPPED) return false;
  return (
    c === FIRST_DROPPED ||
    c === 0x200b ||
    c === 0x200e ||
    c === 0x200f ||
    (c >= 0x202a && c <= 0x202e) ||
    c === 0x2060 ||
    (c >= 0x2066 && c <= 0x2069) ||
    c === 0xfeff
  );
}

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const DROPPED = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Folds white space of a short text, such as a title, so that two spellings of it compare equal. */
export function foldSpace(text: string): string {
  return text.replace(DROPPED, '').replace(SPACE, ' ').trim();
}
