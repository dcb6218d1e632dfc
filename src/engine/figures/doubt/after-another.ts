import { areApart } from '../../places/apart.ts';
import { afterShortTime } from '../aside/background/soon-after.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { hasSuch, sentenceNear, within } from '../syntax/clause.ts';
import { afterComma, isCommaAt, nounAt } from '../words-at.ts';

/** How many tokens from the start of its sentence 'after' may stand: 'Less than two weeks after'. */
const REACH = 7;

/**
 * Whether a figure counts an earlier event, apart from what the same sentence has counted of its kind:
 * 'caught 21 migrants on Monday, days after stopping 86 of them'.
 */
export function isOfSameBefore(
  reader: Reader,
  { from, kind }: Candidate,
  { figures }: ToldBefore,
): boolean {
  const start = sentenceNear(reader, from).from;
  const after = afterShortTime(reader, start + 1, from);
  if (after === undefined) return false;
  const isNamed =
    kind !== undefined && hasSuch(reader, start, after, (_, i) => nounAt(reader, i)?.kind === kind);
  return (
    isNamed || figures.some((told) => told.kind === kind && told.from >= start && told.to <= after)
  );
}

/**
 * Whether a figure stands behind 'days after' with places that the main clause does not share, so that it may be of
 * another case: 'Days after 39 bodies were found in Essex, 12 migrants were found in Antwerp'.
 */
export function isOfAnotherBefore(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const after = afterShortTime(reader, sentence.from + 1, sentence.from + REACH);
  if (after === undefined || from < after) return false;
  if (hasSuch(reader, after, from, isCommaAt)) return false;
  const main = afterComma(reader, from, sentence.to - from) ?? sentence.to;
  const { places } = reader.draft;
  const before = within(reader, places, { from: after, to: main });
  return areApart(before, within(reader, places, { from: main, to: sentence.to }));
}
