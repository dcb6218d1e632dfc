import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { isAccused } from '../stages.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isDefiniteAt, isListJointAt, verbsAt } from '../words-at.ts';

/**
 * Whether persons count as arrested only because they were let go or sit in a prison, in a text that has told of
 * nobody else who was held: 'Seventeen Chinese nationals were released', 'some 300 prisoners rioted'. Inmates are not
 * even so where they escaped or where a prison holds them: '4,000 inmates fled', 'The jail held 900 inmates'.
 */
export function isLetGo(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { antecedent, from, kind, phrase, predicate } = candidate;
  if (phrase.noun?.confined && predicate && !predicate.entry.personal)
    return kind === 'suspects' || kind === 'arrested';
  if (kind === 'victims' && predicate?.entry.frees && phrase.noun?.kind !== kind)
    return isOfCourt(reader, from) || isOneOfHeld(reader, candidate, told.figures.at(-1));
  if (kind !== 'arrested' || antecedent || phrase.held !== undefined) return false;
  const isOnlySo = predicate
    ? predicate.entry.frees === true
    : phrase.noun?.class === 'person' && phrase.noun.kind === kind;
  if (!isOnlySo || isDefiniteAt(reader, from - 1)) return false;
  if (predicate && hasSuch(reader, phrase.to, predicate.from, isArrestAt)) return false;
  return !told.figures.some((other) => isAccused(other.kind));
}

/** Whether they are some of those told right before, who are held or sought: 'handed over seven suspects; one was freed'. */
const isOneOfHeld = (
  reader: Reader,
  { from, phrase, predicate, quantity }: Candidate,
  last: Candidate | undefined,
): boolean =>
  phrase.head === undefined &&
  !isListJointAt(reader, from - 1) &&
  (predicate?.from ?? 0) >= phrase.to &&
  isAccused(last?.kind) &&
  (quantity.value ?? 0) < (last?.quantity.value ?? 0);

/** Whether a verb at a token tells that they were held before: 'who had been detained for 20 months'. */
const isArrestAt = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ entry }) => entry.person === 'arrested');

/** Whether the sentence names a court, which frees no victims: 'Three men were freed by five judges'. */
function isOfCourt(reader: Reader, at: number): boolean {
  const run = sentenceNear(reader, at);
  return hasOneOf(reader.tokens, reader.content.trials, run.from, run.to);
}
