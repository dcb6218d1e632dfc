import { type Candidate, isBare } from '../../candidate.ts';
import { charSpan, type Reader, wordAt } from '../../reader.ts';
import { isDefiniteAt } from '../../words-at.ts';
import { areOthers, recent } from '../antecedent/wholes.ts';
import { isGeneral } from '../persons/plain-persons.ts';
import { predicateBefore } from '../predicate/before.ts';
import { effectOf, wantsPerson } from '../predicate/effects.ts';
import { isFurther } from '../predicate/stage.ts';
import { toldAfter } from '../predicate/told-after.ts';
import { accept } from './accept.ts';

/** The rule name of persons who were told before and are only mentioned again. */
export const TOLD_AGAIN = 'told again';

/**
 * Names a number that mentions persons of the same number again:
 * 'Police arrested four people ... The four are accused', 'All four'.
 */
export function toldAgain(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { universals } = reader.grammar;
  const isAll = universals.has(wordAt(reader, candidate.from));
  if (!isAll && !isDefiniteAt(reader, candidate.from - 1)) return false;
  const first = recent(before).findLast((earlier) => isSame(candidate, earlier));
  if (!first && isBare(candidate)) return searchedAgain(reader, candidate, before);
  if (!first?.kind || first.kind === 'officers' || first.kind === 'other') return false;
  const said = toldAfter(reader, candidate, wantsPerson);
  const kind = said && effectOf(said.entry, 'person');
  if (kind !== undefined && (isFurther(kind, first.kind) || LATEST.has(kind))) return false;
  // A verb before them may tell more than the text has told: 'were filmed ... police arrested the three men'.
  const done = predicateBefore(reader, candidate.from, wantsPerson);
  const becomes = done?.direct ? effectOf(done.entry, 'person') : undefined;
  if (becomes !== undefined && (isFurther(becomes, first.kind) || areOthers(becomes, first.kind)))
    return false;
  // A sentence that repeats the verb is evidence for the number as well ('the four were held on Monday'), and any
  // other is not ('the four drove to Bonn on Monday').
  const predicate = (kind === first.kind && said) || (becomes === first.kind && done) || undefined;
  if (predicate) candidate.evidence = charSpan(reader, predicate.from, predicate.to);
  return accept(reader, candidate, { kind: first.kind, unit: 'person', rule: TOLD_AGAIN });
}

/**
 * Names a bare number that mentions premises again, of which the same verb may be said as of persons:
 * 'Police raided 27 labs ... The 27 busted were in barns'.
 */
function searchedAgain(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { value } = candidate.quantity;
  const first = recent(before).findLast(({ quantity }) => quantity.value === value);
  if (first?.kind !== 'searches' || !first.phrase.noun || (value ?? 0) < 2) return false;
  const said = toldAfter(reader, candidate, ({ premises }) => premises === 'searches');
  return said
    ? accept(reader, candidate, { kind: 'searches', unit: first.unit, rule: TOLD_AGAIN })
    : false;
}

/** Kinds that may follow any other. */
export const LATEST: ReadonlySet<string> = new Set(['dead', 'injured', 'other']);

/**
 * Whether both numbers are equal and count persons, the second without a noun or with one that tells no more of them.
 */
function isSame(candidate: Candidate, earlier: Candidate): boolean {
  const { quantity, phrase } = candidate;
  if (earlier.unit !== 'person' || earlier.quantity.dimension !== 'count') return false;
  if (quantity.value === undefined || quantity.value !== earlier.quantity.value) return false;
  if (quantity.value < 2 || quantity.max !== undefined || quantity.rest) return false;
  if (isBare(candidate)) return !phrase.refers;
  const { noun } = phrase;
  const general = isGeneral(noun) && !noun?.named;
  // A noun that no list holds must not be taken for no noun: 'two of the five would appeal ... the two cases'
  const isOwn = noun !== undefined && noun === earlier.phrase.noun;
  return phrase.nationalities.length === 0 && (general || isOwn);
}
