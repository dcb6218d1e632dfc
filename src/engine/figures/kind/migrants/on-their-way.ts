import { inOneSentence, sentenceAround } from '../../../text/doc.ts';
import { placeAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { tokenAfter } from '../../syntax/clause.ts';
import {
  afterComma,
  beforeAdverbs,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isHaveAt,
  isListJointAt,
  isRelativeAt,
} from '../../words-at.ts';

/** Whether counted persons are being carried: in a boat or lorry, on board, or from one place to another. */
export const isOnTheirWay = (reader: Reader, candidate: Candidate): boolean =>
  isInVessel(reader, candidate) ||
  isHidden(reader, candidate) ||
  isMoved(reader, candidate) ||
  isHelpedOver(reader, candidate);

/**
 * Whether counted persons are in a vessel or vehicle: 'a boat with 30 people',
 * 'trafficked 300 people on small boats'.
 */
export const isInVessel = (reader: Reader, candidate: Candidate): boolean =>
  isLoad(reader, candidate.from) || isInItsHold(reader, candidate) || isAboard(reader, candidate);

/**
 * Whether a vessel and a word for carrying stand before them: 'a boat carrying up to 750 people',
 * 'a lorry with 39 people'.
 */
function isLoad(reader: Reader, from: number): boolean {
  const { carriers, carrying } = reader.content;
  const i = beforeAdverbs(reader, from - 1);
  if (!carrying.has(wordAt(reader, i))) return false;
  // Words that mean nothing else may stand further away: 'the boat had left Sfax on Sunday carrying 46 people', but
  // 'a boat ... officers with 20 guns'.
  const reach = reader.content.laden.has(wordAt(reader, i)) ? REACH_LADEN : REACH_CARRIER;
  for (let at = i - 1; at >= i - reach && inOneSentence(reader.doc, at, i); at -= 1)
    if (carriers.has(wordAt(reader, at))) return true;
  return false;
}

/**
 * Whether they are in its trailer or hold:
 * 'arrived at Dover from Zeebrugge with 44 Vietnamese nationals in its trailer'.
 */
function isInItsHold(reader: Reader, { from, phrase }: Candidate): boolean {
  const { inside } = reader.grammar;
  const { carrying } = reader.content;
  const { possessivePronouns } = reader.attributes;
  if (!carrying.has(wordAt(reader, from - 1)) || !inside.has(wordAt(reader, phrase.to)))
    return false;
  return possessivePronouns.has(wordAt(reader, phrase.to + 1)) && isCarrier(reader, phrase.to + 2);
}

/** How many tokens before a word that always means carrying the vessel may stand. */
const REACH_LADEN = 14;

/** How many tokens before any other such word it may stand: 'a boat which was packed with'. */
const REACH_CARRIER = 4;

/**
 * Whether 'on board' stands behind them, or behind the last of their list:
 * '400 Pakistanis, 200 Egyptians and 150 Syrians on board'.
 */
function isAboard(reader: Reader, { phrase }: Candidate): boolean {
  let start = phrase.to;
  while (isAuxiliaryAt(reader, start)) start += 1;
  if (reader.lexicon.aboard.match(reader.tokens, start)) return true;
  for (
    let i = phrase.to;
    i < phrase.to + REACH_ABOARD && inOneSentence(reader.doc, i, phrase.to - 1);
    i += 1
  ) {
    if (reader.lexicon.aboard.match(reader.tokens, i)) return true;
    if (i === phrase.to && !isListJointAt(reader, i)) return false;
    if (isBeAt(reader, i) || isRelativeAt(reader, i)) return false;
  }
  return false;
}

/** How many tokens behind persons 'on board' may stand. */
const REACH_ABOARD = 9;

/**
 * Whether they were found inside a vehicle: 'Ten men and a boy of eight were found in the trailer',
 * 'found ten men in the back of a trailer'.
 */
function isHidden(reader: Reader, { from, phrase }: Candidate): boolean {
  const { inside, subordinators, relatives } = reader.grammar;
  const { carriers, hidden } = reader.content;
  const isFound = hidden.has(wordAt(reader, from - 1));
  if (isFound && isInOpening(reader, from)) return true;
  const isObject = isFound && inside.has(wordAt(reader, phrase.to));
  let found = isObject ? phrase.to - 1 : -1;
  for (let i = phrase.to; i < phrase.to + REACH_HIDDEN; i += 1) {
    const word = wordAt(reader, i);
    if (!inOneSentence(reader.doc, i, phrase.to - 1) || subordinators.has(word)) return false;
    if (relatives.has(word)) return false;
    // Whoever has hidden something in it is not in it himself.
    const isActive = isHaveAt(reader, i - 1);
    if (hidden.has(word) && inside.has(wordAt(reader, i + 1)) && !isActive) found = i;
    if (found >= 0 && i - found <= REACH_HOLD && carriers.has(word)) return true;
  }
  return false;
}

/**
 * Whether the vehicle stands in the opening of the sentence:
 * 'When they looked inside the trailer, agents found ten men'.
 */
function isInOpening(reader: Reader, from: number): boolean {
  const { inside } = reader.grammar;
  const { carriers } = reader.content;
  const start = Math.max(sentenceAround(reader.doc, from).from, from - REACH_HIDDEN);
  for (let i = from - 1; i > start + 1; i -= 1)
    if (isCommaAt(reader, i))
      return carriers.has(wordAt(reader, i - 1)) && inside.has(wordAt(reader, i - 3));
  return false;
}

/** How many tokens before persons the opening of their sentence may begin. */
const REACH_HIDDEN = 16;

/** How many tokens behind 'found' the vehicle may stand: 'found in the back of a lorry'. */
const REACH_HOLD = 6;

/** Whether they were helped to enter a country: 'helped 10,000 people enter Britain', 'helped 10,000 enter'. */
export const isHelpedOver = (reader: Reader, { from, phrase }: Candidate): boolean =>
  reader.content.crossings.has(wordAt(reader, phrase.to)) &&
  reader.content.helping.has(wordAt(reader, from - 1));

/**
 * Whether they were moved across a border: '10,000 people from France to Britain', '30 people across the border',
 * 'a family into Spain'.
 */
function isMoved(reader: Reader, { phrase }: Candidate): boolean {
  const at = overIncluded(reader, phrase.to);
  if (reader.lexicon.across.match(reader.tokens, at)) return true;
  if (reader.grammar.entries.has(wordAt(reader, at)))
    return overPlace(reader, at + 1) !== undefined || isCarrier(reader, at + 1);
  if (!reader.attributes.sentFrom.has(wordAt(reader, at))) return false;
  const to = overPlace(reader, at + 1);
  return (
    to !== undefined &&
    reader.grammar.directions.has(wordAt(reader, to)) &&
    overPlace(reader, to + 1) !== undefined
  );
}

/** Skips an aside about some of them: ', among them 52 children,'. */
function overIncluded(reader: Reader, at: number): number {
  if (!isCommaAt(reader, at)) return at;
  if (!reader.lexicon.including.match(reader.tokens, at + 1)) return at;
  return afterComma(reader, at + 2, LONGEST_INCLUDED) ?? at;
}

/** How many tokens such an aside may have. */
const LONGEST_INCLUDED = 8;

/** Whether a vessel stands within three tokens: 'a vessel', 'rubber boats'. */
const isCarrier = (reader: Reader, at: number): boolean =>
  [at, at + 1, at + 2].some((i) => reader.content.carriers.has(wordAt(reader, i)));

/** The token behind a place that starts within two tokens: 'northern France'. */
function overPlace(reader: Reader, at: number): number | undefined {
  for (let i = at; i <= at + 2; i += 1) {
    const place = placeAt(reader, i);
    if (place) return tokenAfter(reader, place, i);
  }
  return undefined;
}
