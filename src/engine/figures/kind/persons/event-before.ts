import { agencyEndingAt, dateEndingAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { tokenBefore } from '../../syntax/clause.ts';
import { isDeterminerAt, isOfAt, isPrepositionAt, nounAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';

/** How many tokens before 'of' the event may stand. */
const REACH = 6;

/**
 * The kind that an event gives to the persons behind 'of', with a place, a day or a body in between:
 * 'led to the arrest in Ukraine of two hackers', 'the arrest last week by Spanish police of'.
 */
export function eventBefore(reader: Reader, { from }: Candidate): NamedKind | undefined {
  if (!isOfAt(reader, from - 1)) return undefined;
  let i = from - 2;
  const start = i;
  while (i > start - REACH) {
    const name = placeEndingAt(reader, i) ?? dateEndingAt(reader, i) ?? agencyEndingAt(reader, i);
    if (!name) break;
    i = tokenBefore(reader, name, i);
    while (isLink(reader, i)) i -= 1;
  }
  if (i === start) return undefined;
  const noun = nounAt(reader, i);
  if (noun?.class !== 'event' || noun.unit !== 'person' || !noun.kind) return undefined;
  return { kind: noun.kind, unit: noun.unit, rule: `event ${noun.name}` };
}

const isLink = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) || isDeterminerAt(reader, i);
