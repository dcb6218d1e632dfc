import type { Candidate } from '../../candidate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { isArticleAt, isAuxiliaryAt, isPrepositionAt, isRelativeAt } from '../../words-at.ts';

/**
 * Whether a figure belongs to an earlier operation, which this one follows up:
 * 'a follow-up to Operation Fox, in which 84 were held'.
 */
export function isOfEarlierStage(reader: Reader, { from }: Candidate): boolean {
  const { goesOnFrom } = tablesOf(reader.exclusions);
  let isNamed = false;
  for (let i = sentenceNear(reader, from).from; i < from; i += 1) {
    isNamed ||= goesOnFrom.match(reader.tokens, i) !== undefined;
    if (isNamed && isPrepositionAt(reader, i) && isRelativeAt(reader, i + 1)) return true;
  }
  return false;
}

/**
 * Whether a figure belongs to an earlier conviction of the same person:
 * 'had previously been convicted of a £41,000 fraud and jailed for ten months'. Behind another finite verb the case
 * itself is told again, as in 'who had previously been jailed for four years, was sentenced to twelve'.
 */
export function isOfEarlierConviction(reader: Reader, candidate: Candidate): boolean {
  const { from } = candidate;
  if (isServed(reader, candidate)) return true;
  const { earlierCases, opens } = tablesOf(reader.exclusions);
  const next = (at: number) => opens.next(reader.tokens, at, from);
  for (let i = next(sentenceNear(reader, from).from); i < from; i = next(i + 1)) {
    const hit = earlierCases.match(reader.tokens, i, from);
    if (hit) return !hasSuch(reader, i + hit.length, from, endsStatement);
  }
  return false;
}

/** How many tokens 'already serving' has. */
const SERVING = 2;

/**
 * How many tokens behind a term 'he is already serving' may end, and how many before it 'had completed a' may begin.
 */
const REACH_SERVED = 5;

/**
 * Whether a term is being served, or was served, for an earlier crime:
 * 'nine years, consecutive to the 16 he is already serving', 'who recently completed a four-year term'.
 */
function isServed(reader: Reader, { kind, from, to }: Candidate): boolean {
  if (kind !== 'sentence') return false;
  const { earlierTerms, formerTerms } = tablesOf(reader.exclusions);
  const end = Math.min(sentenceNear(reader, from).to, to + REACH_SERVED);
  for (let i = to; i < end; i += 1) if (earlierTerms.match(reader.tokens, i)) return true;
  for (let i = Math.max(0, from - REACH_SERVED); i < from; i += 1)
    if (formerTerms.match(reader.tokens, i, from)) return true;
  // The words may stand before it: 'Dalby is already serving a seven-year sentence'.
  const article = isArticleAt(reader, from - 1) ? from - 1 : from;
  const serving = earlierTerms.match(reader.tokens, article - SERVING, article);
  return serving?.length === SERVING;
}

/** Whether a finite verb or a semicolon stands at a token. */
const endsStatement = (reader: Reader, i: number): boolean =>
  isAuxiliaryAt(reader, i) || wordAt(reader, i) === ';';
