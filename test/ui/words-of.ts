import { readFileSync } from 'node:fs';
import { lookupIn, type MessageFile } from '../../src/ui/words/lookup.ts';
import { createWords, type Words } from '../../src/ui/words/words.ts';

/** The messages of a language as its file has them; tests run in the project’s folder. */
export function messagesOf(locale: string): MessageFile {
  const file = `_locales/${locale}/messages.json`;
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The words of a language as the browser would give them, read from `_locales`. */
export function wordsOf(locale: string, region = locale): Words {
  return createWords(lookupIn(messagesOf(locale)), region);
}
