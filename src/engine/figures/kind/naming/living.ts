import { type Candidate, isBare } from '../../candidate.ts';
import { isWord, type Reader } from '../../reader.ts';
import { isAndAt, isBeAt, isPrepositionAt } from '../../words-at.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/** '39 deaths: four face court', '39 deaths: two men held': who does something behind the number of the dead, or is told of there, is none of them. */
export function areLiving(reader: Reader, candidate: Candidate, { kind }: Candidate): boolean {
  if (kind !== 'dead') return false;
  const { to } = candidate.phrase;
  const told = predicateAfter(reader, to, wantsPerson);
  if (told?.from === to) return told.entry.person !== kind;
  const goesOn = isPrepositionAt(reader, to) || isBeAt(reader, to) || isAndAt(reader, to);
  return isBare(candidate) && isWord(reader, to) && !goesOn;
}
