import { hasFlag, NUMBER, UPPER } from '../../../text/tokens/tokens.ts';
import { agencyEndingAt, dateEndingAt, endingAt, placeEndingAt } from '../../annotations-at.ts';
import { isCovered } from '../../phrase/clause.ts';
import { isModelNumber } from '../../phrase/model.ts';
import { contentRun, isPlural } from '../../phrase/run.ts';
import {
  charSpan,
  isCapital,
  isGlued,
  isHyphen,
  isInHeadline,
  isInSentence,
  isLineStart,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { ofExclusions } from '../../triggers.ts';
import {
  isAndAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  isPersonAt,
  nounHitAt,
  unitAt,
} from '../../words-at.ts';
import { isDistrict } from './district.ts';
import { type Exclusion, isBareDigits } from './exclusion.ts';

/** Whether the word at `i` ends a name that may stand before a count: 'Serbia 15'. */
const isNamed = (reader: Reader, i: number) =>
  isSettled(reader, i) ||
  agencyEndingAt(reader, i) !== undefined ||
  endingAt(reader, reader.draft.nationalities, i) !== undefined ||
  dateEndingAt(reader, i) !== undefined;

/** Places where something is counted: 'Danube 8' is an action's name. */
function isSettled(reader: Reader, i: number): boolean {
  const place = placeEndingAt(reader, i);
  return place !== undefined && place.kind !== 'feature';
}

/** 'under EMMA 4 operation': letters in capitals right before digits name one thing, in headlines too. */
const isOfLetters = (reader: Reader, i: number): boolean =>
  hasFlag(reader.tokens, i, UPPER) &&
  (reader.tokens.end[i] ?? 0) - (reader.tokens.start[i] ?? 0) > 2 &&
  !hasFlag(reader.tokens, i - 1, UPPER) &&
  !isLineStart(reader, i) &&
  !isNamed(reader, i);

/** Numbers that name something: labels, telephones, addresses, names. */
export const NAMES: readonly Exclusion[] = [
  {
    name: 'name',
    applies: (reader, q) => {
      const span = charSpan(reader, q.number, q.number + 1);
      return isCovered(reader.draft.agencies, span) || isCovered(reader.draft.places, span);
    },
  },
  {
    // 'the “Two Kilos Too Many” campaign': a name in quotation marks, where the text around it is small.
    name: 'title',
    applies: (reader, { from }) => {
      if (!isCapital(reader, from) || !isInSentence(reader, from)) return false;
      if (!/^["“‘']$/.test(wordAt(reader, from - 1)) || isGlued(reader, from - 1)) return false;
      let to = from + 1;
      while (isWord(reader, to) && isCapital(reader, to)) to += 1;
      return to - from > 2 && /^["”’']$/.test(wordAt(reader, to));
    },
  },
  {
    name: 'label',
    needs: ofExclusions('labels', 'calls', 'laws'),
    of: 'count',
    applies: (reader, q, words) => {
      if (q.from < 1) return false;
      const before = wordAt(reader, q.from - 1) === '.' ? q.from - 2 : q.from - 1;
      // 'a gang called the 67'.
      if (isDefiniteAt(reader, before) && words.calls.has(wordAt(reader, before - 1))) return true;
      // 'levels 3 and 4'.
      const isSecond = isAndAt(reader, before) && reader.tokens.kind[before - 1] === NUMBER;
      const at = isSecond ? before - 2 : before;
      const label = wordAt(reader, at);
      // 'on the train 12 were arrested'.
      if (isDefiniteAt(reader, at - 1) && reader.grammar.ofSeveral.has(wordAt(reader, q.to)))
        return false;
      if (!isBareDigits(reader, q)) return false;
      // 'Article 12 suspects', 'Flight 714 passengers'.
      const isTitle = isCapital(reader, at) && before === q.from - 1 && !isInHeadline(reader, at);
      if (isTitle && words.labels.has(label)) return true;
      // 'Under article 12 suspects', not 'according to the article 12 men'.
      if (words.laws.has(label) && !isDeterminerAt(reader, at - 1)) return true;
      return words.labels.has(label) && !isPlural(reader, q.to);
    },
  },
  {
    // 'under section two of the act'.
    name: 'section in words',
    needs: ofExclusions('laws'),
    of: 'count',
    applies: (reader, { from, number, to, form }, words) =>
      form === 'words' &&
      from === number &&
      words.laws.has(wordAt(reader, from - 1)) &&
      contentRun(reader, to).to === to,
  },
  {
    // 'on day 12 police', 'in week 40'.
    name: 'day of many',
    of: 'count',
    digits: true,
    applies: (reader, { from, number }) =>
      from === number &&
      unitAt(reader, from - 1)?.dimension === 'time' &&
      !isPlural(reader, from - 1) &&
      reader.grammar.prepositions.has(wordAt(reader, from - 2)) &&
      !reader.grammar.rates.has(wordAt(reader, from - 2)) &&
      // 'By day 40 women sewed uniforms'.
      wordAt(reader, from - 2) !== reader.attributes.by,
  },
  {
    // 'prisoner 4471 fled'.
    name: 'number of a person',
    of: 'count',
    digits: true,
    applies: (reader, { from, number, to }) =>
      from === number &&
      isPersonAt(reader, from - 1) &&
      !isPlural(reader, from - 1) &&
      !isInHeadline(reader, from) &&
      contentRun(reader, to).to === to &&
      // 'Besides the driver 14 were hurt'.
      !reader.grammar.ofSeveral.has(wordAt(reader, to)),
  },
  {
    // 'call 101 quoting incident 212'.
    name: 'reference',
    needs: ofExclusions('quoting'),
    digits: true,
    applies: (reader, { number }, words) =>
      [2, 3, 4].some((back) => words.quoting.has(wordAt(reader, number - back))),
  },
  {
    name: 'district of a town',
    of: 'count',
    digits: true,
    applies: isDistrict,
  },
  {
    // 'Section 22 (20) (b)'.
    name: 'part of a law',
    needs: ofExclusions('labels'),
    of: 'count',
    digits: true,
    applies: (reader, { from, to }, words) =>
      wordAt(reader, from - 1) === '(' &&
      wordAt(reader, to) === ')' &&
      reader.tokens.kind[from - 2] === NUMBER &&
      words.labels.has(wordAt(reader, from - 3)),
  },
  {
    name: 'name of a group',
    needs: ofExclusions('named'),
    applies: (reader, q, words) =>
      isOfAt(reader, q.from - 1) &&
      words.named.has(wordAt(reader, q.from - 2)) &&
      isCapital(reader, q.from - 2),
  },
  {
    // 'two Glock 17 pistols'.
    name: 'number of a model',
    of: 'count',
    digits: true,
    applies: (reader, { from, number }) => from === number && isModelNumber(reader, number),
  },
  {
    // 'members of the 764 network'.
    name: 'name of a band',
    of: 'count',
    digits: true,
    applies: (reader, { from, to }, words) =>
      isDefiniteAt(reader, from - 1) &&
      words.bands.has(wordAt(reader, to)) &&
      contentRun(reader, to).to === to + 1,
  },
  {
    // 'the Forty Thieves gang', 'in Seven Kings': a number with a capital amid a sentence, and a name behind it.
    name: 'name that opens with a number',
    of: 'count',
    applies: (reader, { form, from, number, to }) =>
      form === 'words' &&
      from === number &&
      isCapital(reader, number) &&
      isCapital(reader, to) &&
      isInSentence(reader, number) &&
      !isInHeadline(reader, number) &&
      isWord(reader, from - 1) &&
      (isDefiniteAt(reader, from - 1) || !isCapital(reader, from - 1)),
  },
  {
    // 'Barrio 18 members'.
    name: 'band with a number',
    of: 'count',
    digits: true,
    applies: (reader, { from }, words) =>
      words.numbered.has(wordAt(reader, from - 1)) && isCapital(reader, from - 1),
  },
  {
    name: 'telephone',
    of: 'count',
    digits: true,
    applies: (reader, q, words) => {
      const digits = wordAt(reader, q.number);
      if (/^0\d/.test(digits) && !digits.includes('.') && !digits.includes(',')) return true;
      if (wordAt(reader, q.number - 1) === '+') return true;
      // 'In May 2023 14 suspects'.
      const chained = (i: number) => reader.tokens.kind[i] === NUMBER && !dateEndingAt(reader, i);
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
    needs: ofExclusions('streets'),
    of: 'count',
    digits: true,
    applies: (reader, q, words) => {
      for (let i = q.to; i < q.to + 4 && isCapital(reader, i); i += 1)
        if (words.streets.has(wordAt(reader, i))) return true;
      return false;
    },
  },
  {
    name: 'list number',
    of: 'count',
    digits: true,
    applies: (reader, q) =>
      isLineStart(reader, q.number) &&
      /^[.)]$/.test(wordAt(reader, q.to)) &&
      isWord(reader, q.to + 1) &&
      !isLineStart(reader, q.to + 1),
  },
  {
    name: 'number of a name',
    of: 'count',
    applies: (reader, q) => {
      if (q.from !== q.number || q.to !== q.number + 1) return false;
      // 'World War Two', not 'the Czech Republic two'.
      if (!isBareDigits(reader, q) && !isCapital(reader, q.number)) return false;
      const before = q.number - 1;
      if (!isWord(reader, before) || !isCapital(reader, before) || isPlural(reader, q.to))
        return false;
      if (isLineStart(reader, q.number)) return false;
      if (isOfLetters(reader, before)) return true;
      if (!isInSentence(reader, before)) return false;
      if (nounHitAt(reader, q.to)) return false;
      return !isNamed(reader, before);
    },
  },
];
