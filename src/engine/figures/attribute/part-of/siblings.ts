import { inOneSentence } from '../../../text/doc.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isIncluded, isJoined } from '../../kind/antecedent/ellipsis.ts';
import { isRest } from '../../kind/antecedent/further.ts';
import type { Reader } from '../../reader.ts';
import { sentencesApart } from '../../syntax/clause.ts';
import { isAndAt, isCommaAt } from '../../words-at.ts';

/** The wholes that were found for the figures before. */
export type Wholes = ReadonlyMap<Candidate, Candidate>;

/** How many sentences back the other parts may stand that 'the remaining two' completes. */
const REST_REACH = 2;

/**
 * The whole of the part right before, if this number is another part of it and it has room:
 * 'six of them in Germany, one in Italy', 'the remaining two'.
 */
export function siblingsWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
  wholes: Wholes,
): Candidate | undefined {
  const { value, q } = candidate.quantity;
  const rest = isRest(candidate);
  const sibling = before.at(-1);
  const whole = sibling && wholes.get(sibling);
  if (!whole || value === undefined || q !== 'exact') return undefined;
  if (!isBareOrPeople(reader, candidate) && !goesOn(reader, candidate, before, wholes))
    return undefined;
  if (!isOfOneSort(candidate, sibling) || !isOfOneSort(candidate, whole)) return undefined;
  if (sentencesApart(reader, candidate.from, sibling.from) > (rest ? REST_REACH : 0))
    return undefined;
  if (!rest && !isJoined(reader, candidate)) return undefined;
  const left = (whole.quantity.value ?? 0) - sumOf(before, wholes, whole);
  return (rest ? value === left : value <= left) ? whole : undefined;
}

/**
 * Whether an amount, or a number of premises, goes on with the list of parts:
 * '234 kg of drugs, including 152 kg of amphetamine, 21 kg of cocaine and 32 kg of MDMA',
 * '56 locations, including 31 homes, 18 companies and 7 law offices'. One behind ', and' does not where only one part
 * was told, because the comma closes the aside about it.
 */
function goesOn(
  reader: Reader,
  { from, quantity, unit }: Candidate,
  before: readonly Candidate[],
  wholes: Wholes,
): boolean {
  if (quantity.dimension === 'count' && unit !== 'premises') return false;
  if (!isAndAt(reader, from - 1)) return true;
  const [first, second] = before.slice(-2);
  const isListed = first && second && wholes.get(first) === wholes.get(second);
  return isListed || !isCommaAt(reader, from - 2);
}

/** The sum of the parts of a whole that stand right before. */
function sumOf(before: readonly Candidate[], wholes: Wholes, whole: Candidate): number {
  let sum = 0;
  for (let n = before.length - 1; n >= 0; n -= 1) {
    const part = before[n];
    if (!part || wholes.get(part) !== whole) break;
    sum += part.quantity.value ?? 0;
  }
  return sum;
}

/** The sum or amount right before in the sentence that this one is included in: 'a loss of €9m, of which €2m'. */
export function amountsWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  if (candidate.quantity.dimension === 'count' || !isIncluded(reader, candidate)) return undefined;
  const whole = before.at(-1);
  if (!whole || !inOneSentence(reader.doc, whole.from, candidate.from)) return undefined;
  return isOfOneSort(candidate, whole) ? whole : undefined;
}

/** Whether the number has no noun of its own. A nationality is none: 'three are Dutch and two Polish'. */
const isBareOrPeople = (reader: Reader, candidate: Candidate): boolean =>
  isBare(candidate) || candidate.phrase.noun === reader.lexicon.nationals;

const isOfOneSort = (a: Candidate, b: Candidate): boolean => a.kind === b.kind && a.unit === b.unit;
