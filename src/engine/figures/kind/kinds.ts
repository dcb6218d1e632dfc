import { sentenceAround } from '../../text/doc.ts';
import { hasOneOf, nextOf } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { LIFE } from '../number/terms.ts';
import { contentRun } from '../phrase/run.ts';
import { isLineStart, isWord, type Reader, wordAt } from '../reader.ts';
import { isCommaAt, isDeterminerAt, isPrepositionAt, isSubordinatorAt } from '../words-at.ts';
import { nearestCue } from './cues.ts';
import { isForThose } from './for-those.ts';
import { kindOfMoney } from './money/money.ts';
import { kindOfNoun } from './nouns.ts';
import type { Predicate } from './predicate/predicate.ts';
import { substanceNear } from './substance-near.ts';
import { kindOfUnknown } from './unknown-noun.ts';
import { recent } from './wholes.ts';

/** What a rule says of a candidate's kind. */
export interface NamedKind {
  kind: FigureKind;
  unit?: string | undefined;
  /** What it is of, where the rule says so. */
  of?: string | undefined;
  rule: string;
  predicate?: Predicate | undefined;
  /** Two ways to name the kind contradict one another, or none but the noun's usual kind speaks. */
  doubt?: boolean;
}

/** Names the kind of a candidate from its own words; nothing where they do not say. */
export function kindOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NamedKind | undefined {
  switch (candidate.quantity.dimension) {
    case 'count':
      return candidate.phrase.noun
        ? kindOfNoun(reader, candidate)
        : kindOfUnknown(reader, candidate);
    case 'money':
      return kindOfMoney(reader, candidate, before);
    case 'mass':
    case 'volume':
      return kindOfSubstance(reader, candidate);
    case 'time':
      return kindOfTime(reader, candidate, before);
    case 'age':
      return { kind: 'age', rule: 'age' };
    case 'percent':
      return { kind: 'share', rule: 'share' };
    default:
      return { kind: 'other', rule: 'measure' };
  }
}

function kindOfSubstance(reader: Reader, candidate: Candidate): NamedKind | undefined {
  const { substance, to } = candidate.phrase;
  // 'fake gold' is no asset.
  const isFake = substance?.kind === 'assets' && reader.content.fakes.has(wordAt(reader, to - 2));
  if (substance && isFake) return { kind: 'goods', rule: `fake ${substance.name}` };
  if (substance) return { kind: substance.kind, rule: `substance ${substance.name}` };
  if (candidate.phrase.head === undefined) return undefined;
  const meant = isStandIn(reader, candidate) ? substanceNear(reader, candidate) : undefined;
  return meant
    ? { kind: meant.kind, of: meant.of, rule: `stands for ${meant.name}` }
    : { kind: 'goods', rule: 'unknown substance' };
}

/** 'of the contraband', 'of the illicit powdered substance': a word for what the text has named. */
function isStandIn(reader: Reader, { quantity, phrase }: Candidate): boolean {
  const { standIns } = reader.content;
  if (!isDeterminerAt(reader, quantity.to + 1)) return false;
  const { to } = contentRun(reader, quantity.to + 2);
  return hasOneOf(reader.tokens, standIns, quantity.to + 2, Math.max(to, phrase.to));
}

function kindOfTime(reader: Reader, candidate: Candidate, before: readonly Candidate[]): NamedKind {
  if (candidate.quantity.unit === LIFE) return { kind: 'sentence', rule: 'term without a number' };
  if (isSuspension(reader, candidate)) return { kind: 'duration', rule: 'suspension' };
  // 'was handed over six weeks later', 'got two years on Friday, six years after the trip'.
  const isSequel = isSubordinatorAt(reader, candidate.to) && isCommaAt(reader, candidate.from - 1);
  if (isSequel || reader.grammar.intervals.has(wordAt(reader, candidate.to)))
    return { kind: 'duration', rule: 'time between two events' };
  if (
    isSentencedTo(reader, candidate, before.at(-1)) ||
    isInBracketsOfTerms(reader, candidate) ||
    isOfVerdict(reader, candidate)
  )
    return { kind: 'sentence', rule: 'term behind its verb' };
  if (isSpan(reader, candidate)) return { kind: 'duration', rule: 'length of a deed' };
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  // 'given detention of up to 72 hours': hours are no prison term, only hours of work are.
  if (candidate.quantity.unit === HOUR && cue?.kind === 'sentence' && cue.weight < OF_HOURS)
    return { kind: 'duration', rule: 'hours' };
  // 'were sentenced over three days', 'could be free in two months'.
  const isWhile = reader.grammar.during.has(wordAt(reader, candidate.from - 1));
  if (cue && !(isWhile && cue.side !== 'after')) return { kind: cue.kind, rule: `cue ${cue.name}` };
  const last = recent(before).findLast((earlier) => earlier.kind !== 'age');
  const sentence = reader.doc.sentenceOf;
  const goesOn =
    last?.kind === 'sentence' &&
    candidate.from - last.to <= NEXT_TERM &&
    sentence[last.from] === sentence[candidate.from] &&
    !isWhile &&
    !isSubordinatorAt(reader, candidate.from - 1);
  return goesOn
    ? { kind: 'sentence', rule: 'after a sentence' }
    : { kind: 'duration', rule: 'time' };
}

/** Between two terms stands no more than a name, an age and a place: 'two years, Ann Poe, 31, of Hove, Sussex, three'. */
const NEXT_TERM = 16;

const HOUR = 'hour';
/** Cues this heavy make hours a sentence: 'of unpaid work'. */
const OF_HOURS = 10;

/** 'suspended for three years': how long a term, or an official, is suspended. */
export const isSuspension = (reader: Reader, { from }: Candidate): boolean =>
  reader.content.suspension.has(wordAt(reader, from - 2)) && isPrepositionAt(reader, from - 1);

/** 'jailed for an 18-month fly-tipping spree': a length that a hyphen ties to what is no term. */
function isSpan(reader: Reader, { quantity }: Candidate): boolean {
  // 'a one and a half year long operation'.
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
 * 'sentenced a dog breeder of 52 from Lille to 30 months, and a vet who had signed 700 passports to 15', 'jailed
 * after a trial at York Crown Court for a total of 18 years', 'jailed the skipper for 12 years and four others for
 * between two and six': however far the verb.
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

/** 'Those sentenced were a driver from Hull (16 years) and a docker (ten)': a time alone in brackets. */
function isInBracketsOfTerms(reader: Reader, { from, to }: Candidate): boolean {
  if (wordAt(reader, from - 1) !== '(' || wordAt(reader, to) !== ')') return false;
  const start = sentenceAround(reader.doc, from).from;
  return nextOf(reader.tokens, reader.content.sentencing, start, from) < from;
}

/** 'Tarr, 29, of Bath – guilty of fraud, 16 years': what ends a line that tells a verdict. */
function isOfVerdict(reader: Reader, { from, to }: Candidate): boolean {
  if (isWord(reader, from - 1) || isLineStart(reader, from)) return false;
  if (to < reader.tokens.count && !isLineStart(reader, to)) return false;
  const { negations } = reader.grammar;
  const { verdicts } = reader.content;
  for (let i = from - 1; i > 0 && !isLineStart(reader, i); i -= 1)
    if (verdicts.has(wordAt(reader, i))) return !negations.has(wordAt(reader, i - 1));
  return false;
}
