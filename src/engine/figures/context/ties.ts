import { oncePerStretch } from '../../text/compiled.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
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
import { hasSuch, isCovered, type Run } from '../syntax/clause.ts';
import type { NounClass } from '../words/entries.ts';
import {
  isAndAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  isRelativeAt,
  nounAt,
} from '../words-at.ts';
import { endOfLead } from './lead.ts';

const PERSON: NounClass = 'person';

/** Marks that somebody in the sentence speaks. */
const SPEAKER = 'speaker';

/** Classes of nouns that 'the men' and 'the lorry' have. */
const MEANT: ReadonlySet<NounClass> = new Set<NounClass>([PERSON, 'thing']);

/**
 * Whether a sentence is tied to the case, because it takes up what was told before: 'the men', 'he',
 * 'a further arrest', or a name that the text has used. What the sentence itself has introduced does not count, nor
 * who speaks, nor what a relative clause says.
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
    // A noun with 'of' is new in spite of its article: 'the lorry' ties, but not 'the hold of a ship',
    // 'the daughter and grandson of a trader'.
    const behind = isAndAt(reader, i + 1) ? i + 3 : i + 1;
    const isThat = isDefiniteAt(reader, i - 1) && !isOfAt(reader, behind);
    if (sort && isThat && !own.has(sort)) return true;
    if (sort) own.add(sort);
  }
  return false;
}

/** Whether a sentence certainly takes up persons of the case: 'all the three men', 'the crew', 'with links to'. */
function tellsOfThem(reader: Reader, { from, to }: Run): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (reader.exclusions.recap.links.has(wordAt(reader, i))) return true;
    if (!isDefiniteAt(reader, i - 1)) continue;
    // A decade is no number of persons: 'the three', not 'the 2010s'
    if (isDecade(reader, i)) continue;
    const isRest = reader.lexicon.words.notAll.has(wordAt(reader, i)) && isNumber(reader, i + 1);
    if (isRest || isNumber(reader, i) || (sortAt(reader, i) === PERSON && !isOfAt(reader, i + 1)))
      return true;
  }
  return false;
}

/** How many tokens before the gang or inquiry a sentence may open with, and how many words may describe it. */
const BEFORE_CASE = 4;
const DESCRIBING = 2;

/**
 * Whether a sentence opens with the gang of the lead or with the inquiry, so that what it counts over months is of the
 * case: 'The Dutch gang has been linked to 21 robberies', 'To date, the inquiry has led to'.
 */
export function opensWithCase(reader: Reader, { from, to }: Run): boolean {
  const { inquiries } = reader.content;
  const { tokens } = reader;
  for (let i = from; i < Math.min(to, from + BEFORE_CASE); i += 1) {
    if (!isDefiniteAt(reader, i)) continue;
    const end = i + 1 + DESCRIBING + 1;
    if (hasOneOf(tokens, inquiries, i + 1, end)) return true;
    return namesGang(reader, i + 1, end);
  }
  return false;
}

/** Whether a stretch names a gang, as the lead does: 'a fourth member of the syndicate'. */
export function namesGang(reader: Reader, from: number, to: number): boolean {
  const { gangs } = reader.content;
  const { tokens } = reader;
  return hasOneOf(tokens, gangs, from, to) && hasOneOf(tokens, gangs, 0, endOfLead(reader));
}

/** Whether a sentence takes up nobody of the case. */
export const tellsOfOthers = (reader: Reader, { from, to }: Run): boolean =>
  othersIn(reader, from, to);

/** Several doubts ask it of the sentence of each figure. */
const othersIn = oncePerStretch(
  (reader: Reader, from: number, to: number): boolean =>
    !tablesOf(reader.exclusions).those.find(reader.tokens, from, to) &&
    !tellsOfThem(reader, { from, to }),
);

/**
 * The sort of person or thing that a noun names, because one sentence may use several names:
 * 'a boat and the vessel's captain' is the same one, 'engines and the van' are not.
 */
function sortAt(reader: Reader, i: number): string | undefined {
  const noun = nounAt(reader, i);
  if (!noun || !MEANT.has(noun.class)) return undefined;
  return noun.class === PERSON ? PERSON : (noun.kind ?? noun.name);
}

/**
 * Whether a word such as 'further' or 'he' refers back to the text, and not to somebody whom the sentence has
 * introduced.
 */
function pointsBack(reader: Reader, i: number, own: ReadonlySet<string>): boolean {
  const { have, pronouns } = reader.grammar;
  const word = wordAt(reader, i);
  if (reader.exclusions.recap.ties.has(word)) {
    // Within the sentence it does not: 'Police said they had seized', 'a driver and his lorry',
    // 'more than seven tonnes'.
    const isHad = own.has(SPEAKER) && have.has(word);
    const isHis = own.has(PERSON) && isDeterminerAt(reader, i);
    return !isHad && !isHis && boundsAt(reader, i).to === i;
  }
  const isOfSentence =
    own.has(SPEAKER) || own.has(PERSON) || reader.attributes.say.has(wordAt(reader, i + 1));
  // Letters in a name are no pronoun: 'the U.S. Navy'.
  return pronouns.has(word) && !isOfSentence && !isInName(reader, charSpan(reader, i, i + 1));
}

/** How many characters before a name it may have been used. */
const REMEMBERED = 20_000;

/** Whether a token is a name that the text has used before, and neither a place, a body nor a date. */
function isNamedAgain(reader: Reader, i: number): boolean {
  if (!isOwnName(reader, i)) return false;
  const span = charSpan(reader, i, i + 1);
  const { text } = reader.doc;
  // The search does not start at the beginning of the text, because many sentences may need it.
  const before = text.slice(Math.max(0, span.start - REMEMBERED), span.start);
  return standsIn(before, text.slice(span.start, span.end));
}

/** Whether a sentence takes up a name that an earlier one was the first to use, of neither a place nor a body. */
export function sharesNewName(reader: Reader, run: Run, earlier: Run): boolean {
  const { text } = reader.doc;
  const { start, end } = charSpan(reader, earlier.from, earlier.to);
  const before = text.slice(Math.max(0, start - REMEMBERED), start);
  return hasSuch(reader, run.from, run.to, (_, i) => {
    if (!isOwnName(reader, i)) return false;
    const { start: from, end: to } = charSpan(reader, i, i + 1);
    const name = text.slice(from, to);
    return standsIn(text.slice(start, end), name) && !standsIn(before, name);
  });
}

/** Whether a token is a name of neither a place, a body nor a date. */
const isOwnName = (reader: Reader, i: number): boolean =>
  isCapital(reader, i) &&
  isInSentence(reader, i) &&
  !nounAt(reader, i) &&
  // A month without a year is no name: 'On September 7'.
  !reader.exclusions.months.has(wordAt(reader, i)) &&
  !isInName(reader, charSpan(reader, i, i + 1));

/** Whether the name of a place, body, people or date contains a word. */
const isInName = ({ draft: { agencies, dates, nationalities, places } }: Reader, span: Span) =>
  [agencies, dates, nationalities, places].some((list) => isCovered(list, span));

/** Whether a word stands in a text as a whole word, not as 'Rom' in 'Romania'. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.lastIndexOf(word); at >= 0; at = text.lastIndexOf(word, at - 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(behind)) return true;
    if (at === 0) return false;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
