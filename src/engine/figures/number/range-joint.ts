import { isGlued, isHyphen, type Reader, wordAt } from '../reader.ts';
import { afterConversion } from './after-conversion.ts';
import type { Amount } from './amount.ts';
import type { Opening } from './bounds.ts';

/** The word or dash that joins the two ends of a range. */
export interface Joint {
  /** The token where it stands. */
  readonly at: number;
  readonly word: string;
  readonly isDash: boolean;
  /** Whether it is 'to' or the like, behind which the second number may also be what the first has become. */
  readonly isTo: boolean;
  /** Whether 'between' or the like stands before the range. */
  readonly isBetween: boolean;
}

/** The joint behind a number, if there is one. */
export function jointAt(reader: Reader, low: Amount, opening: Opening): Joint | undefined {
  const at = overHyphen(reader, overClimb(reader, afterConversion(reader, low), opening));
  const word = wordAt(reader, at);
  const { joints, between } = reader.lexicon.words.ranges;
  const isDash = TIES.has(word) && tiesEnds(reader, at);
  const isTo = !isDash && joints.has(word);
  // This returns early for nearly all numbers, before the words in front of them are looked at.
  if (!isDash && !isTo && !between.has(word)) return undefined;
  const isBetween = opening.between || isBehindBetween(reader, opening.from);
  const joins = isDash || (isBetween ? between : joints).has(word);
  return joins ? { at, word, isDash, isTo, isBetween } : undefined;
}

/** Skips a word that may stand before the joint: 'from 2,000 up to 5,000'. */
const overClimb = (reader: Reader, at: number, { between }: Opening): number =>
  between && reader.lexicon.words.ranges.climbs.has(wordAt(reader, at)) ? at + 1 : at;

/**
 * Skips the hyphen by which a number before the joint shares a unit: 'three-to-nine-year terms',
 * 'five- to ten-year terms'.
 */
const overHyphen = (reader: Reader, at: number): number =>
  isHyphen(reader, at) && reader.lexicon.words.ranges.joints.has(wordAt(reader, at + 1))
    ? at + 1
    : at;

/** Dashes between the two ends of a range, written without spaces. The dash of a pause has spaces. */
const TIES: ReadonlySet<string> = new Set(['-', '–', '‑']);

/**
 * Whether a dash joins two numbers: '3-5', or 'Rs 3 -5 lakh', '20- 30' with a space on one side. The dash of a pause
 * has spaces on both sides, or a word on one.
 */
const tiesEnds = (reader: Reader, at: number): boolean =>
  isGlued(reader, at)
    ? isGlued(reader, at + 1) || isDigits(reader, at - 1, at + 1)
    : isGlued(reader, at + 1) && isDigits(reader, at - 1, at + 1);

const isDigits = (reader: Reader, low: number, high: number): boolean =>
  DIGITS.test(wordAt(reader, low)) && DIGITS.test(wordAt(reader, high));

const DIGITS = /^\d+$/;

/** Whether words for an age range stand before the number: 'between the ages of'. */
function isBehindBetween(reader: Reader, from: number): boolean {
  for (let length = 2; length <= LONGEST_CUE; length += 1) {
    const hit = reader.lexicon.ageCues.match(reader.tokens, from - length, from);
    if (from >= length && hit?.length === length && hit.values[0]?.between) return true;
  }
  return false;
}

/** How many words 'between the ages of' has. */
const LONGEST_CUE = 4;
