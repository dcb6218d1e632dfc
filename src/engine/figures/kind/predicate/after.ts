import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import { amountAt } from '../../number/read-amount.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { endsAsGerund, endsAsPast, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { contentRun, mayBeVerbAt } from '../../syntax/run.ts';
import type { VerbHit } from '../../words/entries.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isHaveAt,
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
import { befallsObject, isLetDo, isSaidOfAnother } from './of-object.ts';
import { verbPastRelative } from './past-relative.ts';
import { type Found, isFee, isUnreal, type Predicate, verbAt, type Wanted } from './predicate.ts';
import { opensStatement } from './statement.ts';
import { heldAfterRescue } from './then-held.ts';
import { undergoes } from './undergoes.ts';

/** How many tokens behind a number its verb may stand. */
const REACH_AFTER = 34;

/** What the words between counted persons and a verb have told so far. */
interface Course {
  /** The token at which the noun phrase ends. */
  readonly at: number;
  /** Whether a form of 'to be' was met. */
  passive: boolean;
  /** Whether a relative clause about them is open. */
  relative: boolean;
  /** Whether a number was met. */
  counts: boolean;
}

/** The predicate behind a noun phrase that ends at token `at`: 'were arrested', 'seized', 'who had fled'. */
export function predicateAfter(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  const course: Course = { at, passive: false, relative: false, counts: false };
  // A noun of a deed takes what follows it as its object: 'for the trafficking of women'.
  const isPredicate: Wanted = (entry) => !entry.nominal && wanted(entry);
  const end = Math.min(at + REACH_AFTER, reader.tokens.count);
  for (let i = afterAsides(reader, at); i < end; i += 1) {
    const next = overBetween(reader, i, course);
    if (next === undefined) return undefined;
    i = next;
    if (isBeAt(reader, i) && isWord(reader, i)) course.passive = true;
    course.counts ||= i > at && isNumber(reader, i);
    const verb = verbAt(reader, i, isPredicate);
    if (verb && isPassedOver(reader, i, verb, course)) {
      // Its words tell nothing by themselves either: 'an officer shot dead'.
      i += verb.length - 1;
      continue;
    }
    if (verb && tellsNothing(reader, i, verb, course)) return undefined;
    if (verb && undergoes(reader, i, verb, course))
      return heldAfterRescue(reader, i, verb) ?? asPredicate(i, verb, course);
    if (verb && !(course.relative && isDoing(verb))) return undefined;
    if (anotherSubject(reader, i, at) && !(course.relative && isJoinedToObject(reader, i)))
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

/** Skips what stands between noun phrase and verb; undefined where nothing more is said of the counted. */
function overBetween(reader: Reader, start: number, course: Course): number | undefined {
  const past = wordAt(reader, start) === '(' ? afterBracket(reader, start) : start;
  // Ages may follow a place: 'Two men from Perth, aged 29 and 34, are'.
  const i = isNumber(reader, past + 1) ? overShare(reader, overAges(reader, past)) : past;
  const behind = afterDashes(reader, i);
  // A number behind dashes belongs to others: 'of the 129 defendants - 124 men and five women - nine were cleared'.
  if (behind > i && isNumber(reader, behind)) return undefined;
  if (endsClause(reader, behind, course.at) || isOfSome(reader, behind)) return undefined;
  return overRelative(reader, behind, course);
}

/** Skips an aside that tells a share of them: '97 members of gangs, 41 per cent of them French, were held'. */
const overShare = (reader: Reader, comma: number): number =>
  isCommaAt(reader, comma) && amountAt(reader, comma + 1)?.dimension === 'percent'
    ? afterApposition(reader, comma)
    : comma;

/** Whether a relative clause with a number tells of some of them only: '396 suspects, of whom 149 were held'. */
const isOfSome = (reader: Reader, i: number): boolean =>
  isRelativeAt(reader, i) && isOfAt(reader, i - 1) && isNumber(reader, i + 1);

/**
 * Enters a relative clause about the counted, or skips one about something else:
 * 'two men who tricked pensioners were jailed'.
 */
function overRelative(reader: Reader, i: number, course: Course): number | undefined {
  const { foreignRelatives } = reader.grammar;
  if (opensStatement(reader, i, course.at)) return undefined;
  const word = wordAt(reader, i);
  if (!isRelativeAt(reader, i)) return i;
  const isOther =
    course.relative ||
    foreignRelatives.has(word) ||
    (i > course.at && (isBehindThing(reader, i, course.at) || isOfThingsDone(reader, i)));
  if (!isOther) {
    course.relative = true;
    return i;
  }
  course.relative = course.passive = false;
  return verbPastRelative(reader, i);
}

/**
 * Whether a relative clause stands right behind a thing or a deed, and so is about that:
 * 'six children were found in a van that fled', '150 officers took part in raids that saw five held'.
 */
const isBehindThing = (reader: Reader, relative: number, at: number): boolean => {
  const behind = nounAt(reader, relative - 1)?.class;
  return behind === 'thing' || behind === 'event' || isBehindAgent(reader, relative, at);
};

/** Whether it tells what somebody did to things: 'must clean up the shops that they looted'. */
const isOfThingsDone = (reader: Reader, relative: number): boolean =>
  reader.grammar.pronouns.has(wordAt(reader, relative + 1)) &&
  nounAt(reader, relative - 1) !== undefined &&
  !isPersonAt(reader, relative - 1);

/** Whether it is about those by whom something was done: 'were promised jobs by two men who are on trial'. */
const isBehindAgent = (reader: Reader, relative: number, at: number): boolean =>
  isPersonAt(reader, relative - 1) &&
  hasSuch(reader, at, relative, (_, i) => wordAt(reader, i) === reader.attributes.by);

/** Whether 'being' stands at a token. */
const isBeingAt = (reader: Reader, i: number): boolean =>
  isBeAt(reader, i) && endsAsGerund(reader, i);

/**
 * Whether a verb is said of something in between, such as a thing or a reason, so that the search goes on behind it.
 */
function isPassedOver(reader: Reader, i: number, verb: Found, course: Course): boolean {
  const { hit, length } = verb;
  if (isSuffered(reader, i + length, verb)) return true;
  if (hit.form === 'base') return isLetDo(reader, i, course.at);
  if (befallsObject(reader, i, verb, course.at) || isSaidOfAnother(reader, i, verb, course.at))
    return true;
  // 'two notaries who sold the flats of dead people': right before other persons it describes these; not 'wanted as organisers'.
  if (hit.form === 'state') return length === 1 && isPersonAt(reader, i + 1);
  if (hit.form === 'participle') {
    const counts = course.counts && !course.passive && !hit.entry.personal;
    return isOfThing(reader, i, { ...course, counts }) || hidesThing(reader, i, hit, course);
  }
  // A gerund behind a preposition gives a reason: 'wanted for trafficking have been arrested',
  // 'had been sent to help in arresting'.
  const isWhy = !course.passive || isPrepositionAt(reader, i - 1);
  return hit.form === 'ing' && isWhy && i > course.at;
}

/** Whether what is only suspected was done to the counted by others: '40 women are suspected to have been cheated by the ring'. */
function isSuffered(reader: Reader, next: number, { hit }: Found): boolean {
  if (hit.entry.person !== 'suspects' || !isHaveAt(reader, next + 1)) return false;
  const { infinitive } = reader.grammar;
  if (!infinitive.has(wordAt(reader, next)) || !isBeAt(reader, next + 2)) return false;
  return endsAsPast(reader, next + 3) && wordAt(reader, next + 4) === reader.attributes.by;
}

/** Whether a verb tells nothing of the counted, because it did not happen, was a payment or was done to others. */
function tellsNothing(
  reader: Reader,
  i: number,
  { hit, length }: Found,
  { at, passive }: Course,
): boolean {
  // A paper is executed without a death: 'four arrest warrants are executed'.
  if (hit.entry.person === 'dead' && hasOneOf(reader.tokens, reader.content.papers, at, i))
    return true;
  // Behind a term it says where the term is served: 'two Algerians face up to ten years in jail'.
  if (hit.form === 'state' && isTime(reader, i - 1)) return true;
  // It may be said of others behind 'with': 'the two had part in a crossing with five migrants being carried'.
  if (isBeingAt(reader, i - 1) && isPersonAt(reader, i - 2) && isNumber(reader, i - 3)) return true;
  const next = i + length;
  if (isUnreal(reader, i, hit) || isFee(reader, hit.entry, next)) return true;
  return passive && goesOn(reader, i, next);
}

/**
 * Whether a participle is said of a thing: 'receivers of the smuggled gold',
 * 'men who imported cocaine hidden in bolts', 'who withdrew the money scammed from victims',
 * 'who brought heroin in, hidden in a machine', 'used nine boys to move 47 kilos hidden in scooters'.
 */
function isOfThing(reader: Reader, i: number, { at, counts, relative }: Course): boolean {
  if (isAttribute(reader, i) || isOthersName(reader, i) || isOfMeeting(reader, i)) return true;
  if (i <= at) return false;
  const isAside = relative && isCommaAt(reader, i - 1);
  return counts || isAside || isDrug(reader, i - 1) || isMoney(reader, i - 1);
}

/**
 * Whether a participle that tells of migrants hangs on a thing behind a preposition:
 * 'convicts 11 over cocaine lab hidden in school', but not '35 people from Syria crammed into a van'.
 */
function hidesThing(reader: Reader, i: number, { entry }: VerbHit, course: Course): boolean {
  const last = i - 1;
  if (entry.person !== 'migrants' || course.passive || last <= course.at) return false;
  const isThing =
    isWord(reader, last) &&
    !isPersonAt(reader, last) &&
    !placeEndingAt(reader, last) &&
    !mayBeVerbAt(reader, last);
  return isThing && hasSuch(reader, course.at, last, isPrepositionAt);
}

/** Whether it is said of a meeting or inquiry: 'an inquiry held by the ministry', 'at a rally held in Athens'. */
const isOfMeeting = (reader: Reader, i: number): boolean =>
  reader.content.meetings.has(wordAt(reader, i - 1));

const isDrug = (reader: Reader, i: number): boolean => substanceAt(reader, i)?.kind === 'drugs';

const isTime = (reader: Reader, i: number): boolean => unitAt(reader, i)?.dimension === 'time';

const isMoney = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.funds.has(wordAt(reader, i));

/** The token behind the brackets that open at a token, or that token if they do not close within reach. */
function afterBracket(reader: Reader, open: number): number {
  for (let i = open; i < open + REACH_AFTER; i += 1) if (wordAt(reader, i) === ')') return i + 1;
  return open;
}

/**
 * Whether 'and' behind a passive clause opens what the main subject did to others: ', and arrested six men' behind
 * 'who were to be sent abroad'.
 */
function goesOn(reader: Reader, i: number, next: number): boolean {
  const isJoined = isAndAt(reader, i - 1) && isCommaAt(reader, i - 2);
  const object = isJoined ? quantityAt(reader, next) : undefined;
  return object?.from === next && object.dimension === 'count';
}

/** Whether 'and' joins somebody's own to what they did it to: 'six men who robbed tourists and their guides were held'. */
const isJoinedToObject = (reader: Reader, i: number): boolean =>
  isAndAt(reader, i) && reader.attributes.possessivePronouns.has(wordAt(reader, i + 1));

/** Whether a verb tells what its subject does: 'tricked pensioners'. */
const isDoing = ({ hit }: Found): boolean => hit.form !== 'state';

/**
 * Whether an article makes a participle the name of other persons ('represent the accused'). In
 * 'four of the convicted' it means the counted.
 */
const isOthersName = (reader: Reader, i: number): boolean =>
  isBehindThe(reader, i) && !isOfAt(reader, i - 2);

/** Whether an article or the like stands before a token. 'Those arrested' are persons without a noun. */
const isBehindThe = (reader: Reader, i: number): boolean =>
  isDefiniteAt(reader, i - 1) && !reader.grammar.pointers.has(wordAt(reader, i - 1));

/**
 * Whether a participle between an article or preposition and a noun describes the noun: 'over suspected trafficking'.
 */
function isAttribute(reader: Reader, i: number): boolean {
  const opens = isBehindThe(reader, i) || isPrepositionAt(reader, i - 1);
  // Without a noun behind it, it means the counted: 'four of the convicted are French'.
  return opens && contentRun(reader, i + 1).to > i + 1;
}
