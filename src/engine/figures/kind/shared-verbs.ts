import { placeAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { overJoin, tokenAfter } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isAndAt } from '../words-at.ts';
import { isOnlyChecked } from './naming/alike.ts';
import { PERSONS } from './persons.ts';

/** '4,500 persons, 1,500 vehicles and 3,500 documents were inspected': what is said after the last of a list holds for those before. */
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

/** '15 men and one woman were lured', '3 men, 2 Pakistanis jailed': persons of whom nothing else is said. */
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

/** What was said of the last of a list, said of the one before. */
export function takeVerb(first: Candidate, { kind, predicate, rule, sure }: Candidate): void {
  first.kind = kind;
  first.predicate = predicate;
  first.rule = rule;
  first.sure = sure;
}

/** Whether no more than a comma, 'and' or a bracket stands between two counted things. */
export function isNextInList(reader: Reader, first: Candidate, last: Candidate): boolean {
  let at = first.to;
  if (wordAt(reader, at) === '(') while (at < last.from && wordAt(reader, at - 1) !== ')') at += 1;
  at = overJoin(reader, at);
  return at === last.from && at > first.to;
}

/** 'Two men from Leeds and one from Hull were arrested': no more than where they are from stands before the 'and'. */
function isNextFrom(reader: Reader, first: Candidate, last: Candidate): boolean {
  const { placePrepositions, sentFrom } = reader.attributes;
  const link = wordAt(reader, first.to);
  if (!placePrepositions.has(link) && !sentFrom.has(link)) return false;
  const place = placeAt(reader, first.to + 1);
  const next = place && overJoin(reader, tokenAfter(reader, place, first.to + 1));
  return next === last.from && isAndAt(reader, last.from - 1);
}
