import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { isPlural } from '../syntax/run.ts';
import { isPrepositionAt, nounHitAt } from '../words-at.ts';

/**
 * Whether a sentence tells of such cases in general and of no single one:
 * 'More than 400 people have died in such cases', 'such networks make millions', 'usually about 20 migrants'.
 */
export function isInGeneral(reader: Reader, candidate: Candidate): boolean {
  const { from, phrase, quantity, to } = candidate;
  const run = sentenceNear(reader, from);
  const isNear = quantity.dimension === 'count' && isUsual(reader, from - REACH, from);
  if (isNear || isUsual(reader, run.from, run.from + REACH)) return true;
  const { likes } = reader.grammar;
  const end = Math.max(to, phrase.to);
  for (let i = run.from; i < run.to; i += 1) {
    // In the figure's own phrase 'such' means this case: '316 such notes'.
    if (i >= from && i < end) continue;
    if (!likes.has(wordAt(reader, i)) || isPrepositionAt(reader, i + 1)) continue;
    const last = nounHitAt(reader, i + 1)?.length ?? 1;
    if (isPlural(reader, i + last)) return true;
  }
  return false;
}

/** How many words may stand between 'typical' and the number: 'a typical lorry load of 20'. */
const REACH = 4;

/**
 * Whether a word for what is usual stands right before the number ('generally about 20', 'a typical load of 20') or
 * opens the sentence: 'On a typical day it seizes two tonnes of drugs'.
 */
const isUsual = ({ exclusions, tokens }: Reader, from: number, to: number): boolean =>
  hasOneOf(tokens, exclusions.usuals, Math.max(0, from), to);
