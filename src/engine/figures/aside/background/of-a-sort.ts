import type { Candidate } from '../../candidate.ts';
import { isInHeadline, isNumber, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import { isDeterminerAt, substanceAt } from '../../words-at.ts';

/** How many tokens from the start of its sentence 'fully qualified nurses can' may end. */
const REACH = 5;

/**
 * Whether a sum is what a sort of people or a drug earns or costs in general, in the present tense:
 * 'Gangs can make millions', 'Nurses start on salaries of £23,000', 'Smugglers often charge €5,000 a head'.
 */
export function isOfASort(reader: Reader, { from, quantity }: Candidate): boolean {
  if (quantity.dimension !== 'money' || isInHeadline(reader, from)) return false;
  const { habits } = reader.exclusions;
  const start = sentenceNear(reader, from).from;
  for (let i = start; i < Math.min(from, start + REACH); i += 1) {
    if (i > start && habits.has(wordAt(reader, i))) return isSort(reader, i - 1);
    if (isDeterminerAt(reader, i) || isNumber(reader, i)) return false;
  }
  return false;
}

/** Whether a plural or a substance ends at a token: 'gangs', 'cocaine'. */
const isSort = (reader: Reader, i: number): boolean =>
  isPlural(reader, i) || substanceAt(reader, i) !== undefined;
