import { inOneSentence } from '../../../text/doc.ts';
import { PAUSES } from '../../../text/signs.ts';
import type { Quantity } from '../../number/quantity.ts';
import { amountAt } from '../../number/read-amount.ts';
import { FACES, goesOnAsFaces } from '../../phrase/faces.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { ExclusionWords } from '../../words/exclusion-words.ts';
import { isListJointAt } from '../../words-at.ts';
import { isBareDigits } from './exclusion.ts';

/** The largest bank note of the euro, the dollar and the pound. */
const LARGEST_NOTE = 500;
/** Their codes. */
const SMALL_NOTES: ReadonlySet<string | undefined> = new Set(['EUR', 'USD', 'GBP']);

/**
 * Whether a sum is the denomination of notes and so no sum of the case: '€50 notes', 'banknotes of EUR 20',
 * '€20 and €50 denominations'.
 */
export function isDenomination(reader: Reader, q: Quantity, words: ExclusionWords): boolean {
  // A range may be one too: 'denominations from €5 to €500'.
  if (q.q === 'range' && words.denominations.has(wordAt(reader, q.from - 1))) return true;
  if (q.dimension === 'money')
    return isFace(reader, q, words) || (isPrinted(q) && followsNotes(reader, q, words));
  return isBareDigits(reader, q) && FACES.has(q.value ?? 0) && goesOnAsFaces(reader, q.to);
}

/** Whether notes of a sum are printed: no bound stands on one, and not all currencies have notes of a thousand. */
const isPrinted = ({ q, unit, value = 0 }: Quantity): boolean =>
  q === 'exact' && FACES.has(value) && (value <= LARGEST_NOTE || !SMALL_NOTES.has(unit));

function isFace(reader: Reader, q: Quantity, words: ExclusionWords): boolean {
  const small = q.hyphenated || (q.value ?? 0) <= LARGEST_NOTE;
  return small && (words.denominations.has(wordAt(reader, q.to)) || goesOnAsFaces(reader, q.to));
}

/** Whether a sum stands behind a word for notes: 'banknotes of EUR 20', 'banknotes, mainly EUR 20 and EUR 50'. */
function followsNotes(reader: Reader, { from }: Quantity, words: ExclusionWords): boolean {
  for (let i = from - 1; i > from - REACH; i -= 1) {
    if (words.denominations.has(wordAt(reader, i))) return isOfNotes(reader, i + 1, from);
    if (!inOneSentence(reader.doc, i, from)) return false;
  }
  return false;
}

/** How many tokens before a sum 'banknotes' may stand. */
const REACH = 12;

/** Whether only words such as 'of' or ', mainly' and other denominations stand between. */
function isOfNotes(reader: Reader, from: number, to: number): boolean {
  const { of, adverbs } = reader.grammar;
  const { some } = reader.attributes;
  for (let i = from; i < to; i += 1) {
    const word = wordAt(reader, i);
    const links = word === of || isListJointAt(reader, i) || PAUSES.has(word);
    const amount = links ? undefined : amountAt(reader, i);
    if (amount && FACES.has(amount.value ?? 0)) i = amount.to - 1;
    else if (!links && !adverbs.has(word) && !some.has(word)) return false;
  }
  return from < to;
}
