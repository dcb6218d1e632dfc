import { firstWordsOf } from '../../../text/phrase-words.ts';
import { Trigger } from '../../../triggers.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import type { Quantity } from '../../number/quantity.ts';
import { isStrength } from '../../phrase/read-phrase.ts';
import { isCapital, isHyphen, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { ofExclusions, ofGrammar } from '../../triggers.ts';
import { isCommaAt, isDefiniteAt, isOfAt, isPersonAt, isVerbAt, nounAt } from '../../words-at.ts';
import type { Exclusion } from './exclusion.ts';

const text = (reader: Reader, from: number, to: number) =>
  reader.doc.text.slice(reader.tokens.start[from] ?? 0, reader.tokens.end[to - 1] ?? 0);

/** Whether a number is one that never changes: 'the 27 member states'. */
const isFixed = (reader: Reader, q: Quantity, fixed: { value: number; phrase: string }): boolean =>
  fixed.value === q.value &&
  text(reader, q.to, q.to + fixed.phrase.split(' ').length).toLowerCase() === fixed.phrase;

/**
 * Up to this number countries behind an article were named before. A larger number counts them:
 * 'the twelve countries that took part'.
 */
const FEW_COUNTRIES = 3;

/**
 * Whether a number only mentions countries again that were named: 'between the two countries',
 * 'the three Balkan countries'.
 */
function areNamedCountries(reader: Reader, { number, to, value }: Quantity): boolean {
  if (value === undefined || value > FEW_COUNTRIES) return false;
  // Behind another word than the article it counts them: 'the only three countries'
  if (!isDefiniteAt(reader, number - 1)) return false;
  const noun = nounAt(reader, to) ?? (isCapital(reader, to) ? nounAt(reader, to + 1) : undefined);
  return noun?.kind === 'countries';
}

/** Whether token `i` is an ordinal: 'third', or the 'th' of '76th'. */
function isOrdinal(reader: Reader, i: number): boolean {
  const { lexicon, draft } = reader;
  const word = wordAt(reader, i);
  return lexicon.words.ordinals.has(word) || draft.language.numbers.ordinalEndings.has(word);
}

/**
 * Whether a number is how many countries are ranked: 'ranks 76th of 180 countries', 'third out of 27 countries',
 * '59th of 180'.
 */
const areRanked = (reader: Reader, { from, to }: Quantity): boolean =>
  reader.grammar.partitives.has(wordAt(reader, from - 1)) &&
  (nounAt(reader, to)?.kind === 'countries' || contentRun(reader, to).to === to) &&
  (isOrdinal(reader, from - 2) || isOrdinal(reader, from - 3));

/**
 * Whether a verb shows that residents took part in something: 'residents have joined', unlike
 * 'a town of 612 residents'.
 */
const areInvolved = (reader: Reader, i: number): boolean =>
  isPersonAt(reader, i) && isVerbAt(reader, overAuxiliaries(reader, i + 1));

/** Quantities that do not depend on the case: measures, populations, fixed counts. */
export const GENERALITIES: readonly Exclusion[] = [
  {
    name: 'compound',
    aside: true,
    applies: (reader, q) =>
      (q.dimension === 'count' && isHyphen(reader, q.to) && !isStrength(reader, q)) ||
      (q.dimension === 'volume' && q.hyphenated),
  },
  {
    // For example 'a nine-member jury'.
    name: 'seats of a body',
    needs: ofExclusions('seated'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) =>
      isStrength(reader, q) && words.seated.has(wordAt(reader, q.to + 2)),
  },
  {
    name: 'any number',
    needs: ofGrammar('anyNumber'),
    of: 'count',
    applies: (reader, q) => reader.grammar.anyNumber.has(wordAt(reader, q.from - 1)),
  },
  {
    name: 'population',
    needs: ofExclusions('population', 'settlements'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) =>
      (words.population.has(wordAt(reader, q.to)) && !areInvolved(reader, q.to)) ||
      (isOfAt(reader, q.from - 1) && words.settlements.has(wordAt(reader, q.from - 2))),
  },
  {
    name: 'fixed count',
    needs: Trigger.of(({ figures }) => [
      new Set(firstWordsOf(figures.exclusions.fixedCounts.map((one) => one.phrase))),
    ]),
    aside: true,
    applies: (reader, q, words) =>
      q.q === 'exact' && words.fixedCounts.some((fixed) => isFixed(reader, q, fixed)),
  },
  {
    name: 'countries that were named',
    needs: ofGrammar('definite'),
    of: 'count',
    applies: areNamedCountries,
  },
  {
    name: 'rank among countries',
    needs: ofGrammar('partitives'),
    aside: true,
    of: 'count',
    applies: areRanked,
  },
  {
    name: 'children of a parent',
    needs: ofExclusions('parents'),
    of: 'count',
    applies: (reader, q, words) =>
      isOfAt(reader, q.from - 1) && words.parents.has(wordAt(reader, q.from - 2)),
  },
  {
    name: 'children of a couple',
    needs: ofExclusions('wed'),
    of: 'count',
    applies: (reader, q, words) => {
      const link = q.from - 1;
      // A comma may stand between: 'divorced, with two'.
      const before = isCommaAt(reader, link - 1) ? link - 2 : link - 1;
      const isWith = reader.grammar.comitatives.has(wordAt(reader, link));
      return isWith && words.wed.has(wordAt(reader, before));
    },
  },
  {
    name: 'measure',
    aside: true,
    of: 'measure',
    applies: (_reader, q) => q.unit !== 'sqm' && q.unit !== 'hectare' && q.unit !== 'acre',
  },
];
