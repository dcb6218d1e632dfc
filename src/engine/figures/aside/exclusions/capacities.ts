import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { isMassOrVolume, type Quantity } from '../../number/quantity.ts';
import { amountAt } from '../../number/read-amount.ts';
import { endsAsGerund, isHyphen, type Reader, wordAt } from '../../reader.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import { ofExclusions } from '../../triggers.ts';
import type { ExclusionWords } from '../../words/exclusion-words.ts';
import { isArticleAt, isBeAt, isHaveAt, isOfAt, isVerbAt } from '../../words-at.ts';
import type { Exclusion } from './exclusion.ts';

/** Whether a weight is the dose in a pill: 'tramadol 225mg', 'tablets (50mg)'. */
function isDose(reader: Reader, { unit, value, from }: Quantity): boolean {
  if (unit !== 'g' || (value ?? 1) >= 1) return false;
  const at = wordAt(reader, from - 1) === '(' ? from - 2 : from - 1;
  const { substances, nouns } = reader.lexicon;
  return [substances, nouns].some((table) =>
    table.match(reader.tokens, at)?.values.some(({ kind }) => kind === 'drugs'),
  );
}

/** Whether a weight is a lower limit: '400 grams or more', '400 grams (about 14 ounces) or more'. */
function isOrMore(reader: Reader, q: Quantity): boolean {
  if (q.q === 'min') return q.from === q.number;
  const end = afterConversion(reader, q);
  const at = wordAt(reader, end) === ')' ? end + 1 : end;
  return reader.lexicon.boundsAfter.match(reader.tokens, at)?.values[0]?.q === 'min';
}

/** How many tokens before its weight the crime may be named: 'to possess with the intent to distribute'. */
const REACH_DEALING = 8;

/** How many words may stand between a pack's weight and its name. */
const REACH_PACK = 2;

/** Whether several containers stand right behind the weight that one of them holds: 'bags', 'tobacco pouches'. */
function opensPacks(reader: Reader, at: number): boolean {
  for (let i = at; i < Math.min(contentRun(reader, at).to, at + REACH_PACK); i += 1)
    if (reader.lexicon.vessels.has(wordAt(reader, i)) && isPlural(reader, i)) return true;
  return false;
}

/**
 * Whether something could have been made but never was, so that nobody can have seized it:
 * 'could have produced 120 million cigarettes', 'would have been turned into', 'could be used to make'.
 */
function isNeverMade(
  reader: Reader,
  { from }: Pick<Quantity, 'from'>,
  making: ReadonlySet<string>,
): boolean {
  let i = making.has(wordAt(reader, from - 1)) ? from - 1 : from - 2;
  if (!making.has(wordAt(reader, i))) return false;
  // The use leads to what is made: 'used to produce'.
  const { infinitive, modals } = reader.grammar;
  const link = wordAt(reader, i - 1);
  if (infinitive.has(link) && !modals.has(link)) i -= 2;
  do i -= 1;
  while (isHaveAt(reader, i) || isBeAt(reader, i));
  return modals.has(wordAt(reader, i));
}

/** How many tokens before its worth such a thing may stand, and how many before a sum 'worth' with its bound. */
const REACH_MADE = 8;
const REACH_WORTH = 3;

/**
 * Whether a sum is the worth of what was never made:
 * 'would have produced 6 tonnes of speed worth €63 million ($69m)'.
 */
function isWorthOfNothing(reader: Reader, { from }: Quantity, words: ExclusionWords): boolean {
  const { worth } = reader.lexicon.words;
  const sum = wordAt(reader, from - 1) === '(' ? sumBefore(reader, from - 1) : from;
  let at = sum - 1;
  while (at > sum - REACH_WORTH && !worth.has(wordAt(reader, at))) at -= 1;
  if (!worth.has(wordAt(reader, at))) return false;
  for (let i = at - 1; i > at - REACH_MADE; i -= 1)
    if (amountAt(reader, i) && isNeverMade(reader, { from: i }, words.making)) return true;
  return false;
}

/** The first token of the sum that ends right before a bracket. */
function sumBefore(reader: Reader, bracket: number): number {
  for (let i = bracket - 1; i > bracket - REACH_MADE; i -= 1)
    if (amountAt(reader, i)?.to === bracket) return i;
  return bracket;
}

/**
 * Quantities that something holds, could hold or could make. They are no facts of the case, although what they stand
 * for may be.
 */
export const CAPACITIES: readonly Exclusion[] = [
  {
    // For example '50g tobacco pouches', '25kg bags of flour'.
    name: 'size of a pack',
    aside: true,
    applies: (reader, { dimension, to }) => isMassOrVolume(dimension) && opensPacks(reader, to),
  },
  {
    name: 'so many to a room',
    needs: ofExclusions('quarters'),
    of: 'count',
    applies: (reader, { to }, words) =>
      reader.grammar.infinitive.has(wordAt(reader, to)) &&
      isArticleAt(reader, to + 1) &&
      words.quarters.has(wordAt(reader, to + 2)),
  },
  {
    name: 'enough for',
    needs: ofExclusions('enough'),
    aside: true,
    applies: (reader, { from }, words) =>
      words.enough.has(wordAt(reader, from - 2)) ||
      // The use may stand behind 'for': 'enough power for ten houses'.
      (reader.grammar.reasons.has(wordAt(reader, from - 1)) &&
        words.enough.has(wordAt(reader, from - 3))) ||
      (reader.grammar.infinitive.has(wordAt(reader, from - 2)) &&
        // Or behind an infinitive: 'enough wood to fill 440 containers'.
        [3, 4].some((back) => words.enough.has(wordAt(reader, from - back)))),
  },
  {
    // For example 'would have gone on to produce 25.7 million doses'.
    name: 'doses to come',
    needs: ofExclusions('doses'),
    aside: true,
    of: 'count',
    applies: (reader, { from, to }, words) =>
      reader.grammar.infinitive.has(wordAt(reader, from - 2)) &&
      [to, to + 1].some((i) => words.doses.has(wordAt(reader, i))),
  },
  {
    name: 'never made',
    needs: ofExclusions('making'),
    aside: true,
    applies: (reader, q, words) =>
      q.dimension !== 'money' && q.dimension !== 'time' && isNeverMade(reader, q, words.making),
  },
  {
    // For example 'could have been cut up to four times'.
    name: 'times that may be',
    needs: ofExclusions('times'),
    aside: true,
    of: 'count',
    applies: (reader, { from, to }, words) =>
      words.times.has(wordAt(reader, to)) &&
      hasOneOf(reader.tokens, reader.grammar.modals, Math.max(0, from - REACH_MADE), from),
  },
  {
    name: 'worth of what was never made',
    needs: ofExclusions('making'),
    aside: true,
    of: 'money',
    applies: isWorthOfNothing,
  },
  {
    // For example 'capable of powering ten houses', 'capable of producing 35 million cigarettes'.
    name: 'able to',
    needs: ofExclusions('able'),
    aside: true,
    applies: (reader, { from }, words) =>
      endsAsGerund(reader, from - 1) &&
      isOfAt(reader, from - 2) &&
      words.able.has(wordAt(reader, from - 3)),
  },
  {
    // For example 'had the capacity to launder 18 million litres'.
    name: 'capacity to',
    needs: ofExclusions('capacities'),
    aside: true,
    applies: (reader, { from }, words) =>
      reader.grammar.infinitive.has(wordAt(reader, from - 2)) &&
      words.capacities.has(wordAt(reader, from - 3)),
  },
  {
    // For example '37 bags, each containing 300,000 pills', 'four couriers, each with 2 kg'.
    name: 'in each',
    needs: ofExclusions('holding'),
    aside: true,
    applies: (reader, { from, dimension }, words) =>
      dimension !== 'money' &&
      dimension !== 'time' &&
      words.holding.has(wordAt(reader, from - 1)) &&
      reader.grammar.apiece.has(wordAt(reader, from - 2)),
  },
  {
    // For example 'each motor hid an average of around eight kilos'.
    name: 'mean of several',
    needs: ofExclusions('averages'),
    aside: true,
    applies: (reader, { from, dimension }, words) =>
      isMassOrVolume(dimension) &&
      isOfAt(reader, from - 1) &&
      words.averages.has(wordAt(reader, from - 2)),
  },
  {
    // For example 'hidden below more than 3,000 containers'.
    name: 'what it lay under',
    needs: ofExclusions('beneath'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) => words.beneath.has(wordAt(reader, from - 1)),
  },
  {
    // For example 'a boat fitted with three outboard motors'.
    name: 'part of a thing',
    needs: ofExclusions('fittings'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) => words.fittings.has(wordAt(reader, from - 2)),
  },
  {
    // For example 'a vessel 12 metres long and with three engines', but not 'caught with six engines'.
    name: 'outfit of a thing',
    needs: ofExclusions('ownParts'),
    aside: true,
    of: 'count',
    applies: (reader, { from, to }, words) =>
      reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
      !isVerbAt(reader, from - 2) &&
      words.ownParts.has(wordAt(reader, contentRun(reader, to).to - 1)),
  },
  {
    // For example 'a family business with 18 lorries'.
    name: 'of a firm',
    needs: ofExclusions('firms'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) =>
      reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
      words.firms.has(wordAt(reader, from - 2)),
  },
  {
    // For example 'a room built for twelve', 'designed to hold 26', 'not safe for transporting more than ten people'.
    name: 'room for',
    needs: ofExclusions('roomFor'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) => {
      const { infinitive, reasons } = reader.grammar;
      const isToHold = infinitive.has(wordAt(reader, from - 2));
      const isDone = isToHold || endsAsGerund(reader, from - 1);
      const link = isDone ? from - 2 : from - 1;
      return (
        (isToHold || reasons.has(wordAt(reader, link))) &&
        words.roomFor.has(wordAt(reader, link - 1))
      );
    },
  },
  {
    // For example 'a 33,000 litre-capacity truck', 'a tank with a capacity of 500 litres'.
    name: 'capacity',
    needs: ofExclusions('capacities'),
    aside: true,
    applies: (reader, { from, to, dimension }, words) =>
      dimension !== 'money' &&
      dimension !== 'time' &&
      (words.capacities.has(wordAt(reader, isHyphen(reader, to) ? to + 1 : to)) ||
        (isOfAt(reader, from - 1) && words.capacities.has(wordAt(reader, from - 2)))),
  },
  {
    name: 'equivalent',
    needs: ofExclusions('equivalents'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) => {
      const link = wordAt(reader, from - 1);
      const isLinked = link === reader.grammar.of || reader.grammar.infinitive.has(link);
      return (
        isLinked &&
        // A word may stand between: 'the equivalent weight of 2,170 buses'.
        [2, 3].some((back) => words.equivalents.has(wordAt(reader, from - back)))
      );
    },
  },
  {
    // The weight from which a law counts, and not what somebody had:
    // 'conspiring to distribute 400 grams or more of fentanyl'.
    name: 'threshold of a law',
    needs: ofExclusions('dealing'),
    aside: true,
    of: 'mass',
    applies: (reader, q, { dealing }) =>
      isOrMore(reader, q) &&
      hasOneOf(reader.tokens, dealing, Math.max(0, q.from - REACH_DEALING), q.from),
  },
  {
    name: 'strength of a drug',
    aside: true,
    of: 'mass',
    applies: isDose,
  },
];
