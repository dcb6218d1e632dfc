import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceNear } from '../phrase/clause.ts';
import { charSpan, type Reader } from '../reader.ts';
import { afterYear } from './statistics.ts';

/** What an accident or a crime is measured by first. */
const TOLL: ReadonlySet<FigureKind> = new Set(['dead', 'injured']);

/** Headline and lead. */
const TOP = 1;

/**
 * 'Eight dead as boat sinks ... In June 2023, some 600 people died when another sank': where the top of the text
 * gives a toll of its own, the one of an earlier year that opens its sentence is another case's.
 */
export function isOfOtherToll(
  reader: Reader,
  { kind, from, quantity }: Candidate,
  before: readonly Candidate[],
): boolean {
  if (kind === undefined || !TOLL.has(kind)) return false;
  if (afterYear(reader, sentenceNear(reader, from).from) === undefined) return false;
  const tolls = before.filter((other) => other.kind === kind && isAtTop(reader, other));
  return tolls.length > 0 && tolls.every((other) => other.quantity.value !== quantity.value);
}

const isAtTop = (reader: Reader, { from, to }: Candidate): boolean =>
  charSpan(reader, from, to).end <= (reader.doc.blocks[TOP]?.end ?? 0);
