import { contentRun } from '../phrase/run.ts';
import { type Reader, wordAt } from '../reader.ts';
import type { NounWords } from '../words.ts';
import { overAuxiliaries } from './predicate.ts';

/** 'a thousand women were victims', 'four men who are suspects': the role that a form of 'be' gives the counted. */
export function roleAfter(reader: Reader, at: number): NounWords | undefined {
  const { be, relatives } = reader.grammar;
  const verb = relatives.has(wordAt(reader, at)) ? at + 1 : at;
  const i = overAuxiliaries(reader, verb);
  if (i === verb || !be.has(wordAt(reader, i - 1))) return undefined;
  const run = contentRun(reader, i);
  for (let last = run.to - 1; last >= run.from; last -= 1) {
    const hit = reader.lexicon.nouns.match(reader.tokens, last, run.to);
    const noun = hit?.values.find((value) => value.class === 'person' && value.kind !== undefined);
    if (noun) return noun;
  }
  return undefined;
}
