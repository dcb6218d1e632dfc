/**
 * What a run of characters is as a token, whatever text it stands in. All tokens that are spelt alike
 * share one, so that it is folded once and tables know it again without comparing letters.
 */
export interface Spelling {
  /** The folded word, the number as written, or the sign. */
  readonly norm: string;
  readonly kind: number;
  readonly flags: number;
  /** Where each table of phrases goes on from here, by the table's number; filled as tables ask. */
  readonly starts: unknown[];
  /** The tables known to hold no phrase that begins so: a bit each. */
  silent: number;
  /** Those whose bit did not fit. */
  silentMore: number;
}

/** Bits in each of the two: a small integer on every machine. Tables beyond them go without. */
const BITS = 30;

/** Where a table's bit stands: whether in `silent` or in `silentMore`, and the bit, 0 for a table that has none. */
export const silenceOf = (number: number): { more: boolean; bit: number } => ({
  more: number >= BITS,
  bit: number < 2 * BITS ? 1 << (number % BITS) : 0,
});

let taken = 0;

/** A number by which a table finds its own entry in `starts`. */
export function nextStart(): number {
  taken += 1;
  return taken - 1;
}

/** Spellings kept at most: the words of a few hundred articles. */
const MOST = 8192;
/** Longer runs of characters are not worth keeping: they are no words. */
const LONGEST = 40;

const spellings = new Map<string, Spelling>();
const norms = new Map<string, string>();

/** The spelling of `written`; `read` works it out where it is not remembered. */
export function spellingOf(written: string, read: (written: string) => Read): Spelling {
  const known = spellings.get(written);
  if (known) return known;
  if (written.length > LONGEST) return newSpelling(read(written));
  const own = detached(written);
  const { norm, kind, flags } = read(own);
  if (spellings.size >= MOST) {
    spellings.clear();
    norms.clear();
  }
  const made = newSpelling({ norm: shared(norm), kind, flags });
  spellings.set(own, made);
  return made;
}

type Read = Pick<Spelling, 'norm' | 'kind' | 'flags'>;

const newSpelling = ({ norm, kind, flags }: Read): Spelling => ({
  norm,
  kind,
  flags,
  starts: [],
  silent: 0,
  silentMore: 0,
});

/** One object for equal norms: 'The', 'the' and a phrase's 'the' are then the same without a comparison. */
export function shared(norm: string): string {
  const known = norms.get(norm);
  if (known !== undefined) return known;
  norms.set(norm, norm);
  return norm;
}

/** A copy of its own: a slice would keep the whole article in memory for as long as it is remembered. */
const detached = (slice: string) => ` ${slice}`.slice(1);

/** Remembers with each spelling what was worked out of its norm, so that a word is asked about once. */
export function bySpelling<T>(ask: (norm: string) => T): (spelling: Spelling) => T {
  const number = nextStart();
  return ({ norm, starts }) => {
    const known = starts[number] as { answer: T } | undefined;
    if (known) return known.answer;
    const answer = ask(norm);
    starts[number] = { answer };
    return answer;
  };
}
