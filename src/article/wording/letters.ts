/**
 * Letters with their marks, of the scripts that news pages are written in, as the inside of a
 * character class. `\p{L}` says the same more exactly, but the browser takes a millisecond to
 * compile each pattern that holds it, on every article: all but what is known to be none is taken
 * for a letter above ASCII.
 */
export const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u037d\\u037f-\\u0386\\u0388-\\u0559\\u0560-\\u0588' +
  '\\u058f-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u0e3e' +
  '\\u0e40-\\u0e5a\\u0e5c-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u30fa\\u30fc-\\u318f' +
  '\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua4d0-\\ud7ff\\uf900-\\ufd3d\\ufd40-\\ufdcf\\ufdf0-\\ufdfb\\ufe20-\\ufe2f\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** A letter. */
export const LETTER = new RegExp(`[${LETTERS}]`);
/** A letter or a digit. */
export const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);
