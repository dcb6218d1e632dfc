import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { overJoin } from '../../syntax/clause.ts';
import { isOfAt, substanceAt } from '../../words-at.ts';

/**
 * Whether a weight is that of a machine itself: 'a six-tonne press', 'a 20-tonne excavator'. A haul is what was
 * found: 'a six-tonne haul'.
 */
export const isOwnWeight = (reader: Reader, { quantity }: Candidate): boolean =>
  quantity.hyphenated && !reader.content.loads.has(wordAt(reader, quantity.to));

/** How many tokens what is weighed may have, with the word that puts something inside it. */
const REACH = 6;

/**
 * Whether a weight is that of a container and not of its content: 'hidden in two concrete blocks weighing 500 kg',
 * 'in a 22-tonne cargo of soya'. The wrapping of a drug weighs no more than the drug.
 */
export function isHoldersWeight(reader: Reader, { from, quantity }: Candidate): boolean {
  const { weighing, loads } = reader.content;
  if (weighing.has(wordAt(reader, from - 1))) return isIn(reader, from - 2);
  const load = quantity.to;
  const isOther =
    loads.has(wordAt(reader, load)) &&
    isOfAt(reader, load + 1) &&
    substanceAt(reader, load + 2) === undefined;
  return isOther && isIn(reader, from - 1);
}

/**
 * Whether the words up to a token stand behind a word that puts something inside them, and are neither a drug nor its
 * wrapping.
 */
function isIn(reader: Reader, last: number): boolean {
  const { loads, wrappings } = reader.content;
  for (let i = last; i > last - REACH && inOneSentence(reader.doc, i, last); i -= 1) {
    const word = wordAt(reader, i);
    if (reader.content.within.has(word)) return true;
    if (overJoin(reader, i) > i || wrappings.has(word) || loads.has(word)) return false;
    if ((substanceAt(reader, i)?.kind ?? 'goods') !== 'goods') return false;
  }
  return false;
}
