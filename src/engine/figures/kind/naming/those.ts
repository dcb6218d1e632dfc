import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isAuxiliaryAt, nounAt } from '../../words-at.ts';
import { largestOfKind } from '../antecedent/wholes.ts';
import { predicateAfter } from '../predicate/after.ts';
import { effectOf, wantsPerson } from '../predicate/effects.ts';
import { isFurther } from '../predicate/stage.ts';
import { toldAfter } from '../predicate/told-after.ts';
import { accept } from './accept.ts';

/** Names a number by the participle behind 'those': 'Three of those held'. */
export function thoseHeld(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { held } = candidate.phrase;
  if (held === undefined) return false;
  const whose = predicateAfter(reader, held, wantsPerson);
  if (whose?.from !== held) return false;
  // A verb said of the number may tell a later stage: 'three of those held have been convicted'.
  const told = toldAfter(reader, candidate, wantsPerson);
  // An acquittal is none of the stages but counts as later: 'about 100 of those tried were acquitted'.
  const isOther = told?.entry.person === 'other' && whose.entry.person === 'charged';
  const predicate =
    told && (isOther || isFurther(told.entry.person, whose.entry.person)) ? told : whose;
  const kind = effectOf(predicate.entry, 'person') ?? 'suspects';
  // Behind a figure of things the participle is said of things:
  // 'Two million cigarettes were seized; a dog found 900,000 of them smuggled in pallets'.
  const last = before.at(-1);
  if (kind === 'migrants' && last && last.unit !== 'person') return false;
  return accept(reader, candidate, {
    kind,
    unit: 'person',
    rule: `those ${predicate.entry.name}`,
    predicate,
  });
}

/**
 * Names a bare number by the persons whom its sentence tells of:
 * 'Most of those held are Ukrainian; four were wanted', 'Most of those held were Lesothans (168)'.
 */
export function thoseBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const isBracketed =
    wordAt(reader, candidate.from - 1) === '(' && wordAt(reader, candidate.to) === ')';
  if (!isBracketed && !isAuxiliaryAt(reader, candidate.to)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  for (let i = candidate.from - 1; i > from; i -= 1) {
    if (!reader.grammar.those.has(wordAt(reader, i - 1))) continue;
    const predicate = predicateAfter(reader, i, wantsPerson);
    // The word may be a noun as well: 'Five of the accused are held; the six others'.
    const noun = nounAt(reader, i);
    const kind =
      predicate?.from === i ? (noun?.kind ?? effectOf(predicate.entry, 'person')) : undefined;
    if (!kind) continue;
    const whole = largestOfKind(before, kind);
    if (isBracketed && whole) candidate.whole = whole;
    return accept(reader, candidate, {
      kind,
      unit: 'person',
      rule: `those ${predicate?.entry.name ?? ''}`,
    });
  }
  return false;
}
