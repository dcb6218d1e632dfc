import { francAll } from 'franc-min';

/** Fewer characters than this tell no language reliably. */
const LEAST = 120;
/** More than this add nothing but time: the detector's cost is most of a short reading's. */
const MOST = 640;
/** The runner-up must be at least so far behind (scores run from 0 to 1). */
const MARGIN = 0.01;

/** The language that a text is written in, as a BCP 47 tag; undefined where it is too short or unclear. */
export function guessLanguage(text: string): string | undefined {
  if (text.length < LEAST) return undefined;
  const [first, second] = francAll(text.slice(0, MOST));
  if (!first || first[0] === 'und' || (second && first[1] - second[1] < MARGIN)) return undefined;
  // 'eng' is 'en' to a page.
  return Intl.getCanonicalLocales(first[0])[0];
}
