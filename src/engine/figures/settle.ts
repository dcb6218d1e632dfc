import type { FigureKind } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { PERSONS } from './persons.ts';

/**
 * Persons of whom nothing is said are those of the same number, or of the same name, of whom something is
 * said elsewhere: 'police free 30 workers ... thirty Vietnamese workers had paid for the trip'.
 */
export function settleDoubts(candidates: readonly Candidate[]): void {
  const guessed = candidates.filter(({ rule }) => rule === PERSONS);
  if (guessed.length === 0) return;
  const told = candidates.filter(isTold);
  for (const guess of guessed) {
    const kind =
      only(told.filter((other) => isSameNumber(guess, other))) ??
      only(told.filter((other) => isSameNoun(guess, other)));
    if (kind === undefined) continue;
    guess.kind = kind;
    guess.rule = 'persons told of elsewhere';
    for (const other of candidates)
      if (other.antecedent === guess && !other.predicate) other.kind = kind;
  }
}

const isTold = ({ unit, rule, kind, quantity, phrase }: Candidate): boolean =>
  unit === 'person' &&
  quantity.dimension === 'count' &&
  kind !== 'officers' &&
  kind !== 'other' &&
  rule !== PERSONS &&
  !rule?.endsWith(PERSONS) &&
  phrase.noun?.class !== 'officer';

/** Small numbers meet by chance. */
const LEAST = 4;

function isSameNumber(guess: Candidate, other: Candidate): boolean {
  const { value, max } = guess.quantity;
  return (
    value !== undefined &&
    value >= LEAST &&
    other.quantity.value === value &&
    other.quantity.max === max
  );
}

/** The same noun, where it says more than that they are persons. */
const isSameNoun = ({ phrase: { noun } }: Candidate, { phrase }: Candidate): boolean =>
  noun !== undefined &&
  noun === phrase.noun &&
  noun.of === undefined &&
  noun.usually === undefined &&
  noun.named === true;

/** The kind that all of them have. */
function only(candidates: readonly Candidate[]): FigureKind | undefined {
  const kinds = new Set(candidates.map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
