import { areApart } from '../../places/apart.ts';
import { afterShortTime } from '../aside/background/soon-after.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { hasSuch, sentenceNear, within } from '../syntax/clause.ts';
import { afterComma, isCommaAt, nounAt } from '../words-at.ts';

/** How far from the start of its sentence 'after' may stand: 'Less than two weeks after'. */
const REACH = 7;

/** 'caught 21 migrants on Monday, days after stopping 86 of them': what went before is counted apart from what the sentence has counted of its kind. */
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

/** 'Days after 39 bodies were found in Essex, 12 migrants were found in Antwerp': what went before in another place may be another case. */
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
