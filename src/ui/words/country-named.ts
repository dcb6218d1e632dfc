import { once } from '../once.ts';
import type { Words } from './words.ts';

/** Names of the gazetteer that no browser has for the country. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Democratic Republic of the Congo': 'CD',
  'Ivory Coast': 'CI',
  Macau: 'MO',
  Myanmar: 'MM',
  'Republic of the Congo': 'CG',
  Turkey: 'TR',
};

/** A country in the reader's language, of which only the English name is known; as it is where no country is called so. */
export function countryNamed(name: string, words: Words): string {
  const cc = codes().get(keyOfName(name));
  return cc ? words.country(cc) : name;
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The codes of all countries by their English names: browsers tell the name of a code, and not the other way. */
const codes = once(() => {
  const found = new Map(Object.entries(OTHER_NAMES).map(([name, cc]) => [keyOfName(name), cc]));
  for (const style of ['short', 'long'] as const) {
    const names = new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' });
    for (const cc of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
      const name = names.of(cc);
      if (name && !found.has(keyOfName(name))) found.set(keyOfName(name), cc);
    }
  }
  return found;
});

/** 'Bosnia and Herzegovina' is 'Bosnia & Herzegovina' too, 'Saint Lucia' 'St. Lucia'. */
const keyOfName = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:and|the)\b|&/g, '')
    .replace(/\bsaint\b|\bst\b/g, '')
    .replace(/[^\p{L}]/gu, '');
