/**
 * Compiles a part of a language once and keeps the result for as long as the part lives; the one asked
 * for last is at hand without a search, because rules ask at every token.
 */
export function compiledOnce<W extends object, T>(compile: (words: W) => T): (words: W) => T {
  const made = new WeakMap<W, T>();
  let last: { words: W; result: T } | undefined;
  return (words) => {
    if (last?.words === words) return last.result;
    const result = made.get(words) ?? compile(words);
    made.set(words, result);
    last = { words, result };
    return result;
  };
}
