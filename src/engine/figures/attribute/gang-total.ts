import type { FigurePer } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { charSpan, type Reader, wordAt } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { isPersonAt, isPossessiveAt, isPrepositionAt, isVerbAt } from '../words-at.ts';
import type { Said } from './attach.ts';

/**
 * Fewest years at which a term is taken for the sum of a gang's sentences, because hardly anybody is jailed for that
 * long alone.
 */
const MANY_YEARS = 40;

/** How many tokens from the start of its sentence the gang may be named: 'A violent Romanian gang who robbed'. */
const OPENING = 6;

/**
 * Reads a very long term as the total of several people where its sentence is about a gang, and not about the gang's
 * leader: 'A gang who robbed jewellers were jailed for 82 years'.
 */
export function totalOfGang(
  reader: Reader,
  { kind, unit, quantity }: Candidate,
): Said<FigurePer> | undefined {
  const { from, value = 0 } = quantity;
  if (kind !== 'sentence' || unit !== 'year' || value < MANY_YEARS) return undefined;
  const start = sentenceNear(reader, from).from;
  for (let i = start; i < Math.min(from, start + OPENING); i += 1) {
    // Here the term is one person's: 'The boss of a gang'.
    if (isPersonAt(reader, i) || isPrepositionAt(reader, i) || isVerbAt(reader, i))
      return undefined;
    if (!reader.content.gangs.has(wordAt(reader, i))) continue;
    const isOfOne = isPossessiveAt(reader, i + 1) || isPersonAt(reader, i + 1);
    return isOfOne
      ? undefined
      : { value: 'total', span: charSpan(reader, i, i + 1), rule: 'total of a gang' };
  }
  return undefined;
}
