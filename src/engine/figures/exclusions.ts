import { blockAt } from '../text/doc.ts';
import { CAPITAL, NUMBER } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { isGlued, isHyphen, isLineStart, isWord, type Reader, wordAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import { isPlural } from './run.ts';
import type { ExclusionWords } from './words.ts';

/** A reason why a number is no figure of the case. One entry a reason; its name stands in the trace. */
export interface Exclusion {
  readonly name: string;
  /** A quantity all the same: told where the text is about no crime. */
  readonly aside?: true;
  readonly applies: (reader: Reader, quantity: Quantity, words: ExclusionWords) => boolean;
}

const text = (reader: Reader, from: number, to: number) =>
  reader.doc.text.slice(reader.tokens.start[from] ?? 0, reader.tokens.end[to - 1] ?? 0);

const spanOf = (reader: Reader, q: Quantity): Span => ({
  start: reader.tokens.start[q.number] ?? 0,
  end: reader.tokens.end[q.to - 1] ?? 0,
});

function isCovered(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && span.end > start);
}

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

const isBareDigits = (reader: Reader, q: Quantity) =>
  q.dimension === 'count' && reader.tokens.kind[q.number] === NUMBER;

const isCapital = (reader: Reader, i: number) => ((reader.tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** What is no figure of the case, read from top to bottom; the first that applies says why. */
export const EXCLUSIONS: readonly Exclusion[] = [
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
    name: 'denomination',
    aside: true,
    applies: (reader, q, words) =>
      (q.dimension === 'money' && q.hyphenated && words.denominations.has(wordAt(reader, q.to))) ||
      (isBareDigits(reader, q) && wordAt(reader, q.to) === 's' && isGlued(reader, q.to)),
  },
  {
    name: 'compound',
    applies: (reader, q, words) =>
      q.dimension === 'count' &&
      isHyphen(reader, q.to) &&
      !words.strong.has(wordAt(reader, q.to + 1)),
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
    name: 'ordinal fraction',
    applies: (reader, q, words) => {
      if (q.form !== 'fraction' || q.dimension !== 'percent') return false;
      const of = wordAt(reader, q.to) === reader.grammar.of;
      const before = words.beforeShare.has(wordAt(reader, q.from - 1)) || q.from < q.number;
      const first = wordAt(reader, q.number);
      if (reader.numbers.denominators[first] === 2)
        return !of && !(before && !reader.grammar.determiners.has(wordAt(reader, q.to)));
      return reader.numbers.articles.has(first) ? !of && !before : false;
    },
  },
  {
    name: 'rank',
    aside: true,
    applies: (reader, q, words) =>
      words.ranks.has(wordAt(reader, q.from - 1)) &&
      (q.dimension === 'count' || q.dimension === 'time'),
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
    name: 'population',
    aside: true,
    applies: (reader, q, words) =>
      q.dimension === 'count' &&
      (words.population.has(wordAt(reader, q.to)) ||
        (wordAt(reader, q.from - 1) === reader.grammar.of &&
          words.settlements.has(wordAt(reader, q.from - 2)))),
  },
  {
    name: 'measure',
    applies: (_reader, q) =>
      q.dimension === 'measure' && q.unit !== 'sqm' && q.unit !== 'hectare' && q.unit !== 'acre',
  },
  {
    name: 'fixed count',
    aside: true,
    applies: (reader, q, words) =>
      q.q === 'exact' &&
      words.fixedCounts.some(
        (fixed) =>
          fixed.value === q.value &&
          text(reader, q.to, q.to + fixed.phrase.split(' ').length).toLowerCase() === fixed.phrase,
      ),
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
      const last = reader.tokens.end[before];
      return (
        ![
          ...reader.draft.places,
          ...reader.draft.agencies,
          ...reader.draft.nationalities,
          ...reader.draft.dates,
        ].some(({ end }) => end === last) &&
        reader.doc.sentenceOf[before - 1] === reader.doc.sentenceOf[before]
      );
    },
  },
  {
    name: 'advertisement',
    aside: true,
    applies: (reader, q, words) =>
      q.dimension === 'percent' && words.discounts.has(wordAt(reader, q.to)),
  },
  {
    name: 'time limit',
    aside: true,
    applies: (reader, q) =>
      q.dimension === 'time' && reader.lexicon.afterTime.match(reader.tokens, q.to) !== undefined,
  },
  {
    name: 'superlative',
    aside: true,
    applies: (reader, q) =>
      q.dimension === 'count' &&
      wordAt(reader, q.to) === reader.grammar.of &&
      reader.grammar.determiners.has(wordAt(reader, q.to + 1)) &&
      reader.grammar.superlatives.has(wordAt(reader, q.to + 2)),
  },
];
