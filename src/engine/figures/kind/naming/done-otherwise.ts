import type { Candidate } from '../../candidate.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isVerbAt } from '../../words-at.ts';

/** 'three were charged and two more cautioned': a past of its own that no list knows and that ends the clause. */
export function isDoneOtherwise(reader: Reader, { phrase: { to } }: Candidate): boolean {
  if (!wordAt(reader, to).endsWith(reader.grammar.pastEnding) || isVerbAt(reader, to)) return false;
  return isWord(reader, to) && !isWord(reader, to + 1);
}
