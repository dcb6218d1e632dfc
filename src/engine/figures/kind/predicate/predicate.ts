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
  isHaveAt,
  isListJointAt,
  isPrepositionAt,
  isRelativeAt,
  nounHitAt,
} from '../../words-at.ts';

/** A verb that bears on a figure, or a phrase that says the same ('under arrest', 'the arrest of'). */
export interface Predicate {
  entry: VerbWords;
  from: number;
  to: number;
  form: VerbHit['form'];
  /** The verb's object or subject stands right beside it: nothing else can be meant. */
  direct: boolean;
}

/** Whether an entry has the effect that the caller asks for. */
export type Wanted = (entry: VerbWords) => boolean;

/** A verb's form at a token, and how many tokens it takes. */
export interface Found {
  hit: VerbHit;
  length: number;
}

/** The verb that starts at token `i`, in a form that can be one there and with the effect that is asked for. */
export function verbAt(reader: Reader, i: number, wanted: Wanted): Found | undefined {
  let limit: number | undefined;
  for (;;) {
    const found = reader.lexicon.verbs.match(reader.tokens, i, limit);
    if (!found) return undefined;
    const hit = formOf(reader, i, found, wanted);
    if (hit) return { hit, length: found.length };
    if (found.values.some(({ entry }) => saysNothing(entry))) return undefined;
    // 'hidden in' is said of premises, 'hidden' of persons too.
    limit = i + found.length - 1;
  }
}

const convicts: Wanted = ({ person }) => person === 'convicted';

/** Whether a verb at token `i` tells that somebody was found guilty. */
export const isConvictedAt = (reader: Reader, i: number): boolean =>
  verbAt(reader, i, convicts) !== undefined;

/** The first form that fits: told by a loop, because a function made for each word that is no verb costs as much as the rest. */
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

/** 'tried to': an entry without an effect is there so that its words say nothing. */
const saysNothing = ({ person, premises, thing, money, time, company }: VerbWords): boolean =>
  (person ?? premises ?? thing ?? money ?? time ?? company) === undefined;

/**
 * Present forms and bare stems are mostly nouns in running text ('arrests', 'suspects', 'task force'),
 * but verbs in headlines and after 'to' or a modal; forms in -ing are verbs after 'be'.
 */
function canBeVerb(reader: Reader, i: number, hit: VerbHit, next: number): boolean {
  if (hit.form === 'past' || hit.form === 'participle' || hit.form === 'state') return true;
  // 'five await trial': told of its subject in several words it is no noun.
  if (hit.form === 'base' && hit.entry.ofSubject && next > i + 1) return true;
  // 'Two die in shooting'.
  if (reader.content.doings.has(wordAt(reader, i)) && isNumber(reader, i - 1)) return true;
  const before = wordAt(reader, i - 1);
  // 'an indictment charging two men': a number right after it is its object.
  if (hit.form === 'ing')
    return (
      reader.grammar.be.has(before) ||
      reader.grammar.byMeans.has(before) ||
      // 'for allegedly swindling hundreds'.
      (reader.grammar.adverbs.has(before) && reader.grammar.byMeans.has(wordAt(reader, i - 2))) ||
      isNumber(reader, boundsAt(reader, next).to) ||
      reader.numbers.vague.has(wordAt(reader, next)) ||
      (isListJointAt(reader, i - 1) &&
        reader.lexicon.bounds.match(reader.tokens, next) !== undefined)
    );
  if (reader.grammar.infinitive.has(before) || isPresent(reader, i, next)) return true;
  // 'to free 20 workers and seize EUR 100 000'; 'track down and arrest 12': of several it is no 'arrest' that counts.
  const isNoun = nounHitAt(reader, i) && wordAt(reader, i).endsWith(reader.grammar.pluralEnding);
  if (before === reader.numbers.and && !isNoun)
    return amountAt(reader, boundsAt(reader, next).to) !== undefined;
  // '11 arrests in crackdown': what is counted is a noun; so is what opens a headline, where no subject stands before it.
  return isInHeadline(reader, i) && !isNumber(reader, i - 1) && !isLineStart(reader, i);
}

/** 'The EPPO in Zagreb, Croatia, indicts four persons', 'an indictment that charges seven people': a present between a name, its comma or a relative and a number. */
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
 * 'could be jailed', 'were not charged', 'have yet to be arrested', 'will be indicted': what has not happened makes
 * nobody charged or convicted; a trial that is to come makes its defendants charged all the same, and whoever is to be
 * handed over is held.
 */
export function isUnreal(reader: Reader, at: number, { entry }: VerbHit): boolean {
  const { negations, modals, infinitive, bareBe } = reader.grammar;
  let wished = false;
  const last = beforeDate(reader, at - 1);
  for (let i = last; i > last - REACH_CHAIN; i -= 1) {
    const word = wordAt(reader, i);
    // 'arrested in May were charged'.
    const isName = isCapital(reader, i);
    if (negations.has(word) || (modals.has(word) && !isName)) return true;
    // 'are said to have been jailed': what is told to have happened has.
    if (infinitive.has(word) && isHaveAt(reader, i + 1)) return false;
    if (infinitive.has(word) && !isName)
      return entry.person === 'convicted' || entry.opens === true || isYet(reader, i - 1);
    if (!isAuxiliaryAt(reader, i) && !isAdverbAt(reader, i)) return wished || isInverted(reader, i);
    wished = word === bareBe;
  }
  return false;
}

/** 'Faced life had they been convicted': an auxiliary before its pronoun is a condition. */
const isInverted = (reader: Reader, i: number): boolean =>
  reader.grammar.pronouns.has(wordAt(reader, i)) && isHaveAt(reader, i - 1);

const isYet = (reader: Reader, i: number): boolean => reader.content.yet.has(wordAt(reader, i));

/** 'were charged 5 euros for the ride': what is charged is a price. */
export function isFee(reader: Reader, { person }: VerbWords, at: number): boolean {
  const sum = person === 'charged' ? quantityAt(reader, at) : undefined;
  // 'indicted over €3m' is a reason.
  return sum?.dimension === 'money' && sum.from === at;
}

/** Past the auxiliaries and adverbs of a verb: 'have since been'. */
export function overAuxiliaries(reader: Reader, at: number): number {
  let i = at;
  while (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i)) i += 1;
  return i;
}

/** The token before a day that ends with token `i`, and before its preposition: 'was on Monday jailed'; the same token where no day ends. */
export function beforeDate(reader: Reader, i: number): number {
  // Right before most verbs stands their auxiliary.
  const date = isBeAt(reader, i) ? undefined : dateEndingAt(reader, i);
  if (!date) return i;
  const at = tokenBefore(reader, date, i);
  return isPrepositionAt(reader, at) ? at - 1 : at;
}

/** How many auxiliaries and adverbs stand before a verb at most. */
const REACH_CHAIN = 5;
