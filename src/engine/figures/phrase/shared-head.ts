import { boundsAt } from '../number/bounds.ts';
import type { Quantity } from '../number/quantity.ts';
import { amountAt } from '../number/read-amount.ts';
import { isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { isRespective } from '../syntax/clause.ts';
import { contentRun, isPlural, nounAfter } from '../syntax/run.ts';
import type { NounWords } from '../words/entries.ts';
import {
  isAndAt,
  isCommaAt,
  isListJointAt,
  namesPeople,
  nounAt,
  substanceAt,
} from '../words-at.ts';

/**
 * The plural at the end of a list of modifiers that begins with the given word:
 * '236 police, customs and health agencies'. The words in between must be modifiers too. If the plural means persons
 * there is none, because then the first word is counted itself: '1,000 police, customs and tax officers'.
 */
export function headOfList(reader: Reader, first: number) {
  // Names of drugs may be such modifiers: '200,000 ecstasy, fentanyl and methamphetamine pills'.
  const isDrug = substanceAt(reader, first)?.kind === 'drugs';
  if (!isDrug && !reader.content.bareModifiers.has(wordAt(reader, first))) return undefined;
  let i = first + 1;
  while (isCommaAt(reader, i) && isWordOfList(reader, i + 1)) i += 2;
  if (isCommaAt(reader, i)) i += 1;
  if (!isAndAt(reader, i)) return undefined;
  const { from, to } = contentRun(reader, i + 1);
  if (to - from < 2 || isNumber(reader, from) || !isPlural(reader, to - 1)) return undefined;
  const noun = nounAt(reader, to - 1);
  return namesPeople(noun) ? undefined : { at: to - 1, noun };
}

/** How many numbers such a list may have. */
const LONGEST = 5;

/**
 * The noun behind the last number of a list with 'respectively', which all its numbers share:
 * '14 and nine searches took place in Gouda and Ghent respectively'.
 */
export function nounOfRespective(reader: Reader, { to }: Quantity): NounWords | undefined {
  let at = to;
  for (let n = 0; n < LONGEST; n += 1) {
    const closes = isAndAt(reader, at);
    if (!closes && !isCommaAt(reader, at)) return undefined;
    const next = amountAt(reader, boundsAt(reader, at + 1).to);
    if (next?.dimension !== 'count') return undefined;
    if (closes) return isRespective(reader, next.to) ? nounAfter(reader, next.to)?.noun : undefined;
    at = next.to;
  }
  return undefined;
}

/** Whether a token is a modifier in such a list: 'customs' or 'health', but not 'three' or 'soldiers'. */
function isWordOfList(reader: Reader, i: number): boolean {
  if (!isWord(reader, i) || isNumber(reader, i)) return false;
  if (!isListJointAt(reader, i + 1)) return false;
  return !isPlural(reader, i) || reader.grammar.pluralModifiers.has(wordAt(reader, i));
}
