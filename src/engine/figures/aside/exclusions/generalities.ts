import { firstWordsOf } from '../../../text/phrase-words.ts';
import { Trigger } from '../../../triggers.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { OLDEST } from '../../number/ages.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import type { Quantity } from '../../number/quantity.ts';
import { ofBefore } from '../../phrase/clause.ts';
import { isStrength } from '../../phrase/read-phrase.ts';
import { contentRun } from '../../phrase/run.ts';
import { isHyphen, isNumber, type Reader, wordAt } from '../../reader.ts';
import { ofExclusions, ofGrammar } from '../../triggers.ts';
import { isBeAt, isCommaAt, isDeterminerAt, isOfAt, isPersonAt, isVerbAt } from '../../words-at.ts';
import type { Exclusion } from './exclusion.ts';
import { afterOwner, isMeasuredBy, isOfAccused } from './superlatives.ts';

const text = (reader: Reader, from: number, to: number) =>
  reader.doc.text.slice(reader.tokens.start[from] ?? 0, reader.tokens.end[to - 1] ?? 0);

/** 'the 27 member states': as many as there always are. */
const isFixed = (reader: Reader, q: Quantity, fixed: { value: number; phrase: string }): boolean =>
  fixed.value === q.value &&
  text(reader, q.to, q.to + fixed.phrase.split(' ').length).toLowerCase() === fixed.phrase;

/** 'residents have joined', not 'a town of 612 residents': what persons did or what befell them. */
const areInvolved = (reader: Reader, i: number): boolean =>
  isPersonAt(reader, i) && isVerbAt(reader, overAuxiliaries(reader, i + 1));

/** Whether a number stands at a token that is told again behind 'by'. */
const isInTurn = (reader: Reader, i: number): boolean =>
  reader.exclusions.inTurn.has(wordAt(reader, i + 1)) &&
  isNumber(reader, i) &&
  wordAt(reader, i) === wordAt(reader, i + 2);

/** Quantities that tell no fact of a case: measures, shares in general, limits, fixed counts. */
export const GENERALITIES: readonly Exclusion[] = [
  {
    name: 'compound',
    aside: true,
    applies: (reader, q) =>
      (q.dimension === 'count' && isHyphen(reader, q.to) && !isStrength(reader, q)) ||
      (q.dimension === 'volume' && q.hyphenated),
  },
  {
    // 'rounds of 7.62 ammunition': no thing is counted by hundredths, but '7.9 of them' may be of a sum.
    name: 'no whole number',
    of: 'count',
    digits: true,
    applies: (reader, { value, to }) =>
      value !== undefined && !Number.isInteger(value) && contentRun(reader, to).to > to,
  },
  {
    name: 'half of a thing',
    aside: true,
    applies: (reader, q) =>
      q.form === 'fraction' &&
      reader.numbers.denominators.get(wordAt(reader, q.number)) === 2 &&
      isDeterminerAt(reader, q.to),
  },
  {
    name: 'ordinal fraction',
    of: 'percent',
    applies: (reader, q, words) => {
      if (q.form !== 'fraction') return false;
      const of = isOfAt(reader, q.to);
      const before = words.beforeShare.has(wordAt(reader, q.from - 1)) || q.from < q.number;
      const first = wordAt(reader, q.number);
      // 'Half were minors'.
      const isSubject = isBeAt(reader, q.to);
      if (reader.numbers.denominators.get(first) === 2) return !of && !before && !isSubject;
      return reader.numbers.articles.has(first) ? !of && !before : false;
    },
  },
  {
    name: 'multiplier',
    needs: ofExclusions('times'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) =>
      words.times.has(wordAt(reader, q.to)) && words.afterTimes.has(wordAt(reader, q.to + 1)),
  },
  {
    // 'a car is stolen every five minutes'.
    name: 'interval',
    needs: ofGrammar('repeats'),
    aside: true,
    of: 'time',
    applies: (reader, { from }) => reader.grammar.repeats.has(wordAt(reader, from - 1)),
  },
  {
    // 'as 100% Italian oil'.
    name: 'nothing but',
    aside: true,
    of: 'percent',
    applies: (reader, { value, to }) =>
      value === 100 && contentRun(reader, to).to > to && !isVerbAt(reader, to),
  },
  {
    // 'the largest trial in more than three decades'.
    name: 'how long none was like it',
    needs: ofGrammar('superlatives'),
    aside: true,
    of: 'time',
    applies: isMeasuredBy,
  },
  {
    name: 'frequency',
    needs: ofExclusions('times'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) =>
      words.times.has(wordAt(reader, q.to)) &&
      (words.paces.has(wordAt(reader, q.to + 1)) || isPerUnit(reader, q.to + 1)),
  },
  {
    // '12 men were held, not 14', 'not 14 but 12 men': what a correction denies.
    name: 'denied',
    needs: ofGrammar('negations'),
    applies: (reader, { from, number, to }, { excepting }) =>
      from === number &&
      reader.grammar.negations.has(wordAt(reader, from - 1)) &&
      (isCommaAt(reader, from - 2) ||
        (excepting.has(wordAt(reader, to)) && isNumber(reader, to + 1))),
  },
  {
    // 'twelve arrests, five more than in May'.
    name: 'difference',
    needs: ofExclusions('differences'),
    aside: true,
    applies: (reader, { to }, { differences, than }) =>
      wordAt(reader, to + 1) === than && differences.has(wordAt(reader, to)),
  },
  {
    // 'one by one'.
    name: 'in turn',
    of: 'count',
    applies: (reader, { number }) => isInTurn(reader, number) || isInTurn(reader, number - 2),
  },
  {
    name: 'any number',
    needs: ofGrammar('anyNumber'),
    of: 'count',
    applies: (reader, q) => reader.grammar.anyNumber.has(wordAt(reader, q.from - 1)),
  },
  {
    name: 'none of all',
    needs: ofExclusions('none'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) => {
      const of = ofBefore(reader, q.from);
      return of !== undefined && words.none.has(wordAt(reader, of - 1));
    },
  },
  {
    // 'all but one of those convicted', 'all except three of the men': how many it is not told of.
    name: 'all but',
    needs: ofExclusions('excepting'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) =>
      words.excepting.has(wordAt(reader, from - 1)) && words.all.has(wordAt(reader, from - 2)),
  },
  {
    name: 'rank',
    needs: ofExclusions('ranks'),
    aside: true,
    applies: (reader, q, words) =>
      words.ranks.has(wordAt(reader, q.from - 1)) &&
      // 'is due to last eight days'.
      !reader.grammar.infinitive.has(wordAt(reader, q.from - 2)) &&
      (q.dimension === 'count' ||
        q.dimension === 'time' ||
        // 'the first half of 2019'.
        (q.form === 'fraction' && isOfAt(reader, q.to))),
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
    needs: new Trigger(({ figures }) => {
      const first = new Set(firstWordsOf(figures.exclusions.fixedCounts.map((one) => one.phrase)));
      return (norm) => first.has(norm);
    }),
    aside: true,
    applies: (reader, q, words) =>
      q.q === 'exact' && words.fixedCounts.some((fixed) => isFixed(reader, q, fixed)),
  },
  {
    // '30 days to appeal', '90 per cent of the time'.
    name: 'time limit',
    needs: ofExclusions('afterTime'),
    aside: true,
    applies: (reader, { dimension, to }) =>
      (dimension === 'time' || dimension === 'percent') &&
      reader.lexicon.afterTime.match(reader.tokens, to) !== undefined,
  },
  {
    name: 'age of a thing',
    needs: new Trigger(
      ({ figures }) =>
        (norm) =>
          norm === figures.exclusions.old,
    ),
    aside: true,
    of: 'time',
    applies: (reader, q, words) =>
      (q.value ?? 0) > OLDEST &&
      (wordAt(reader, q.to) === words.old || wordAt(reader, q.to + 1) === words.old),
  },
  {
    name: 'children of a parent',
    needs: ofExclusions('parents'),
    of: 'count',
    applies: (reader, q, words) =>
      isOfAt(reader, q.from - 1) && words.parents.has(wordAt(reader, q.from - 2)),
  },
  {
    name: 'superlative',
    needs: ofGrammar('superlatives'),
    aside: true,
    of: 'count',
    applies: (reader, q) =>
      isOfAt(reader, q.to) &&
      reader.grammar.superlatives.has(wordAt(reader, afterOwner(reader, q.to + 1))) &&
      !isOfAccused(reader, q),
  },
  {
    name: 'measure',
    aside: true,
    of: 'measure',
    applies: (_reader, q) => q.unit !== 'sqm' && q.unit !== 'hectare' && q.unit !== 'acre',
  },
];
