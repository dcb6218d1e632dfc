/** Answers kept at most: the words of a few articles, so that memory stays flat. */
const MOST = 8192;

/**
 * Remembers a pure function's answers by key: a text asks for the same few thousand words again
 * and again, and each look-up in a packed table costs a hundred times what a map does.
 */
export function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as T;
    const answer = ask(key);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
