import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { verbsAt } from '../words-at.ts';

/**
 * Whether customers are counted as victims by their noun alone, and their sentence tells of nothing that was done to
 * anybody or taken: 'which let 8,000 customers open accounts'.
 */
export function areMereCustomers(
  reader: Reader,
  { from, kind, phrase, predicate }: Candidate,
): boolean {
  if (kind !== 'victims' || predicate || !phrase.noun?.buys) return false;
  const { from: start, to } = sentenceNear(reader, from);
  const { content, tokens } = reader;
  return (
    !hasOneOf(tokens, content.thefts, start, to) &&
    !hasOneOf(tokens, content.harms, start, to) &&
    !hasSuch(reader, start, to, isHarmAt)
  );
}

/** Whether a verb at a token does something to victims or takes something from them. */
const isHarmAt = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ entry }) => entry.person === 'victims' || entry.money === 'damage');
