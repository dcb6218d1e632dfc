/** Reads something of a text, or of whatever else lives as long as it is used, at the first question, and keeps it until then. */
export function oncePer<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = read(key);
    made.set(key, result);
    return result;
  };
}

/** The same for each of the things that are asked of a text: which currency 'dollars' are there. */
export function oncePerEach<K extends object, E, T extends {}>(
  read: (key: K, each: E) => T,
): (key: K, each: E) => T {
  const made = oncePer((_: K) => new Map<E, T>());
  return (key, each) => {
    const known = made(key);
    const before = known.get(each);
    if (before !== undefined) return before;
    const result = read(key, each);
    known.set(each, result);
    return result;
  };
}

/**
 * Reads something of a stretch of a text, and remembers what it said of the one before: rules ask of a sentence
 * once for each thing in it, one after another.
 */
export function oncePerStretch<K extends object, T>(
  read: (key: K, from: number, to: number) => T,
): (key: K, from: number, to: number) => T {
  const last = new WeakMap<K, { from: number; to: number; said: T }>();
  return (key, from, to) => {
    const known = last.get(key);
    if (known?.from === from && known.to === to) return known.said;
    const said = read(key, from, to);
    // Written over: to file another one for each stretch costs more than many of the answers.
    if (!known) last.set(key, { from, to, said });
    else {
      known.from = from;
      known.to = to;
      known.said = said;
    }
    return said;
  };
}

/**
 * Compiles a part of a language once and keeps the result for as long as the part lives; the one asked
 * for last is at hand without a search, because rules ask at every token.
 */
export function compiledOnce<W extends object, T>(compile: (words: W) => T): (words: W) => T {
  const made = oncePer(compile);
  let last: { words: W; result: T } | undefined;
  return (words) => {
    if (last?.words === words) return last.result;
    const result = made(words);
    last = { words, result };
    return result;
  };
}

/** Remembers what was read of so many words, and forgets them all before it is one more, so that memory stays flat. */
export function remembered<T extends {}>(
  most: number,
  read: (word: string) => T,
): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const result = read(word);
    if (made.size >= most) made.clear();
    made.set(word, result);
    return result;
  };
}
