import { DASHES, PAUSES } from '../../../text/signs.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isGlued, type Reader, wordAt } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import {
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isPrepositionAt,
  isRelativeAt,
  nounHitAt,
} from '../../words-at.ts';
import { accusedBefore } from '../antecedent/wholes.ts';
import { isGeneral } from '../persons/plain-persons.ts';
import { accept } from './accept.ts';

/**
 * Names a bare subject by the definite subject of the sentence before:
 * 'The victims were lured ... At least three were pregnant'.
 */
export function ofTopic(reader: Reader, candidate: Candidate): boolean {
  if (candidate.phrase.refers || !isAuxiliaryAt(reader, candidate.to)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  if (from === 0 || candidate.from - from > REACH_OPENING) return false;
  const noun = definiteSubject(reader, sentenceNear(reader, from - 1).from);
  if (!noun?.kind) return false;
  return accept(reader, candidate, {
    kind: noun.kind,
    unit: noun.unit,
    rule: `topic ${noun.name}`,
    doubt: true,
  });
}

/** How many tokens from the start of its sentence a subject may stand: 'Of these, three were'. */
const REACH_OPENING = 3;

const BESIDE = 'beside the';

/** Whether persons with a plain noun follow the one before in a list: ', six men and a woman'. */
const isNext = (reader: Reader, { from, phrase }: Candidate, last: Candidate): boolean =>
  phrase.noun?.class === 'person' && last.to === from - 1 && isAndAt(reader, last.to);

/**
 * Names persons in general who are listed beside a definite noun by that noun:
 * 'The suspects, seven men and a woman, are accused'.
 */
export function besideTopic(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { from, phrase } = candidate;
  const last = before.at(-1);
  if (last?.rule?.startsWith(BESIDE) && last.kind && isNext(reader, candidate, last))
    return accept(reader, candidate, { kind: last.kind, unit: 'person', rule: last.rule });
  // Officers too are what the text calls them: 'The dead include three firefighters'.
  if (!isGeneral(phrase.noun) && phrase.noun?.class !== 'officer') return false;
  const start = sentenceNear(reader, from).from;
  const end = endOfTopic(reader, from);
  const noun =
    definiteSubject(reader, start, end) ??
    definiteSubject(reader, saidFrom(reader, end), end) ??
    (isDash(reader, end) ? definiteSubject(reader, articleBefore(reader, end), end) : undefined) ??
    lister(reader, start, from) ??
    amongBefore(reader, start, from);
  if (!noun?.kind) return false;
  const accused = noun.kind === 'suspects' ? accusedBefore(before) : undefined;
  // If there are more than were arrested, not all of them are:
  // 'Police held four. The suspects include over 20 Italians'.
  const isMore = (candidate.quantity.value ?? 0) > (accused?.quantity.value ?? Infinity);
  const whole = isMore ? undefined : accused;
  if (isCasualty(noun.kind)) candidate.whole = wholeOf(candidate, noun.kind, before);
  return accept(reader, candidate, {
    kind: whole?.kind ?? noun.kind,
    unit: 'person',
    rule: `${BESIDE} ${noun.name}`,
  });
}

/** The last larger number of the same kind, out of which some are told by what they are. */
const wholeOf = ({ quantity }: Candidate, kind: FigureKind, before: readonly Candidate[]) =>
  before.findLast(
    (one) => one.kind === kind && (one.quantity.value ?? 0) > (quantity.value ?? Infinity),
  );

/**
 * Whether a dash stands at a token. What it opens belongs to the noun right before it:
 * 'Once here, the accused – two women and a man –'.
 */
const isDash = (reader: Reader, at: number): boolean =>
  DASHES.has(wordAt(reader, at)) && !isGlued(reader, at);

/** The token of the definite article of a noun that ends at `end`, or `end` if none is near. */
function articleBefore(reader: Reader, end: number): number {
  for (let i = end - 2; i >= end - REACH_NOUN - 1; i -= 1) if (isDefiniteAt(reader, i)) return i;
  return end;
}

/** The token where the noun begins of which somebody speaks, or `end`: 'The chief said the suspects, seven men'. */
function saidFrom(reader: Reader, end: number): number {
  const { say } = reader.attributes;
  for (let i = end - 1; i > end - REACH_NOUN - 3; i -= 1)
    if (isDefiniteAt(reader, i)) {
      const before = isRelativeAt(reader, i - 1) ? i - 2 : i - 1;
      return say.has(wordAt(reader, before)) ? i : end;
    }
  return end;
}

/**
 * The token where the noun must have ended before ', seven men', '– seven men', ', comprising seven men',
 * 'were seven men'.
 */
function endOfTopic(reader: Reader, from: number): number {
  let end = from;
  for (let length = 1; length <= LONGEST_COMPOSED; length += 1)
    if (reader.lexicon.composed.match(reader.tokens, from - length, from)?.length === length)
      end = from - length;
  const before = wordAt(reader, end - 1);
  return before === ',' ||
    PAUSES.has(before) ||
    isDash(reader, end - 1) ||
    reader.grammar.be.has(before)
    ? end - 1
    : end;
}

/** How many tokens 'made up of' has. */
const LONGEST_COMPOSED = 3;

/**
 * The definite noun before a verb of including: 'The victims included a child, along with eight men',
 * 'The accused, who include four vets'.
 */
function lister(reader: Reader, from: number, to: number): NounWords | undefined {
  const { lists } = reader.lexicon.words;
  // A preposition behind a comma ends the list: 'The suspects include five men, with four more people sought'.
  if (isPrepositionAt(reader, to - 1) && isCommaAt(reader, to - 2)) return undefined;
  for (let i = from + 2; i < Math.min(to, from + REACH_LISTER); i += 1) {
    if (!lists.has(wordAt(reader, i))) continue;
    let end = i;
    if (isRelativeAt(reader, end - 1)) end -= 1;
    if (isCommaAt(reader, end - 1)) end -= 1;
    // Somebody may say it: 'Police say the suspects include three Bulgarians'.
    return (
      definiteSubject(reader, from, end) ?? definiteSubject(reader, saidFrom(reader, end), end)
    );
  }
  return undefined;
}

/** How many tokens from the start of the sentence 'include' may stand. */
const REACH_LISTER = 8;

/** The definite noun behind 'among' that opens a sentence: 'Among the dead are two officers'. */
const amongBefore = (reader: Reader, from: number, to: number): NounWords | undefined =>
  reader.grammar.partitives.has(wordAt(reader, from)) && isBeAt(reader, to - 1)
    ? definiteSubject(reader, from + 1, to - 1)
    : undefined;

/** The plural noun of a definite subject that opens a sentence, and ends at `end` if that is given. */
function definiteSubject(reader: Reader, from: number, end?: number): NounWords | undefined {
  if (!isDefiniteAt(reader, from)) return undefined;
  for (let i = from + 1; i <= from + REACH_NOUN; i += 1) {
    const hit = nounHitAt(reader, i);
    const noun = hit?.values[0];
    const isSeveral =
      noun?.fixed || noun?.participle || isPlural(reader, i + (hit?.length ?? 1) - 1);
    if (!hit || !noun || !isSeveral) continue;
    return end === undefined || end === i + hit.length ? noun : undefined;
  }
  return undefined;
}

/** How many words may stand before the noun: 'The alleged Dutch leaders'. */
const REACH_NOUN = 3;
