import type { Candidate } from '../../candidate.ts';
import { tellsOfThem } from '../../context/ties.ts';
import type { ToldBefore } from '../../context/told-before.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/** The part of a text, in its sentences, behind which it does not come back to its own case from another one. */
const LATE = 0.6;

/** So many sentences behind the last figure of another case one is still of it. */
const REACH = 2;

/**
 * 'In May police found a factory and 8 million cigarettes. Six Poles were held': near the end of an article that has
 * turned to another case and has told no figure of its own since.
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
  // 'They face up to ten years': what a law threatens is told last, whatever stands before it; not 'Eight men serve up to ten years'.
  if (q === 'max' && turned < at) return false;
  return !tellsOfThem(reader, sentenceNear(reader, from));
}
