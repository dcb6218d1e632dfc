import { inOneSentence } from '../../../text/doc.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { dateAt, placeAt, placeEndingAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isInHeadline, isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, skipDeterminers, tokenAfter } from '../../syntax/clause.ts';
import { laysAt } from '../../syntax/lays.ts';
import { contentRun } from '../../syntax/run.ts';
import {
  afterComma,
  isAdverbAt,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isOfAt,
  isRelativeAt,
  isVerbAt,
  nounAt,
} from '../../words-at.ts';
import {
  isWide,
  lastPlace,
  placesAt,
  placesBehind,
  startsPlace,
  type Where,
} from './place-list.ts';

/** So many words or asides may stand between a figure and its place. */
const MAX_GAP = 9;

/** '27 in Belgium', 'homes were searched in Brussels, Antwerp and Ghent'. */
export function placeAfter(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.attributes;
  let i = afterPartitive(reader, Math.max(candidate.to, candidate.phrase.to));
  // '2 in Bulgaria, 4 France': a list drops the preposition.
  const isBeside =
    isBare(candidate) && placeAt(reader, candidate.to) && !isLineStart(reader, candidate.to);
  const beside = isBeside ? placesAt(reader, candidate.to) : undefined;
  if (beside) return { value: beside.value, span: beside.span, rule: 'place right behind' };
  // 'Half of them, 134, were found in Italy': past the comma that closes the aside.
  if (isCommaAt(reader, i) && isCommaAt(reader, candidate.from - 1)) i += 1;
  for (let n = 0; n < MAX_GAP; n += 1) {
    if (!inOneSentence(reader.doc, i, candidate.from)) return undefined;
    const word = wordAt(reader, i);
    if (words.placePrepositions.has(word) || leadsThere(reader, candidate, word)) {
      const found = placesBehind(reader, i);
      if (found) return { value: found.value, span: found.span, rule: 'place after' };
    }
    const next = passOver(reader, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/** Past 'of them', 'of whom': '17 of whom had been arrested in Germany'. */
function afterPartitive(reader: Reader, i: number): number {
  const { those, relatives } = reader.grammar;
  const next = wordAt(reader, i + 1);
  return isOfAt(reader, i) && (those.has(next) || relatives.has(next)) ? i + 2 : i;
}

/** 'sent three experts to Belgrade': officers are where they were sent. */
const leadsThere = (reader: Reader, candidate: Candidate, word: string) =>
  candidate.kind === 'officers' && reader.attributes.destination.has(word);

/** The token after what may stand between a figure and its place; nothing where another statement begins. */
function passOver(reader: Reader, i: number): number | undefined {
  const words = reader.attributes;
  const word = wordAt(reader, i);
  if (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i) || words.beforePlace.has(word))
    return i + 1;
  // 'two men sought in Saarland were held in Italy'.
  if (words.elsewhere.has(word)) return afterPlace(reader, i + 1);
  const verb = reader.lexicon.verbs.match(reader.tokens, i);
  if (verb?.values.some((hit) => hit.form === 'participle' || hit.form === 'state'))
    return i + verb.length;
  const date = dateAt(reader, i) ?? dateAt(reader, i + 1);
  if (date) return tokenAfter(reader, date, i);
  if (word === ',' && startsPlace(reader, i + 1)) return i + 1;
  if (word === words.by) return afterAgent(reader, i + 1);
  return undefined;
}

/** The token after a preposition and its places. */
function afterPlace(reader: Reader, at: number): number | undefined {
  const found = placesAt(reader, at + 1);
  return found && tokenAfter(reader, found.span, at + 1);
}

/** 'ransacked by the forces of order on 7 February in Brussels': past who acted. */
function afterAgent(reader: Reader, at: number): number {
  const i = contentRun(reader, skipDeterminers(reader, at)).to;
  return isOfAt(reader, i) ? contentRun(reader, i + 1).to : i;
}

/** A place further on in the same statement: before another figure, a relative or another subject. */
export function placeLater(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.attributes;
  const { to } = clauseAround(reader, candidate.from);
  let isDeed = false;
  for (let i = candidate.to; i < Math.min(to, candidate.to + LATER); i += 1) {
    i = overAside(reader, i);
    // 'held over a murder in the UK' tells where it was done, 'those suspected of it were held in Rome' where they were held
    isDeed ||= laysAt(reader.draft, i) || isReasonAt(reader, i);
    isDeed &&= !isBeAt(reader, i) && !isRaidAt(reader, i);
    if (endsStatement(reader, i)) return undefined;
    i = overElsewhere(reader, i);
    const word = wordAt(reader, i);
    if (word === words.there) return lastPlace(reader, candidate);
    // 'suspected of carrying migrants across the Channel': a way, and nobody's place.
    const isWay = candidate.kind !== 'migrants' && reader.lexicon.across.match(reader.tokens, i);
    const found = !isWay && words.placePrepositions.has(word) ? placesBehind(reader, i) : undefined;
    if (!found) continue;
    // 'in several regions and in Germany': only the last of a list has a name.
    if (isAndAt(reader, i - 1)) return undefined;
    const isLeft = isDestinationAt(reader, tokenAfter(reader, found.span, i + 1));
    if (isDeed && OF_PERSONS.has(candidate.kind)) return undefined;
    if (isPlaceOfOthers(reader, i) || (isLeft && isOnTheWay(reader, candidate.to, i)))
      return undefined;
    return { value: found.value, span: found.span, rule: 'place further on' };
  }
  return undefined;
}

/** 'Nine held over mill robberies in Spain': a headline leaves out the article behind 'over'. */
const isReasonAt = (reader: Reader, i: number): boolean =>
  isInHeadline(reader, i) &&
  reader.attributes.over.has(wordAt(reader, i)) &&
  isWord(reader, i + 1) &&
  !reader.numbers.small.has(wordAt(reader, i + 1));

/** 'held on suspicion of theft in raids in Rome': where the police came is where they held somebody. */
const isRaidAt = (reader: Reader, i: number): boolean => nounAt(reader, i)?.kind === 'searches';

/** What the police and the courts do to persons. */
const OF_PERSONS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'arrested',
  'charged',
  'convicted',
  'suspects',
]);

/** So many tokens behind a figure its place may stand that another verb parts from it. */
const LATER = 16;

/** 'to Lyon', behind the place that was left. */
const isDestinationAt = (reader: Reader, at: number): boolean =>
  reader.attributes.destination.has(wordAt(reader, at));

/** 'the transport of migrants from the border in Evros to Athens': a place where somebody set out, before any verb. */
function isOnTheWay(reader: Reader, from: number, preposition: number): boolean {
  const { sentFrom } = reader.attributes;
  for (let i = preposition - 1; i > from; i -= 1) {
    if (isBeAt(reader, i) || isVerbAt(reader, i)) return false;
    if (sentFrom.has(wordAt(reader, i))) return true;
  }
  return false;
}

/** Past 'wanted in Belgium': where somebody is sought is not where it was done. */
const overElsewhere = (reader: Reader, i: number): number =>
  (reader.attributes.elsewhere.has(wordAt(reader, i)) ? afterPlace(reader, i + 1) : undefined) ?? i;

/** 'sold to gangs in Sweden', 'a group based in Turin': the place of those who got it, up to four words after 'to', or of others. */
function isPlaceOfOthers(reader: Reader, preposition: number): boolean {
  const { seated } = reader.attributes;
  // 'a company registered in Cyprus', not '520 victims are registered in Estonia'.
  const isSaid = isBeAt(reader, preposition - 2);
  if (!isSaid && seated.has(wordAt(reader, preposition - 1))) return true;
  if (isDestined(reader, preposition)) return true;
  for (let i = preposition - 1; i >= preposition - 4; i -= 1) {
    if (reader.attributes.destination.has(wordAt(reader, i))) return true;
    if (!isWord(reader, i) || reader.grammar.stops.has(wordAt(reader, i))) return false;
  }
  return false;
}

/** 'destined for the port of Antwerp in Belgium', not 'destined for Europe in Antwerp': what a place lies in that something was to go to. */
function isDestined(reader: Reader, preposition: number): boolean {
  const place = placeEndingAt(reader, preposition - 1);
  if (!place || isWide(place) || place.kind === 'country') return false;
  for (let i = preposition - 1; i > preposition - REACH_DESTINED && isWord(reader, i); i -= 1)
    if (reader.grammar.bound.has(wordAt(reader, i))) return true;
  return false;
}

/** So many tokens before its place 'destined' may stand. */
const REACH_DESTINED = 8;

/** So many tokens such an aside about a figure has at most behind its first. */
const LONGEST_ASIDE = 7;

/** Past ', all of whom were Chinese,': an aside about the figure leaves its statement open. */
function overAside(reader: Reader, at: number): number {
  if (!isCommaAt(reader, at)) return at;
  if (![1, 2, 3].some((n) => isRelativeAt(reader, at + n))) return at;
  return afterComma(reader, at + 2, LONGEST_ASIDE) ?? at;
}

function endsStatement(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  const { elsewhere } = reader.attributes;
  const before = wordAt(reader, i - 1);
  const isSaid = reader.grammar.be.has(before) || reader.grammar.adverbs.has(before);
  // 'are wanted in Poland'
  if (isSaid && elsewhere.has(word)) return true;
  // '74 properties including a hotel in Vlorë'
  if (isWord(reader, i) && reader.lexicon.including.match(reader.tokens, i)) return true;
  const { relatives, subordinators, pronouns } = reader.grammar;
  if (relatives.has(word) || subordinators.has(word) || pronouns.has(word)) return true;
  if (word === reader.numbers.and || /^[,:(]$/.test(word)) return !startsPlace(reader, i + 1);
  if (reader.numbers.small.has(word)) return true;
  return reader.tokens.kind[i] === NUMBER && dateAt(reader, i) === undefined;
}
