/** What a token is: letters, with what stands inside a word. */
export const WORD = 1;
/** Digits with their inner separators, or a fraction sign. */
export const NUMBER = 2;
/** Any other single character. */
export const SIGN = 3;

/**
 * The one ending that is a token of its own, however its apostrophe is written. What it means is for each language to
 * say; the knowledge writes names that hold it without the apostrophe.
 */
export const CLITIC = "'s";

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1;
/** Written in upper case, with two letters or more. */
export const UPPER = 2;
/** Written without white space before it: '€' and '180', '19' and '-' and 'year'. */
export const GLUED = 4;
/** Written with full stops inside: 'U.S.', 'a.m.'; its norm has none. */
export const DOTTED = 8;
/** The first of its line: list items need no full stop. */
export const OPENS_LINE = 16;
