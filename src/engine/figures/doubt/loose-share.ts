import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import { isDefiniteAt, isOfAt, isPrepositionAt, isVerbAt } from '../words-at.ts';

/**
 * Whether the text leaves open what a share is a part of: 'a 59% rise', 'theft fell 2 per cent',
 * 'a third of stolen cars'. Those are mostly statistics. A share belongs to the case where its whole was told:
 * 'a third of the suspects', 'half of them', 'half were minors'.
 */
export function isLooseShare(reader: Reader, { from, kind, quantity: { to } }: Candidate): boolean {
  if (kind !== 'share') return false;
  if (isOfAt(reader, to))
    return !isDefiniteAt(reader, to + 1) && !reader.grammar.pronouns.has(wordAt(reader, to + 1));
  const { doubt, say } = reader.attributes;
  const next = wordAt(reader, to);
  const isVerb = isVerbAt(reader, to) || say.has(next) || doubt.has(next);
  const isOfThings = contentRun(reader, to).to > to && !isVerb;
  return isOfThings || isChange(reader, from - 1);
}

/** Whether the word before a share makes it a change: 'fell 2 per cent', 'up 14%', 'by a third', 'to 5 per cent'. */
const isChange = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) || reader.exclusions.changes.has(wordAt(reader, i));
