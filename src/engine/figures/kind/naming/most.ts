import type { Candidate } from '../../candidate.ts';
import { boundEntry } from '../../number/bounds.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** Makes a term or a fine the most that may be given, where words further off say so. */
export function boundByMost(reader: Reader, candidate: Candidate, before?: Candidate): void {
  const { kind, quantity } = candidate;
  if (quantity.q !== 'exact' || (kind !== 'fine' && kind !== 'sentence')) return;
  if (isMaximum(reader, candidate) || (kind === 'fine' && isBesideMost(reader, candidate, before)))
    quantity.q = 'max';
}

/** 'The maximum sentence for smuggling is 14 years'. */
function isMaximum(reader: Reader, { from }: Candidate): boolean {
  if (!reader.grammar.be.has(wordAt(reader, from - 1))) return false;
  const start = sentenceNear(reader, from).from;
  const first = reader.grammar.determiners.has(wordAt(reader, start)) ? start + 1 : start;
  return boundEntry(reader, first)?.q === 'max';
}

/** 'a maximum penalty of seven years and a fine of $2m': what bounds the term bounds the fine. */
function isBesideMost(reader: Reader, { from }: Candidate, term?: Candidate): boolean {
  if (term?.kind !== 'sentence' || term.quantity.q !== 'max') return false;
  let joined = false;
  for (let i = term.to; i < from; i += 1) {
    const word = wordAt(reader, i);
    if (word === reader.numbers.and || reader.grammar.otherwise.has(word)) joined = true;
    else if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[from]) return joined;
  }
  return joined;
}
