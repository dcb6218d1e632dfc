import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isAdverbAt, isAndAt, isHaveAt, unitAt } from '../../words-at.ts';
import type { Found } from './predicate.ts';

/**
 * Whether a verb before its object tells what has not happened: 'hope to arrest', 'failed to seize', 'will charge',
 * 'never charged', 'without arresting', 'could have killed'. Nobody was arrested whom the police hope to arrest.
 */
export function isUnmet(reader: Reader, { hit, from }: Found & { from: number }): boolean {
  const { negations, infinitive } = reader.grammar;
  const { lacking, ahead, unmet, untrue } = reader.content;
  const i = beforeOtherAdverbs(reader, from - 1);
  const word = wordAt(reader, i);
  if (hit.form === 'ing') return lacking.has(word);
  if (negations.has(word)) return true;
  if (isHaveAt(reader, i) && untrue.has(wordAt(reader, i - 1))) return true;
  if (hit.form !== 'base') return false;
  if (ahead.has(word)) return true;
  if (!infinitive.has(word)) return false;
  // Time left for it means that it is yet to come: 'have four days to charge the five'.
  const isInTime = unitAt(reader, i - 1)?.dimension === 'time';
  return (
    isInTime ||
    unmet.has(wordAt(reader, beforeOtherAdverbs(reader, i - 1))) ||
    isAskedToDo(reader, i)
  );
}

/** How many tokens before 'to' somebody may be asked: 'asked the regional court in Paris to'. */
const REACH_ASKING = 7;

/** Whether somebody is only asked to do it: 'asked the court to confiscate', 'Madrid was urged to arrest'. */
function isAskedToDo(reader: Reader, to: number): boolean {
  for (let i = to - 1; i >= to - REACH_ASKING && isWord(reader, i); i -= 1) {
    if (reader.attributes.demands.has(wordAt(reader, i))) return true;
    if (isAndAt(reader, i)) return false;
  }
  return false;
}

/** The last token up to `at` that is no adverb. Negations such as 'never' are not skipped. */
function beforeOtherAdverbs(reader: Reader, at: number): number {
  let i = at;
  while (isAdverbAt(reader, i) && !reader.grammar.negations.has(wordAt(reader, i))) i -= 1;
  return i;
}
