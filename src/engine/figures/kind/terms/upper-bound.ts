import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { boundEntry } from '../../number/bounds.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isBeAt, isDeterminerAt } from '../../words-at.ts';

/** Makes a term or a fine the most that may be given, where words further off say so. */
export function boundByMost(reader: Reader, candidate: Candidate, before?: Candidate): void {
  const { kind, quantity } = candidate;
  if (quantity.q !== 'exact' || (kind !== 'fine' && kind !== 'sentence')) return;
  if (
    isMaximum(reader, candidate) ||
    isThreatened(reader, candidate) ||
    (kind === 'fine' && isBesideMost(reader, candidate, before))
  )
    quantity.q = 'max';
}

/** 'The maximum sentence for smuggling is 14 years'. */
function isMaximum(reader: Reader, { from }: Candidate): boolean {
  if (!isBeAt(reader, from - 1)) return false;
  const start = sentenceNear(reader, from).from;
  const first = isDeterminerAt(reader, start) ? start + 1 : start;
  return boundEntry(reader, first)?.q === 'max';
}

/** How far before a term the word may stand that makes it one to come: 'carries a mandatory penalty of'. */
const REACH_THREAT = 5;

/** 'faces 20 years', 'punishable by 12 years', 'carries a penalty of life': what nobody was given yet is the most. */
function isThreatened(reader: Reader, { from }: Candidate): boolean {
  const { subordinators } = reader.grammar;
  const { threats } = reader.content;
  // 'face terms from 14 months to 27 years'.
  if (reader.attributes.sentFrom.has(wordAt(reader, from - 1))) return false;
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_THREAT);
  for (let i = from - 1; i >= start; i -= 1) {
    const word = wordAt(reader, i);
    if (threats.has(word)) return true;
    if (subordinators.has(word) || !isWord(reader, i)) return false;
  }
  return false;
}

/** 'a maximum penalty of seven years and a fine of $2m': what bounds the term bounds the fine. */
function isBesideMost(reader: Reader, { from }: Candidate, term?: Candidate): boolean {
  if (term?.kind !== 'sentence' || term.quantity.q !== 'max') return false;
  let joined = false;
  for (let i = term.to; i < from; i += 1) {
    const word = wordAt(reader, i);
    if (word === reader.numbers.and || reader.grammar.otherwise.has(word)) joined = true;
    else if (!inOneSentence(reader.doc, i, from)) return joined;
  }
  return joined;
}
