import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { verbsAt } from '../../words-at.ts';

/** 'enough to kill three million people', 'could kill 500,000': harm that nobody did. */
export function isHarmAhead(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind !== 'dead' && kind !== 'injured') return false;
  const verbs = verbsAt(reader, from - 1, from);
  const harms = verbs.some(({ form, entry }) => form === 'base' && entry.person === kind);
  return harms && reader.grammar.infinitive.has(wordAt(reader, from - 2));
}
