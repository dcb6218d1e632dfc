import { boundsAt } from '../number/bounds.ts';
import type { Quantity } from '../number/quantity.ts';
import { amountAt } from '../number/read-amount.ts';
import { isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { isRespective } from '../syntax/clause.ts';
import { contentRun, isPlural, nounAfter } from '../syntax/run.ts';
import type { NounWords } from '../words/entries.ts';
import { isAndAt, isCommaAt, isListJointAt, nounAt, substanceAt } from '../words-at.ts';

/**
 * '236 police, customs and health agencies': behind a first word that may describe a plural, the token of the
 * plural that ends its list, where all that stands between are words of the same sort. Persons are counted by
 * the first word: '1,000 police, customs and tax officers'.
 */
export function headOfList(reader: Reader, first: number) {
  // '200,000 ecstasy, fentanyl and methamphetamine pills'.
  const isDrug = substanceAt(reader, first)?.kind === 'drugs';
  if (!isDrug && !reader.content.bareModifiers.has(wordAt(reader, first))) return undefined;
  let i = first + 1;
  while (isCommaAt(reader, i) && isWordOfList(reader, i + 1)) i += 2;
  if (isCommaAt(reader, i)) i += 1;
  if (!isAndAt(reader, i)) return undefined;
  const { from, to } = contentRun(reader, i + 1);
  if (to - from < 2 || isNumber(reader, from) || !isPlural(reader, to - 1)) return undefined;
  const noun = nounAt(reader, to - 1);
  const isPerson = noun?.class === 'person' || noun?.class === 'officer';
  return isPerson ? undefined : { at: to - 1, noun };
}

/** The most numbers of such a list. */
const LONGEST = 5;

/** '14 and nine searches took place in Gouda and Ghent respectively': the noun behind the last number of the list is that of all. */
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

/** One word of the list: 'customs', 'health', not 'three' or 'soldiers'. */
function isWordOfList(reader: Reader, i: number): boolean {
  if (!isWord(reader, i) || isNumber(reader, i)) return false;
  if (!isListJointAt(reader, i + 1)) return false;
  return !isPlural(reader, i) || reader.grammar.pluralModifiers.has(wordAt(reader, i));
}
