import { readFileSync } from 'node:fs';
import { createWords, type Lookup, type Words } from '../../src/ui/words.ts';

type Messages = Record<string, { message: string }>;

/** The messages of a language as its file has them; tests run in the project’s folder. */
export function messagesOf(locale: string): Messages {
  const file = `_locales/${locale}/messages.json`;
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The words of a language as the browser would give them, read from `_locales`. */
export function wordsOf(locale: string, region = locale): Words {
  const messages = messagesOf(locale);
  const look: Lookup = (key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  return createWords(look, region);
}
