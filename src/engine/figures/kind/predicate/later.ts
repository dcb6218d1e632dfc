import { opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { hasSuch, ofBefore } from '../../syntax/clause.ts';
import { beforeAuxiliaries, isBeAt, isRelativeAt } from '../../words-at.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { isFurther, mainVerbAfter } from './stage.ts';

/** Of what is told of persons after them and the verb of their sentence the one that goes further. */
export function laterOf(
  reader: Reader,
  candidate: Candidate,
  after: Predicate,
  wanted: Wanted,
): Predicate {
  // 'two men from Bonn who were under investigation were arrested'.
  const isRelative = hasSuch(reader, candidate.phrase.to, after.from, isRelativeAt);
  if (after.form !== 'participle' && !isRelative) return after;
  const isReduced = isRelative || !isBeAt(reader, after.from - 1);
  const main =
    isReduced && !opensAsWhole(reader, candidate)
      ? mainVerbAfter(reader, after, wanted)
      : undefined;
  if (!main) return after;
  const isLater = isEarlier(reader, after.from) && main.entry.person !== undefined;
  return isLater || isFurther(main.entry.person, after.entry.person) ? main : after;
}

/** 'who had been convicted in 2010', 'previously convicted': whether what a verb tells came before what the sentence tells. */
const isEarlier = (reader: Reader, at: number): boolean =>
  hasOneOf(reader.tokens, reader.content.before, beforeAuxiliaries(reader, at - 1) + 1, at);

/** 'Of 40 suspects identified so far, 12 have been arrested': what follows the comma is told of the part. */
function opensAsWhole(reader: Reader, { from }: Candidate): boolean {
  const of = ofBefore(reader, from);
  return of !== undefined && opensSentence(reader.doc, of);
}
