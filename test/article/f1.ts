const WORD = /[\p{L}\p{N}]+/gu;
/** Chinese and Japanese write no spaces: each character counts as a word. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;
const RUN = 4;

/** Runs of four words with their counts, as the public extraction sets compare texts. */
function grams(text: string): Map<string, number> {
  const words = (text.toLowerCase().match(WORD) ?? []).flatMap((word) =>
    UNSPACED.test(word) ? [...word] : word,
  );
  const counts = new Map<string, number>();
  const length = Math.min(RUN, words.length);
  for (let i = 0; i + length <= words.length; i += 1) {
    const gram = words.slice(i, i + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** How far a text that was found is the one that was wanted, 0 to 1. */
export function f1(found: string, wanted: string): number {
  const [a, b] = [grams(found), grams(wanted)];
  const sum = (m: Map<string, number>) => [...m.values()].reduce((x, y) => x + y, 0);
  let both = 0;
  for (const [gram, count] of a) both += Math.min(count, b.get(gram) ?? 0);
  return (2 * both) / (sum(a) + sum(b));
}

export const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / values.length;
