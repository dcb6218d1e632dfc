import { dayOf, daysUntil } from '../../../dates/calendar.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear, startingAt } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { afterYear } from './statistics.ts';

/** What an accident or a crime is measured by first. */
const TOLL: ReadonlySet<FigureKind> = new Set(['dead', 'injured']);

/**
 * 'Eight dead as boat sinks ... In June 2023, some 600 people died when another sank': where the text has given
 * a toll of its own, the one of an earlier year, or of a day long gone, that opens its sentence is another case's.
 */
export function isOfOtherToll(
  reader: Reader,
  { kind, from, quantity }: Candidate,
  before: readonly Candidate[],
): boolean {
  if (kind === undefined || !TOLL.has(kind)) return false;
  const opening = statementAt(reader, from);
  if (afterYear(reader, opening) === undefined && !isLongGone(reader, opening)) return false;
  const tolls = before.filter((other) => other.kind === kind && other.to <= opening);
  return tolls.length > 0 && tolls.every((other) => other.quantity.value !== quantity.value);
}

/** A toll told of a day so many days gone is another wreck's. */
const OTHER_DAYS = 60;

/** 'In December last year', 'Last March': whether a day or month long before the publication opens a sentence. */
function isLongGone(reader: Reader, opening: number): boolean {
  const { article, dates } = reader.draft;
  const date = startingAt(reader, dates, opening) ?? startingAt(reader, dates, opening + 1);
  return (daysUntil(date?.iso, dayOf(article.published)) ?? 0) > OTHER_DAYS;
}

/** Where what is told around a number begins: 'It was the second such wreck: in December 2023, six people died'. */
function statementAt(reader: Reader, from: number): number {
  const start = sentenceNear(reader, from).from;
  for (let i = from - 1; i > start; i -= 1) if (wordAt(reader, i) === ':') return i + 1;
  return start;
}
