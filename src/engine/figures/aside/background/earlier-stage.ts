import type { Candidate } from '../../candidate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isPrepositionAt, isRelativeAt } from '../../words-at.ts';

/** 'a follow-up to Operation Fox, in which 84 were held': what came of the operation that this one goes on from. */
export function isOfEarlierStage(reader: Reader, { from }: Candidate): boolean {
  const { goesOnFrom } = tablesOf(reader.exclusions);
  let isNamed = false;
  for (let i = sentenceNear(reader, from).from; i < from; i += 1) {
    isNamed ||= goesOnFrom.match(reader.tokens, i) !== undefined;
    if (isNamed && isPrepositionAt(reader, i) && isRelativeAt(reader, i + 1)) return true;
  }
  return false;
}
