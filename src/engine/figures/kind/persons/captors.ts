import { oncePer } from '../../../text/compiled.ts';
import { inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { agencyEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { endsAsGerund, endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { skipDeterminers } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import {
  beforeAuxiliaries,
  isCommaAt,
  isDeterminerAt,
  isOfAt,
  isPossessiveAt,
  isPrepositionAt,
  isRelativeAt,
  nounAt,
  unitAt,
} from '../../words-at.ts';
import { rescuedAs } from '../migrants/at-sea.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { isGang } from './of-gang.ts';
import { isGeneral } from './plain-persons.ts';

/**
 * The kind that a verb gives to persons. Those whom criminals hold are victims, although the same verb means custody
 * where the police hold somebody.
 */
export const takenAs = (
  reader: Reader,
  candidate: Candidate,
  predicate: Predicate,
): FigureKind | undefined =>
  isOfCaptives(reader, candidate, predicate) || isHeldByCaptors(reader, candidate, predicate)
    ? 'victims'
    : isAimedAtByLaw(reader, candidate, predicate)
      ? 'suspects'
      : rescuedAs(reader, candidate, predicate.entry);

/** How many tokens before 'targeted' whoever did it may stand. */
const REACH_LAW = 14;

/**
 * Whether the law has targets, and not criminals: 'police targeted 12 people',
 * 'An investigation into a large website has targeted 9,000 users'.
 */
function isAimedAtByLaw(
  reader: Reader,
  { from }: Candidate,
  { entry, ...verb }: Predicate,
): boolean {
  if (!entry.aims || verb.from >= from) return false;
  const last = beforeAuxiliaries(reader, verb.from - 1);
  if (isLaw(reader, last)) return true;
  for (let i = last; i > last - REACH_LAW && inOneSentence(reader.doc, i, from); i -= 1) {
    if (isCriminal(reader, i) || isCommaAt(reader, i) || isRelativeAt(reader, i)) return false;
    if (isLaw(reader, i) && isPrepositionAt(reader, i + 1)) return true;
  }
  return false;
}

/** Whether the name of officers or an investigation ends at a token. */
const isLaw = (reader: Reader, i: number): boolean =>
  nounAt(reader, i)?.class === 'officer' ||
  reader.content.inquiries.has(wordAt(reader, i)) ||
  agencyEndingAt(reader, i) !== undefined;

/**
 * Whether the verb tells of captives and not of custody, because the text tells of captivity and the persons are
 * pupils, workers and the like: '14 pupils were released', 'took away seven pupils'.
 */
const isOfCaptives = (
  reader: Reader,
  { phrase: { held, noun } }: Candidate,
  { entry, form }: Predicate,
): boolean =>
  entry.captive === true &&
  entry.person === 'arrested' &&
  form !== 'state' &&
  (noun?.named ?? noun?.usually) !== undefined &&
  held === undefined &&
  noun?.kind !== 'suspects' &&
  tellsOfCaptives(reader);

const tellsOfCaptives = oncePer(({ content, tokens }: Reader) =>
  hasOneOf(tokens, content.captivity, 0, tokens.count),
);

/**
 * Whether criminals are the subject of 'hold', or words of force stand beside it:
 * 'The traffickers held twelve people', 'were held in a flat by smugglers', 'held four people at gunpoint'.
 */
function isHeldByCaptors(
  reader: Reader,
  { from, phrase }: Candidate,
  { entry, direct, ...verb }: Predicate,
): boolean {
  if (entry.person !== 'arrested' || !direct) return false;
  if (verb.from >= from) return isBound(reader, verb.to) || isByCaptors(reader, verb.to);
  if (isBound(reader, phrase.to)) return true;
  const last = beforeAuxiliaries(reader, verb.from - 1);
  const { tokens, content } = reader;
  if (hasOneOf(tokens, content.poses, Math.max(0, last - REACH_POSE), last)) return true;
  // A verb that only the law uses needs a criminal as its subject: 'A woman detained two shoplifters' leaves open who
  // she is.
  const holds = entry.personal ? isCriminal(reader, last) : isCaptor(reader, last);
  return holds && !isGoverned(reader, last);
}

/** How many tokens before the verb somebody may pose as police: 'Two men posing as officers stopped'. */
const REACH_POSE = 4;

/**
 * Whether criminals are the subject of a raid, which then is no search by the police: 'Robbers raided four banks',
 * 'the gang searched twelve homes for cash'.
 */
export function isRaidOfCriminals(
  reader: Reader,
  { from }: Candidate,
  { form, ...verb }: Predicate,
): boolean {
  return verb.from < from && form !== 'state' && isDoneByCriminals(reader, verb.from);
}

/** Whether the subject of the verb at a token is criminals. */
export function isDoneByCriminals(reader: Reader, verb: number): boolean {
  const last = beforeAuxiliaries(reader, verb - 1);
  return isCriminal(reader, last) && !isGoverned(reader, last);
}

/** How many words the name of a captor may have. */
const REACH_NAME = 4;

/**
 * Whether the name that ends at a token depends on the words before it and so is no subject:
 * 'Officers investigating the gang held twelve'.
 */
function isGoverned(reader: Reader, last: number): boolean {
  for (let i = last - 1; i > last - REACH_NAME && inOneSentence(reader.doc, i, last); i -= 1) {
    if (isDeterminerAt(reader, i)) return takesName(reader, i - 1);
    if (isCommaAt(reader, i)) return false;
    if (isPrepositionAt(reader, i) || isOfAt(reader, i) || isPossessiveAt(reader, i)) return true;
  }
  return takesName(reader, last - 1);
}

/** Whether the word at a token takes the name behind it as its object: 'of', 'on', 'investigating'. */
const takesName = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) || isOfAt(reader, i) || endsAsGerund(reader, i);

/** Whether a token ends the name of a possible captor: a gang, smugglers, a man, a couple. */
const isCaptor = (reader: Reader, i: number): boolean =>
  isCriminal(reader, i) || isGroupAt(reader, i) || isAnybody(nounAt(reader, i));

/** Whether a noun tells so little of persons that they may do anything: 'men', unlike 'guards'. */
const isAnybody = (noun: NounWords | undefined): boolean =>
  isGeneral(noun) && noun?.usually === undefined;

const isGroupAt = (reader: Reader, i: number): boolean =>
  reader.numbers.groups.has(wordAt(reader, i));

/** Whether a token ends the name of criminals: a gang, smugglers. */
const isCriminal = (reader: Reader, i: number): boolean =>
  isGang(reader, i) ||
  reader.content.captors.has(wordAt(reader, i)) ||
  nounAt(reader, i)?.kind === 'suspects';

/**
 * Whether criminals follow behind 'by': 'held by smugglers', 'held in a warehouse for weeks by kidnappers'. In
 * 'held over an attack by smugglers' or 'in raids on smuggling by gangs' they did something else.
 */
function isByCaptors(reader: Reader, to: number): boolean {
  const i = afterWhereAndWhile(reader, afterWhereAndWhile(reader, to));
  if (wordAt(reader, i) !== reader.attributes.by) return false;
  const at = skipDeterminers(reader, i + 1);
  const last = contentRun(reader, at).to - 1;
  return isCriminal(reader, last);
}

/** Skips a phrase of place or duration: 'in a flat', 'for weeks'. It skips nothing where the phrase tells of a deed. */
function afterWhereAndWhile(reader: Reader, at: number): number {
  if (!isPrepositionAt(reader, at)) return at;
  const first = skipDeterminers(reader, at + 1);
  const { to } = contentRun(reader, first);
  if (unitAt(reader, to - 1)?.dimension === 'time') return to;
  const isWhere = reader.attributes.placePrepositions.has(wordAt(reader, at));
  // A verb may follow the place: 'at a farm owned by'.
  const isDeed =
    nounAt(reader, to - 1)?.class === 'event' ||
    endsAsGerund(reader, to - 1) ||
    endsAsPast(reader, to - 1);
  return isWhere && to > first && !isDeed ? to : at;
}

/** Whether words of force stand at a token: 'hostage', 'at gunpoint'. */
const isBound = (reader: Reader, i: number): boolean =>
  reader.content.bound.has(wordAt(reader, i)) || reader.content.bound.has(wordAt(reader, i + 1));
