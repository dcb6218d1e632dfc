import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { contentRun } from '../syntax/run.ts';
import { beforeAuxiliaries, isBeAt, isDeterminerAt, isRelativeAt } from '../words-at.ts';

/**
 * Whether only those who are accused say so, of whom one boasts, another lies and a third plays the policeman:
 * 'the fraudster told investors that he owned 15 aircraft', 'scammers who posed as bankers said that five people had'.
 */
export function isSaidByCriminals(reader: Reader, { from }: Candidate): boolean {
  const { say } = reader.attributes;
  const start = sentenceNear(reader, from).from;
  for (let i = from - 1; i > start; i -= 1) {
    if (!say.has(wordAt(reader, i))) continue;
    if (isBeAt(reader, i - 1) || reader.grammar.infinitive.has(wordAt(reader, i + 1))) return false;
    return isClaimant(reader, beforeAuxiliaries(reader, i - 1)) || isOfRelative(reader, start, i);
  }
  return false;
}

/** Whether criminals open the sentence, with a relative clause up to the verb. */
function isOfRelative(reader: Reader, start: number, verb: number): boolean {
  const first = isDeterminerAt(reader, start) ? start + 1 : start;
  const { to } = contentRun(reader, first);
  return (
    isRelativeAt(reader, to) &&
    isClaimant(reader, to - 1) &&
    !hasSuch(reader, to + 1, verb, isRelativeAt)
  );
}

const isClaimant = (reader: Reader, i: number): boolean =>
  reader.content.claimants.has(wordAt(reader, i)) || reader.content.captors.has(wordAt(reader, i));
