import type { Candidate } from '../../candidate.ts';
import { joinsAgain } from '../../number/after-conversion.ts';
import { currencyOf } from '../../number/currencies.ts';
import { isHyphen, type Reader, wordAt } from '../../reader.ts';
import { overComma } from '../../syntax/clause.ts';
import { isCommaAt } from '../../words-at.ts';
import { recent } from '../antecedent/wholes.ts';

/** The sum right before, if this one is the share of each person in it: 'lost €5m, or €10,000 each'. */
export function sharedSum(
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): Candidate | undefined {
  const { apiece, otherwise } = reader.grammar;
  if (last?.quantity.dimension !== 'money' || !apiece.has(wordAt(reader, quantity.to)))
    return undefined;
  const isOr = otherwise.has(wordAt(reader, from - 1)) && overComma(reader, last.to) === from - 1;
  return isOr ? last : undefined;
}

/** An earlier sum of the same value and currency whose kind is known. */
export function repeatedSum(
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const { value, unit } = candidate.quantity;
  return recent(before).findLast(
    (earlier) =>
      value !== undefined &&
      earlier.quantity.value === value &&
      earlier.quantity.unit === unit &&
      earlier.kind !== 'other',
  );
}

/** Skips '-worth' in '£1.8m-worth (€1.9m)'. */
const afterWorth = (reader: Reader, at: number): number =>
  isHyphen(reader, at) && reader.lexicon.words.worth.has(wordAt(reader, at + 1)) ? at + 2 : at;

/** Whether only 'or' stands between two sums: '13 million euros, or £10 million'. */
function isOrAt(reader: Reader, from: number, to: number): boolean {
  const at = isCommaAt(reader, from) ? from + 1 : from;
  return to === at + 1 && reader.grammar.otherwise.has(wordAt(reader, at));
}

/** The sum right before, if this one is the same in another currency: '€10m (£8.6m, $11m)'. */
export function conversionOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const last = before.at(-1);
  if (last?.quantity.dimension !== 'money') return undefined;
  if (last.unit === candidate.quantity.unit && !isOfAnother(reader, last, candidate))
    return undefined;
  // A word for each may stand in between: '14 euros apiece (17 dollars)'
  const each = reader.grammar.apiece.has(wordAt(reader, last.to)) ? last.to + 1 : last.to;
  // So may a rate: '10,000 yuan per month (50,000 baht)'
  const rate = reader.lexicon.pers.match(reader.tokens, each);
  const open = afterWorth(reader, each + (rate?.length ?? 0));
  if (isOrAt(reader, open, candidate.from)) return last;
  if (candidate.from - open !== 1) return undefined;
  const between = wordAt(reader, open);
  return between === '(' ||
    // A slash may stand in place of brackets: '$4,000 / £3,308'
    between === '/' ||
    (joinsAgain(between) && opensBehindSum(reader, last, before.at(-2)))
    ? last
    : undefined;
}

/**
 * Whether a sign that says whose dollars they are stands before the one sum and a bare sign before the other, whose
 * dollars then are others: '$US375,000 ($514,913)'.
 */
function isOfAnother(reader: Reader, last: Candidate, { quantity }: Candidate): boolean {
  const [one, other] = [last.quantity, quantity].map((sum) => currencyOf(reader, sum));
  return one !== other && other?.inCountry !== undefined && last.quantity.value !== quantity.value;
}

/**
 * Whether the sum before repeats another one itself. Otherwise two sums in brackets are different ones:
 * 'cash (€10m, $11m)'.
 */
const opensBehindSum = (reader: Reader, { from }: Candidate, sum: Candidate | undefined): boolean =>
  sum?.quantity.dimension === 'money' &&
  wordAt(reader, from - 1) === '(' &&
  afterWorth(reader, sum.to) === from - 1;
