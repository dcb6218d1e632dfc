import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages that have an engine; an article in another is answered with that reason. */
export const LANGUAGES: readonly Language[] = [en];

/** The engine's language for a BCP 47 tag, if there is one. */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code);
}
