import type { Candidate } from '../../candidate.ts';
import { amountAt } from '../../number/read-amount.ts';
import { numberAhead } from '../../phrase/refer.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import { isOfAt, isVerbAt } from '../../words-at.ts';
import { openingWhole } from '../antecedent/wholes.ts';
import type { Predicate } from '../predicate/predicate.ts';

/** Whether a word between a number and a bare participle is what is counted: '640 abalone hidden in a wheel'. */
export const countsThings = (reader: Reader, { phrase }: Candidate, { from }: Predicate): boolean =>
  !phrase.refers &&
  from > phrase.run.from &&
  from <= phrase.run.to &&
  phrase.nationalities.length === 0 &&
  !isVerbAt(reader, phrase.run.from);

/** How many tokens into a sentence its subject may stand: 'The puppies', 'Most of the dogs'. */
const SUBJECT = 4;

/**
 * Whether the sentence before is about things, so that the number counts no persons:
 * 'The puppies were sold in the street. At least 90 died'.
 */
export function countsThingsBefore(reader: Reader, { from }: Candidate): boolean {
  const before = sentenceNear(reader, Math.max(0, sentenceNear(reader, from).from - 1));
  for (let i = before.from; i < Math.min(before.from + SUBJECT, before.to); i += 1) {
    const hit = reader.lexicon.nouns.match(reader.tokens, i);
    if (hit && isPlural(reader, i + hit.length - 1)) return hit.values[0]?.class === 'thing';
  }
  return false;
}

/**
 * Whether the number is a part of an amount, and so counts nobody: 'twelve tonnes, of which nine were stopped',
 * 'six of the 14 tonnes had been sold'.
 */
export function countsAmount(
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): boolean {
  const ahead = numberAhead(reader, quantity.to);
  if (ahead !== undefined) return (amountAt(reader, ahead)?.dimension ?? 'count') !== 'count';
  const isOfWhich =
    reader.grammar.ofThings.has(wordAt(reader, from - 1)) && isOfAt(reader, from - 2);
  return isOfWhich && last?.unit !== 'person';
}

/** Whether the sentence opens with things, some of which the number counts: 'Of 112 dogs seized, 34 died'. */
export function countsSomeThings(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const whole = openingWhole(reader, candidate, before);
  return whole !== undefined && whole.unit !== 'person';
}

/**
 * Whether a participle that is never said of things stands right behind the number: 'dismantle two labs, seven held'.
 */
export const isHeldOnly = ({ phrase }: Candidate, { entry, form, from }: Predicate): boolean =>
  form === 'participle' && from === phrase.to && entry.thing === undefined && !entry.premises;
