import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { clauseAround } from '../../syntax/clause.ts';
import type { NounWords } from '../../words/entries.ts';
import { isPrepositionAt, nounAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import type { Predicate } from '../predicate/predicate.ts';

/** What was told, with another kind and unit. */
export const retold = (
  { rule, predicate }: NamedKind,
  kind: FigureKind,
  unit: string | undefined,
): NamedKind => ({ kind, unit, rule, predicate });

/** The kind of premises: searched if the verb says so, or else property if the noun tells more than 'place'. */
export function premisesKind(
  noun: NounWords,
  told: NamedKind,
  said: FigureKind | undefined,
): NamedKind {
  const kind = said ?? noun.kind ?? (noun.of ? 'properties' : 'other');
  return retold(told, kind, kind === 'searches' ? noun.unit : 'item');
}

/** Whether premises are only where something operates from: 'dismantled a call centre operating from three offices'. */
export const isOperatedFrom = (
  reader: Reader,
  { from }: Candidate,
  predicate: Predicate | undefined,
) =>
  predicate?.direct === false &&
  predicate.from < from &&
  reader.attributes.sentFrom.has(wordAt(reader, from - 1));

/** Premises where something was seized were searched: 'seized documents at 19 locations'. */
export function searchedAt(
  reader: Reader,
  candidate: Candidate,
  noun: NounWords,
  predicate: Predicate | undefined,
): FigureKind | undefined {
  const before = candidate.from - 1;
  // Premises that are seized themselves are none: 'assets, including 84 properties'.
  const isPart = reader.lexicon.including.match(reader.tokens, before, candidate.from);
  const at = isPrepositionAt(reader, before) && !isPart;
  const isPlace = noun.of === undefined || isWhereFound(reader, before, predicate);
  return at && isPlace && predicate?.direct === false ? 'searches' : undefined;
}

/**
 * Whether something was found in the premises: 'found the drugs in three flats'. In
 * 'seized €2m invested in three flats' it was not.
 */
const isWhereFound = (reader: Reader, before: number, predicate: Predicate | undefined): boolean =>
  predicate?.entry.money === 'cash' &&
  reader.attributes.placePrepositions.has(wordAt(reader, before)) &&
  !endsAsPast(reader, before - 1);

/** The kind that searches named before the premises give them: 'Searches took place at 22 addresses'. */
export function searchedBefore(reader: Reader, candidate: Candidate): FigureKind | undefined {
  const { from } = clauseAround(reader, candidate.from);
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const noun = nounAt(reader, i);
    // As a verb 'search' is read elsewhere: 'will search 12 homes'.
    const isVerb = reader.grammar.infinitive.has(wordAt(reader, i - 1));
    if (noun?.class === 'event' && noun.unit === 'premises' && !isVerb) return noun.kind;
  }
  return undefined;
}
