import { keyOf } from '../../text/keys.ts';
import type { FoundName } from './names.ts';
import type { Surroundings } from './surroundings.ts';

/** How many tokens a list of brands may have before a name. */
const LONGEST = 20;

/** 'cigar brands, including Cohiba, Bolivar and Partagas': what stands on a list of brands is none of a place. */
export function isBrand({ from }: FoundName, around: Surroundings): boolean {
  const { brands, brandOpeners, conjunctions } = around.words;
  const first = Math.max(around.sentenceStart(from), from - LONGEST);
  for (let i = from - 1; i >= first; i -= 1) {
    const norm = around.norm(i);
    // 'sold fakes of luxury brands, Milan police said': behind a comma the list needs its opener.
    if (brands.has(norm)) return around.norm(i + 1) !== ',' || brandOpeners.has(around.norm(i + 2));
    if (norm === ';') return false;
    if (around.isLower(i) && !brandOpeners.has(norm) && !conjunctions.has(norm)) return false;
  }
  return false;
}

/** 'Western Union', 'Hall of Fame', 'Liberal Democrats': with the word beside it, a part of a name that is none of a place. */
export const isLongerOther = (from: number, to: number, around: Surroundings): boolean =>
  around.words.others.has(keyOf(around.tokens, from, to)) ||
  around.words.others.has(keyOf(around.tokens, from - 1, to)) ||
  around.words.others.has(keyOf(around.tokens, from - 2, to)) ||
  around.words.others.has(keyOf(around.tokens, from, to + 1));
