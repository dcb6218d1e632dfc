import { opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { hasSuch, ofBefore } from '../../syntax/clause.ts';
import { beforeAuxiliaries, isBeAt, isCommaAt, isRelativeAt } from '../../words-at.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { isFurther, mainVerbAfter } from './stage.ts';

/** The later stage of the two: what is said of persons right behind them, or the verb of their sentence. */
export function laterOf(
  reader: Reader,
  candidate: Candidate,
  after: Predicate,
  wanted: Wanted,
): Predicate {
  // A relative clause comes before the verb: 'two men from Bonn who were under investigation were arrested'.
  const isRelative = hasSuch(reader, candidate.phrase.to, after.from, isRelativeAt);
  if (after.form !== 'participle' && !isRelative) return after;
  const isReduced = isRelative || !isBeAt(reader, after.from - 1);
  const main =
    isReduced && !opensAsWhole(reader, candidate)
      ? mainVerbAfter(reader, after, wanted)
      : undefined;
  if (!main) return after;
  // Whoever was cleared is none of those who were charged: 'two brothers jailed for a bombing were cleared'.
  const isUndone =
    main.entry.person === 'other' &&
    isAccused(after.entry.person) &&
    !hasSuch(reader, after.to, main.from, isCommaAt);
  const isLater = (isEarlier(reader, after.from) && main.entry.person !== undefined) || isUndone;
  return isLater || isFurther(main.entry.person, after.entry.person) ? main : after;
}

/**
 * Whether a verb tells what came before the rest of the sentence: 'who had been convicted in 2010',
 * 'previously convicted'.
 */
const isEarlier = (reader: Reader, at: number): boolean =>
  hasOneOf(reader.tokens, reader.content.before, beforeAuxiliaries(reader, at - 1) + 1, at);

/**
 * Whether the persons open the sentence as a whole, so that the verb is said of the part:
 * 'Of 40 suspects identified so far, 12 have been arrested'.
 */
function opensAsWhole(reader: Reader, { from }: Candidate): boolean {
  const of = ofBefore(reader, from);
  return of !== undefined && opensSentence(reader.doc, of);
}
