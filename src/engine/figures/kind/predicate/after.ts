import { amountAt } from '../../number/read-amount.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { endsAsGerund, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
  isRelativeAt,
  nounAt,
  substanceAt,
  unitAt,
} from '../../words-at.ts';
import { afterApposition, afterAsides, afterDashes, overAges } from './asides-of-subject.ts';
import { anotherSubject, endsClause } from './end-of-clause.ts';
import { verbPastRelative } from './past-relative.ts';
import { type Found, isFee, isUnreal, type Predicate, verbAt, type Wanted } from './predicate.ts';
import { heldAfterRescue } from './then-held.ts';
import { undergoes } from './undergoes.ts';

/** So many tokens behind a number its verb may stand. */
const REACH_AFTER = 34;

/** What the words between the counted and a verb say of them. */
interface Course {
  /** The token at which the counted end. */
  readonly at: number;
  /** A form of 'be' was met. */
  passive: boolean;
  /** A clause about them is open. */
  relative: boolean;
  /** A number was met. */
  counts: boolean;
}

/** The predicate after a noun phrase that ends at token `at`: 'were arrested', 'seized', 'who had fled'. */
export function predicateAfter(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  const course: Course = { at, passive: false, relative: false, counts: false };
  // 'for the trafficking of women': a noun that takes what follows says nothing of what stands before.
  const isPredicate: Wanted = (entry) => !entry.nominal && wanted(entry);
  const end = Math.min(at + REACH_AFTER, reader.tokens.count);
  for (let i = afterAsides(reader, at); i < end; i += 1) {
    const next = overBetween(reader, i, course);
    if (next === undefined) return undefined;
    i = next;
    if (isBeAt(reader, i) && isWord(reader, i)) course.passive = true;
    course.counts ||= i > at && isNumber(reader, i);
    const verb = verbAt(reader, i, isPredicate);
    if (verb && isPassedOver(reader, i, verb, course)) continue;
    if (verb && tellsNothing(reader, i, verb, course)) return undefined;
    if (verb && undergoes(reader, i, verb, course))
      return heldAfterRescue(reader, i, verb) ?? asPredicate(i, verb, course);
    if ((verb && !(course.relative && isDoing(verb))) || anotherSubject(reader, i, at))
      return undefined;
  }
  return undefined;
}

const asPredicate = (from: number, { hit, length }: Found, course: Course): Predicate => ({
  entry: hit.entry,
  form: hit.form,
  from,
  to: from + length,
  direct: from === course.at || course.passive,
});

/** Past what is put in between; undefined where the counted are told of no more. */
function overBetween(reader: Reader, start: number, course: Course): number | undefined {
  const past = wordAt(reader, start) === '(' ? afterBracket(reader, start) : start;
  // 'Two men from Perth, aged 29 and 34, are'.
  const i = isNumber(reader, past + 1) ? overShare(reader, overAges(reader, past)) : past;
  const behind = afterDashes(reader, i);
  // 'of the 129 defendants - 124 men and five women - nine were cleared': told of others.
  if (behind > i && isNumber(reader, behind)) return undefined;
  if (endsClause(reader, behind, course.at) || isOfSome(reader, behind)) return undefined;
  return overRelative(reader, behind, course);
}

/** '97 members of gangs, 41 per cent of them French, were held': past what share of them is something. */
const overShare = (reader: Reader, comma: number): number =>
  isCommaAt(reader, comma) && amountAt(reader, comma + 1)?.dimension === 'percent'
    ? afterApposition(reader, comma)
    : comma;

/** '396 suspects, of whom 149 were held': told of some. */
const isOfSome = (reader: Reader, i: number): boolean =>
  isRelativeAt(reader, i) && isOfAt(reader, i - 1) && isNumber(reader, i + 1);

/** 'two men who tricked pensioners were jailed': into a clause about the counted, or past what it tells of others. */
function overRelative(reader: Reader, i: number, course: Course): number | undefined {
  const { relatives, foreignRelatives } = reader.grammar;
  const word = wordAt(reader, i);
  if (!relatives.has(word)) return i;
  const isOther =
    course.relative || foreignRelatives.has(word) || (i > course.at && isBehindThing(reader, i));
  if (!isOther) {
    course.relative = true;
    return i;
  }
  course.relative = course.passive = false;
  return verbPastRelative(reader, i);
}

/** 'six children were found in a van that fled', '150 officers took part in raids that saw five held': what a clause right behind a thing or a deed is told of. */
const isBehindThing = (reader: Reader, relative: number): boolean => {
  const behind = nounAt(reader, relative - 1)?.class;
  return behind === 'thing' || behind === 'event';
};

/** 'four smugglers let 39 stowaways suffocate', 'left the boy to drown': what the counted let others do. */
function isOfObject(reader: Reader, i: number, { at }: Course): boolean {
  const isInfinitive = reader.grammar.infinitive.has(wordAt(reader, i - 1));
  const last = isInfinitive ? i - 2 : i - 1;
  return last >= at && isPersonAt(reader, last);
}

/** 'being', behind those of whom its participle is told. */
const isBeingAt = (reader: Reader, i: number): boolean =>
  isBeAt(reader, i) && endsAsGerund(reader, i);

/** Whether a verb is told of something else that stands between: a thing, or why something was done. */
function isPassedOver(reader: Reader, i: number, { hit }: Found, course: Course): boolean {
  if (hit.form === 'base') return isOfObject(reader, i, course);
  if (hit.form === 'participle') {
    const counts = course.counts && !course.passive && !hit.entry.personal;
    return isOfThing(reader, i, { ...course, counts });
  }
  // 'wanted for trafficking have been arrested', 'had been sent to help in arresting': behind a preposition a gerund says why.
  const isWhy = !course.passive || isPrepositionAt(reader, i - 1);
  return hit.form === 'ing' && isWhy && i > course.at;
}

/** Whether a verb says nothing of the counted: what did not happen, what they paid, what was done to others then. */
function tellsNothing(
  reader: Reader,
  i: number,
  { hit, length }: Found,
  { passive }: Course,
): boolean {
  // 'two Algerians face up to ten years in jail': what comes after a term is where it is served.
  if (hit.form === 'state' && isTime(reader, i - 1)) return true;
  // 'the two had part in a crossing with five migrants being carried'.
  if (isBeingAt(reader, i - 1) && isPersonAt(reader, i - 2) && isNumber(reader, i - 3)) return true;
  const next = i + length;
  if (isUnreal(reader, i, hit) || isFee(reader, hit.entry, next)) return true;
  return passive && goesOn(reader, i, next);
}

/**
 * Whether a participle is told of a thing: 'receivers of the smuggled gold', 'men who imported cocaine hidden in
 * bolts', 'who withdrew the money scammed from victims', 'who brought heroin in, hidden in a machine', 'used nine
 * boys to move 47 kilos hidden in scooters'.
 */
function isOfThing(reader: Reader, i: number, { at, counts, relative }: Course): boolean {
  if (isAttribute(reader, i) || isOthersName(reader, i) || isOfMeeting(reader, i)) return true;
  if (i <= at) return false;
  const isAside = relative && isCommaAt(reader, i - 1);
  return counts || isAside || isDrug(reader, i - 1) || isMoney(reader, i - 1);
}

/** 'an inquiry held by the ministry', 'at a rally held in Athens'. */
const isOfMeeting = (reader: Reader, i: number): boolean =>
  reader.content.meetings.has(wordAt(reader, i - 1));

const isDrug = (reader: Reader, i: number): boolean => substanceAt(reader, i)?.kind === 'drugs';

const isTime = (reader: Reader, i: number): boolean => unitAt(reader, i)?.dimension === 'time';

const isMoney = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.funds.has(wordAt(reader, i));

/** The token after the one that closes a bracket, or the one that opens it where none does nearby. */
function afterBracket(reader: Reader, open: number): number {
  for (let i = open; i < open + REACH_AFTER; i += 1) if (wordAt(reader, i) === ')') return i + 1;
  return open;
}

/** ', and arrested six men' behind 'who were to be sent abroad': what the subject of the sentence did to others. */
function goesOn(reader: Reader, i: number, next: number): boolean {
  const isJoined = isAndAt(reader, i - 1) && isCommaAt(reader, i - 2);
  const object = isJoined ? quantityAt(reader, next) : undefined;
  return object?.from === next && object.dimension === 'count';
}

/** Whether a verb is told of what its subject does: 'tricked pensioners'. */
const isDoing = ({ hit }: Found): boolean => hit.form !== 'state';

/** 'represent the accused': behind 'the' a participle alone names others, save in 'four of the convicted'. */
const isOthersName = (reader: Reader, i: number): boolean =>
  isBehindThe(reader, i) && !isOfAt(reader, i - 2);

/** Whether 'the' stands before a token, or another word that names what is known; 'those arrested' are persons by themselves. */
const isBehindThe = (reader: Reader, i: number): boolean =>
  isDefiniteAt(reader, i - 1) && !reader.grammar.pointers.has(wordAt(reader, i - 1));

/** Whether a participle describes a thing between 'the' or a preposition and its noun: 'over suspected trafficking'. */
function isAttribute(reader: Reader, i: number): boolean {
  const opens = isBehindThe(reader, i) || isPrepositionAt(reader, i - 1);
  // 'four of the convicted are French' is said of them.
  return opens && contentRun(reader, i + 1).to > i + 1;
}
