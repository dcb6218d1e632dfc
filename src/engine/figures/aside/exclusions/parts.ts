import { placeEndingAt } from '../../annotations-at.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { ofBefore } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { ofExclusions, ofGrammar } from '../../triggers.ts';
import { isBeAt, isCommaAt, isDeterminerAt, isOfAt, isPersonAt, isVerbAt } from '../../words-at.ts';
import type { Exclusion } from './exclusion.ts';
import { afterOwner, isOfAccused } from './superlatives.ts';

/** Whether ', one of 16' stands behind a place. */
const opensMany = (reader: Reader, from: number, to: number): boolean =>
  reader.numbers.small.get(wordAt(reader, from)) === 1 &&
  isCommaAt(reader, from - 1) &&
  isOfAt(reader, to) &&
  isNumber(reader, to + 1) &&
  !isPersonAt(reader, to + 2) &&
  placeEndingAt(reader, from - 2) !== undefined;

/** What is said of a whole and gives no number of its own: halves, 'all but' so many, so many more than another. */
export const PARTS: readonly Exclusion[] = [
  {
    // No thing is counted in fractions: 'rounds of 7.62 ammunition'. Without a noun it may be a part of a sum:
    // '7.9 of them'.
    name: 'no whole number',
    of: 'count',
    digits: true,
    applies: (reader, { value, to }) =>
      value !== undefined && !Number.isInteger(value) && contentRun(reader, to).to > to,
  },
  {
    // For example '7,000 packs, each weighing just over one kg', 'bars of one kg each'.
    name: 'weight of each',
    needs: ofGrammar('apiece'),
    of: 'mass',
    aside: true,
    applies: (reader, { from, to }) => {
      const { apiece } = reader.grammar;
      const isWeighed = reader.content.weighing.has(wordAt(reader, from - 1));
      return apiece.has(wordAt(reader, to)) || (isWeighed && apiece.has(wordAt(reader, from - 2)));
    },
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
      // As the subject it is a share: 'Half were minors'.
      const isSubject = isBeAt(reader, q.to);
      if (reader.numbers.denominators.get(first) === 2) return !of && !before && !isSubject;
      return reader.numbers.articles.has(first) ? !of && !before : false;
    },
  },
  {
    // For example 'as 100% Italian oil'.
    name: 'nothing but',
    aside: true,
    of: 'percent',
    applies: (reader, { value, to }) =>
      value === 100 && contentRun(reader, to).to > to && !isVerbAt(reader, to),
  },
  {
    // The wrong number in a correction: '12 men were held, not 14', 'not 14 but 12 men'.
    name: 'denied',
    needs: ofGrammar('negations'),
    applies: (reader, { from, number, to }, { excepting }) =>
      from === number &&
      reader.grammar.negations.has(wordAt(reader, from - 1)) &&
      (isCommaAt(reader, from - 2) ||
        (excepting.has(wordAt(reader, to)) && isNumber(reader, to + 1))),
  },
  {
    // For example 'twelve arrests, five more than in May'.
    name: 'difference',
    needs: ofExclusions('differences'),
    aside: true,
    applies: (reader, { to }, { differences, than }) =>
      wordAt(reader, to + 1) === than && differences.has(wordAt(reader, to)),
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
    // The number of those of whom it is not told: 'all but one of those convicted', 'all except three of the men'.
    name: 'all but',
    needs: ofExclusions('excepting'),
    aside: true,
    of: 'count',
    applies: (reader, { from }, words) =>
      words.excepting.has(wordAt(reader, from - 1)) && words.all.has(wordAt(reader, from - 2)),
  },
  {
    // The number of things that something is one of: 'in the Federation, one of two entities'.
    name: 'one of so many',
    aside: true,
    of: 'count',
    applies: (reader, { from, to }) =>
      opensMany(reader, from, to) ||
      (isOfAt(reader, from - 1) && opensMany(reader, from - 2, from - 1)),
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
];
