import type { Span } from '../../types.ts';
import { agencyAt } from '../annotations-at.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { boundsAt } from '../number/bounds.ts';
import {
  charSpan,
  isCapital,
  isDecade,
  isInSentence,
  isNumber,
  type Reader,
  wordAt,
} from '../reader.ts';
import { isCovered, type Run } from '../syntax/clause.ts';
import type { NounClass } from '../words/entries.ts';
import {
  isAndAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  isRelativeAt,
  nounAt,
} from '../words-at.ts';

const PERSON: NounClass = 'person';

/** Somebody who tells what follows. */
const SPEAKER = 'speaker';

/** What 'the men' and 'the lorry' may mean. */
const MEANT: ReadonlySet<NounClass> = new Set<NounClass>([PERSON, 'thing']);

/**
 * 'the men', 'he', 'a further arrest', somebody whom the text has named: what ties a sentence to the case. Not what
 * the sentence itself has just brought in, nor who speaks, nor what a relative clause says.
 */
export function isTied(reader: Reader, { from, to }: Run): boolean {
  const { say } = reader.attributes;
  const own = new Set<string>();
  let isMain = true;
  for (let i = from; i < to; i += 1) {
    isMain &&= !isRelativeAt(reader, i);
    if (isNamedAgain(reader, i)) return true;
    if (!isMain) continue;
    if (say.has(wordAt(reader, i))) own.add(SPEAKER);
    if (pointsBack(reader, i, own)) return true;
    if (agencyAt(reader, i)) own.add(PERSON);
    const sort = sortAt(reader, i);
    // 'the lorry', but not 'the hold of a ship', 'the daughter and grandson of a trader'.
    const behind = isAndAt(reader, i + 1) ? i + 3 : i + 1;
    const isThat = isDefiniteAt(reader, i - 1) && !isOfAt(reader, behind);
    if (sort && isThat && !own.has(sort)) return true;
    if (sort) own.add(sort);
  }
  return false;
}

/** 'all the three men', 'the crew', 'with links to': somebody whom the text has told of, whatever else a sentence may take up. */
export function tellsOfThem(reader: Reader, { from, to }: Run): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (reader.exclusions.recap.links.has(wordAt(reader, i))) return true;
    if (!isDefiniteAt(reader, i - 1)) continue;
    // 'the three', not 'the 2010s'
    if (isDecade(reader, i)) continue;
    if (isNumber(reader, i) || (sortAt(reader, i) === PERSON && !isOfAt(reader, i + 1)))
      return true;
  }
  return false;
}

/** Whether a sentence goes on from nobody of the case, by words for those of whom the text has told or otherwise. */
export const tellsOfOthers = (reader: Reader, run: Run): boolean =>
  !tablesOf(reader.exclusions).those.find(reader.tokens, run.from, run.to) &&
  !tellsOfThem(reader, run);

/** What one sentence calls by several names: 'a boat and the vessel's captain', but not 'engines and the van'. */
function sortAt(reader: Reader, i: number): string | undefined {
  const noun = nounAt(reader, i);
  if (!noun || !MEANT.has(noun.class)) return undefined;
  return noun.class === PERSON ? PERSON : (noun.kind ?? noun.name);
}

/** 'further', 'he', where the sentence itself has brought in nobody and nobody speaks. */
function pointsBack(reader: Reader, i: number, own: ReadonlySet<string>): boolean {
  const { have, pronouns } = reader.grammar;
  const word = wordAt(reader, i);
  if (reader.exclusions.recap.ties.has(word)) {
    // 'Police said they had seized', 'a driver and his lorry', 'more than seven tonnes'.
    const isHad = own.has(SPEAKER) && have.has(word);
    const isHis = own.has(PERSON) && isDeterminerAt(reader, i);
    return !isHad && !isHis && boundsAt(reader, i).to === i;
  }
  const isOfSentence =
    own.has(SPEAKER) || own.has(PERSON) || reader.attributes.say.has(wordAt(reader, i + 1));
  // 'the U.S. Navy' is none of 'us'.
  return pronouns.has(word) && !isOfSentence && !isInName(reader, charSpan(reader, i, i + 1));
}

/** So many characters before a name it may have stood. */
const REMEMBERED = 20_000;

/** A capital that is no place's, body's or date's, and that the text has had before. */
function isNamedAgain(reader: Reader, i: number): boolean {
  if (!isCapital(reader, i) || !isInSentence(reader, i) || nounAt(reader, i)) return false;
  // 'On September 7', of a year that nothing tells.
  if (reader.exclusions.months.has(wordAt(reader, i))) return false;
  const span = charSpan(reader, i, i + 1);
  if (isInName(reader, span)) return false;
  const { text } = reader.doc;
  // Not from the text's begin: each of many sentences may ask.
  const before = text.slice(Math.max(0, span.start - REMEMBERED), span.start);
  return standsIn(before, text.slice(span.start, span.end));
}

/** Whether a place's, a body's, a people's or a date's name has a word in it. */
const isInName = ({ draft: { agencies, dates, nationalities, places } }: Reader, span: Span) =>
  [agencies, dates, nationalities, places].some((list) => isCovered(list, span));

/** Whether a word stands in a text, and not only as a part of another: 'Rom' in 'Romania'. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.lastIndexOf(word); at >= 0; at = text.lastIndexOf(word, at - 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(behind)) return true;
    if (at === 0) return false;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
