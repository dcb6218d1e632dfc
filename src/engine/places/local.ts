import type { Draft } from '../draft.ts';
import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce, oncePer } from '../text/compiled.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { PlaceWords } from './words.ts';

/** So many such words of one text count; more tell nothing new. */
const MOST = 3;

const wordsOf = compiledOnce(({ local }: PlaceWords) => new WordClass((norm) => local.has(norm)));

/**
 * The countries whose press alone writes words that stand in a text, once for each word: 'gardai', 'panchayat'. They tell
 * where villages lie that no gazetteer has.
 */
export const localCountries = oncePer(({ doc: { tokens }, language }: Draft): readonly string[] => {
  const words = wordsOf(language.places);
  const found = new Map<string, readonly string[]>();
  for (
    let i = words.next(tokens, 0);
    i < tokens.count && found.size < MOST;
    i = words.next(tokens, i + 1)
  ) {
    const norm = normAt(tokens, i);
    found.set(norm, language.places.local.get(norm) ?? []);
  }
  return settled([...found.values()]);
});

/** 'Two crore' is written in several countries: in the one that another word tells, or else in the first. */
function settled(found: readonly (readonly string[])[]): readonly string[] {
  const sure = new Set(found.filter((ccs) => ccs.length === 1).flat());
  return found.flatMap((ccs) => ccs.find((cc) => sure.has(cc)) ?? ccs.slice(0, 1));
}
