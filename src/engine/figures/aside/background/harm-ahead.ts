import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** 'enough to kill three million people', 'could kill 500,000': harm that nobody did. */
export function isHarmAhead(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind !== 'dead' && kind !== 'injured') return false;
  const verb = reader.lexicon.verbs.match(reader.tokens, from - 1, from)?.values;
  const harms = verb?.some(({ form, entry }) => form === 'base' && entry.person === kind);
  return harms === true && reader.grammar.infinitive.has(wordAt(reader, from - 2));
}
