import { LETTERS } from '../wording/letters.ts';
import { languageTag } from './metadata.ts';

const WORD = new RegExp(`[${LETTERS}]{2,}`, 'g');
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
const known = new Map<string, ReadonlySet<string>>();

/**
 * The words in which a language says how long ago something was ('ago', 'hours'; 'vor', 'Stunden'), as the browser
 * knows them; English ones where a page says no language that it knows.
 */
export function agoWords(lang: string | undefined): ReadonlySet<string> {
  const [key = 'en'] = Intl.RelativeTimeFormat.supportedLocalesOf(languageTag(lang) ?? []);
  const words = known.get(key) ?? readWords(key);
  known.set(key, words);
  return words;
}

function readWords(lang: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(lang, { style });
    for (const unit of UNITS)
      for (const count of [-1, -3])
        for (const [word] of format.format(count, unit).matchAll(WORD)) words.add(word);
  }
  return words;
}
