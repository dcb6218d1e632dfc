import { inOneSentence } from '../../../text/doc.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isLineStart, isPause, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, tokenBefore } from '../../syntax/clause.ts';
import type { NounWords } from '../../words/entries.ts';
import {
  beforeDeterminer,
  isAndAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  nounAt,
} from '../../words-at.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/** Whether the candidate goes on from a figure in its own sentence: 'in Belgium and one in Spain', ', five in Bulgaria'. */
export function isJoined(reader: Reader, candidate: Candidate): boolean {
  const joint = wordAt(reader, candidate.from - 1);
  return (
    !isWord(reader, candidate.from - 1) ||
    joint === reader.numbers.and ||
    reader.grammar.joints.has(joint) ||
    isIncluded(reader, candidate)
  );
}

/** 'among them two siblings', 'including five nationals', 'of whom three': what follows is part of what stands before. */
export function isIncluded(reader: Reader, candidate: Candidate): boolean {
  return includerBefore(reader, candidate) !== undefined || includerAfter(reader, candidate);
}

/** First token of the words that make a candidate part of a figure before it. */
export function includerBefore(reader: Reader, candidate: Candidate): number | undefined {
  // 'including the three leaders', 'Among them were eleven women'.
  const { definite, be, pronouns } = reader.grammar;
  const last = candidate.from - 1;
  const before = wordAt(reader, last);
  const isThem = be.has(before) && pronouns.has(wordAt(reader, last - 1));
  const end = definite.has(before) || isThem ? last : candidate.from;
  for (let length = 1; length <= 3; length += 1) {
    const at = end - length;
    const hit = at < 0 ? undefined : reader.lexicon.including.match(reader.tokens, at, end);
    if (hit?.length === length) return at;
  }
  return includerOfOne(reader, candidate);
}

/** How far back the words may stand that include one person before others: 'including a doctor from Lille and two nurses'. */
const REACH_ONE = 8;

/** First token of the words that include one person beside whom the candidate stands. */
function includerOfOne(reader: Reader, { from }: Candidate): number | undefined {
  // 'among them the ringleader and her two sons'.
  const last = beforeDeterminer(reader, from);
  if (!isAndAt(reader, last)) return undefined;
  for (let i = last - 1; i > from - REACH_ONE && isWord(reader, i); i -= 1) {
    const hit = reader.lexicon.including.match(reader.tokens, i, from);
    if (hit) return isDeterminerAt(reader, i + hit.length) ? i : undefined;
  }
  return undefined;
}

/** 'One high-value target is among them'. */
function includerAfter(reader: Reader, candidate: Candidate): boolean {
  const { to } = candidate.phrase;
  const at = isBeAt(reader, to) ? to + 1 : to;
  return at > to && reader.lexicon.including.match(reader.tokens, at) !== undefined;
}

/** The noun in 'were among the victims'. */
export function nounAmong(reader: Reader, { phrase }: Candidate): NounWords | undefined {
  const { partitives } = reader.grammar;
  const at = phrase.to + 1;
  if (!isBeAt(reader, at - 1) || isOfAt(reader, at)) return undefined;
  if (!partitives.has(wordAt(reader, at)) || !isDefiniteAt(reader, at + 1)) return undefined;
  return nounAt(reader, at + 2);
}

/** The figure that a number right behind it breaks down: '15 arrests (14 in Serbia', 'the 129 defendants - 124 people'. */
export function wholeBrokenDown(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const whole = before.at(-1);
  if (whole?.quantity.dimension !== 'count') return undefined;
  if (!inOneSentence(reader.doc, whole.from, candidate.from)) return undefined;
  if (isAppositive(reader, candidate, whole)) return whole;
  if (areOtherPersons(candidate, whole)) return undefined;
  if (isOnNextLine(reader, candidate, whole)) return undefined;
  let at = candidate.from - 1;
  const place = placeEndingAt(reader, at);
  // 'at 22 addresses - Serbia 15': the place of the part may stand first.
  if (place) at = tokenBefore(reader, place, at);
  if (!/^[(:–—-]$/.test(wordAt(reader, at)) || isLineStart(reader, at)) return undefined;
  if (closesAside(reader, whole, at)) return undefined;
  // 'Turkey (84 million), Serbia (62 million)': what stands in brackets itself is broken down no further.
  return closesBefore(reader, whole, at) || isSibling(reader, whole, at) ? whole.whole : whole;
}

/** 'of 531 victims: 45 suspects were arrested': persons of another sort are none of them. */
function areOtherPersons({ phrase }: Candidate, whole: Candidate): boolean {
  const [one, other] = [phrase.noun, whole.phrase.noun];
  const areNamed = one?.kind !== undefined && other?.kind !== undefined;
  return areNamed && one.class === 'person' && other.class === 'person' && one.kind !== other.kind;
}

/** 'Turkey: 6,500 songbirds ↵ India: 5,193 turtles': the next line of a list that counts another thing breaks nothing down. */
function isOnNextLine(reader: Reader, { from, phrase }: Candidate, whole: Candidate): boolean {
  if (phrase.head === undefined || phrase.noun === whole.phrase.noun) return false;
  return hasSuch(reader, whole.to, from, isLineStart);
}

/** '(15 in Serbia, 5 in Bulgaria) including: 4 call centres': whether the bracket that a number stands in closes before a token. */
function closesBefore(reader: Reader, { to }: Candidate, at: number): boolean {
  for (let i = to; i < at; i += 1) {
    if (wordAt(reader, i) === '(') return false;
    if (wordAt(reader, i) === ')') return true;
  }
  return false;
}

/** 'The 129 defendants - 124 people and five companies - nine were': a dash behind parts that a dash leads in ends them. */
const closesAside = (reader: Reader, { from, whole }: Candidate, at: number): boolean =>
  whole !== undefined && isPause(reader, at) && hasSuch(reader, whole.to, from, isPause);

/** '134 were found in Italy, followed by France (91)': a place of its own behind the first makes the one in brackets behind the next place its sibling. */
function isSibling(reader: Reader, { to }: Candidate, open: number): boolean {
  const own = placeEndingAt(reader, open - 1);
  if (wordAt(reader, open) !== '(' || !own) return false;
  for (let i = to; (reader.tokens.start[i] ?? 0) < own.start; i += 1)
    if (placeEndingAt(reader, i)) return true;
  return false;
}

/** 'Nine suspects, six men and three women': persons by sex or age right after persons in general. */
function isAppositive(reader: Reader, candidate: Candidate, whole: Candidate): boolean {
  if (!isCommaAt(reader, whole.to) || candidate.from !== whole.to + 1) return false;
  const { noun, to } = candidate.phrase;
  // 'Six dead, two women arrested': what is said of them right behind makes others of them.
  if (predicateAfter(reader, to, wantsPerson)?.from === to) return false;
  const first = whole.phrase.noun;
  const general = first ? first.class === 'person' && first.of === undefined : isPersons(whole);
  // 'eight Belgians, six Dutch citizens': one people is none of another.
  const isPeople =
    candidate.phrase.nationalities.length > 0 && whole.phrase.nationalities.length === 0;
  const told = noun?.of !== undefined || isPeople;
  if (!general || noun?.class !== 'person' || !told) return false;
  return (candidate.quantity.value ?? 0) < (whole.quantity.value ?? 0);
}

const isPersons = ({ unit, phrase }: Candidate): boolean =>
  unit === 'person' && phrase.head === undefined;

/** Makes a candidate a part of the figure that it goes on from, or of that one's whole; its own noun says what it is of. */
export function takePart(candidate: Candidate, before: Candidate, whole = before): void {
  takeOver(candidate, before);
  candidate.whole = whole;
  const { of } = candidate.phrase.noun ?? {};
  if (of) candidate.of = of;
}

/** Gives a candidate the kind, unit and thing of the figure that it goes on from. */
export function takeOver(candidate: Candidate, before: Candidate): void {
  // 'five were arrested; the remaining eight': the rest is of the whole, not of the other part.
  const whole = before.whole ?? (before.phrase.partitive ? before.antecedent : undefined);
  const antecedent = (candidate.quantity.rest && whole) || before;
  if (candidate.quantity.rest && whole) candidate.whole = whole;
  candidate.antecedent = antecedent;
  candidate.rule = `ellipsis of ${antecedent.rule ?? antecedent.kind ?? ''}`;
  if (antecedent.kind) candidate.kind = antecedent.kind;
  const unit = candidate.quantity.unit ?? antecedent.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (antecedent.of !== undefined && candidate.of === undefined && antecedent.unit !== 'person')
    candidate.of = antecedent.of;
  if (antecedent.quantity.dimension !== 'count')
    candidate.quantity.dimension = antecedent.quantity.dimension;
}
