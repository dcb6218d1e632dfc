import { endsAsGerund, endsAsPast, isHyphen, type Reader, wordAt } from '../reader.ts';
import { contentRun, isPlural } from '../syntax/run.ts';
import { isAdverbAt } from '../words-at.ts';
import type { Phrase } from './phrase.ts';

/** 'two gunsmiths turned pistols into weapons', 'nine cases involving rare birds': a past or a gerund right after a plural is its verb. */
export function endOfNouns(reader: Reader, { from, to }: Phrase['run']): number {
  const { pluralModifiers } = reader.grammar;
  // '500 flee homes'.
  if (reader.content.doings.has(wordAt(reader, from)) || opensClause(reader, from)) return from;
  for (let i = from + 1; i + 1 < to; i += 1) {
    if (!isPlural(reader, i - 1) || isHyphen(reader, i + 1)) continue;
    if (endsAsPast(reader, i)) return i;
    // 'sports betting accounts'.
    if (endsAsGerund(reader, i) && !pluralModifiers.has(wordAt(reader, i - 1))) return i;
  }
  return to;
}

/** 'with two also facing gun charges', 'three of them also face gun charges': behind an adverb a verb begins, and what is counted has no noun. */
export function opensClause(reader: Reader, at: number): boolean {
  const { charges, facing } = reader.content;
  // 'four face additional charges'.
  if (facing.has(wordAt(reader, at)))
    return charges.has(wordAt(reader, contentRun(reader, at).to - 1));
  if (!isAdverbAt(reader, at)) return false;
  return facing.has(wordAt(reader, at + 1)) || endsAsGerund(reader, at + 1);
}
