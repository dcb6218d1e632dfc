import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { numberAhead } from '../../phrase/refer.ts';
import { nounAfter } from '../../phrase/run.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { PERSONS } from '../persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import { effectOf } from '../predicate/effects.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { mainVerbAfter } from '../predicate/stage.ts';
import { accept, wantsPerson } from './accept.ts';

/** '19 of the 20 defendants were convicted': what is said is said of the first number. */
export function outOfNext(reader: Reader, candidate: Candidate): boolean {
  const number = numberAhead(reader, candidate.quantity.to);
  if (number === undefined || candidate.phrase.head !== undefined) return false;
  const counted = nounAfter(reader, number + 1);
  if (!counted) return false;
  const { noun, to } = counted;
  const predicate =
    noun.class === 'person'
      ? (mainPredicate(reader, to) ?? predicateBefore(reader, candidate.from, wantsPerson))
      : undefined;
  const charged = isAccused(reader, candidate.from) ? 'charged' : undefined;
  const kind = kindBy(predicate) ?? charged ?? noun.kind;
  // 'four of the six individuals': persons, whatever was counted before.
  if (!kind && noun.class !== 'person') return false;
  return accept(reader, candidate, {
    kind: kind ?? 'other',
    unit: noun.unit,
    rule: kind ? `out of a number of ${noun.name}` : PERSONS,
    doubt: kind === undefined,
    ...(predicate ? { predicate } : {}),
  });
}

/** How far before 'against' the charges may stand. */
const REACH_CHARGES = 16;

/** 'Charges of conspiracy were filed against four of the six'. */
function isAccused(reader: Reader, from: number): boolean {
  const { charges, against } = reader.grammar;
  const { sentenceOf } = reader.doc;
  if (!against.has(wordAt(reader, from - 1))) return false;
  for (let i = from - 2; i > from - REACH_CHARGES && sentenceOf[i] === sentenceOf[from]; i -= 1)
    if (charges.has(wordAt(reader, i))) return true;
  return false;
}

/** 'of the 36 people sought had been caught': past what is said of all. */
function mainPredicate(reader: Reader, to: number): Predicate | undefined {
  const after = predicateAfter(reader, to, wantsPerson);
  const isReduced = after?.form === 'participle' && after.from === to;
  return (isReduced && mainVerbAfter(reader, after, wantsPerson)) || after;
}

/** The second number of such a pair: its noun, or a participle right after it, says what all are. */
export function wholeOfLast(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { quantity, phrase } = candidate;
  const part = before.at(-1);
  if (!part || numberAhead(reader, part.quantity.to) !== quantity.number || !phrase.noun)
    return false;
  const after = predicateAfter(reader, phrase.to, wantsPerson);
  const reduced = after?.form === 'participle' && after.from === phrase.to ? after : undefined;
  const told = kindBy(reduced) ?? phrase.noun.kind;
  const kind = told ?? part.kind;
  if (!kind) return false;
  part.whole = candidate;
  // Of those out of whom some were charged another thing may be told elsewhere.
  const isOpen = told === undefined && phrase.noun.class === 'person' && part.kind === 'charged';
  return accept(reader, candidate, {
    kind: isOpen ? 'other' : kind,
    unit: phrase.noun.unit,
    rule: isOpen ? PERSONS : `whole of ${phrase.noun.name}`,
    doubt: isOpen,
  });
}

const kindBy = (predicate: Predicate | undefined): FigureKind | undefined =>
  predicate && effectOf(predicate.entry, 'person');
