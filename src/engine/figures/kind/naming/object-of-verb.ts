import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isBesideSomebody } from '../antecedent/no-antecedent.ts';
import { isHelpedOver } from '../migrants/on-their-way.ts';
import { takenAs } from '../persons/captors.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { accept } from './accept.ts';

/** Names a bare number by the verb that has it as its object: 'Police arrested five'. */
export function objectOfVerb(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const predicate = predicateBefore(reader, candidate.from, wantsPerson);
  if (predicate && mayTakeThings(predicate, before)) return false;
  // What happened to one happened to the others too: 'goes on trial with 27 others'.
  const along =
    (candidate.phrase.refers &&
      reader.grammar.comitatives.has(wordAt(reader, candidate.from - 1))) ||
    isBesideSomebody(reader, candidate);
  if (!predicate?.direct && !along) return false;
  const kind = predicate && takenAs(reader, candidate, predicate);
  if (!predicate || !kind) return false;
  return accept(reader, candidate, {
    kind,
    unit: 'person',
    rule: `verb ${predicate.entry.name}`,
    predicate,
  });
}

/** Whether the object may be things, because the text has not just told of persons: 'customs intercepted 11'. */
export const mayTakeThings = ({ entry }: Predicate, before: readonly Candidate[]): boolean =>
  entry.thing !== undefined && before.at(-1)?.unit !== 'person';

/** Names those whom smugglers took over a border: 'helped 10,000 enter Britain'. */
export const helpedOver = (reader: Reader, candidate: Candidate): boolean =>
  isHelpedOver(reader, candidate) &&
  accept(reader, candidate, { kind: 'migrants', unit: 'person', rule: 'helped over a border' });
