import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { nounAt, verbsAt } from '../words-at.ts';

/**
 * Whether officers are counted by their noun alone and their sentence tells of no work on a case, so that they may be
 * all of a force, be trained or bear witness: 'The town employs 40 officers', 'Three officers were suspended'.
 */
export function isOfIdleOfficers(
  reader: Reader,
  { from, kind, phrase, predicate }: Candidate,
): boolean {
  if (kind !== 'officers' || predicate || phrase.nationalities.length > 0) return false;
  const sentence = sentenceNear(reader, from);
  return (
    !hasOneOf(reader.tokens, reader.content.policing, sentence.from, sentence.to) &&
    !hasSuch(reader, sentence.from, sentence.to, isPoliceWork)
  );
}

/** Whether a token tells of a search, an arrest or a find. */
const isPoliceWork = (reader: Reader, i: number): boolean =>
  WORK.has(nounAt(reader, i)?.kind) ||
  verbsAt(reader, i).some(
    ({ entry: { money, person, premises, thing } }) =>
      person === 'arrested' || premises === 'searches' || (money && thing),
  );

const WORK: ReadonlySet<string | undefined> = new Set(['searches', 'arrested']);
