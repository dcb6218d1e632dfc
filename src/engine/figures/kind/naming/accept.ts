import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { NounWords, VerbWords } from '../../words.ts';
import type { Verdict } from '../kinds.ts';
import { effectOf } from '../predicate/effects.ts';

/** Whether the number has no noun of its own. */
export const isBare = ({ quantity, phrase }: Candidate) =>
  quantity.dimension === 'count' && phrase.head === undefined;

/** 'men', 'people': whether a noun names persons without saying what they are in the case. */
export const isGeneral = (noun: NounWords | undefined): boolean =>
  noun?.class === 'person' && noun.kind === undefined;

/** Whether it counts persons without a role of their own in the case. */
export const isPlainPerson = ({ phrase }: Candidate) =>
  phrase.noun?.class === 'person' &&
  (phrase.noun.kind === undefined || phrase.noun.kind === 'suspects');

/** Whether a verb does something to persons. */
export const wantsPerson = (entry: VerbWords) => effectOf(entry, 'person') !== undefined;

/** Writes a verdict into a candidate, with the words that gave it. */
export function accept(reader: Reader, candidate: Candidate, verdict: Verdict): true {
  candidate.kind = verdict.kind;
  candidate.rule = verdict.rule;
  if (verdict.doubt) candidate.sure = false;
  const unit = candidate.quantity.unit ?? verdict.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (verdict.predicate) {
    candidate.predicate = verdict.predicate;
    candidate.evidence = {
      start: reader.tokens.start[verdict.predicate.from] ?? 0,
      end: reader.tokens.end[verdict.predicate.to - 1] ?? 0,
    };
  }
  const of = verdict.of ?? candidate.phrase.substance?.of ?? candidate.phrase.noun?.of;
  if (of && candidate.of === undefined) candidate.of = of;
  return true;
}

const isLess = ({ quantity: part }: Candidate, { quantity: whole }: Candidate): boolean =>
  (part.value ?? 0) < (whole.value ?? 0);

/** Whether a broken-down part is of the sort of its whole: persons and companies of persons, homes of premises. */
export function isAlike(candidate: Candidate, whole: Candidate): boolean {
  const part = candidate.phrase.noun;
  if (!part) return false;
  // '222 search warrants, including 40 house searches'.
  if (part.fixed)
    return part.kind === whole.kind && part.unit === whole.unit && isLess(candidate, whole);
  const sort = part.class === 'company' ? 'person' : part.unit;
  // '48 cases and seizures, including 900 fake watches': things of two known kinds are no part of one another.
  if (part.unit === 'item' && part.kind && part.kind !== whole.kind && part.class !== 'company')
    return false;
  return sort === whole.unit || part.kind === whole.kind;
}

/** '14 homes and seven offices', 'eleven men and four firms': the second object of the verb before the first. */
export function isListedBeside(reader: Reader, candidate: Candidate, previous: Candidate): boolean {
  const noun = candidate.phrase.noun;
  const first = previous.phrase.noun;
  if (!noun || !first) return false;
  if (!isOnlyChecked(previous)) {
    if (noun.kind !== undefined || first.kind !== undefined) return false;
    const isSearched = previous.predicate?.entry.company === 'searches';
    const beside = noun.class === 'company' && (first.class === 'person' || isSearched);
    if (noun.class !== first.class && !beside) return false;
  }
  if (previous.predicate === undefined || previous.predicate.from > previous.from) return false;
  const joint = wordAt(reader, previous.to);
  return candidate.from === previous.to + 1 && (joint === reader.numbers.and || joint === ',');
}

/** 'checked 4,000 vehicles': looked at, and nothing more. */
export const isOnlyChecked = ({ kind, predicate }: Candidate): boolean =>
  kind === 'other' && predicate?.entry.thing === 'other';
