import { blockAt } from '../text/doc.ts';
import { CAPITAL, NUMBER } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { endingAt, isCovered } from './clause.ts';
import { type Exclusion, isBareDigits } from './exclusion.ts';
import { isHyphen, isLineStart, isWord, type Reader, wordAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import { isPlural } from './run.ts';

const spanOf = (reader: Reader, q: Quantity): Span => ({
  start: reader.tokens.start[q.number] ?? 0,
  end: reader.tokens.end[q.to - 1] ?? 0,
});

/** Four plain digits that can be a year. */
function isYearLike(reader: Reader, q: Quantity): boolean {
  return (
    q.dimension === 'count' &&
    q.to === q.number + 1 &&
    /^(?:1[5-9]|20)\d\d$/.test(wordAt(reader, q.number))
  );
}

const isInHeadline = (reader: Reader, i: number) =>
  blockAt(reader.doc, reader.tokens.start[i] ?? 0)?.kind === 'headline';

const isCapital = (reader: Reader, i: number) => ((reader.tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** Whether the word at `i` ends a name that may stand before a count: 'Serbia 15'. */
const isNamed = (reader: Reader, i: number) =>
  endingAt(reader, reader.draft.places, i) !== undefined ||
  endingAt(reader, reader.draft.agencies, i) !== undefined ||
  endingAt(reader, reader.draft.nationalities, i) !== undefined ||
  endingAt(reader, reader.draft.dates, i) !== undefined;

/** Numbers that name something: dates, times, labels, telephones, addresses. */
export const NAMES: readonly Exclusion[] = [
  {
    name: 'date',
    applies: (reader, q) => isCovered(reader.draft.dates, spanOf(reader, q)),
  },
  {
    name: 'name',
    applies: (reader, q) => {
      const span = spanOf(reader, { ...q, to: q.number + 1 });
      return isCovered(reader.draft.agencies, span) || isCovered(reader.draft.places, span);
    },
  },
  {
    name: 'year',
    applies: (reader, q, words) => {
      if (
        !isYearLike(reader, q) &&
        !(q.q === 'range' && isYearLike(reader, { ...q, to: q.number + 1 }))
      )
        return false;
      if (q.q === 'range' && (q.max ?? 0) < 2100) return true;
      const before = wordAt(reader, q.number - 1);
      return (
        words.beforeYear.has(before) ||
        words.months.has(before) ||
        reader.grammar.determiners.has(before) ||
        !isPlural(reader, q.to)
      );
    },
  },
  {
    name: 'era',
    applies: (reader, q, words) => words.eras.has(wordAt(reader, q.to)),
  },
  {
    name: 'calendar',
    applies: (reader, q, words) =>
      isBareDigits(reader, q) &&
      (q.max ?? q.value ?? 99) <= 31 &&
      ((words.months.has(wordAt(reader, q.to)) && isCapital(reader, q.to)) ||
        (words.months.has(wordAt(reader, q.number - 1)) &&
          isCapital(reader, q.number - 1) &&
          !isPlural(reader, q.to))),
  },
  {
    name: 'clock',
    applies: (reader, q, words) => {
      if (words.clockAfter.has(wordAt(reader, q.to))) return true;
      const digits = wordAt(reader, q.number);
      return (
        q.dimension === 'count' &&
        /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(digits) &&
        words.clockBefore.has(wordAt(reader, q.from - 1))
      );
    },
  },
  {
    name: 'label',
    applies: (reader, q, words) => {
      if (q.dimension !== 'count' || q.from < 1) return false;
      const before = wordAt(reader, q.from - 1) === '.' ? q.from - 2 : q.from - 1;
      return (
        isBareDigits(reader, q) &&
        words.labels.has(wordAt(reader, before)) &&
        !isPlural(reader, q.to)
      );
    },
  },
  {
    name: 'telephone',
    applies: (reader, q, words) => {
      if (!isBareDigits(reader, q)) return false;
      if (
        /^0\d/.test(wordAt(reader, q.number)) &&
        !wordAt(reader, q.number).includes('.') &&
        !wordAt(reader, q.number).includes(',')
      )
        return true;
      if (wordAt(reader, q.number - 1) === '+') return true;
      const chained = (i: number) => reader.tokens.kind[i] === NUMBER;
      const next = isHyphen(reader, q.to) ? q.to + 1 : q.to;
      const previous = isHyphen(reader, q.number - 1) ? q.number - 2 : q.number - 1;
      if ((chained(next) || chained(previous)) && q.q !== 'range' && !isLineStart(reader, q.number))
        return true;
      return (
        words.telephone.has(wordAt(reader, q.from - 1)) &&
        !isPlural(reader, q.to) &&
        (q.value ?? 0) >= 100
      );
    },
  },
  {
    name: 'address',
    applies: (reader, q, words) => {
      if (!isBareDigits(reader, q) || !isCapital(reader, q.to)) return false;
      for (let i = q.to; i < q.to + 4 && isCapital(reader, i); i += 1)
        if (words.streets.has(wordAt(reader, i))) return true;
      return false;
    },
  },
  {
    name: 'list number',
    applies: (reader, q) =>
      isBareDigits(reader, q) &&
      isLineStart(reader, q.number) &&
      /^[.)]$/.test(wordAt(reader, q.to)) &&
      isWord(reader, q.to + 1) &&
      !isLineStart(reader, q.to + 1),
  },
  {
    name: 'name with a number',
    applies: (reader, q) =>
      isBareDigits(reader, q) &&
      /\.0$/.test(wordAt(reader, q.number)) &&
      isCapital(reader, q.number - 1),
  },
  {
    name: 'number of a name',
    applies: (reader, q) => {
      if (!isBareDigits(reader, q) || q.from !== q.number || q.to !== q.number + 1) return false;
      const before = q.number - 1;
      if (!isWord(reader, before) || !isCapital(reader, before) || isPlural(reader, q.to))
        return false;
      if (isLineStart(reader, before) || isInHeadline(reader, before)) return false;
      if (reader.lexicon.nouns.match(reader.tokens, q.to)) return false;
      const { sentenceOf } = reader.doc;
      return !isNamed(reader, before) && sentenceOf[before - 1] === sentenceOf[before];
    },
  },
];
