import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { contentRun, isPlural, mayBeVerbAt } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isCommaAt, isPrepositionAt, isRelativeAt, nounAt, nounHitAt } from '../../words-at.ts';
import { antecedentOf } from '../antecedent/antecedent.ts';
import { isBesideSomebody } from '../antecedent/no-antecedent.ts';
import { opensVerb } from '../predicate/second-verb.ts';
import { accept } from './accept.ts';

/** Names a number whose noun stands before it in the sentence: 'Photographs smuggled out, 26,938 of them'. */
export function nounBefore(reader: Reader, candidate: Candidate): boolean {
  if (!candidate.phrase.refers || isBesideSomebody(reader, candidate)) return false;
  if (opensVerb(reader, candidate.from - 1)) return false;
  const right = candidate.from - 1;
  // Nothing is known of a noun that no list holds: '50 boardings 30 of them at sea'.
  if (isPlural(reader, right) && !nounAt(reader, right)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  const isBeside = reader.grammar.comitatives.has(wordAt(reader, candidate.from - 1));
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const hit = nounHitAt(reader, i, candidate.from);
    const noun = hit?.values[0];
    // Officers are not what they find: 'Irish police found six of them'.
    if (!noun?.kind || noun.class === 'officer') continue;
    // Countries have no places of their own: 'servers in nine countries, 50 of them in Spain'.
    if (noun.kind === 'countries' && leadsOn(reader, candidate)) continue;
    // Only the last word of a name tells what it is: 'a transport minister and six others'.
    if (isFirstOfName(reader, i, hit?.length ?? 1)) continue;
    // Several cannot be out of one thing: 'Among the cases of this bust 30 of them'.
    if (isOneThing(reader, candidate, i, noun)) continue;
    // What was loaded beside others has no number of its own: 'was loaded on to a ship alongside 30 others'.
    if (noun.class === 'thing' && isBeside) return false;
    return takeNoun(reader, candidate, noun);
  }
  return false;
}

/** Whether a place follows a number, or the 'of them' behind it. */
const leadsOn = (reader: Reader, { phrase: { to } }: Candidate): boolean =>
  [to, to + 2].some((i) => reader.attributes.placePrepositions.has(wordAt(reader, i)));

/** Whether a noun names one thing where the number counts several. */
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

/**
 * Whether a name goes on behind a noun: 'a transport minister'. A plural is only a part of one where no verb follows it:
 * 'the electronic transactions law', but not 'passengers drowned'.
 */
function isFirstOfName(reader: Reader, i: number, length: number): boolean {
  const next = i + length;
  const goesOn = contentRun(reader, next).to > next;
  return goesOn && !(isPlural(reader, i) && mayBeVerbAt(reader, next));
}

/** Names a number by the noun right before its comma: 'Carabinieri, more than 1,000 of them'. */
function nounRightBefore(reader: Reader, candidate: Candidate): boolean {
  if (!isCommaAt(reader, candidate.from - 1)) return false;
  const at = candidate.from - 2;
  const hit = nounHitAt(reader, at, candidate.from);
  const noun = hit?.values[0];
  if (!noun?.kind || !isPlural(reader, at)) return false;
  return takeNoun(reader, candidate, noun);
}

/** Gives the number the noun before it. */
function takeNoun(reader: Reader, candidate: Candidate, noun: NounWords): boolean {
  const { kind, unit, name } = noun;
  // Persons are 'of whom', so 'of which' refers to something else:
  // 'eight attempts to smuggle migrants, four of which failed'.
  if (!kind || (noun.class === 'person' && isOfThings(reader, candidate))) return false;
  candidate.phrase.noun = noun;
  return accept(reader, candidate, { kind, unit, rule: `noun before ${name}` });
}

/**
 * Names a partitive number by a noun right before it, or one between commas by the things before it:
 * 'Carabinieri, more than 1,000 of them', 'Most of the pistols, 310, had'.
 */
export function withNounBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  return (
    (candidate.phrase.partitive === true || isApposition(reader, candidate)) &&
    // A relative refers to those counted before: '120 targets in the firearms trade, 94 of which'.
    !(isOfRelative(reader, candidate) && antecedentOf(reader, candidate, before, 0)) &&
    before.at(-1)?.to !== candidate.from - 1 &&
    !isOfPersonsBefore(reader, candidate, before.at(-1)) &&
    nounRightBefore(reader, candidate)
  );
}

/**
 * Whether what a preposition tells stands between the number and persons in its sentence, of whom it is a part:
 * 'Nine men were arrested in dawn raids, five of them at one address'.
 */
const isOfPersonsBefore = (reader: Reader, { from }: Candidate, last?: Candidate): boolean =>
  last?.unit === 'person' &&
  inOneSentence(reader.doc, last.from, from) &&
  nounAt(reader, from - 2)?.class !== 'person' &&
  isPrepositionAt(reader, contentRunBefore(reader, from - 2));

/** The token before the words that end with a noun. */
function contentRunBefore(reader: Reader, last: number): number {
  let i = last;
  while (i > last - REACH_RUN && !isPrepositionAt(reader, i) && isWord(reader, i)) i -= 1;
  return i;
}

/** How many words such a noun phrase may have. */
const REACH_RUN = 5;

/** Whether a bare number between commas tells how many things those before it are. Behind persons it is an age. */
const isApposition = (reader: Reader, { from, phrase, quantity }: Candidate): boolean =>
  phrase.head === undefined &&
  quantity.dimension === 'count' &&
  isCommaAt(reader, quantity.to) &&
  nounAt(reader, from - 2)?.class === 'thing';

/** Whether 'of which' follows the number. */
const isOfThings = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.grammar.ofThings.has(wordAt(reader, quantity.to + 1));

/** Whether 'of which' or 'of whom' follows the number. */
const isOfRelative = (reader: Reader, { quantity }: Candidate): boolean =>
  isRelativeAt(reader, quantity.to + 1);
