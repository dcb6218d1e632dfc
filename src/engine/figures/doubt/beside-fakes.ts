import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';
import { clauseAround, hasSuch } from '../syntax/clause.ts';
import { isPrepositionAt, substanceAt } from '../words-at.ts';

/**
 * Whether a sum read as cash may be the worth of fakes in the same clause: '£30,000 fake goods seized',
 * 'with €3m of the forged notes ready'.
 */
export function isBesideFakes(reader: Reader, { from, kind, quantity }: Candidate): boolean {
  if (kind !== 'cash') return false;
  const { to } = quantity;
  // It is cash for certain where its own words say so: '€2,000 in cash and fake papers'.
  if (substanceAt(reader, isPrepositionAt(reader, to) ? to + 1 : to)?.kind === 'cash') return false;
  const clause = clauseAround(reader, from);
  return hasSuch(reader, clause.from, clause.to, isFakeAt);
}

const isFakeAt = (reader: Reader, i: number): boolean =>
  reader.content.fakes.has(wordAt(reader, i));
