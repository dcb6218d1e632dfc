/** What a token is. A number holds digits with their inner separators, or is a fraction sign; a sign is one character. */
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1;
/** Two letters or more, all upper case. */
export const UPPER = 2;
/** No white space before it: '€' and '180', '19' and '-' and 'year'. */
export const GLUED = 4;
/** Written with full stops inside: 'U.S.', 'a.m.'; its norm has none. */
export const DOTTED = 8;
/** The first of its line: list items need no full stop. */
export const OPENS_LINE = 16;
