import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { endsAsPast, type Reader } from '../../reader.ts';
import { clauseAround } from '../../syntax/clause.ts';
import {
  isAdverbAt,
  isAuxiliaryAt,
  isBeAt,
  isListJointAt,
  isOfAt,
  namesPeople,
  verbsAt,
} from '../../words-at.ts';
import { isOnlyChecked } from '../antecedent/alike.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/**
 * Whether a number is a second object of the verb before the first one: '14 homes and seven offices',
 * 'eleven men and four firms'.
 */
function isListedBeside(reader: Reader, candidate: Candidate, previous: Candidate): boolean {
  const noun = candidate.phrase.noun;
  const first = previous.phrase.noun;
  if (!noun || !first) return false;
  if (!isOnlyChecked(previous) && !isHeldToo(reader, candidate, previous)) {
    if (noun.kind !== undefined || first.kind !== undefined) return false;
    const isSearched = previous.predicate?.entry.company === 'searches';
    const beside = noun.class === 'company' && (first.class === 'person' || isSearched);
    if (noun.class !== first.class && !beside) return false;
  }
  if (previous.predicate === undefined || previous.predicate.from > previous.from) return false;
  return candidate.from === previous.to + 1 && isListJointAt(reader, previous.to);
}

/** Kinds that the law gives to persons, whether they are officers or not. */
const DONE_TO: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'arrested',
  'charged',
  'convicted',
]);

/**
 * Whether officers right behind those arrested are arrested too, because nothing else is said of them:
 * 'detained 12 policemen and three customs officers'.
 */
function isHeldToo(
  reader: Reader,
  { phrase }: Candidate,
  { kind, phrase: { noun } }: Candidate,
): boolean {
  if (phrase.noun?.class !== 'officer' || !DONE_TO.has(kind)) return false;
  if (!namesPeople(noun)) return false;
  // They are not where they do something: 'arrested five men and 30 officers searched homes',
  // 'and 30 officers of the Guardia Civil took part'.
  const { to } = clauseAround(reader, phrase.to);
  for (let i = phrase.to; i < to; i += 1)
    if (isOfAt(reader, i) || isAuxiliaryAt(reader, i) || acts(reader, i)) return false;
  return true;
}

const acts = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) || verbsAt(reader, i).some(({ form }) => form === 'past');

/** Gives the second object of a verb the kind of the first: '14 homes and seven offices'. */
export function listedBeside(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const previous = before.at(-1);
  if (!previous || !isListedBeside(reader, candidate, previous)) return false;
  if (isSaidOf(reader, candidate)) return false;
  const { of, class: sort } = candidate.phrase.noun ?? {};
  takeOver(candidate, previous);
  if (sort === 'company' && candidate.kind !== 'searches') candidate.unit = 'item';
  if (previous.predicate) candidate.predicate = previous.predicate;
  candidate.of = of;
  return true;
}

/** Whether a number has a verb of its own: 'arrested four men and one man was charged'. */
function isSaidOf(reader: Reader, { phrase }: Candidate): boolean {
  if (!isBeAt(reader, phrase.to)) return false;
  const said = predicateAfter(reader, phrase.to, wantsPerson);
  for (let i = phrase.to + 1; said && i < said.from; i += 1)
    if (!isAdverbAt(reader, i)) return false;
  return said !== undefined;
}
