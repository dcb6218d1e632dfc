import { bodyOf } from '../../registry.ts';
import type { Candidate } from '../candidate.ts';
import {
  currencyOf,
  isBehindSum,
  isBesideOtherSign,
  isOpenUnit,
  isSharedUnit,
  localUnit,
  ownUnitOf,
} from '../number/currencies.ts';
import { isMassOrVolume } from '../number/quantity.ts';
import { type Reader, wordAt } from '../reader.ts';
import { sentenceNear, within } from '../syntax/clause.ts';
import type { UnitWords } from '../words/entries.ts';
import { isArticleAt, isBeAt, isOfAt, unitAt } from '../words-at.ts';

/**
 * Whether a sum is a price per measure, for which the card has no line, or bounds each of several without the word:
 * '£270 per tonne', '€3 a gallon', 'parted with sums over €100,000'.
 */
export function isOfOpenRate(reader: Reader, { quantity }: Candidate): boolean {
  if (quantity.dimension !== 'money') return false;
  const { lexicon, tokens, grammar } = reader;
  const at = quantity.to;
  const isMeasure = isMassOrVolume(unitAt(reader, at + 1)?.dimension);
  const isRate =
    grammar.rates.has(wordAt(reader, at)) ||
    (isMeasure && isArticleAt(reader, at)) ||
    isOneOfSums(reader, quantity) ||
    isOfEveryMeasure(reader, quantity.from);
  return isRate && !lexicon.pers.match(tokens, at) && !lexicon.paces.match(tokens, at);
}

/** Whether the subject before a sum tells of which measure it is: 'The cost of every kilo to the country is €200,000'. */
function isOfEveryMeasure(reader: Reader, at: number): boolean {
  const { from } = sentenceNear(reader, at);
  for (let i = from, isMeasured = false; i < at; i += 1) {
    if (isMeasured && isBeAt(reader, i)) return true;
    isMeasured ||=
      reader.grammar.rates.has(wordAt(reader, i)) &&
      isMassOrVolume(unitAt(reader, i + 1)?.dimension);
  }
  return false;
}

/** Whether a sum bounds each of several: 'parted with sums over €100,000', 'paid in amounts of up to €900'. */
function isOneOfSums(reader: Reader, { from, q }: Candidate['quantity']): boolean {
  const last = isOfAt(reader, from - 1) ? from - 2 : from - 1;
  return q !== 'exact' && q !== 'approx' && reader.content.sums.has(wordAt(reader, last));
}

/**
 * Whether the currency of a sum is open: '$116,000' in a text that names no country but Guyana may be its own dollars
 * or American ones.
 */
export function isOfOpenCurrency(reader: Reader, candidate: Candidate): boolean {
  const { quantity, unit } = candidate;
  if (quantity.dimension !== 'money') return false;
  const words = currencyOf(reader, quantity, unit);
  if (!words) return false;
  return (
    (words.unit === unit && isOpenUnit(reader, words) && !isAgain(reader, quantity.from)) ||
    isOfOtherLand(reader, candidate, words) ||
    isOfOtherDollars(reader, candidate, words) ||
    // A conversion in brackets leaves nothing open: 'HK$19 million ($2.4 million)'.
    (wordAt(reader, quantity.from - 1) !== '(' && isBesideOtherSign(reader, words, unit))
  );
}

/** Whether a sum tells one again whose sign says more than its own, so that it is in yet another currency: '$US375,000 ($514,913)'. */
const isOfOtherDollars = (reader: Reader, { quantity, unit }: Candidate, words: UnitWords) =>
  words.inCountry !== undefined &&
  isBehindSum(reader, quantity.from, (other) => other.unit === unit && other !== words);

/** Whether a sum tells one in other dollars again: '2.5 million HK dollars (about $320,000)'. */
const isAgain = (reader: Reader, at: number): boolean =>
  isBehindSum(reader, at, ({ dimension }) => dimension === 'money');

/**
 * Whether the sum may be in the currency of another country that the sentence names, because several share the name:
 * 'Two Indians were held in Birgunj, Nepal, with 300,000 rupees'.
 */
function isOfOtherLand(reader: Reader, { from, unit }: Candidate, words: UnitWords): boolean {
  if (words.worldwide || !words.inCountry || localUnit(reader, words) !== unit) return false;
  const { agencies, places } = reader.draft;
  const sentence = sentenceNear(reader, from);
  const lands = [
    ...within(reader, places, sentence).map(({ cc }) => cc),
    ...within(reader, agencies, sentence).map(({ id }) => bodyOf(reader.draft, id)?.cc ?? ''),
  ];
  const units = lands.map((cc) => ownUnitOf(cc, words)).filter((one) => one !== undefined);
  return units.length > 0 ? !units.includes(unit ?? '') : isSharedUnit(reader, words);
}
