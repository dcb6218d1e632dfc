import type { Candidate } from '../candidate.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { isWord, type Reader, wordAt } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';

/** How many tokens before its figure the words for a prospect may stand: 'are on track to intercept more than'. */
const REACH = 7;

/**
 * Whether a figure is denied or is yet to come: 'Police denied that 25 people had been held',
 * 'are on track to seize 100 tonnes'.
 */
export function isUnmetOrDenied(reader: Reader, { from }: Candidate): boolean {
  const { denials, prospects } = tablesOf(reader.exclusions);
  const start = sentenceNear(reader, from).from;
  if (denials.find(reader.tokens, start, from)) return true;
  for (let i = from - 2; i >= Math.max(start, from - REACH); i -= 1) {
    if (!isWord(reader, i)) return false;
    const hit = prospects.match(reader.tokens, i, from);
    if (hit && reader.grammar.infinitive.has(wordAt(reader, i + hit.length - 1))) return true;
  }
  return false;
}
