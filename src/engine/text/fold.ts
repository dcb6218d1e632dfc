import { remembered } from './compiled.ts';

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
const SPECIAL = /[ßøłæœđðþıħŋŧə]/g;
/** The marks of nearly all words that have any, and what is left then: the classes of the others take milliseconds to compile. */
const COMMON_MARKS = /[\u0300-\u036f]/g;
const COMMON = /^[\0-\x7fµα-ω]*$/;
const OTHER_COMMON = /[^a-z0-9µα-ω]+/g;
const MARKS = /\p{M}/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;

/** Folds one word; a name of several words is its folded words joined by one space. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower
    .replace(DROPPED, '')
    .normalize('NFD')
    .replace(COMMON_MARKS, '')
    .replace(SPECIAL, (letter) => SPELT_OUT[letter] ?? letter);
  const words = COMMON.test(bare)
    ? bare.replace(OTHER_COMMON, ' ')
    : bare.replace(MARKS, '').replace(OTHER, ' ');
  return words.trim();
}

/** Names that are kept folded: those of a few hundred articles. */
const MOST = 4096;

/** Folds the name of a record: of one name several rules ask for it, in each article anew. */
export const foldName = remembered(MOST, fold);
