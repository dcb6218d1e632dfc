import type { PhraseHit } from '../../../text/phrase-tree.ts';
import { dateEndingAt } from '../../annotations-at.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import {
  isCapital,
  isInHeadline,
  isLineStart,
  isNumber,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { tokenBefore } from '../../syntax/clause.ts';
import type { VerbHit, VerbWords } from '../../words/entries.ts';
import {
  isAdverbAt,
  isAuxiliaryAt,
  isBeAt,
  isDefiniteAt,
  isHaveAt,
  isListJointAt,
  isPrepositionAt,
  isRelativeAt,
  nounHitAt,
} from '../../words-at.ts';

/** A verb that is said of a figure, or a phrase with the same meaning ('under arrest', 'the arrest of'). */
export interface Predicate {
  entry: VerbWords;
  from: number;
  to: number;
  form: VerbHit['form'];
  /** Whether its object or subject stands right beside it, so that nothing else can be meant. */
  direct: boolean;
}

/** Whether an entry has the effect that the caller asks for. */
export type Wanted = (entry: VerbWords) => boolean;

/** A verb's form at a token, and how many tokens it takes. */
export interface Found {
  hit: VerbHit;
  length: number;
}

/** The verb that starts at token `i`, in a form that can be a verb there and with the effect that is asked for. */
export function verbAt(reader: Reader, i: number, wanted: Wanted): Found | undefined {
  let limit: number | undefined;
  for (;;) {
    const found = reader.lexicon.verbs.match(reader.tokens, i, limit);
    if (!found) return undefined;
    const hit = formOf(reader, i, found, wanted);
    if (hit) return { hit, length: found.length };
    if (found.values.some(({ entry }) => saysNothing(entry))) return undefined;
    // A shorter phrase may have the effect: 'hidden in' is said of premises, 'hidden' of persons too.
    limit = i + found.length - 1;
  }
}

const convicts: Wanted = ({ person }) => person === 'convicted';

/** Whether a verb at token `i` tells that somebody was found guilty. */
export const isConvictedAt = (reader: Reader, i: number): boolean =>
  verbAt(reader, i, convicts) !== undefined;

/**
 * The first form that fits. It is a loop, because a closure for each word that is no verb would cost as much as the
 * rest.
 */
function formOf(
  reader: Reader,
  i: number,
  { values, length }: PhraseHit<VerbHit>,
  wanted: Wanted,
): VerbHit | undefined {
  for (const value of values)
    if (wanted(value.entry) && canBeVerb(reader, i, value, i + length)) return value;
  return undefined;
}

/** Whether an entry has no effect at all. Such entries keep their words from being read as another verb: 'tried to'. */
const saysNothing = ({ person, premises, thing, money, time, company }: VerbWords): boolean =>
  (person ?? premises ?? thing ?? money ?? time ?? company) === undefined;

/**
 * Whether a form can be a verb at token `i`. Present forms and stems are mostly nouns in a text ('arrests',
 * 'suspects', 'task force'), but verbs in headlines and behind 'to' or a modal. Forms in '-ing' are verbs behind
 * 'to be'.
 */
function canBeVerb(reader: Reader, i: number, hit: VerbHit, next: number): boolean {
  if (hit.form === 'past' || hit.form === 'participle' || hit.form === 'state') return true;
  // A verb of several words that is said of its subject is no noun: 'five await trial'.
  if (hit.form === 'base' && hit.entry.ofSubject && next > i + 1) return true;
  // So are some verbs right behind a number: 'Two die in shooting'.
  if (reader.content.doings.has(wordAt(reader, i)) && isNumber(reader, i - 1)) return true;
  const before = wordAt(reader, i - 1);
  // A gerund before a number has it as its object: 'an indictment charging two men', 'Sentencing the five defendants'.
  if (hit.form === 'ing')
    return (
      reader.grammar.be.has(before) ||
      reader.grammar.byMeans.has(before) ||
      // An adverb may stand between: 'for allegedly swindling hundreds'.
      (reader.grammar.adverbs.has(before) && reader.grammar.byMeans.has(wordAt(reader, i - 2))) ||
      isNumber(reader, boundsAt(reader, isDefiniteAt(reader, next) ? next + 1 : next).to) ||
      reader.numbers.vague.has(wordAt(reader, next)) ||
      (isListJointAt(reader, i - 1) &&
        reader.lexicon.bounds.match(reader.tokens, next) !== undefined)
    );
  if (reader.grammar.infinitive.has(before) || isPresent(reader, i, next)) return true;
  // Behind 'and' a stem is a verb before an amount: 'to free 20 workers and seize EUR 100 000';
  // 'track down and arrest 12'.
  const isNoun = nounHitAt(reader, i) && wordAt(reader, i).endsWith(reader.grammar.pluralEnding);
  if (before === reader.numbers.and && !isNoun)
    return amountAt(reader, boundsAt(reader, next).to) !== undefined;
  // In a headline it is a verb, except behind a number ('11 arrests in crackdown') and at the start, where it has no
  // subject.
  return isInHeadline(reader, i) && !isNumber(reader, i - 1) && !isLineStart(reader, i);
}

/**
 * Whether a present form stands between a name, its comma or a relative and a number:
 * 'The EPPO in Zagreb, Croatia, indicts four persons', 'an indictment that charges seven people'.
 */
function isPresent(reader: Reader, i: number, next: number): boolean {
  const isThird = wordAt(reader, i).endsWith(reader.grammar.pluralEnding);
  const named =
    isCapital(reader, i - 1) ||
    /^[,);]$/.test(wordAt(reader, i - 1)) ||
    isRelativeAt(reader, i - 1);
  if (!isThird || !named || isCapital(reader, i) || isLineStart(reader, i)) return false;
  return isNumber(reader, boundsAt(reader, next).to);
}

/**
 * Whether a verb tells what has not happened, so that nobody was charged or convicted: 'could be jailed',
 * 'were not charged', 'have yet to be arrested', 'will be indicted'. A coming trial still has defendants, and whoever
 * is to be handed over is held.
 */
export function isUnreal(reader: Reader, at: number, { entry }: VerbHit): boolean {
  const { negations, modals, infinitive, bareBe } = reader.grammar;
  let wished = false;
  const last = beforeDate(reader, at - 1);
  for (let i = last; i > last - REACH_CHAIN; i -= 1) {
    const word = wordAt(reader, i);
    // A month may look like a modal: 'arrested in May were charged'.
    const isName = isCapital(reader, i);
    if (negations.has(word) || (modals.has(word) && !isName)) return true;
    // A perfect infinitive tells what has happened: 'are said to have been jailed'.
    if (infinitive.has(word) && isHaveAt(reader, i + 1)) return false;
    if (infinitive.has(word) && !isName)
      return entry.person === 'convicted' || entry.opens === true || isYet(reader, i - 1);
    if (!isAuxiliaryAt(reader, i) && !isAdverbAt(reader, i)) return wished || isInverted(reader, i);
    wished = word === bareBe;
  }
  return false;
}

/** Whether an auxiliary before its pronoun makes a condition: 'Faced life had they been convicted'. */
const isInverted = (reader: Reader, i: number): boolean =>
  reader.grammar.pronouns.has(wordAt(reader, i)) && isHaveAt(reader, i - 1);

const isYet = (reader: Reader, i: number): boolean => reader.content.yet.has(wordAt(reader, i));

/** Whether the verb means to ask for a price: 'were charged 5 euros for the ride'. */
export function isFee(reader: Reader, { person }: VerbWords, at: number): boolean {
  const sum = person === 'charged' ? quantityAt(reader, at) : undefined;
  // Behind 'over' the sum is a reason: 'indicted over €3m'.
  return sum?.dimension === 'money' && sum.from === at;
}

/** Skips the auxiliaries and adverbs of a verb: 'have since been'. */
export function overAuxiliaries(reader: Reader, at: number): number {
  let i = at;
  while (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i)) i += 1;
  return i;
}

/**
 * The token before a day that ends with token `i` and before its preposition, or `i` if no day ends there:
 * 'was on Monday jailed'.
 */
export function beforeDate(reader: Reader, i: number): number {
  // Most verbs have their auxiliary right before them, where no date needs to be looked for.
  const date = isBeAt(reader, i) ? undefined : dateEndingAt(reader, i);
  if (!date) return i;
  const at = tokenBefore(reader, date, i);
  return isPrepositionAt(reader, at) ? at - 1 : at;
}

/** How many auxiliaries and adverbs may stand before a verb. */
const REACH_CHAIN = 5;
