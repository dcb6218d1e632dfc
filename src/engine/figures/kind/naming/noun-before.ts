import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isCommaAt, isRelativeAt, nounAt, nounHitAt } from '../../words-at.ts';
import { antecedentOf } from '../antecedent/antecedent.ts';
import { isBesideSomebody } from '../antecedent/no-antecedent.ts';
import { accept } from './accept.ts';

/** 'Photographs smuggled out, 26,938 of them': the noun stands before the number. */
export function nounBefore(reader: Reader, candidate: Candidate): boolean {
  if (!candidate.phrase.refers || isBesideSomebody(reader, candidate)) return false;
  const right = candidate.from - 1;
  // '50 boardings 30 of them at sea': of what no list knows.
  if (isPlural(reader, right) && !nounAt(reader, right)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  const isBeside = reader.grammar.comitatives.has(wordAt(reader, candidate.from - 1));
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const hit = nounHitAt(reader, i, candidate.from);
    const noun = hit?.values[0];
    // 'Irish police found six of them': those who find are none of what is found.
    if (!noun?.kind || noun.class === 'officer') continue;
    // 'a transport minister and six others': the last word of a name is what it says.
    if (!isPlural(reader, i) && goesOnBehind(reader, i + (hit?.length ?? 1))) continue;
    // 'Among the cases of this bust 30 of them': one thing is none of them.
    if (isOneThing(reader, candidate, i, noun)) continue;
    // 'was loaded on to a ship alongside 30 others': what was loaded with them has no number of its own.
    if (noun.class === 'thing' && isBeside) return false;
    return takeNoun(reader, candidate, noun);
  }
  return false;
}

/** Whether a noun names one thing, of which several are told. */
const isOneThing = (
  reader: Reader,
  { phrase, quantity }: Candidate,
  i: number,
  noun: NounWords,
): boolean =>
  phrase.partitive === true &&
  (quantity.value ?? 1) > 1 &&
  (noun.class === 'event' || noun.class === 'thing') &&
  !isPlural(reader, i);

/** Whether a name goes on at a token. */
const goesOnBehind = (reader: Reader, i: number): boolean => contentRun(reader, i).to > i;

/** 'Carabinieri, more than 1,000 of them': the noun stands right before the comma. */
function nounRightBefore(reader: Reader, candidate: Candidate): boolean {
  if (!isCommaAt(reader, candidate.from - 1)) return false;
  const at = candidate.from - 2;
  const hit = nounHitAt(reader, at, candidate.from);
  const noun = hit?.values[0];
  if (!noun?.kind || !isPlural(reader, at)) return false;
  return takeNoun(reader, candidate, noun);
}

/** Makes the noun before a number that of the number. */
function takeNoun(reader: Reader, candidate: Candidate, noun: NounWords): boolean {
  const { kind, unit, name } = noun;
  // 'eight attempts to smuggle migrants, four of which failed': persons are 'of whom'.
  if (!kind || (noun.class === 'person' && isOfThings(reader, candidate))) return false;
  candidate.phrase.noun = noun;
  return accept(reader, candidate, { kind, unit, rule: `noun before ${name}` });
}

/** 'Carabinieri, more than 1,000 of them': a noun right before the number. */
export function withNounBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  return (
    candidate.phrase.partitive === true &&
    // '120 targets in the firearms trade, 94 of which': of those counted before.
    !(isOfRelative(reader, candidate) && antecedentOf(reader, candidate, before, 0)) &&
    before.at(-1)?.to !== candidate.from - 1 &&
    nounRightBefore(reader, candidate)
  );
}

/** 'of which'. */
const isOfThings = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.grammar.ofThings.has(wordAt(reader, quantity.to + 1));

/** 'of which', 'of whom'. */
const isOfRelative = (reader: Reader, { quantity }: Candidate): boolean =>
  isRelativeAt(reader, quantity.to + 1);
