import { Trigger } from '../../../triggers.ts';
import { OLDEST } from '../../kind/ages/ages.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { ofExclusions, ofGrammar } from '../../triggers.ts';
import { isOfAt } from '../../words-at.ts';
import type { Exclusion } from './exclusion.ts';
import { isMeasuredBy } from './superlatives.ts';

/** Whether a number is repeated behind 'by'. */
const isInTurn = (reader: Reader, i: number): boolean =>
  reader.exclusions.inTurn.has(wordAt(reader, i + 1)) &&
  isNumber(reader, i) &&
  wordAt(reader, i) === wordAt(reader, i + 2);

/** How often, how long and in what order something happens in general: paces, time limits, ranks. */
export const PACES: readonly Exclusion[] = [
  {
    name: 'multiplier',
    needs: ofExclusions('times'),
    aside: true,
    of: 'count',
    applies: (reader, q, words) =>
      words.times.has(wordAt(reader, q.to)) && words.afterTimes.has(wordAt(reader, q.to + 1)),
  },
  {
    // For example 'a car is stolen every five minutes'.
    name: 'interval',
    needs: ofGrammar('repeats'),
    aside: true,
    of: 'time',
    applies: (reader, { from }) => reader.grammar.repeats.has(wordAt(reader, from - 1)),
  },
  {
    // For example 'the largest trial in more than three decades'.
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
    // For example 'one by one'.
    name: 'in turn',
    of: 'count',
    applies: (reader, { number }) => isInTurn(reader, number) || isInTurn(reader, number - 2),
  },
  {
    name: 'rank',
    needs: ofExclusions('ranks'),
    aside: true,
    applies: (reader, q, words) =>
      words.ranks.has(wordAt(reader, q.from - 1)) &&
      // 'Last' may be a verb: 'is due to last eight days'.
      !reader.grammar.infinitive.has(wordAt(reader, q.from - 2)) &&
      (q.dimension === 'count' ||
        q.dimension === 'time' ||
        // A half may be ranked too: 'the first half of 2019'.
        (q.form === 'fraction' && isOfAt(reader, q.to))),
  },
  {
    // For example '30 days to appeal', '90 per cent of the time'.
    name: 'time limit',
    needs: ofExclusions('afterTime'),
    aside: true,
    applies: (reader, { dimension, to }) =>
      (dimension === 'time' || dimension === 'percent') &&
      reader.lexicon.afterTime.match(reader.tokens, to) !== undefined,
  },
  {
    name: 'age of a thing',
    needs: Trigger.of(({ figures }) => [new Set([figures.exclusions.old])]),
    aside: true,
    of: 'time',
    applies: (reader, q, words) =>
      (q.value ?? 0) > OLDEST &&
      (wordAt(reader, q.to) === words.old || wordAt(reader, q.to + 1) === words.old),
  },
];
