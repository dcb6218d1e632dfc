import { hasFlag, UPPER } from '../../../text/tokens/tokens.ts';
import { isNameEndingAt, placeEndingAt } from '../../annotations-at.ts';
import {
  charSpan,
  isCapital,
  isGlued,
  isInHeadline,
  isInSentence,
  isLineStart,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { isCovered } from '../../syntax/clause.ts';
import { isModelNumber } from '../../syntax/model.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import { ofExclusions } from '../../triggers.ts';
import { isDefiniteAt, isOfAt, nounHitAt } from '../../words-at.ts';
import { type Exclusion, isBareDigits } from './exclusion.ts';

/** Whether the word at `i` ends a name that may stand before a count: 'Serbia 15'. */
const isNamed = (reader: Reader, i: number) => isSettled(reader, i) || isNameEndingAt(reader, i);

/** Whether it ends a place where things are counted. A river is none: 'Danube 8' is the name of an operation. */
function isSettled(reader: Reader, i: number): boolean {
  const place = placeEndingAt(reader, i);
  return place !== undefined && place.kind !== 'feature';
}

/**
 * Whether a word in capitals stands before the digits, so that both are one name, even in a headline:
 * 'under EMMA 4 operation'.
 */
const isOfLetters = (reader: Reader, i: number): boolean =>
  hasFlag(reader.tokens, i, UPPER) &&
  (reader.tokens.end[i] ?? 0) - (reader.tokens.start[i] ?? 0) > 2 &&
  !hasFlag(reader.tokens, i - 1, UPPER) &&
  !isLineStart(reader, i) &&
  !isNamed(reader, i);

/** Numbers that are part of a name: of a gang, a model, a film, an operation. */
export const NAMES: readonly Exclusion[] = [
  {
    name: 'name',
    applies: (reader, q) => {
      const span = charSpan(reader, q.number, q.number + 1);
      return isCovered(reader.draft.agencies, span) || isCovered(reader.draft.places, span);
    },
  },
  {
    // A quoted name in a text that is not capitalised: 'the “Two Kilos Too Many” campaign'.
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
    // Only capitals tell it from a count, and at the start of a sentence not even they: 'Six Nations fans were held'.
    name: 'known name',
    needs: ofExclusions('numberNames'),
    of: 'count',
    applies: (reader, { form, number }) => {
      if (form !== 'words' || !isCapital(reader, number) || !isCapital(reader, number + 1))
        return false;
      return reader.lexicon.numberNames.match(reader.tokens, number) !== undefined;
    },
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
    // For example 'two Glock 17 pistols'.
    name: 'number of a model',
    of: 'count',
    digits: true,
    applies: (reader, { from, number }) => from === number && isModelNumber(reader, number),
  },
  {
    // For example 'members of the 764 network'.
    name: 'name of a band',
    of: 'count',
    digits: true,
    applies: (reader, { from, to }, words) =>
      isDefiniteAt(reader, from - 1) &&
      words.bands.has(wordAt(reader, to)) &&
      contentRun(reader, to).to === to + 1,
  },
  {
    // A capitalised number inside a sentence with a name behind it: 'the Forty Thieves gang', 'in Seven Kings'.
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
    // For example 'Barrio 18 members'.
    name: 'band with a number',
    of: 'count',
    digits: true,
    applies: (reader, { from }, words) =>
      words.numbered.has(wordAt(reader, from - 1)) && isCapital(reader, from - 1),
  },
  {
    name: 'number of a name',
    of: 'count',
    applies: (reader, q) => {
      if (q.from !== q.number || q.to !== q.number + 1) return false;
      // A number in words must have a capital: 'World War Two', but not 'the Czech Republic two'.
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
