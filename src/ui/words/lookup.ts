import type { Lookup } from './words.ts';

/** The messages of a language as its file in `_locales` has them. */
export type MessageFile = Record<string, { message: string }>;

/** Looks messages up in a file, as the browser does in the extension: for the command line and for tests. */
export function lookupIn(messages: MessageFile): Lookup {
  return (key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
}
