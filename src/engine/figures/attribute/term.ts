import { inOneSentence } from '../../text/doc.ts';
import { COMMAS } from '../../text/signs.ts';
import { hasOneOf, nextOf } from '../../text/tokens/tokens.ts';
import type { FigureTerm } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { quantityAt } from '../number/read-quantity.ts';
import { charSpan, isNumber, type Reader, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isBeAt, isCommaAt, isPrepositionAt, unitAt } from '../words-at.ts';
import type { Said } from './attach.ts';

/** What sort of term it is (suspended, possible, on probation …), with the words that say so. */
type Term = Said<FigureTerm>;

/**
 * The sort of a prison term that is not simply served: 'a suspended sentence of two years', 'faces up to 20 years',
 * '18 months on probation'; and of a sum that a court orders and that is no plain fine: 'must pay costs of £70,000'.
 */
export function termOf(reader: Reader, candidate: Candidate): Term | undefined {
  if (candidate.kind === 'fine')
    return (
      threatOf(reader, candidate) ?? termOfLaw(reader, candidate) ?? paymentOf(reader, candidate)
    );
  if (candidate.kind !== 'sentence') return undefined;
  return (
    termBehind(reader, candidate) ??
    termBefore(reader, candidate) ??
    termOfLaw(reader, candidate) ??
    threatOr(reader, candidate) ??
    threatBefore(reader, candidate)
  );
}

/**
 * A term that goes on from a possible one is only possible as well:
 * 'They face up to 18 years in prison in France and up to 15 in Spain'.
 */
function threatBefore(reader: Reader, { antecedent, from }: Candidate): Term | undefined {
  if (!antecedent || !inOneSentence(reader.doc, antecedent.from, from)) return undefined;
  const term = termOf(reader, antecedent);
  return term?.value === 'possible' ? term : undefined;
}

/** How many words may open a sentence before the words for what the law allows: 'The maximum punishment for'. */
const OPENING = 2;

/**
 * A term is only possible where its sentence tells what the law allows:
 * 'The maximum punishment for hiding what a crime brought is up to ten years'. Where a pronoun shows that the
 * sentence goes on with somebody, his term is his own.
 */
function termOfLaw(reader: Reader, { from }: Candidate): Term | undefined {
  const start = pastTheLaw(reader, sentenceNear(reader, from).from, from);
  for (let i = start; i < Math.min(from, start + OPENING); i += 1) {
    const hit = reader.lexicon.termsBefore.match(reader.tokens, i, from);
    if (hit?.values[0] !== 'possible') continue;
    const isOfSomebody = hasOneOf(reader.tokens, reader.grammar.pronouns, i, from);
    const isTold = !isOfSomebody && isTerm(reader, i + hit.length, from);
    return isTold ? termAt(reader, i, hit.length, 'possible') : undefined;
  }
  return undefined;
}

/** How many tokens may name the law that opens a sentence: 'Under the Organised and Serious Crimes Ordinance,'. */
const LAW = 12;

/** The token behind the comma of the law that a sentence opens with, or its first one. */
function pastTheLaw(reader: Reader, start: number, from: number): number {
  if (!isPrepositionAt(reader, start)) return start;
  const comma = nextOf(reader.tokens, COMMAS, start, Math.min(from, start + LAW));
  return isCommaAt(reader, comma) ? comma + 1 : start;
}

/** How many words may stand between 'is' and the amount: 'is a fine of €2 million'. */
const NAME_OF_TERM = 3;

/**
 * Whether the first form of 'to be' behind the words of the law is followed by an amount, as in 'is up to ten years'.
 */
function isTerm(reader: Reader, at: number, from: number): boolean {
  for (let i = at; i < from; i += 1)
    if (isBeAt(reader, i))
      return hasSuch(reader, i + 1, i + 2 + NAME_OF_TERM, (_, to) => !!quantityAt(reader, to));
  return false;
}

/** How many words may stand between a term and what is said of it: ', with two of them suspended'. */
const REACH = 8;

function termBehind(reader: Reader, { quantity, to }: Candidate): Term | undefined {
  const { attributes, lexicon, tokens } = reader;
  const { between, partly } = attributes.terms;
  let isPart = false;
  for (let i = quantity.to; i < to + REACH; i += 1) {
    const hit = lexicon.termsBehind.match(tokens, i);
    const [value] = hit?.values ?? [];
    if (hit && value) return termAt(reader, i, hit.length, isPart ? 'partly' : value);
    const word = wordAt(reader, i);
    const isShare = partly.has(word) || isNumber(reader, i);
    isPart ||= isShare;
    const isTime = isPart && unitAt(reader, i)?.dimension === 'time';
    if (!isShare && !isTime && !between.has(word) && i >= to) return undefined;
  }
  return undefined;
}

function termBefore(reader: Reader, { quantity: { from } }: Candidate): Term | undefined {
  const { attributes, lexicon, tokens } = reader;
  const { beforeFine, between } = attributes.terms;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    const hit = lexicon.termsBefore.match(tokens, i, from);
    const [value] = hit?.values ?? [];
    if (hit && value) return termAt(reader, i, hit.length, value);
    const word = wordAt(reader, i);
    // Words that lead up to a fine may stand in between: 'faces a fine or a prison sentence of up to'.
    if (!between.has(word) && !beforeFine.has(word)) return undefined;
  }
  return undefined;
}

/**
 * How many tokens before a fine the words of a threat may stand, past a prison term:
 * 'faces up to ten years in prison and a fine of'.
 */
const REACH_FINE = 28;

/** A term that the law only allows in the place of a fine: 'carries a fine of $2m (€1.8m) or a jail term of'. */
function threatOr(reader: Reader, candidate: Candidate): Term | undefined {
  const { from } = candidate.quantity;
  const isOr = hasOneOf(reader.tokens, reader.grammar.otherwise, Math.max(0, from - REACH), from);
  return isOr ? threatOf(reader, candidate) : undefined;
}

/**
 * A fine that the law only allows, and that nobody was ordered to pay: 'The maximum penalty is a $1,350,000 fine',
 * 'is liable to five years in prison or a fine of'.
 */
function threatOf(reader: Reader, { quantity: { from } }: Candidate): Term | undefined {
  const { attributes, lexicon, tokens } = reader;
  const { between, beforeFine } = attributes.terms;
  for (let i = from - 1; i >= from - REACH_FINE; i -= 1) {
    const hit = lexicon.termsBefore.match(tokens, i, from);
    if (hit?.values[0] === 'possible') return termAt(reader, i, hit.length, 'possible');
    const word = wordAt(reader, i);
    // Other amounts of the same penalty may stand in between: '10 years', or the sum in
    // 'a $250,000 fine and restitution of $60,000'.
    const isAmount =
      isNumber(reader, i) || reader.numbers.scales.has(word) || unitAt(reader, i) !== undefined;
    if (!isAmount && !between.has(word) && !beforeFine.has(word)) return undefined;
  }
  return undefined;
}

/** How many tokens before a sum the words may begin that say what it is paid for: 'pay back some', 'costs of'. */
const REACH_PAYMENT = 4;

/** What a sum that a court orders is, where the words right beside it say that it is no fine: 'must repay €1.2m', '£500 in costs'. */
function paymentOf(reader: Reader, { quantity: { from, to } }: Candidate): Term | undefined {
  const { lexicon, tokens } = reader;
  const behind = lexicon.paymentsBehind.match(tokens, to);
  const [value] = behind?.values ?? [];
  if (behind && value) return termAt(reader, to, behind.length, value);
  for (let i = from - 1; i >= from - REACH_PAYMENT; i -= 1) {
    const before = lexicon.paymentsBefore.match(tokens, i, from);
    const [sort] = before?.values ?? [];
    if (before && sort)
      return isBeside(reader, i + before.length, from)
        ? termAt(reader, i, before.length, sort)
        : undefined;
  }
  return undefined;
}

/** Whether nothing but articles, prepositions and the like stands between what a sum is and the sum. */
const isBeside = (reader: Reader, from: number, to: number): boolean =>
  !hasSuch(reader, from, to, (_, i) => !reader.attributes.terms.between.has(wordAt(reader, i)));

const termAt = (reader: Reader, at: number, length: number, value: FigureTerm): Term => ({
  value,
  span: charSpan(reader, at, at + length),
  rule: 'sort of term',
});
