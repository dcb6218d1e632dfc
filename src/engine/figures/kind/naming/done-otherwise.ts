import type { Candidate } from '../../candidate.ts';
import { endsAsPast, isWord, type Reader } from '../../reader.ts';
import { isVerbAt } from '../../words-at.ts';

/** 'three were charged and two more cautioned': a past of its own that no list knows and that ends the clause. */
export function isDoneOtherwise(reader: Reader, { phrase: { to } }: Candidate): boolean {
  if (!endsAsPast(reader, to) || isVerbAt(reader, to)) return false;
  return isWord(reader, to) && !isWord(reader, to + 1);
}
