import { nationalityAt } from '../annotations-at.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isArticleAt, nounAt } from '../words-at.ts';
import type { Quantity } from './quantity.ts';
import { amountAt } from './read-amount.ts';

/** A quantity of one person more, who is counted without a number: 'another man', 'a third suspect'. */
export function oneMore(reader: Reader, i: number): Quantity | undefined {
  const { another, ordinals } = reader.lexicon.words;
  const counted = isArticleAt(reader, i) && ordinals.has(wordAt(reader, i + 1));
  if (!counted && !another.has(wordAt(reader, i))) return undefined;
  const to = counted ? i + 2 : i + 1;
  const isNamed = isPerson(reader, to) || isPerson(reader, to + 1);
  if (!isNamed && !(counted && goesOnCounting(reader, i))) return undefined;
  return {
    from: i,
    to,
    number: to - 1,
    value: 1,
    max: undefined,
    q: 'exact',
    unit: undefined,
    dimension: 'count',
    form: 'words',
    hyphenated: false,
    rest: false,
    strict: false,
  };
}

/** How many tokens before 'a seventh' the six may stand. */
const REACH_COUNTED = 30;

/**
 * Whether an ordinal counts the next person after a number just told: 'Six were nabbed, a seventh is on the run'.
 * With a plural verb it is a share: 'a third were'.
 */
function goesOnCounting(reader: Reader, i: number): boolean {
  const { ordinals } = reader.lexicon.words;
  if (!reader.grammar.ofOne.has(wordAt(reader, i + 2))) return false;
  const next = [...ordinals].indexOf(wordAt(reader, i + 1)) + 2;
  for (let at = i - 1; at > Math.max(0, i - REACH_COUNTED); at -= 1) {
    const amount = amountAt(reader, at);
    if (amount?.dimension === 'count' && amount.value === next - 1) return true;
  }
  return false;
}

/** Whether a quantity is an ordinal such as 'a seventh', which adds to those told before. */
export const isNextOne = (reader: Reader, { number }: Quantity): boolean =>
  reader.lexicon.words.ordinals.has(wordAt(reader, number));

/** Whether one person is named at token `i`: 'man', 'Syrian'. */
function isPerson(reader: Reader, i: number): boolean {
  const noun = nounAt(reader, i);
  if (noun) return noun.class === 'person' && noun.forms[0]?.endsWith(wordAt(reader, i)) === true;
  return nationalityAt(reader, i)?.form === 'person';
}
