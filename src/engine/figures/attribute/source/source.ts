import { tokenAt } from '../../../text/doc.ts';
import type { Span } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { TOLD_AGAIN } from '../../kind/naming/told-again.ts';
import { type Reader, wordAt } from '../../reader.ts';
import {
  clauseAround,
  isSameBlock,
  type Run,
  sentenceNear,
  sentencesApart,
} from '../../syntax/clause.ts';
import { isCommaAt, isRelativeAt } from '../../words-at.ts';
import { articledName } from './articled-name.ts';
import { speakersAt } from './speaker.ts';
import { type Heard, PRONOUN, type Source, SPEAKER, spoken } from './spoken.ts';
import { tellingsAround } from './tellings.ts';

/** The speaker of a figure: in its own clause first, then anywhere in its sentence, then in the one before. */
export function sourceOf(
  reader: Reader,
  candidate: Candidate,
  { last, issuer, quoted }: Heard,
): Source | undefined {
  if (isPresupposed(candidate)) return undefined;
  const clause = clauseAround(reader, candidate.from);
  const sentence = sentenceNear(reader, candidate.from);
  const isWider = sentence.from < clause.from || sentence.to > clause.to;
  const isNear = last !== undefined && sentencesApart(reader, candidate.from, last.at) <= 1;
  const heard = { quoted, issuer, last: isNear ? last : undefined };
  const told =
    attribution(reader, candidate, clause, heard) ??
    (isWider ? attribution(reader, candidate, sentence, heard) : undefined) ??
    quotedFrom(reader, candidate, quoted) ??
    goesOn(reader, candidate, last);
  return told && isCountedItself(reader, told.span, candidate) ? undefined : told;
}

/** 'Two of the five would appeal, their lawyers said': who speaks of persons already told does not tell how many they are. */
const isPresupposed = ({ rule, evidence }: Candidate): boolean => rule === TOLD_AGAIN && !evidence;

/** 'The final two defendants admitted': whoever speaks does not tell how many they are. */
function isCountedItself(
  { tokens }: Reader,
  { start, end }: Span,
  { quantity }: Candidate,
): boolean {
  const at = tokens.start[quantity.number] ?? 0;
  return at >= start && at < end;
}

/** The speaker named in the sentence that a quotation of several sentences opens in or follows: 'X said: "A. B."' */
function quotedFrom(reader: Reader, candidate: Candidate, quoted: Uint8Array): Source | undefined {
  if (quoted[candidate.from] !== 1) return undefined;
  let opens = candidate.from;
  while (quoted[opens - 1] === 1) opens -= 1;
  const heard = { quoted, issuer: undefined, last: undefined };
  const before = opens - 2;
  const ahead =
    before < 0 || !isSameBlock(reader, before, candidate.from)
      ? undefined
      : spoken(reader, candidate, sentenceNear(reader, before), heard);
  const found =
    ahead ?? spoken(reader, candidate, behindQuote(reader, candidate.from, quoted), heard);
  return found && { ...found, rule: 'quotation' };
}

/** What follows the quotation that a token stands in, up to the end of its sentence: '"A. B," X said.' */
function behindQuote(reader: Reader, at: number, quoted: Uint8Array): Run {
  let from = at;
  while (quoted[from] === 1) from += 1;
  return isSameBlock(reader, from, at)
    ? { from: from + 1, to: sentenceNear(reader, from).to }
    : { from, to: from };
}

function attribution(
  reader: Reader,
  candidate: Candidate,
  run: Run,
  heard: Heard,
): Source | undefined {
  return accordingTo(reader, candidate, run) ?? spoken(reader, candidate, run, heard);
}

/** A figure that opens the sentence after an attributed one, in the same paragraph, is still what the speaker said. */
function goesOn(reader: Reader, candidate: Candidate, last: Heard['last']): Source | undefined {
  if (!last || !GOES_ON.has(last.source.rule)) return undefined;
  // 'Survivors said … Three men were arrested': whoever saw it tells no more than that.
  const { witnesses } = reader.attributes;
  if (witnesses.has(wordAt(reader, tokenAt(reader.doc, last.source.span.end - 1))))
    return undefined;
  if (sentencesApart(reader, candidate.from, last.at) !== 1) return undefined;
  if (sentencesApart(reader, candidate.from, candidate.from - 1) !== 1) return undefined;
  if (!isSameBlock(reader, last.at, candidate.from)) return undefined;
  return { ...last.source, rule: CONTINUED, doubt: false };
}

const ATTRIBUTION = 'attribution';
const CONTINUED = 'report goes on';
/** Sources of a whole sentence: what is said by the way in a relative clause does not go on, nor what went on already. */
const GOES_ON: ReadonlySet<string> = new Set([ATTRIBUTION, SPEAKER, PRONOUN]);

/** Whether a figure stands in the relative clause that follows who says so. */
function isOfRelative(reader: Reader, { end }: Span, figure: number): boolean {
  const after = tokenAt(reader.doc, end);
  return figure > after && isCommaAt(reader, after) && isRelativeAt(reader, after + 1);
}

function accordingTo(reader: Reader, candidate: Candidate, clause: Run): Source | undefined {
  let best: Source | undefined;
  for (const i of tellingsAround(reader, clause.from).accordings) {
    if (i < clause.from) continue;
    const hit = reader.lexicon.accordingTo.match(reader.tokens, i, clause.to);
    if (!hit) continue;
    // 'arrested two men, and said that according to survivors 300 are missing'.
    if (i > candidate.from && isRelativeAt(reader, i - 1)) continue;
    const at = i + hit.length;
    const speaker = speakersAt(reader, at, clause.to) ?? articledName(reader, at, clause.to);
    // 'according to Eurojust, which sent two experts': the writer goes on by himself.
    if (speaker && !isOfRelative(reader, speaker.span, candidate.from))
      best = { ...speaker, rule: ATTRIBUTION, doubt: false };
    // Two attributions in one clause part it between them: the first one after the figure is its own.
    if (best && i > candidate.from) return best;
  }
  return best;
}
