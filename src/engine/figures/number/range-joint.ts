import { isGlued, isHyphen, type Reader, wordAt } from '../reader.ts';
import { afterConversion } from './after-conversion.ts';
import type { Amount } from './amount.ts';
import type { Opening } from './bounds.ts';

/** What joins the two ends of a range. */
export interface Joint {
  /** Where it stands. */
  readonly at: number;
  readonly word: string;
  readonly isDash: boolean;
  /** 'to' and its like, after which a second number may also be what the first has become. */
  readonly isTo: boolean;
  /** 'between' or its like stands before the range. */
  readonly isBetween: boolean;
}

/** The joint behind a number, where one stands there. */
export function jointAt(reader: Reader, low: Amount, opening: Opening): Joint | undefined {
  const at = overHyphen(reader, overClimb(reader, afterConversion(reader, low), opening));
  const word = wordAt(reader, at);
  const { joints, between } = reader.lexicon.words.ranges;
  const isDash = TIES.has(word) && tiesEnds(reader, at);
  const isTo = !isDash && joints.has(word);
  // Behind nearly all numbers stands nothing that could join a range, and what stands before need not be looked at.
  if (!isDash && !isTo && !between.has(word)) return undefined;
  const isBetween = opening.between || isBehindBetween(reader, opening.from);
  const joins = isDash || (isBetween ? between : joints).has(word);
  return joins ? { at, word, isDash, isTo, isBetween } : undefined;
}

/** 'from 2,000 up to 5,000': past what stands before the joint there. */
const overClimb = (reader: Reader, at: number, { between }: Opening): number =>
  between && reader.lexicon.words.ranges.climbs.has(wordAt(reader, at)) ? at + 1 : at;

/** 'three-to-nine-year terms', 'five- to ten-year terms': past the hyphen that a number before its joint shares a unit by. */
const overHyphen = (reader: Reader, at: number): number =>
  isHyphen(reader, at) && reader.lexicon.words.ranges.joints.has(wordAt(reader, at + 1))
    ? at + 1
    : at;

/** Signs between the two ends of a range, glued to both: no dash for a pause, which is wider. */
const TIES: ReadonlySet<string> = new Set(['-', '–', '‑']);

/** '3-5', and 'Rs 3 -5 lakh', '20- 30', where only one side is glued: a dash for a pause is glued to neither, and one behind a word to no number. */
const tiesEnds = (reader: Reader, at: number): boolean =>
  isGlued(reader, at)
    ? isGlued(reader, at + 1) || isDigits(reader, at - 1, at + 1)
    : isGlued(reader, at + 1) && isDigits(reader, at - 1, at + 1);

const isDigits = (reader: Reader, low: number, high: number): boolean =>
  DIGITS.test(wordAt(reader, low)) && DIGITS.test(wordAt(reader, high));

const DIGITS = /^\d+$/;

/** 'between the ages of': words of age that a range follows. */
function isBehindBetween(reader: Reader, from: number): boolean {
  for (let length = 2; length <= LONGEST_CUE; length += 1) {
    const hit = reader.lexicon.ageCues.match(reader.tokens, from - length, from);
    if (from >= length && hit?.length === length && hit.values[0]?.between) return true;
  }
  return false;
}

/** How many words 'between the ages of' has. */
const LONGEST_CUE = 4;
