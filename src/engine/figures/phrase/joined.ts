import { nationalityAt } from '../annotations-at.ts';
import { type Reader, wordAt } from '../reader.ts';
import { contentRun, isPlural } from '../syntax/run.ts';
import type { NounWords } from '../words/entries.ts';
import { isAndAt, isListJointAt, nounHitAt } from '../words-at.ts';
import type { Phrase } from './phrase.ts';

/** Lets further nouns of the same class share the number: '28 women and girls', 'twelve men, women and children'. */
export function joinNouns(reader: Reader, phrase: Phrase, noun: NounWords): void {
  let at = phrase.to;
  let differ = false;
  let commas = false;
  while (isListJointAt(reader, at)) {
    const closes = isAndAt(reader, at);
    const hit = nounHitAt(reader, at + 1);
    const next = hit?.values[0];
    if (!hit || !next || !isOfOneSort(noun, next) || !endsAsPlural(reader, at + 1 + hit.length))
      return;
    if (next.of !== noun.of) differ = true;
    at += 1 + hit.length;
    if (!closes) {
      commas = true;
      continue;
    }
    // Different nouns in a list with commas, and different buildings, have no sort in common
    // ('men, women and children', 'houses and flats'). Of two the first one tells it ('women and girls').
    if (differ && (commas || noun.class === 'premises')) phrase.noun = withoutOf(noun);
    phrase.to = at;
    return;
  }
}

/** A noun without its sort, for several sorts that share a number or for something else that is counted. */
export function withoutOf({ of: _of, ...noun }: NounWords): NounWords {
  return noun;
}

/** Whether two nouns count the same class of persons or things. */
const isOfOneSort = (noun: NounWords, next: NounWords): boolean =>
  next.class === noun.class && next.kind === noun.kind;

/** Whether a plural ends before token `to` and ends its phrase. */
const endsAsPlural = (reader: Reader, to: number): boolean =>
  isPlural(reader, to - 1) && contentRun(reader, to).to === to;

/** Whether a nationality is singular: 'Moldovan', but not 'Moldovans' nor 'Swiss'. */
const isOne = (reader: Reader, at: number): boolean =>
  !wordAt(reader, at).endsWith(reader.grammar.pluralEnding);

/** Lets a second nationality share the number: '17 Ukrainians and Bulgarians', 'two Germans, a Pole'. */
export function joinNationalities(reader: Reader, phrase: Phrase): void {
  if (!isAndAt(reader, phrase.to)) return;
  const next = nationalityAt(reader, phrase.to + 1);
  // A singular behind a plural is a person more: 'Two Romanians and Moldovan' are three.
  if (!next || (isPlural(reader, phrase.to - 1) && isOne(reader, phrase.to + 1))) return;
  phrase.nationalities.push(next);
  phrase.to += 2;
  // Both may describe one noun: '1,000 Algerian and Syrian migrants'.
  const hit = nounHitAt(reader, phrase.to);
  const noun = hit?.values[0];
  if (!hit || noun?.class !== 'person' || !isPlural(reader, phrase.to + hit.length - 1)) return;
  phrase.to += hit.length;
  phrase.head = phrase.to - 1;
  phrase.noun = noun;
}
