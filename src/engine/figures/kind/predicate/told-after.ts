import { inOneSentence } from '../../../text/doc.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isStrength } from '../../phrase/read-phrase.ts';
import { isInHeadline, isPause, type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { hasSuch, ofBefore } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  beforeAuxiliaries,
  beforeDeterminer,
  isAdverbAt,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDeterminerAt,
  isOfAt,
  isRelativeAt,
} from '../../words-at.ts';
import { predicateAfter } from './after.ts';
import { isOfSomebody } from './of-somebody.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { furthest } from './stage.ts';

/** What is said of the counted behind them, unless it is only wished for or said of somebody else. */
export function toldAfter(
  reader: Reader,
  candidate: Candidate,
  wanted: Wanted,
): Predicate | undefined {
  if (isOfUntoldPart(reader, candidate) || isOfSomebody(reader, candidate)) return undefined;
  if (isAgent(reader, candidate)) return undefined;
  const after = predicateAfter(reader, candidate.phrase.to, wanted);
  if (!after || isWished(reader, candidate, after) || isOfHolder(reader, candidate, after))
    return undefined;
  if (isOfOne(reader, candidate, after) || isOfAll(reader, candidate, after)) return undefined;
  return isOfAntecedent(reader, candidate, after) ? undefined : furthest(reader, after, wanted);
}

/**
 * Whether the counted stand behind 'by' and so did the deed, and 'and' goes on with the victim:
 * 'was jumped by ten men and beaten'.
 */
const isAgent = (reader: Reader, { from, phrase }: Candidate): boolean =>
  wordAt(reader, from - 1) === reader.attributes.by && isAndAt(reader, phrase.to);

/**
 * Whether the number is the whole of a part without a number, so that the sentence tells of the part:
 * 'most of the ten suspects', 'one of the 12 men'. A relative clause right behind them is still about all.
 */
export function isOfUntoldPart(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (isRelativeAt(reader, phrase.to)) return false;
  const of = ofBefore(reader, quantity.number);
  return of !== undefined && reader.grammar.uncounted.has(wordAt(reader, of - 1));
}

/** Whether the verb is said of what has the counted: 'a site with 900 users in Asia, was convicted'. */
function isOfHolder(reader: Reader, { from, phrase }: Candidate, after: Predicate): boolean {
  const { comitatives } = reader.grammar;
  // A participle of persons behind a thing is said of its owners: 'traffickers with 1,220 pangolins arrested'.
  const isReduced = after.form === 'participle' && after.from === phrase.to;
  if (isReduced && after.entry.personal && comitatives.has(wordAt(reader, from - 1)))
    return phrase.head !== undefined && phrase.noun?.class !== 'person';
  if (!comitatives.has(wordAt(reader, from - 1)) || !isBeAt(reader, after.from - 1)) return false;
  return hasSuch(reader, phrase.to, after.from, isCommaAt);
}

/** Whether the verb is also said of those before: 'three in Spain and two in Italy, all of them linked to a gang'. */
function isOfAll(reader: Reader, { from, phrase }: Candidate, after: Predicate): boolean {
  if (!isAndAt(reader, from - 1)) return false;
  for (let i = phrase.to; i < after.from; i += 1)
    if (reader.grammar.universals.has(wordAt(reader, i)) && isOfAt(reader, i + 1)) return true;
  return false;
}

/**
 * Whether a singular auxiliary shows that one person is meant: 'helped 300 cross and was arrested',
 * 'accused of leaking the names of two informants was jailed'. It does not behind 'a group of twelve' or
 * 'a six-strong gang'.
 */
function isOfOne(reader: Reader, { quantity, phrase }: Candidate, after: Predicate): boolean {
  const several = quantity.dimension === 'count' && (quantity.value ?? 2) >= 2;
  if (!several || isStrength(reader, quantity)) return false;
  if (isOfAt(reader, quantity.number - 1) && !isPlural(reader, quantity.number - 2)) return false;
  for (let i = after.from - 1; i >= phrase.to; i -= 1) {
    if (reader.grammar.ofOne.has(wordAt(reader, i))) return true;
    if (!isAuxiliaryAt(reader, i) && !isAdverbAt(reader, i)) return false;
  }
  return false;
}

/** Whether the verb tells only what somebody wants: 'prosecutors want the eight men convicted'. */
function isWished(reader: Reader, { from }: Candidate, after: Predicate): boolean {
  if (after.form !== 'participle') return false;
  for (let i = from - 1; i >= from - REACH_WISH; i -= 1) {
    if (reader.content.wishes.has(wordAt(reader, i))) return true;
    if (!isDeterminerAt(reader, i)) return false;
  }
  return false;
}

/** How many tokens before its object a verb of wishing may stand. */
const REACH_WISH = 3;

/**
 * Whether the verb is said of the noun before the relative clause that the counted stand in:
 * 'two brothers who made 16 people work were jailed', in a headline 'hackers who robbed 900 patients held'.
 */
function isOfAntecedent(reader: Reader, candidate: Candidate, after: Predicate): boolean {
  if (isHeldInHeadline(reader, after)) return isInRelative(reader, candidate.from);
  if (hasHadItsVerb(reader, candidate, after)) return true;
  const isMain = isBeAt(reader, after.from - 1) || after.form === 'state';
  if (!isMain || after.from === candidate.phrase.to || !isInRelative(reader, candidate.from))
    return false;
  // A number without a noun has the verb behind it: 'of whom 61 drowned and 19 were saved'.
  if (isBare(candidate) && isAndAt(reader, candidate.from - 1)) return false;
  return !hasSuch(reader, candidate.phrase.to, after.from, isRelativeAt);
}

/**
 * Whether the number is the subject of a relative clause whose verb stands before:
 * 'two students hit by a car that three officers were chasing have died'.
 */
function hasHadItsVerb(reader: Reader, { from, phrase }: Candidate, after: Predicate): boolean {
  const first = isRelativeAt(reader, from - 1) ? from : beforeDeterminer(reader, from) + 1;
  if (!isRelativeAt(reader, first - 1)) return false;
  const last = beforeAuxiliaries(reader, after.from - 1);
  return !isAndAt(reader, last) && hasSuch(reader, phrase.to, last, isAuxiliaryAt);
}

/** A headline drops the auxiliary, so that a bare participle may be its verb. */
const isHeldInHeadline = (reader: Reader, { form, entry, from }: Predicate): boolean =>
  form === 'participle' && isAccused(entry.person) && isInHeadline(reader, from);

/** Whether a number stands behind the verb of a relative clause: 'who made 16', but not 'that 16' or 'who said 16'. */
export function isInRelative(reader: Reader, from: number): boolean {
  // The subject of the clause has its verb: 'where the seven people were held'.
  const first = isDeterminerAt(reader, from - 1) ? from - 1 : from;
  for (let i = from - 1; i > from - REACH_RELATIVE; i -= 1) {
    const word = wordAt(reader, i);
    // A pause ends the clause: 'and a man who was never found - nine were'.
    const ends = word === ',' || isPause(reader, i);
    if (ends || !inOneSentence(reader.doc, i, from)) return false;
    if (reader.attributes.say.has(word)) return false;
    if (isRelativeAt(reader, i) && !reader.grammar.pronouns.has(wordAt(reader, i + 1)))
      return i < first - 1 && !reader.attributes.say.has(wordAt(reader, i - 1));
  }
  return false;
}

/** How many tokens a relative clause may have before its object. */
const REACH_RELATIVE = 7;
