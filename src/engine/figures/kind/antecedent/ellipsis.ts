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

/**
 * Whether the candidate goes on from a figure in its own sentence: 'in Belgium and one in Spain',
 * ', five in Bulgaria'.
 */
export function isJoined(reader: Reader, candidate: Candidate): boolean {
  const joint = wordAt(reader, candidate.from - 1);
  return (
    !isWord(reader, candidate.from - 1) ||
    joint === reader.numbers.and ||
    reader.grammar.joints.has(joint) ||
    isIncluded(reader, candidate)
  );
}

/**
 * Whether the candidate is included in a figure before it: 'among them two siblings', 'including five nationals',
 * 'of whom three'.
 */
export function isIncluded(reader: Reader, candidate: Candidate): boolean {
  return includerBefore(reader, candidate) !== undefined || includerAfter(reader, candidate);
}

/** First token of the words before a candidate that include it in an earlier figure. */
export function includerBefore(reader: Reader, candidate: Candidate): number | undefined {
  // An article, or 'them' with a form of 'to be', may stand between: 'including the three leaders',
  // 'Among them were eleven women'.
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

/**
 * How many tokens back these words may stand if they include one person before the candidate:
 * 'including a doctor from Lille and two nurses'.
 */
const REACH_ONE = 8;

/** First token of words that include one person and, joined by 'and', the candidate. */
function includerOfOne(reader: Reader, { from }: Candidate): number | undefined {
  // A possessive may stand before the candidate: 'among them the ringleader and her two sons'.
  const last = beforeDeterminer(reader, from);
  if (!isAndAt(reader, last)) return undefined;
  for (let i = last - 1; i > from - REACH_ONE && isWord(reader, i); i -= 1) {
    const hit = reader.lexicon.including.match(reader.tokens, i, from);
    if (hit) return isDeterminerAt(reader, i + hit.length) ? i : undefined;
  }
  return undefined;
}

/** Whether words behind the candidate include it: 'One high-value target is among them'. */
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

/**
 * The figure that the candidate breaks down, because it stands right behind that figure in brackets or behind a dash:
 * '15 arrests (14 in Serbia', 'the 129 defendants - 124 people'.
 */
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
  // The part's place may stand before it: 'at 22 addresses - Serbia 15'.
  if (place) at = tokenBefore(reader, place, at);
  if (!/^[(:–—-]$/.test(wordAt(reader, at)) || isLineStart(reader, at)) return undefined;
  if (closesAside(reader, whole, at)) return undefined;
  // A number that stands in brackets itself is broken down no further: 'Turkey (84 million), Serbia (62 million)'.
  return closesBefore(reader, whole, at) || isSibling(reader, whole, at) ? whole.whole : whole;
}

/**
 * Whether two nouns name persons of different roles, who are no part of each other:
 * 'of 531 victims: 45 suspects were arrested'.
 */
function areOtherPersons({ phrase }: Candidate, whole: Candidate): boolean {
  const [one, other] = [phrase.noun, whole.phrase.noun];
  const areNamed = one?.kind !== undefined && other?.kind !== undefined;
  return areNamed && one.class === 'person' && other.class === 'person' && one.kind !== other.kind;
}

/**
 * Whether the candidate is on the next line of a list that counts other things:
 * 'Turkey: 6,500 songbirds ↵ India: 5,193 turtles'.
 */
function isOnNextLine(reader: Reader, { from, phrase }: Candidate, whole: Candidate): boolean {
  if (phrase.head === undefined || phrase.noun === whole.phrase.noun) return false;
  return hasSuch(reader, whole.to, from, isLineStart);
}

/**
 * Whether the brackets that hold a number close before a token:
 * '(15 in Serbia, 5 in Bulgaria) including: 4 call centres'.
 */
function closesBefore(reader: Reader, { to }: Candidate, at: number): boolean {
  for (let i = to; i < at; i += 1) {
    if (wordAt(reader, i) === '(') return false;
    if (wordAt(reader, i) === ')') return true;
  }
  return false;
}

/**
 * Whether a dash only ends the parts that another dash has opened:
 * 'The 129 defendants - 124 people and five companies - nine were'.
 */
const closesAside = (reader: Reader, { from, whole }: Candidate, at: number): boolean =>
  whole !== undefined && isPause(reader, at) && hasSuch(reader, whole.to, from, isPause);

/**
 * Whether both numbers have a place of their own, so that they stand side by side:
 * '134 were found in Italy, followed by France (91)'.
 */
function isSibling(reader: Reader, { to }: Candidate, open: number): boolean {
  const own = placeEndingAt(reader, open - 1);
  if (wordAt(reader, open) !== '(' || !own) return false;
  for (let i = to; (reader.tokens.start[i] ?? 0) < own.start; i += 1)
    if (placeEndingAt(reader, i)) return true;
  return false;
}

/**
 * Whether persons told by sex, age or nationality stand right behind persons in general:
 * 'Nine suspects, six men and three women'.
 */
function isAppositive(reader: Reader, candidate: Candidate, whole: Candidate): boolean {
  if (!isCommaAt(reader, whole.to) || candidate.from !== whole.to + 1) return false;
  const { noun, to } = candidate.phrase;
  // A verb right behind them makes them other persons: 'Six dead, two women arrested'.
  if (predicateAfter(reader, to, wantsPerson)?.from === to) return false;
  const first = whole.phrase.noun;
  const general = first ? first.class === 'person' && first.of === undefined : isPersons(whole);
  // People of one nationality are no part of another: 'eight Belgians, six Dutch citizens'.
  const isPeople =
    candidate.phrase.nationalities.length > 0 && whole.phrase.nationalities.length === 0;
  const told = noun?.of !== undefined || isPeople;
  if (!general || noun?.class !== 'person' || !told) return false;
  return (candidate.quantity.value ?? 0) < (whole.quantity.value ?? 0);
}

const isPersons = ({ unit, phrase }: Candidate): boolean =>
  unit === 'person' && phrase.head === undefined;

/**
 * Makes a candidate a part of the figure that it goes on from, or of that figure's whole. Its own noun tells its
 * sort.
 */
export function takePart(candidate: Candidate, before: Candidate, whole = before): void {
  takeOver(candidate, before);
  candidate.whole = whole;
  const { of } = candidate.phrase.noun ?? {};
  if (of) candidate.of = of;
}

/** Gives a candidate the kind, unit and sort of the figure that it goes on from. */
export function takeOver(candidate: Candidate, before: Candidate): void {
  // The rest is what is left of the whole, not of the other part: 'five were arrested; the remaining eight'.
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
