import { lifeTerm } from '../../number/terms.ts';
import type { Reader } from '../../reader.ts';
import { hasSuch, skipDeterminers } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isBeAt, isRelativeAt, nounHitAt } from '../../words-at.ts';
import { overAuxiliaries } from './predicate.ts';

/** 'a thousand women were victims', 'four men who are suspects': the role that a form of 'be' gives the counted. */
export function roleAfter(reader: Reader, at: number): NounWords | undefined {
  const verb = isRelativeAt(reader, at) ? at + 1 : at;
  const said = overAuxiliaries(reader, verb);
  // 'believed to be victims'.
  const doubt = reader.lexicon.standings.match(reader.tokens, said)?.length ?? 0;
  const i = doubt > 0 ? overAuxiliaries(reader, said + doubt) : said;
  // 'are', 'are also', 'have been', not 'have'; 'three get life' is told of no lives.
  if (!hasSuch(reader, verb, i, isBeAt) || lifeTerm(reader, i)) return undefined;
  const run = contentRun(reader, skipDeterminers(reader, i));
  for (let last = run.to - 1; last >= run.from; last -= 1) {
    const hit = nounHitAt(reader, last, run.to);
    const noun = hit?.values.find((value) => value.class === 'person' && value.kind !== undefined);
    if (noun) return noun;
  }
  return undefined;
}
