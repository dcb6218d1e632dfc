import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import { placeAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { overJoin, tokenAfter } from '../../syntax/clause.ts';
import { isAndAt, isBeAt, isPersonAt } from '../../words-at.ts';
import { isOnlyChecked } from '../antecedent/alike.ts';
import { takeOver, takePart } from '../antecedent/ellipsis.ts';
import { PERSONS } from '../persons/persons.ts';

/**
 * Gives the verb behind the last item of a list to the items before it:
 * '4,500 persons, 1,500 vehicles and 3,500 documents were inspected'.
 */
export function shareChecks(reader: Reader, candidates: readonly Candidate[]): void {
  for (let n = candidates.length - 1; n > 0; n -= 1) {
    const [first, last] = [candidates[n - 1], candidates[n]];
    const { predicate } = last ?? {};
    if (!first || !last || !predicate || predicate.from < last.to || !isOnlyChecked(last)) continue;
    if (first.predicate || first.phrase.head === undefined || !isNextInList(reader, first, last))
      continue;
    takeVerb(first, last);
  }
}

/**
 * Gives it to persons in a list of whom nothing else is said: '15 men and one woman were lured',
 * '3 men, 2 Pakistanis jailed'.
 */
export function shareVerbs(reader: Reader, candidates: readonly Candidate[]): void {
  for (let n = candidates.length - 1; n > 0; n -= 1) {
    const [first, last] = [candidates[n - 1], candidates[n]];
    if (first?.rule !== PERSONS || !last?.predicate || last.unit !== 'person' || last.whole)
      continue;
    if (last.predicate.from < last.to) continue;
    const isNext = last.phrase.head !== undefined && isNextInList(reader, first, last);
    if (isNext || isNextFrom(reader, first, last)) takeVerb(first, last);
  }
}

/**
 * Counts persons right behind the dead in a list as dead, if nothing else is said of them than that they were found:
 * '59 of the dead were men, eight were women and four children', 'the bodies of 59 men and four children were found'.
 */
export function shareDeath(reader: Reader, candidates: readonly Candidate[]): void {
  for (let n = 1; n < candidates.length; n += 1) {
    const [first, last] = [candidates[n - 1], candidates[n]];
    if (first?.kind !== 'dead' || last?.phrase.noun?.class !== 'person') continue;
    // If the noun itself says that the first are dead, the others are not: 'found 12 dead and five children'.
    if (first.phrase.noun?.kind === 'dead') continue;
    if (!isNextInList(reader, first, last) && !isNextSort(reader, first, last)) continue;
    if (!isUntold(last, first)) continue;
    takeOver(last, first);
    last.predicate = first.predicate;
    last.whole = first.whole;
    last.doubt = first.doubt;
  }
}

/**
 * Gives a partitive number the kind of the persons that 'them' refers to:
 * 'five men were arrested, two of them minors'.
 */
export function shareWithParts(reader: Reader, candidates: readonly Candidate[]): void {
  for (let n = 1; n < candidates.length; n += 1) {
    const [whole, part] = [candidates[n - 1], candidates[n]];
    if (!whole?.kind || whole.unit !== 'person' || whole.rule === PERSONS) continue;
    if (part?.rule !== PERSONS || !part.phrase.partitive) continue;
    if (!inOneSentence(reader.doc, whole.from, part.from)) continue;
    takePart(part, whole, whole.whole ?? whole);
    part.doubt = whole.doubt;
  }
}

/** Whether only the first one's verb and noun stand in between: 'eight were women and four children'. */
const isNextSort = (reader: Reader, first: Candidate, last: Candidate): boolean =>
  isBare(first) &&
  isBeAt(reader, first.to) &&
  isPersonAt(reader, first.to + 1) &&
  overJoin(reader, first.to + 2) === last.from;

/** Whether nothing is said of persons except that they were found, in a list that opens with bodies. */
const isUntold = ({ kind, predicate, rule }: Candidate, first: Candidate): boolean =>
  rule === PERSONS ||
  (kind !== undefined && OF_FOUND.has(kind) && predicate !== undefined && isOfBodies(first));

/** Kinds that the verb 'found' gives to persons. */
const OF_FOUND: ReadonlySet<FigureKind> = new Set(['migrants', 'victims', 'other']);

/** Whether the words for death stand before the persons, and so before the whole list. */
const isOfBodies = ({ from, predicate }: Candidate): boolean =>
  predicate !== undefined && predicate.to <= from;

/** Gives the kind and verb of the last item of a list to the one before it. */
export function takeVerb(first: Candidate, { doubt, kind, predicate, rule }: Candidate): void {
  first.kind = kind;
  first.predicate = predicate;
  first.rule = rule;
  first.doubt = doubt;
}

/** Whether only a comma, 'and' or brackets stand between two counted things. */
export function isNextInList(reader: Reader, first: Candidate, last: Candidate): boolean {
  let at = first.to;
  if (wordAt(reader, at) === '(') while (at < last.from && wordAt(reader, at - 1) !== ')') at += 1;
  at = overJoin(reader, at);
  return at === last.from && at > first.to;
}

/**
 * Whether only a place of origin stands before the 'and' of a list:
 * 'Two men from Leeds and one from Hull were arrested'.
 */
function isNextFrom(reader: Reader, first: Candidate, last: Candidate): boolean {
  const { placePrepositions, sentFrom } = reader.attributes;
  const link = wordAt(reader, first.to);
  if (!placePrepositions.has(link) && !sentFrom.has(link)) return false;
  const place = placeAt(reader, first.to + 1);
  const next = place && overJoin(reader, tokenAfter(reader, place, first.to + 1));
  return next === last.from && isAndAt(reader, last.from - 1);
}
