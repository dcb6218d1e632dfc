import type { FigureKind } from '../../../types.ts';
import {
  isCapital,
  isInHeadline,
  isNumber,
  isPastFormAt,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { mayBeVerbAt } from '../../syntax/run.ts';
import {
  isAndAt,
  isBeAt,
  isDeterminerAt,
  isListJointAt,
  isNumberWordAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
  namesPeople,
  nounAt,
} from '../../words-at.ts';
import type { Found } from './predicate.ts';

/**
 * Whether others do what the verb tells, because the counted let them do it:
 * 'four smugglers let 39 stowaways suffocate', 'left the boy to drown'.
 */
export function isLetDo(reader: Reader, i: number, at: number): boolean {
  const isInfinitive = reader.grammar.infinitive.has(wordAt(reader, i - 1));
  const last = isInfinitive ? i - 2 : i - 1;
  return last >= at && isPersonAt(reader, last);
}

/** What befalls somebody by what others do. */
const HARM: ReadonlySet<FigureKind | undefined> = new Set(['dead', 'injured', 'victims']);

/**
 * Whether a state tells what the counted, whose noun phrase ends at token `at`, did to somebody who stands right before
 * it: 'two brothers who shot a man dead', 'two men took 30 hostage'. In 'two men and a woman dead' it tells of all.
 */
export function befallsObject(reader: Reader, i: number, { hit }: Found, at: number): boolean {
  if (hit.form !== 'state' || hit.entry.ofSubject || !HARM.has(hit.entry.person)) return false;
  // 'Left a guard for dead'.
  const end = reader.grammar.reasons.has(wordAt(reader, i - 1)) ? i - 2 : i - 1;
  for (let last = end; last > at; ) {
    const first = startOfPerson(reader, last, at) ?? startOfThing(reader, last);
    if (first === undefined) return false;
    const before = first - 1;
    if (!isAndAt(reader, before)) return before >= at && mayGovern(reader, before);
    last = before - 1;
  }
  return false;
}

/**
 * Whether a participle right behind somebody else is said of him, because the counted have a verb of their own or are
 * only his: 'two nurses gave evidence against a doctor charged with', 'three children of a woman murdered in Leeds'.
 * A headline drops the auxiliary, so that nobody knows: 'two men who robbed pensioners arrested'.
 */
export function isSaidOfAnother(reader: Reader, i: number, { hit }: Found, at: number): boolean {
  if (hit.form !== 'participle' || i - 1 <= at || isInHeadline(reader, i)) return false;
  const first = startOfPerson(reader, i - 1, at) ?? startOfAnybody(reader, i - 1);
  if (first === undefined || first <= at || isListJointAt(reader, first - 1)) return false;
  const areHis = isOfAt(reader, at) && reader.content.ofOthers.has(wordAt(reader, at - 1));
  return areHis || hasSuch(reader, at, first, isPredicateAt);
}

const isPredicateAt = (reader: Reader, i: number): boolean =>
  isPastFormAt(reader, i) || mayBeVerbAt(reader, i) || isBeAt(reader, i);

/** Where the name of persons begins that ends with a token: 'a 19-year-old man', '30', 'him', 'Mary Jones'. */
function startOfPerson(reader: Reader, last: number, at: number): number | undefined {
  if (reader.grammar.pronouns.has(wordAt(reader, last)) || isCount(reader, last)) return last;
  if (isCapital(reader, last)) return isCapital(reader, last - 1) ? last - 1 : last;
  if (!namesPeople(nounAt(reader, last))) return undefined;
  for (let i = last - 1; i > at && isWord(reader, i); i -= 1)
    if (isDeterminerAt(reader, i) || isCount(reader, i)) return i;
  return last;
}

/** Where an article and a noun begin, which need not be a person: 'beat a dog to death'. */
const startOfThing = (reader: Reader, last: number): number | undefined =>
  reader.numbers.articles.has(wordAt(reader, last - 1)) ? last - 1 : undefined;

/** Where 'a' and a noun begin that no list holds, and that a verb of persons makes a person: 'a commander charged with'. */
const startOfAnybody = (reader: Reader, last: number): number | undefined =>
  reader.numbers.articles.has(wordAt(reader, last - 1)) &&
  isWord(reader, last) &&
  !nounAt(reader, last)
    ? last - 1
    : undefined;

const isCount = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) || isNumberWordAt(reader, i);

/** Whether a word can be the verb of what follows it, as neither a preposition nor a form of 'to be' can. */
const mayGovern = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && !isPrepositionAt(reader, i) && !isBeAt(reader, i);
