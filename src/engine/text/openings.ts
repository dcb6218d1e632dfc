import type { Tokens } from './tokens/tokens.ts';

/** What leads from one token of a text to the next that it may have something at: a table of phrases, a class of words. */
interface Leading {
  next(tokens: Tokens, from: number): number;
}

/**
 * Gives the next token from one on at which any of several tables may have a phrase, the token count where none may.
 * Each looks on only from where it came to last, so that all of them together walk a text once; asked for tokens in
 * the order of the text.
 */
export function openingsOf(tables: readonly Leading[], tokens: Tokens): (from: number) => number {
  const reached = tables.map((table) => ({ table, at: -1 }));
  return (from) => {
    let first = tokens.count;
    for (const one of reached) {
      if (one.at < from) one.at = one.table.next(tokens, from);
      if (one.at < first) first = one.at;
    }
    return first;
  };
}
