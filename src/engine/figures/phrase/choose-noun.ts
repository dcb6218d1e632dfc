import type { Quantity } from '../number/quantity.ts';
import type { Reader } from '../reader.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';
import type { NounWords } from '../words/entries.ts';
import { nounAt, substanceAt } from '../words-at.ts';

/**
 * Chooses among the meanings of a noun by what the sentence is about: 'tablets' are pills where it names a drug, and
 * devices elsewhere.
 */
export function chooseNoun(
  reader: Reader,
  i: number,
  nouns: readonly NounWords[],
  { value = 0 }: Quantity,
): NounWords | undefined {
  if (nouns.length < 2) return nouns[0];
  const { from, to } = sentenceNear(reader, i);
  const fitting =
    ofKindNear(reader, nouns, from, to) ??
    (nouns.some(({ class: sort }) => sort === 'premises')
      ? ofKindNear(reader, nouns, from - LOOK_BACK, from)
      : undefined);
  const mayBe = (noun: NounWords): boolean =>
    value <= (noun.most ?? value) &&
    (value <= (noun.mostAlone ?? value) || hasLike(reader, i, noun, { from, to }));
  return fitting ?? nouns.find(mayBe) ?? nouns[0];
}

/** Whether another noun of the same kind stands in a stretch of text: 'tablets' beside 'phones'. */
const hasLike = (reader: Reader, i: number, { kind }: NounWords, { from, to }: Run): boolean =>
  hasSuch(reader, from, to, (_, at) => at !== i && nounAt(reader, at)?.kind === kind);

/** How many tokens before a sentence about plants the drug may be named that was grown in them. */
const LOOK_BACK = 120;

/** The meaning of a noun that has the kind of a substance named in a stretch of text. */
function ofKindNear(
  reader: Reader,
  nouns: readonly NounWords[],
  from: number,
  to: number,
): NounWords | undefined {
  for (let at = Math.max(0, from); at < to; at += 1) {
    const kind = substanceAt(reader, at, to)?.kind;
    const fitting = kind && nouns.find((noun) => noun.kind === kind);
    if (fitting) return fitting;
  }
  return undefined;
}
