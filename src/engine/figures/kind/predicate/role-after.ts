import { lifeTerm } from '../../number/terms.ts';
import type { Reader } from '../../reader.ts';
import { hasSuch, skipDeterminers } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isBeAt, isRelativeAt, nounHitAt } from '../../words-at.ts';
import { overAuxiliaries } from './predicate.ts';

/**
 * The role that a form of 'to be' gives to the counted: 'a thousand women were victims', 'four men who are suspects'.
 */
export function roleAfter(reader: Reader, at: number): NounWords | undefined {
  const verb = isRelativeAt(reader, at) ? at + 1 : at;
  const said = overAuxiliaries(reader, verb);
  // Words of doubt may stand between: 'believed to be victims'.
  const doubt = reader.lexicon.standings.match(reader.tokens, said)?.length ?? 0;
  const i = doubt > 0 ? overAuxiliaries(reader, said + doubt) : said;
  // There must be a form of 'to be' ('are', 'are also', 'have been', not 'have'). A life term is no role:
  // 'three get life'.
  if (!hasSuch(reader, verb, i, isBeAt) || lifeTerm(reader, i)) return undefined;
  const run = contentRun(reader, skipDeterminers(reader, i));
  for (let last = run.to - 1; last >= run.from; last -= 1) {
    const hit = nounHitAt(reader, last, run.to);
    const noun = hit?.values.find((value) => value.class === 'person' && value.kind !== undefined);
    if (noun) return noun;
  }
  return undefined;
}
