import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { overJoin, sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import {
  isCommaAt,
  isPrepositionAt,
  nounAt,
  substanceAt,
  unitAt,
  verbsAt,
} from '../../words-at.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';

/** Whether a sum is the face value of fake notes, which are goods: '€3m in high-quality counterfeit banknotes'. */
export function isInFakes(reader: Reader, { from, quantity: { to } }: Candidate): boolean {
  if (!isPrepositionAt(reader, to)) return false;
  const { denominations } = reader.exclusions;
  const run = contentRun(reader, overValues(reader, to + 1));
  let fake = isAmidFakeMoney(reader, from);
  for (let i = run.from; i < run.to; i += 1) {
    if (fake && denominations.has(wordAt(reader, i))) return true;
    if (reader.content.fakes.has(wordAt(reader, i))) fake = true;
  }
  return false;
}

/** Whether the sentence has told of fake money before: 'broke up a fake euro factory and seized €11m in notes'. */
function isAmidFakeMoney(reader: Reader, from: number): boolean {
  const { denominations } = reader.exclusions;
  for (let i = sentenceNear(reader, from).from; i < from - 1; i += 1) {
    if (!reader.content.fakes.has(wordAt(reader, i))) continue;
    const isMoney =
      denominations.has(wordAt(reader, i + 1)) ||
      unitAt(reader, i + 1)?.dimension === 'money' ||
      substanceAt(reader, i + 1)?.kind === 'cash';
    if (isMoney) return true;
  }
  return false;
}

/** How many denominations of notes may be listed. */
const MOST_VALUES = 7;

/** Skips the denominations of notes: 'in €20 and €50 counterfeit banknotes'. */
function overValues(reader: Reader, at: number): number {
  let i = at;
  for (let n = 0; n < MOST_VALUES; n += 1) {
    const amount = amountAt(reader, i);
    if (amount?.dimension !== 'money') break;
    i = overJoin(reader, amount.to);
  }
  return i;
}

/** What sort of thing the fakes behind a sum are, where they are no notes: '$13 million in fake medicines'. */
export function fakesIn(reader: Reader, { quantity: { to } }: Candidate): string | undefined {
  if (!isPrepositionAt(reader, to)) return undefined;
  const run = contentRun(reader, to + 1);
  if (!reader.content.fakes.has(wordAt(reader, run.from))) return undefined;
  const { denominations } = reader.exclusions;
  for (let i = run.from + 1; i < run.to; i += 1) {
    if (denominations.has(wordAt(reader, i))) return undefined;
    const noun = nounAt(reader, i);
    if (noun?.class === 'thing') return noun.of;
  }
  return undefined;
}

/** Kinds of things that a sum may include beside cash. */
const BESIDE_CASH: ReadonlySet<FigureKind> = new Set(['assets', 'vehicles']);

/** How many tokens a list of what a sum consists of may have. */
const REACH_LIST = 14;

/**
 * Whether a sum consists of cash and of things with a price: 'in cash, bank accounts and cars',
 * 'in gold, cash and watches', 'was seized in cash and bank accounts'.
 */
export function isOfMore(reader: Reader, { from, quantity }: Candidate): boolean {
  const { nouns, substances, words } = reader.lexicon;
  // A word of worth may stand in between: 'worth of cash and assets'.
  const at = afterConversion(reader, quantity);
  const to = words.worth.has(wordAt(reader, at)) ? at + 1 : overVerb(reader, at);
  if (!isPrepositionAt(reader, to)) return false;
  // The sum may be an item of a list itself: 'two tonnes of eels, €1m in cash, gold bars and cars'.
  if (isCommaAt(reader, from - 1) && isCommaAt(reader, to + 2)) return false;
  for (let i = to + 1; i < to + REACH_LIST; i += 1) {
    const word = wordAt(reader, i);
    const joins = word === reader.numbers.and || /^[,"“‘'’]$/.test(word);
    if (isNumber(reader, i) || reader.grammar.adverbs.has(word)) return false;
    if (!joins && contentRun(reader, i).to === i) return false;
    for (const table of [nouns, substances]) {
      const thing = table.match(reader.tokens, i);
      // A thing with a sum of its own is no part of this one: 'in cash and gold worth €5,000'.
      if (thing?.values.some(({ kind }) => kind !== undefined && BESIDE_CASH.has(kind)))
        return !words.worth.has(wordAt(reader, i + thing.length));
    }
  }
  return false;
}

/** Skips the verb between a sum and what it consists of: 'was seized'. */
function overVerb(reader: Reader, at: number): number {
  const verb = overAuxiliaries(reader, at);
  const isTaken = verbsAt(reader, verb).some(
    ({ entry, form }) => form === 'participle' && entry.money === 'cash',
  );
  return verb > at && isTaken ? verb + 1 : at;
}
