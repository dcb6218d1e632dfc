import type { Candidate } from '../../candidate.ts';
import { tellsOfOthers } from '../../context/ties.ts';
import type { ToldBefore } from '../../context/told-before.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/** The share of a text's sentences behind which it does not return to its own case from another one. */
const LATE = 0.6;

/** How many sentences behind the last figure of another case one still belongs to it. */
const REACH = 2;

/**
 * Whether a figure stands near the end of an article that has turned to another case and has told no figure of its
 * own since: 'In May police found a factory and 8 million cigarettes. Six Poles were held'.
 */
export function isOfTail(
  reader: Reader,
  { from, quantity: { q } }: Candidate,
  { figures, turned }: ToldBefore,
): boolean {
  const { sentenceOf, sentences } = reader.doc;
  const at = sentenceOf[from] ?? 0;
  const own = sentenceOf[figures.at(-1)?.from ?? 0] ?? 0;
  if (turned <= own || at - turned > REACH || at < LATE * sentences.length) return false;
  // The maximum term of the case itself is often told last ('They face up to ten years'), unlike a term in the
  // sentence of the other case ('Eight men serve up to ten years').
  if (q === 'max' && turned < at) return false;
  return tellsOfOthers(reader, sentenceNear(reader, from));
}
