import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isBeAt, verbsAt } from '../../words-at.ts';

/** Whether a figure is harm that nobody has done: 'enough to kill three million people', 'could kill 500,000'. */
export function isHarmAhead(reader: Reader, { from, kind, phrase, predicate }: Candidate): boolean {
  // An arrest may be yet to come as well: 'the arrest of a seventh man is also expected'.
  if (predicate?.entry.nominal && isExpected(reader, phrase.to)) return true;
  if (kind !== 'dead' && kind !== 'injured') return false;
  const verbs = verbsAt(reader, from - 1, from);
  const harms = verbs.some(({ form, entry }) => form === 'base' && entry.person === kind);
  return harms && reader.grammar.infinitive.has(wordAt(reader, from - 2));
}

const isExpected = (reader: Reader, at: number): boolean =>
  isBeAt(reader, at) && reader.exclusions.expected.has(wordAt(reader, overAuxiliaries(reader, at)));
