import { LETTERS } from '../wording/letters.ts';

const WORD = new RegExp(`[${LETTERS}\\d]+`, 'g');
/** Words of a text that are compared; headlines and standfirsts have fewer. */
const MOST_WORDS = 80;

/** Chinese and Japanese write no spaces: there each two characters count as a word. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;
const pairs = (word: string): readonly string[] =>
  UNSPACED.test(word)
    ? Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2))
    : [word];

function wordsOf(text: string): Set<string> {
  const words = text.slice(0, 1_000).toLowerCase().match(WORD)?.slice(0, MOST_WORDS) ?? [];
  return new Set(words.flatMap(pairs).slice(0, MOST_WORDS));
}

/**
 * How far two short texts, given as their words, say the same, 0 to 1: the mean of the share of all
 * words (Dice) and of the shorter one's, because sites shorten headlines and put kickers before them.
 */
function resemblance(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (x.size === 0 || y.size === 0) return 0;
  let both = 0;
  for (const word of x) if (y.has(word)) both += 1;
  const least = Math.min(x.size, y.size);
  if (least < 3) return both === x.size && both === y.size ? 1 : both / Math.max(x.size, y.size);
  return both / (x.size + y.size) + both / (2 * least);
}

/** The best resemblance to any of several texts, whose words are read once for all that is compared with them. */
export function resemblanceTo(others: readonly string[]): (text: string) => number {
  const all = others.map(wordsOf);
  return (text) => {
    const words = wordsOf(text);
    return all.reduce((best, other) => Math.max(best, resemblance(words, other)), 0);
  };
}
