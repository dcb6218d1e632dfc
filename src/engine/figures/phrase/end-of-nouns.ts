import { endsAsGerund, endsAsPast, isHyphen, type Reader, wordAt } from '../reader.ts';
import { contentRun, isPlural } from '../syntax/run.ts';
import { isAdverbAt } from '../words-at.ts';
import type { Phrase } from './phrase.ts';

/**
 * The end of the counted noun phrase. A past tense or gerund right behind a plural is the verb and no longer belongs
 * to it: 'two gunsmiths turned pistols into weapons', 'nine cases involving rare birds'.
 */
export function endOfNouns(reader: Reader, { from, to }: Phrase['run']): number {
  const { pluralModifiers } = reader.grammar;
  // A verb right behind the number leaves it without a noun: '500 flee homes', '19 hold passports'.
  const { doings, handling } = reader.content;
  const first = wordAt(reader, from);
  if (doings.has(first) || opensClause(reader, from)) return from;
  if (handling.has(first) && !isHyphen(reader, from + 1)) return from;
  for (let i = from + 1; i + 1 < to; i += 1) {
    if (!isPlural(reader, i - 1) || isHyphen(reader, i + 1)) continue;
    if (endsAsPast(reader, i)) return i;
    // Behind a plural that describes a noun, a word in '-ing' may be a noun: 'sports betting accounts'.
    if (endsAsGerund(reader, i) && !pluralModifiers.has(wordAt(reader, i - 1))) return i;
  }
  return to;
}

/**
 * Whether a clause and no noun begins at a token, because an adverb and a verb stand there:
 * 'with two also facing gun charges', 'three of them also face gun charges'.
 */
export function opensClause(reader: Reader, at: number): boolean {
  const { charges, facing } = reader.content;
  // 'Face' opens a clause only where charges follow: 'four face additional charges'.
  if (facing.has(wordAt(reader, at)))
    return charges.has(wordAt(reader, contentRun(reader, at).to - 1));
  if (!isAdverbAt(reader, at)) return false;
  return facing.has(wordAt(reader, at + 1)) || endsAsGerund(reader, at + 1);
}
