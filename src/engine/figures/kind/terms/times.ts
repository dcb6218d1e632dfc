import { inOneSentence, sentenceAround } from '../../../text/doc.ts';
import { hasOneOf, nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { LIFE } from '../../number/terms.ts';
import { isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { isCommaAt, isOfAt, isPrepositionAt, isSubordinatorAt } from '../../words-at.ts';
import { recent } from '../antecedent/wholes.ts';
import { nearestCue } from '../cues/cues.ts';
import type { NamedKind } from '../named-kind.ts';

/**
 * How many tokens may stand between two terms of a list, which are a name, an age and a place:
 * 'two years, Ann Poe, 31, of Hove, Sussex, three'.
 */
const NEXT_TERM = 16;

const HOUR = 'hour';

/** From this weight on a cue makes hours a sentence: 'of unpaid work'. */
const OF_HOURS = 10;

/** The kind of a time: a term that somebody got, or how long something takes. */
export function kindOfTime(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NamedKind {
  if (candidate.quantity.unit === LIFE) return { kind: 'sentence', rule: 'term without a number' };
  const length = lengthOf(reader, candidate);
  if (length) return { kind: 'duration', rule: length };
  if (isBehindItsVerb(reader, candidate, before))
    return { kind: 'sentence', rule: 'term behind its verb' };
  if (isSpan(reader, candidate)) return { kind: 'duration', rule: 'length of a deed' };
  // A time behind a word such as 'in' or 'over' is no term: 'were sentenced over three days',
  // 'could be free in two months'.
  const isWhile = reader.grammar.during.has(wordAt(reader, candidate.from - 1));
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  // Hours of custody are no prison term: 'given detention of up to 72 hours'. Hours of work are.
  if (candidate.quantity.unit === HOUR && cue?.kind === 'sentence' && cue.weight < OF_HOURS)
    return { kind: 'duration', rule: 'hours' };
  if (cue && !(isWhile && cue.side !== 'after')) return { kind: cue.kind, rule: `cue ${cue.name}` };
  return !isWhile && goesOnFromTerm(reader, candidate, before)
    ? { kind: 'sentence', rule: 'after a sentence' }
    : { kind: 'duration', rule: 'time' };
}

/** The rule by which a time is the length of something, whatever else is said of it. */
function lengthOf(reader: Reader, candidate: Candidate): string | undefined {
  const { from, to, quantity } = candidate;
  if (isSuspension(reader, candidate)) return 'suspension';
  if (isChange(reader, from)) return 'change of a term';
  if (isSinceRecord(reader, from)) return 'time of a record';
  // 'Was sent home after 18 months in a Spanish jail', but not 'after an 18-month jail term'.
  if (isSubordinatorAt(reader, from - 1) && !quantity.hyphenated) return 'time until an event';
  // Words of sequence make it the time between two events: 'was handed over six weeks later',
  // 'got two years on Friday, six years after the trip'.
  const isSequel = isSubordinatorAt(reader, to) && isCommaAt(reader, from - 1);
  return isSequel || reader.grammar.intervals.has(wordAt(reader, to))
    ? 'time between two events'
    : undefined;
}

/** Whether a time is by how much something was changed: 'had their sentences cut by two years'. */
const isChange = (reader: Reader, from: number): boolean =>
  wordAt(reader, from - 1) === reader.attributes.by &&
  reader.content.changes.has(wordAt(reader, from - 2));

/** How many tokens before 'for' the superlative may stand. */
const REACH_RECORD = 4;

/** Whether a time tells since when nothing was like it: 'the longest term for 20 years'. */
const isSinceRecord = (reader: Reader, from: number): boolean =>
  (reader.grammar.reasons.has(wordAt(reader, from - 1)) ||
    reader.grammar.during.has(wordAt(reader, from - 1))) &&
  hasOneOf(
    reader.tokens,
    reader.grammar.superlatives,
    Math.max(sentenceAround(reader.doc, from).from, from - REACH_RECORD),
    from,
  );

const isBehindItsVerb = (
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean =>
  isSentencedTo(reader, candidate, before.at(-1)) ||
  isInBracketsOfTerms(reader, candidate) ||
  isGivenByCourt(reader, candidate) ||
  isOfVerdict(reader, candidate);

/** Whether a time goes on from a term in a list of terms: 'two years, Ann Poe, 31, of Hove, three'. */
function goesOnFromTerm(
  reader: Reader,
  { from }: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = recent(before).findLast((earlier) => earlier.kind !== 'age');
  return (
    last?.kind === 'sentence' &&
    from - last.to <= NEXT_TERM &&
    inOneSentence(reader.doc, last.from, from) &&
    !isSubordinatorAt(reader, from - 1)
  );
}

/** Whether a time is how long a term, or an official, is suspended: 'suspended for three years'. */
export const isSuspension = (reader: Reader, { from }: Candidate): boolean =>
  reader.content.suspension.has(wordAt(reader, from - 2)) && isPrepositionAt(reader, from - 1);

/** Whether a hyphen ties the time to a noun that is no term: 'jailed for an 18-month fly-tipping spree'. */
function isSpan(reader: Reader, { quantity }: Candidate): boolean {
  // 'Long' may take the place of the hyphen: 'a one and a half year long operation'.
  const isLong = reader.lexicon.words.dimensions.has(wordAt(reader, quantity.to));
  if (!quantity.hyphenated && !isLong) return false;
  const run = contentRun(reader, quantity.to);
  const { timeCues } = reader.lexicon;
  for (let i = run.from; i < run.to; i += 1)
    if (timeCues.match(reader.tokens, i)?.values.some(({ kind }) => kind === 'sentence'))
      return false;
  return run.to > run.from;
}

/**
 * Whether a time is tied to a verb of sentencing by 'to' or 'for', however far before it that stands:
 * 'sentenced a dog breeder of 52 from Lille to 30 months, and a vet who had signed 700 passports to 15',
 * 'jailed after a trial at York Crown Court for a total of 18 years',
 * 'jailed the skipper for 12 years and four others for between two and six'.
 */
function isSentencedTo(reader: Reader, candidate: Candidate, last: Candidate | undefined): boolean {
  const { from, quantity } = candidate;
  const { infinitive, of, reasons } = reader.grammar;
  const link = wordAt(reader, from - 1);
  const isTotal = reasons.has(link) && reader.tokens.norm.slice(from, quantity.number).includes(of);
  if (!infinitive.has(link) && !isTotal && !isForThose(reader, candidate, last)) return false;
  const start = sentenceAround(reader.doc, from).from;
  return nextOf(reader.tokens, reader.content.sentencing, start, from - 1) < from - 1;
}

/**
 * Whether a time stands alone in brackets behind a verb of sentencing:
 * 'Those sentenced were a driver from Hull (16 years) and a docker (ten)'.
 */
function isInBracketsOfTerms(reader: Reader, { from, to }: Candidate): boolean {
  if (wordAt(reader, from - 1) !== '(' || wordAt(reader, to) !== ')') return false;
  const start = sentenceAround(reader.doc, from).from;
  return nextOf(reader.tokens, reader.content.sentencing, start, from) < from;
}

/** How many tokens before a term a court may stand, and how many before it its verb. */
const REACH_COURT = 12;
const REACH_GIVER = 6;

/** Whether a court gave somebody a time: 'A court in The Hague gave the general 30 years', 'the judge gave two of them 14 months'. */
function isGivenByCourt(reader: Reader, { from, to }: Candidate): boolean {
  // Time to do something is none: 'gave the pair 28 days to pay'.
  if (reader.grammar.infinitive.has(wordAt(reader, to))) return false;
  const { tokens, content } = reader;
  const start = sentenceAround(reader.doc, from).from;
  const first = Math.max(start, from - REACH_GIVER);
  const giver = nextOf(tokens, content.givers, first, from);
  if (giver === from || hasSuch(reader, giver, from, isOtherLink)) return false;
  return hasOneOf(tokens, content.trials, Math.max(start, giver - REACH_COURT), giver);
}

/** Whether a preposition other than 'of' stands at a token. */
const isOtherLink = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) && !isOfAt(reader, i);

/** Whether a time ends a line that tells a verdict: 'Tarr, 29, of Bath – guilty of fraud, 16 years'. */
function isOfVerdict(reader: Reader, { from, to }: Candidate): boolean {
  if (isWord(reader, from - 1) || isLineStart(reader, from)) return false;
  if (to < reader.tokens.count && !isLineStart(reader, to)) return false;
  const { negations } = reader.grammar;
  const { verdicts } = reader.content;
  for (let i = from - 1; i > 0 && !isLineStart(reader, i); i -= 1)
    if (verdicts.has(wordAt(reader, i))) return !negations.has(wordAt(reader, i - 1));
  return false;
}

/**
 * Whether a time stands behind 'for' and persons counted as convicted:
 * 'jailed him for nine years, two accomplices for five'.
 */
export const isForThose = (
  reader: Reader,
  { from }: Candidate,
  those: Candidate | undefined,
): boolean =>
  those?.kind === 'convicted' &&
  those.to === from - 1 &&
  reader.grammar.reasons.has(wordAt(reader, from - 1));
