import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { clauseAround } from '../../syntax/clause.ts';

/**
 * Whether something is included in things that a verb before them says were seized:
 * 'assets were frozen, including 184 bank accounts'.
 */
export function isAmongTaken(reader: Reader, { from }: Candidate): boolean {
  const clause = clauseAround(reader, from);
  const { including, composed, verbs } = reader.lexicon;
  let isIncluded = false;
  for (let i = from - 1; i >= clause.from; i -= 1) {
    isIncluded ||=
      including.match(reader.tokens, i, from) !== undefined ||
      composed.match(reader.tokens, i, from) !== undefined;
    const verb = isIncluded ? verbs.match(reader.tokens, i, from) : undefined;
    if (verb?.values.some(({ entry }) => entry.company === 'assets' || entry.thing === 'assets'))
      return true;
  }
  return false;
}
