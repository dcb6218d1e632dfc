import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import type { VerbWords } from '../../words/entries.ts';
import { isGeneral } from '../persons/plain-persons.ts';
import { isInVessel } from './on-their-way.ts';
import { isOnCrossing } from './stopped.ts';

/**
 * The kind that a verb gives to persons, with migrants in place of victims where they were rescued at sea or carried
 * in boats or lorries: '51 people were rescued' after a boat sank, 'trafficking 300 people on small boats'.
 */
export function rescuedAs(
  reader: Reader,
  candidate: Candidate,
  { rescues, carries, lifts, stops, person }: VerbWords,
): FigureKind | undefined {
  const { noun } = candidate.phrase;
  const isAnyone = noun === undefined || isGeneral(noun);
  const isUnderway =
    (rescues && isAtSea(reader, candidate)) ||
    (lifts && isNear(reader, candidate, reader.content.afloat)) ||
    (stops && isOnCrossing(reader, candidate)) ||
    (carries && isInVessel(reader, candidate));
  return isAnyone && isUnderway ? 'migrants' : person;
}

/** Whether the sentence or the one before tells of a boat or of migrants. */
export const isAtSea = (reader: Reader, candidate: Candidate): boolean =>
  isNear(reader, candidate, reader.content.atSea);

function isNear(reader: Reader, { from }: Candidate, words: ReadonlySet<string>): boolean {
  const here = sentenceNear(reader, from);
  const start = here.from > 0 ? sentenceNear(reader, here.from - 1).from : 0;
  return hasOneOf(reader.tokens, words, start, here.to);
}
