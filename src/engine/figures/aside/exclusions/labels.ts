import { NUMBER, SIGN } from '../../../text/tokens/tokens.ts';
import { dateEndingAt, endingAt } from '../../annotations-at.ts';
import {
  isCapital,
  isGlued,
  isHyphen,
  isInHeadline,
  isLineStart,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import { ofExclusions } from '../../triggers.ts';
import {
  isAndAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  isPastAt,
  isPersonAt,
  isPrepositionAt,
  unitAt,
} from '../../words-at.ts';
import { isDistrict } from './district.ts';
import { type Exclusion, isBareDigits } from './exclusion.ts';

/** Numbers that label something: articles of a law, telephones, addresses, districts, items of a list. */
export const LABELS: readonly Exclusion[] = [
  {
    name: 'label',
    needs: ofExclusions('labels', 'calls', 'laws'),
    of: 'count',
    applies: (reader, q, words) => {
      if (q.from < 1) return false;
      const before = wordAt(reader, q.from - 1) === '.' ? q.from - 2 : q.from - 1;
      // A verb of calling makes it a name: 'a gang called the 67'.
      if (isDefiniteAt(reader, before) && words.calls.has(wordAt(reader, before - 1))) return true;
      // It may be the second label: 'levels 3 and 4'.
      const at = isAndAt(reader, before) ? beforeFirst(reader, before) : before;
      const label = wordAt(reader, at);
      // A plural auxiliary makes it the subject: 'on the train 12 were arrested'.
      if (isDefiniteAt(reader, at - 1) && reader.grammar.ofSeveral.has(wordAt(reader, q.to)))
        return false;
      if (!isBareDigits(reader, q)) return false;
      // A capitalised label has its number right behind it: 'Article 12 suspects', 'Flight 714 passengers'.
      const isTitle = isCapital(reader, at) && before === q.from - 1 && !isInHeadline(reader, at);
      if (isTitle && words.labels.has(label)) return true;
      // So has a part of a law without an article: 'Under article 12 suspects', but not
      // 'according to the article 12 men'.
      if (words.laws.has(label) && !isDeterminerAt(reader, at - 1)) return true;
      return words.labels.has(label) && !isPlural(reader, q.to);
    },
  },
  {
    // For example 'under section two of the act'.
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
    // For example 'on day 12 police', 'in week 40'.
    name: 'day of many',
    of: 'count',
    digits: true,
    applies: (reader, { from, number }) =>
      from === number &&
      unitAt(reader, from - 1)?.dimension === 'time' &&
      !isPlural(reader, from - 1) &&
      isPrepositionAt(reader, from - 2) &&
      !reader.grammar.rates.has(wordAt(reader, from - 2)) &&
      // 'By day' is a time of the day: 'By day 40 women sewed uniforms'.
      wordAt(reader, from - 2) !== reader.attributes.by,
  },
  {
    // For example 'on Monday (23) police'.
    name: 'day in brackets',
    of: 'count',
    digits: true,
    applies: (reader, { from, number, to }) =>
      from === number &&
      wordAt(reader, from - 1) === '(' &&
      wordAt(reader, to) === ')' &&
      endingAt(reader, reader.draft.calendar, from - 2) !== undefined,
  },
  {
    // For example 'prisoner 4471 fled'.
    name: 'number of a person',
    of: 'count',
    digits: true,
    applies: (reader, { from, number, to }) =>
      from === number &&
      isPersonAt(reader, from - 1) &&
      !isPlural(reader, from - 1) &&
      // A verb may look like a person: 'killed two and wounded 30'.
      !(isAndAt(reader, from - 2) && isPastAt(reader, from - 1)) &&
      !isInHeadline(reader, from) &&
      contentRun(reader, to).to === to &&
      // A plural auxiliary makes it the subject: 'Besides the driver 14 were hurt'.
      !reader.grammar.ofSeveral.has(wordAt(reader, to)),
  },
  {
    // For example 'call 101 quoting incident 212'.
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
    // For example 'Section 22 (20) (b)'.
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
    name: 'telephone',
    of: 'count',
    digits: true,
    applies: (reader, q, words) => {
      const digits = wordAt(reader, q.number);
      if (/^0\d/.test(digits) && !digits.includes('.') && !digits.includes(',')) return true;
      if (wordAt(reader, q.number - 1) === '+') return true;
      // For example 'two 999 calls'.
      if (words.emergencies.has(digits) && words.dialling.has(wordAt(reader, q.to))) return true;
      // Two numbers side by side are a telephone number, unless the first belongs to a date:
      // 'In May 2023 14 suspects'.
      const chained = (i: number) => reader.tokens.kind[i] === NUMBER && !dateEndingAt(reader, i);
      const next = isHyphen(reader, q.to) ? q.to + 1 : q.to;
      const previous = isHyphen(reader, q.number - 1) ? q.number - 2 : q.number - 1;
      const isChained = (chained(next) && !isSizeAt(reader, next)) || chained(previous);
      if (isChained && q.q !== 'range' && !isLineStart(reader, q.number)) return true;
      return (
        words.telephone.has(wordAt(reader, q.from - 1)) &&
        !digits.includes(',') &&
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
      // The singular makes it an address: 'the 100 block of Main Street'. Several would be 'blocks'.
      return (
        (q.value ?? 0) > 1 && words.streets.has(wordAt(reader, q.to)) && isOfAt(reader, q.to + 1)
      );
    },
  },
  {
    name: 'list number',
    of: 'count',
    digits: true,
    applies: (reader, q) =>
      isLineStart(reader, q.number) &&
      /^[.)]$/.test(wordAt(reader, q.to)) &&
      // A count follows right behind it: '3) 12 phones'.
      reader.tokens.kind[q.to + 1] !== SIGN &&
      !isLineStart(reader, q.to + 1),
  },
];

/** The token before the first of two labels, whose letter may follow it: 'levels 3 and 4', 'sections 66D and 75'. */
function beforeFirst(reader: Reader, and: number): number {
  const isLettered = reader.tokens.kind[and - 1] !== NUMBER && isGlued(reader, and - 1);
  const first = isLettered ? and - 2 : and - 1;
  return reader.tokens.kind[first] === NUMBER ? first - 1 : and;
}

/** Whether the number at a token is the size or age of what another one counts: '15 30-kilogram sacks', '2 17-year-old boys', '14 1kg blocks'. */
function isSizeAt(reader: Reader, number: number): boolean {
  const word = isHyphen(reader, number + 1) ? number + 2 : number + 1;
  return isWord(reader, word) && isGlued(reader, number + 1) && isGlued(reader, word);
}
