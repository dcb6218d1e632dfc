import { inOneSentence } from '../../../text/doc.ts';
import { placeAt } from '../../annotations-at.ts';
import { boundEntry } from '../../number/bounds.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { closesQuotation } from '../../phrase/quotation.ts';
import { contentRun } from '../../phrase/run.ts';
import { isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words/entries.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
  isRelativeAt,
  isVerbAt,
  nounAt,
  nounHitAt,
  substanceAt,
  unitAt,
} from '../../words-at.ts';
import { afterAsides, afterDashes, isDecade, overAges } from './asides-of-subject.ts';
import { verbPastRelative } from './past-relative.ts';
import { type Found, isFee, isUnreal, type Predicate, verbAt, type Wanted } from './predicate.ts';
import { heldAfterRescue } from './then-held.ts';

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
      return heldAfterRescue(reader, i, verb) ?? predicateOf(i, verb, course);
    if ((verb && !(course.relative && isDoing(verb))) || anotherSubject(reader, i, at))
      return undefined;
  }
  return undefined;
}

const predicateOf = (from: number, { hit, length }: Found, course: Course): Predicate => ({
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
  const i = isNumber(reader, past + 1) ? overAges(reader, past) : past;
  const behind = afterDashes(reader, i);
  // 'of the 129 defendants - 124 men and five women - nine were cleared': told of others.
  if (behind > i && isNumber(reader, behind)) return undefined;
  if (endsClause(reader, behind, course.at) || isOfSome(reader, behind)) return undefined;
  return overRelative(reader, behind, course);
}

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

/** 'six children were found in a van that fled': of what a clause right behind a thing is told. */
const isBehindThing = (reader: Reader, relative: number): boolean =>
  nounAt(reader, relative - 1)?.class === 'thing';

/** 'Eight migrants were found after a wreck that left four people dead': whether a noun that ends at a token is counted itself. */
const isCounted = (reader: Reader, last: number): boolean =>
  isNumber(reader, last - 1) && isPersonAt(reader, last);

/** Whether a verb is told of something else that stands between: a thing, or why something was done. */
function isPassedOver(reader: Reader, i: number, { hit }: Found, course: Course): boolean {
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
  { counts, passive }: Course,
): boolean {
  // 'two Algerians face up to ten years in jail': what comes after a term is where it is served.
  if (hit.form === 'state' && (isTime(reader, i - 1) || (counts && isCounted(reader, i - 1))))
    return true;
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
  if (isAttribute(reader, i)) return true;
  if (i <= at) return false;
  const isAside = relative && isCommaAt(reader, i - 1);
  return counts || isAside || isDrug(reader, i - 1) || isMoney(reader, i - 1);
}

const isDrug = (reader: Reader, i: number): boolean => substanceAt(reader, i)?.kind === 'drugs';

const isTime = (reader: Reader, i: number): boolean => unitAt(reader, i)?.dimension === 'time';

const isMoney = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.funds.has(wordAt(reader, i));

/** The token after the one that closes a bracket, or the one that opens it where none does nearby. */
function afterBracket(reader: Reader, open: number): number {
  for (let i = open; i < open + REACH_AFTER; i += 1) if (wordAt(reader, i) === ')') return i + 1;
  return open;
}

/** Whether the counted undergo the verb: passive, a reduced participle, or a verb told of its subject. */
function undergoes(reader: Reader, i: number, verb: Found, { passive }: Course): boolean {
  if (verb.hit.form === 'state' || verb.hit.entry.ofSubject) return true;
  // 'held four and are seeking three others' is told of the others.
  const isObjectless = verb.hit.form === 'ing' && !takesObject(reader, i + verb.length);
  if (passive) return verb.hit.form === 'participle' || isObjectless;
  if (verb.hit.form !== 'participle') return false;
  // 'six men who robbed shopkeepers'.
  if (isRelativeAt(reader, i - 1)) return false;
  // 'three men linked to a raid': what follows is the preposition's.
  const last = wordAt(reader, i + verb.length - 1);
  // 'four men brought before the courts': what a court is asked for is no object.
  const isInCourt = verb.hit.entry.personal === true && verb.length > 1;
  const directed =
    reader.grammar.directions.has(last) || (isInCourt && reader.grammar.prepositions.has(last));
  return directed || isOnlyParticiple(verb.hit.entry) || !takesObject(reader, i + verb.length);
}

/** ', and arrested six men' behind 'who were to be sent abroad': what the subject of the sentence did to others. */
function goesOn(reader: Reader, i: number, next: number): boolean {
  const isJoined = isAndAt(reader, i - 1) && isCommaAt(reader, i - 2);
  const object = isJoined ? quantityAt(reader, next) : undefined;
  return object?.from === next && object.dimension === 'count';
}

/** Whether a verb is told of what its subject does: 'tricked pensioners'. */
const isDoing = ({ hit }: Found): boolean => hit.form !== 'state';

/** Whether a verb's participle differs from its past, so that no object can follow: 'hidden', not 'seized'. */
const isOnlyParticiple = ({ past, participles }: VerbWords): boolean =>
  past !== undefined && !past.some((form) => participles?.includes(form));

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  if (isLineStart(reader, i)) return false;
  const word = wordAt(reader, i);
  // 'conned around £120,000', 'seized 20 phones', not 'arrested 330 times'.
  // Nor 'indicted over €3m', which is a reason and no bound.
  const quantity = quantityAt(reader, i);
  if (quantity?.from === i) return !reader.exclusions.times.has(wordAt(reader, quantity.to));
  if (reader.grammar.determiners.has(word) || reader.grammar.pronouns.has(word)) return true;
  return nounHitAt(reader, i) !== undefined;
}

/** A full stop, semicolon, dash or new line: what lies beyond belongs to another clause. */
function endsClause(reader: Reader, i: number, at: number): boolean {
  if (!inOneSentence(reader.doc, i, Math.max(0, at - 1))) return true;
  if (i > 0 && isLineStart(reader, i)) return true;
  // '“70 were convicted out of 91 accused,” he said, adding that those acquitted were'.
  if (isCommaAt(reader, i - 1) && closesQuotation(reader, i)) return true;
  return CLOSING.has(wordAt(reader, i));
}

const CLOSING: ReadonlySet<string> = new Set([';', ':', '–', '—', ')']);

/** A conjunction or a relative of another's ('whose stepfather') begins another subject. */
function anotherSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  if (reader.grammar.foreignRelatives.has(word)) return true;
  const before = wordAt(reader, i - 1);
  const adverb = reader.grammar.have.has(before) || reader.grammar.be.has(before);
  // 'who made as much as £400,000'.
  const isBound = [i, i - 2].some((first) => boundEntry(reader, first) !== undefined);
  if (i >= at && reader.grammar.subordinators.has(word) && !adverb && !isBound && isWord(reader, i))
    return !isAfterwards(reader, i);
  // '19 are minors, but the leaders got away', not ', but were released'.
  if (before === ',' && word !== reader.numbers.and && reader.grammar.conjunctions.has(word))
    return !isVerbal(reader, i + 1);
  const next = wordAt(reader, i + 1);
  // 'in their 30s and 50s'.
  const counted = isNumber(reader, i + 1) && !isDecade(reader, i + 1);
  // 'two stood trial, with one being cleared'.
  if (counted && (word === ',' || (before === ',' && reader.grammar.comitatives.has(word))))
    return true;
  // 'aged between 70 and 94'.
  if (isNumber(reader, i - 1) && boundEntry(reader, i - 2)?.q === 'range') return false;
  if (word !== reader.numbers.and || startsPlace(reader, i + 1)) return false;
  return reader.grammar.determiners.has(next) || counted;
}

/** 'were repatriated after being rescued': of the same persons. */
const isAfterwards = (reader: Reader, i: number): boolean =>
  reader.exclusions.sequelTo.has(wordAt(reader, i)) &&
  isBeAt(reader, i + 1) &&
  wordAt(reader, i + 1).endsWith(reader.grammar.gerundEnding);

/** Whether a participle describes a thing between 'the' and its noun. */
function isAttribute(reader: Reader, i: number): boolean {
  const before = wordAt(reader, i - 1);
  const { definite, pointers } = reader.grammar;
  // 'four of the convicted are French' is said of them.
  return definite.has(before) && !pointers.has(before) && contentRun(reader, i + 1).to > i + 1;
}

const isVerbal = (reader: Reader, i: number): boolean => {
  const { adverbs, be, have } = reader.grammar;
  const word = wordAt(reader, i);
  if (be.has(word) || have.has(word) || adverbs.has(word)) return true;
  return isVerbAt(reader, i);
};

/** 'women in Germany, Austria and the United States had been tricked': another place is no other subject. */
const startsPlace = (reader: Reader, i: number): boolean =>
  placeAt(reader, i) !== undefined || placeAt(reader, i + 1) !== undefined;
