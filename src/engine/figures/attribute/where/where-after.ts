import { inOneSentence } from '../../../text/doc.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { dateAt, placeAt, placeEndingAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isInHeadline, isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, skipDeterminers, tokenAfter } from '../../syntax/clause.ts';
import { laysAt } from '../../syntax/lays.ts';
import { contentRun } from '../../syntax/run.ts';
import type { VerbHit } from '../../words/entries.ts';
import {
  afterComma,
  isAdverbAt,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isNumberWordAt,
  isOfAt,
  isRelativeAt,
  isSubordinatorAt,
  isVerbAt,
  nounAt,
} from '../../words-at.ts';
import { behindList } from './behind-list.ts';
import {
  isWide,
  lastPlace,
  placesAt,
  placesBehind,
  startsPlace,
  type Where,
} from './place-list.ts';

/** How many words or asides may stand between a figure and its place. */
const MAX_GAP = 9;

/** The place that follows a figure: '27 in Belgium', 'homes were searched in Brussels, Antwerp and Ghent'. */
export function placeAfter(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.attributes;
  let i = afterPartitive(reader, Math.max(candidate.to, candidate.phrase.to));
  // A list may leave out the preposition: '2 in Bulgaria, 4 France'.
  const isBeside =
    isBare(candidate) && placeAt(reader, candidate.to) && !isLineStart(reader, candidate.to);
  const beside = isBeside ? placesAt(reader, candidate.to) : undefined;
  if (beside) return { value: beside.value, span: beside.span, rule: 'place right behind' };
  // The comma that closes an aside around the number is skipped: 'Half of them, 134, were found in Italy'.
  if (isCommaAt(reader, i) && isCommaAt(reader, candidate.from - 1)) i += 1;
  else i = behindList(reader, candidate, i);
  for (let n = 0; n < MAX_GAP; n += 1) {
    if (!inOneSentence(reader.doc, i, candidate.from)) return undefined;
    const word = wordAt(reader, i);
    if (words.placePrepositions.has(word) || leadsThere(reader, candidate, word)) {
      const found = placesBehind(reader, i);
      if (found && isOfNextNumber(reader, i, found)) return undefined;
      if (found) return { value: found.value, span: found.span, rule: 'place after' };
    }
    const next = passOver(reader, candidate, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/**
 * Whether a place behind a comma opens the next item of a list, whose number follows it:
 * 'Police in France arrested 12, in Italy five and in Spain three'.
 */
function isOfNextNumber(
  reader: Reader,
  preposition: number,
  { span }: Pick<Where, 'span'>,
): boolean {
  if (!isCommaAt(reader, preposition - 1)) return false;
  return isNumber(reader, tokenAfter(reader, span, preposition));
}

/** Skips 'of them' or 'of whom': '17 of whom had been arrested in Germany'. */
function afterPartitive(reader: Reader, i: number): number {
  const { those, relatives } = reader.grammar;
  const next = wordAt(reader, i + 1);
  return isOfAt(reader, i) && (those.has(next) || relatives.has(next)) ? i + 2 : i;
}

/**
 * Whether a word of direction leads to the figure's place, which is so for officers, who act where they were sent:
 * 'sent three experts to Belgrade'.
 */
const leadsThere = (reader: Reader, candidate: Candidate, word: string) =>
  candidate.kind === 'officers' && reader.attributes.destination.has(word);

/** The token after a word that may stand between a figure and its place. Nothing where another statement begins. */
function passOver(reader: Reader, candidate: Candidate, i: number): number | undefined {
  const words = reader.attributes;
  const word = wordAt(reader, i);
  if (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i) || words.beforePlace.has(word))
    return i + 1;
  // The place where persons were sought comes before the place where something was done:
  // 'two men sought in Saarland were held in Italy'.
  if (words.elsewhere.has(word)) return afterPlace(reader, i + 1);
  const verb = reader.lexicon.verbs.match(reader.tokens, i);
  if (verb?.values.some((hit) => hit.form === 'participle' || hit.form === 'state'))
    return isOfPersonsOnly(verb.values, candidate) ? undefined : i + verb.length;
  const date = dateAt(reader, i) ?? dateAt(reader, i + 1);
  if (date) return tokenAfter(reader, date, i);
  if (word === ',' && startsPlace(reader, i + 1)) return i + 1;
  if (word === words.by) return afterAgent(reader, i + 1);
  return undefined;
}

/**
 * Whether what is done to persons alone cannot be said of a sum before it: 'two men known for demands of up to €2m were
 * arrested in Ghent'.
 */
const isOfPersonsOnly = (verbs: readonly VerbHit[], { quantity }: Candidate): boolean =>
  quantity.dimension === 'money' && verbs.every(({ entry }) => !entry.thing && !entry.money);

/** The token after a preposition and its places. */
function afterPlace(reader: Reader, at: number): number | undefined {
  const found = placesAt(reader, at + 1);
  return found && tokenAfter(reader, found.span, at + 1);
}

/** Skips the actor behind 'by': 'ransacked by the forces of order on 7 February in Brussels'. */
function afterAgent(reader: Reader, at: number): number {
  const i = contentRun(reader, skipDeterminers(reader, at)).to;
  return isOfAt(reader, i) ? contentRun(reader, i + 1).to : i;
}

/** A place further on in the same statement, if no other figure, relative clause or subject comes first. */
export function placeLater(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.attributes;
  const { to } = clauseAround(reader, candidate.from);
  let isDeed = false;
  for (let i = candidate.to; i < Math.min(to, candidate.to + LATER); i += 1) {
    i = overAside(reader, i);
    // The place of a crime is none of a count of persons ('held over a murder in the UK'), unless another verb
    // follows the crime ('those suspected of it were held in Rome').
    isDeed ||= laysAt(reader.draft, i) || isReasonAt(reader, i);
    isDeed &&= !isBeAt(reader, i) && !isRaidAt(reader, i);
    if (endsStatement(reader, i)) return undefined;
    i = overElsewhere(reader, i);
    const word = wordAt(reader, i);
    if (word === words.there) return lastPlace(reader, candidate);
    // A route is nobody's place: 'suspected of carrying migrants across the Channel'.
    const isWay = candidate.kind !== 'migrants' && reader.lexicon.across.match(reader.tokens, i);
    const found = !isWay && words.placePrepositions.has(word) ? placesBehind(reader, i) : undefined;
    if (!found) continue;
    // Where only the last place of a list has a name, the figure does not hold in that one alone:
    // 'in several regions and in Germany'.
    if (isAndAt(reader, i - 1)) return undefined;
    const isLeft = isDestinationAt(reader, tokenAfter(reader, found.span, i + 1));
    if (isDeed && OF_PERSONS.has(candidate.kind)) return undefined;
    if (isPlaceOfOthers(reader, i) || (isLeft && isOnTheWay(reader, candidate.to, i)))
      return undefined;
    return { value: found.value, span: found.span, rule: 'place further on' };
  }
  return undefined;
}

/**
 * Whether 'over' gives the reason of an arrest in a headline, where the article behind it is left out:
 * 'Nine held over mill robberies in Spain'.
 */
const isReasonAt = (reader: Reader, i: number): boolean =>
  isInHeadline(reader, i) &&
  reader.attributes.over.has(wordAt(reader, i)) &&
  isWord(reader, i + 1) &&
  !isNumberWordAt(reader, i + 1);

/**
 * Whether token `i` is a raid. Persons are held where the raids took place:
 * 'held on suspicion of theft in raids in Rome'.
 */
const isRaidAt = (reader: Reader, i: number): boolean => nounAt(reader, i)?.kind === 'searches';

/** Kinds that the police and the courts bring about for persons. The place of a crime is none of theirs. */
const OF_PERSONS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'arrested',
  'charged',
  'convicted',
  'suspects',
]);

/** How many tokens behind a figure its place may stand where another verb comes between. */
const LATER = 16;

/** Whether a destination follows, so that the place before was left: 'to Lyon'. */
const isDestinationAt = (reader: Reader, at: number): boolean =>
  reader.attributes.destination.has(wordAt(reader, at));

/**
 * Whether a place is where persons set out, with no verb between it and the figure:
 * 'the transport of migrants from the border in Evros to Athens'.
 */
function isOnTheWay(reader: Reader, from: number, preposition: number): boolean {
  const { sentFrom } = reader.attributes;
  for (let i = preposition - 1; i > from; i -= 1) {
    if (isBeAt(reader, i) || isVerbAt(reader, i)) return false;
    if (sentFrom.has(wordAt(reader, i))) return true;
  }
  return false;
}

/** Skips a phrase about where somebody is sought, because nothing was done there: 'wanted in Belgium'. */
const overElsewhere = (reader: Reader, i: number): number =>
  (reader.attributes.elsewhere.has(wordAt(reader, i)) ? afterPlace(reader, i + 1) : undefined) ?? i;

/**
 * Whether the place is that of others: of those who get something, within four words behind 'to'
 * ('sold to gangs in Sweden'), or of a group seated there ('a group based in Turin').
 */
function isPlaceOfOthers(reader: Reader, preposition: number): boolean {
  const { seated } = reader.attributes;
  // 'a company registered in Cyprus' is seated there, but a figure behind which a form of 'to be' stands is there
  // itself: '520 victims are registered in Estonia'.
  const isSaid = isBeAt(reader, preposition - 2);
  if (!isSaid && seated.has(wordAt(reader, preposition - 1))) return true;
  if (isDestined(reader, preposition)) return true;
  for (let i = preposition - 1; i >= preposition - 4; i -= 1) {
    if (reader.attributes.destination.has(wordAt(reader, i))) return true;
    if (!isWord(reader, i) || reader.grammar.stops.has(wordAt(reader, i))) return false;
  }
  return false;
}

/**
 * Whether the place only says where a destination lies: 'destined for the port of Antwerp in Belgium'. In
 * 'destined for Europe in Antwerp' the second place lies on the way.
 */
function isDestined(reader: Reader, preposition: number): boolean {
  const place = placeEndingAt(reader, preposition - 1);
  if (!place || isWide(place) || place.kind === 'country') return false;
  for (let i = preposition - 1; i > preposition - REACH_DESTINED && isWord(reader, i); i -= 1)
    if (reader.grammar.bound.has(wordAt(reader, i))) return true;
  return false;
}

/** How many tokens before its place 'destined' may stand. */
const REACH_DESTINED = 8;

/** How many tokens an aside about a figure may have behind its first word. */
const LONGEST_ASIDE = 7;

/** Skips an aside about the figure, which does not end its statement: ', all of whom were Chinese,'. */
function overAside(reader: Reader, at: number): number {
  if (!isCommaAt(reader, at)) return at;
  if (![1, 2, 3].some((n) => isRelativeAt(reader, at + n))) return at;
  return afterComma(reader, at + 2, LONGEST_ASIDE) ?? at;
}

function endsStatement(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  const { elsewhere } = reader.attributes;
  const isSaid = isBeAt(reader, i - 1) || isAdverbAt(reader, i - 1);
  // The place where they are sought is none where something was done: 'are wanted in Poland'.
  if (isSaid && elsewhere.has(word)) return true;
  // A place behind 'including' is that of one member: '74 properties including a hotel in Vlorë'.
  if (isWord(reader, i) && reader.lexicon.including.match(reader.tokens, i)) return true;
  if (isRelativeAt(reader, i) || isSubordinatorAt(reader, i)) return true;
  if (reader.grammar.pronouns.has(word)) return true;
  if (word === reader.numbers.and || /^[,:(]$/.test(word)) return !startsPlace(reader, i + 1);
  if (isNumberWordAt(reader, i)) return true;
  return reader.tokens.kind[i] === NUMBER && dateAt(reader, i) === undefined;
}
