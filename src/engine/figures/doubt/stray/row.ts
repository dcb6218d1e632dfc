import { type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { isBeAt, isDefiniteAt } from '../../words-at.ts';

/**
 * How many tokens from the start of its sentence 'is the third' may begin, and how far behind that its noun may
 * stand.
 */
const REACH = 4;

/**
 * Where a sentence counts the case as one of a row, so that later figures may belong to the others:
 * 'This is the third major blow to them in five days, with the seizure of'.
 */
export function countsAmongOthers(reader: Reader, { from, to }: Run): number | undefined {
  const { ordinals } = reader.lexicon.words;
  for (let i = from; i < Math.min(to, from + REACH); i += 1) {
    if (!isBeAt(reader, i) || !isDefiniteAt(reader, i + 1)) continue;
    if (!ordinals.has(wordAt(reader, i + 2))) return undefined;
    for (let n = i + 3; n < Math.min(to, i + 3 + REACH); n += 1)
      if (reader.exclusions.otherMatters.has(wordAt(reader, n))) return n;
  }
  return undefined;
}
