import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { newQuantity, type Quantity } from '../../number/quantity.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import {
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isListJointAt,
  isOfAt,
  isPersonAt,
  isRelativeAt,
} from '../../words-at.ts';
import { isBetweenCommas, isOneOfTwo, isSpanOfAll } from './ages-in-asides.ts';
import {
  isAgeLimit,
  isLastOfAges,
  isOfChild,
  isOfPerson,
  isSaidOfOne,
  isSpanSaid,
} from './bare-ages.ts';
import { isMarked } from './marks.ts';

/** No person is older. */
export const OLDEST = 110;

/** A smaller number is an age only where a word for it or a child stands beside. */
const YOUNGEST_BARE = 8;

/** Cues no heavier tell an age after 'the youngest' only. */
const WEAK = 5;

/** The quantity as an age, where its words say so: '45-year-old', 'aged 15 to 17', 'a man of 47', ', 27,'. */
export function asAge(reader: Reader, q: Quantity, phrase: Phrase): Quantity | undefined {
  if (q.value === undefined || q.value > OLDEST) return undefined;
  if (q.dimension === 'time') return yearsOld(reader, q) ?? agedYears(reader, q, phrase);
  if (q.dimension !== 'count' || !Number.isInteger(q.value)) return undefined;
  const cued = cueBefore(reader, q, phrase);
  if (cued !== undefined) return age(q, cued);
  if (isOfNoAbode(reader, q) || isMarked(reader, q.to)) return age(q, q.from);
  if (phrase.head !== undefined || phrase.refers) return undefined;
  if (q.value < YOUNGEST_BARE) return isOfChild(reader, q) ? age(q, q.from) : undefined;
  if (
    isLowerAge(reader, q) ||
    isAgeLimit(reader, q) ||
    isBetweenCommas(reader, q) ||
    isOneOfTwo(reader, q) ||
    isSaidOfOne(reader, q) ||
    isLastOfAges(reader, q) ||
    isSpanOfAll(reader, q) ||
    isSpanSaid(reader, q) ||
    isOfPerson(reader, q)
  )
    return age(q, q.from);
  return undefined;
}

/** A number told to be an age, with the words that belong to it. */
function age(q: Quantity, from: number, to = q.to): Quantity {
  const unit = q.dimension === 'time' ? q.unit : 'year';
  return newQuantity({ ...q, from, to, dimension: 'age', unit });
}

/** 'aged between 21 and 55 years'. */
function agedYears(reader: Reader, q: Quantity, phrase: Phrase): Quantity | undefined {
  const cued = cueBefore(reader, q, phrase);
  const isCued = isAgeCue(reader, q.from - 1, q.from) || isInAgesOf(reader, q);
  return cued !== undefined && isCued ? age(q, cued) : undefined;
}

/** 'aged 26, 28 and 29 years': behind a cue, ages without one between. */
function isInAgesOf(reader: Reader, q: Quantity): boolean {
  if (q.unit !== 'year') return false;
  let i = q.from - 1;
  while (isNumber(reader, i - 1) && isListJointAt(reader, i)) i -= 2;
  return i < q.from - 1 && isAgeCue(reader, i, i + 1);
}

/** '45-year-old', '75 years old', '17 years of age'. */
function yearsOld(reader: Reader, q: Quantity): Quantity | undefined {
  const old = reader.exclusions.old;
  // '35-year-old', and '35 year-old' as some write it.
  if (isHyphen(reader, q.to) && wordAt(reader, q.to + 1).startsWith(old))
    return age(q, q.from, q.to + 2);
  // 'five weeks old'.
  if (wordAt(reader, q.to) === old) return age(q, q.from, q.to + 1);
  const hit = reader.lexicon.ageCues.match(reader.tokens, q.to - 1);
  const cue = hit?.values[0];
  if (hit && cue?.side === 'after') return age(q, q.from, q.to - 1 + hit.length);
  const isAge = sharesAge(reader, q) || isBehindName(reader, q) || isAsideInYears(reader, q);
  return isAge ? age(q, q.from) : undefined;
}

/** 'the driver, 26yrs, was held': glued to a number, a unit is no term's. */
const isAsideInYears = (reader: Reader, q: Quantity): boolean =>
  q.unit === 'year' &&
  q.to === q.number + 2 &&
  isGlued(reader, q.number + 1) &&
  isBetweenCommas(reader, q);

/** 'Ivo Petrov (42 years)'. */
const isBehindName = (reader: Reader, q: Quantity): boolean =>
  q.unit === 'year' &&
  wordAt(reader, q.from - 1) === '(' &&
  wordAt(reader, q.to) === ')' &&
  isCapital(reader, q.from - 2) &&
  isCapital(reader, q.from - 3);

/** '21 and 48 years of age'. */
function sharesAge(reader: Reader, { to }: Quantity): boolean {
  let i = to;
  while (isListJointAt(reader, i) && isNumber(reader, i + 1)) i += 2;
  return i > to && closesAge(reader, i);
}

/** 'aged 24', 'ages 34', 'the youngest only 19': the token where the age's span starts, if a cue stands before. */
function cueBefore(reader: Reader, q: Quantity, phrase: Phrase): number | undefined {
  for (let length = LONGEST_CUE; length > 0; length -= 1) {
    const at = q.from - length;
    const hit = at < 0 ? undefined : reader.lexicon.ageCues.match(reader.tokens, at, q.from);
    if (hit?.length !== length || hit.values[0]?.side !== 'before') continue;
    if (hit.values[0].weight > WEAK) return q.q === 'range' ? at : q.from;
    // 'until they turned 18'.
    if (
      phrase.head === undefined &&
      (length > 1 || hasAgeWord(reader, at) || isAside(reader, q, at))
    )
      return q.from;
  }
  if (isOtherAge(reader, q, phrase)) return q.number;
  // 'aged 22 and 41 and two men': whoever has a noun is counted.
  return phrase.noun === undefined && secondAge(reader, q) ? q.from : undefined;
}

/** 'years old', 'of no fixed abode': whether the words at token `i` tell that an age stands before them. */
const closesAge = (reader: Reader, i: number): boolean =>
  reader.lexicon.ageCues.match(reader.tokens, i)?.values[0]?.side === 'after';

/** How far behind the lower age the upper one ends: 'from 17 to over 60 years old'. */
const REACH_UPPER = 4;

function isLowerAge(reader: Reader, q: Quantity): boolean {
  const isJoined = reader.lexicon.words.ranges.joints.has(wordAt(reader, q.to));
  return isJoined && hasSuch(reader, q.to + 1, q.to + REACH_UPPER, closesAge);
}

/** ', 39 of no fixed abode'. */
const isOfNoAbode = (reader: Reader, q: Quantity): boolean =>
  isCommaAt(reader, q.from - 1) && closesAge(reader, q.to);

/** 'one was 47 years old and the other 25'. */
function isOtherAge(reader: Reader, q: Quantity, phrase: Phrase): boolean {
  if (!q.rest || phrase.head !== undefined || !isAndAt(reader, q.from - 1)) return false;
  return closesAge(reader, q.from - 3);
}

/** 'retired, at 29, to a farm'. */
const isAside = (reader: Reader, q: Quantity, at: number) =>
  isCommaAt(reader, at - 1) && isCommaAt(reader, q.to) && (q.value ?? 0) >= YOUNGEST_BARE;

/** How far before a number, or at it, a superlative of age may stand. */
const REACH_SUPERLATIVE = 5;

/** 'the youngest is 17, the oldest 75': a weak verb counts after a superlative of age. */
const hasAgeWord = ({ lexicon, tokens }: Reader, at: number): boolean =>
  hasOneOf(tokens, lexicon.words.ageNouns, at + 1 - REACH_SUPERLATIVE, at + 1);

/** How far back 'aged' may stand in a list of ages. */
const REACH_AGES = 16;

/** How many words 'aged', 'between the ages of' may have. */
const LONGEST_CUE = 4;
const CUE_LENGTHS: readonly number[] = [1, 2, 3, LONGEST_CUE];

/** Whether the words `from` up to `to` tell that ages follow. */
export function isAgeCue(reader: Reader, from: number, to: number): boolean {
  const hit = from < 0 ? undefined : reader.lexicon.ageCues.match(reader.tokens, from, to);
  const cue = hit?.values[0];
  return hit?.length === to - from && cue?.side === 'before' && cue.weight > WEAK;
}

/** 'aged 24 and 31', 'ages 34, 41 and 50'. */
function secondAge(reader: Reader, q: Quantity): boolean {
  if (!isListJointAt(reader, q.from - 1)) return false;
  for (let i = q.from - 2; i > q.from - REACH_AGES && i > 0; i -= 1) {
    if (CUE_LENGTHS.some((length) => isAgeCue(reader, i + 1 - length, i + 1))) return true;
    // 'who are 39, 34 and 41'.
    if (isBeAt(reader, i) && isRelativeAt(reader, i - 1)) return true;
    // 'three brothers of 19, 23 and 37'.
    if (isOfAt(reader, i) && isPersonAt(reader, i - 1)) return true;
    // 'two in Greece (aged 25 and 43) and one in Austria': a bracket ends the list.
    const word = wordAt(reader, i);
    if (
      word === ')' ||
      (isWord(reader, i) && !reader.numbers.small.has(word) && !isAndAt(reader, i))
    )
      return false;
  }
  return false;
}
