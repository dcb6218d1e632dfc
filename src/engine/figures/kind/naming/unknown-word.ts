import type { Candidate } from '../../candidate.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';

/** 'Arrested three and seized 500 wampum': what a word that nobody knows counts is none of the persons before it. */
export function countsUnknown(reader: Reader, { from, to }: Candidate): boolean {
  if (!isWord(reader, to) || reader.grammar.stops.has(wordAt(reader, to))) return false;
  const predicate = predicateBefore(reader, from, wantsPerson);
  return predicate?.direct === true && predicate.entry.thing !== undefined;
}
