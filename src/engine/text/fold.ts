/**
 * One folding for every table of names: what two spellings must share to be the same name.
 * Lower case, no diacritics, no apostrophes; the letters that Unicode does not take apart are spelt out.
 */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
};
const PLAIN = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;
const DROPPED = /['’‘ʼ`´\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKS = /\p{M}/gu;
const SPECIAL = /[ßøłæœđðþıħŋŧə]/g;
const OTHER = /[^\p{L}\p{N}]+/gu;
/** The same of words without further letters, which are nearly all: the classes of the other take milliseconds to compile. */
const ASCII = /^[\0-\x7f]*$/;
const OTHER_ASCII = /[^a-z0-9]+/g;

/** Folds one word; a name of several words is its folded words joined by one space. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower
    .replace(DROPPED, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => SPELT_OUT[letter] ?? letter);
  return bare.replace(ASCII.test(bare) ? OTHER_ASCII : OTHER, ' ').trim();
}
