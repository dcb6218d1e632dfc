import { tokenAt } from '../../../text/doc.ts';
import type { Span } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { TOLD_AGAIN } from '../../kind/naming/told-again.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import {
  clauseAround,
  isSameBlock,
  type Run,
  sentenceNear,
  sentencesApart,
} from '../../syntax/clause.ts';
import { isCommaAt, isRelativeAt } from '../../words-at.ts';
import { articledName } from './articled-name.ts';
import { gappedSpeaker } from './gapped.ts';
import { speakersAt } from './speaker.ts';
import { type Heard, PRONOUN, type Source, SPEAKER, spoken } from './spoken.ts';
import { tellingsAround } from './tellings.ts';

/**
 * Who says what a figure tells. The speaker is looked for in the figure's clause first, then in its sentence, then in
 * what a quotation or the sentence before brings.
 */
export function sourceOf(
  reader: Reader,
  candidate: Candidate,
  { last, issuer, quoted }: Heard,
): Source | undefined {
  if (isPresupposed(candidate)) return undefined;
  const gapped = gappedSpeaker(reader, candidate);
  if (gapped) return gapped.source;
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

/**
 * Whether the figure only refers back to persons told before. Who speaks of them is no source for their number:
 * 'Two of the five would appeal, their lawyers said'.
 */
const isPresupposed = ({ rule, evidence }: Candidate): boolean => rule === TOLD_AGAIN && !evidence;

/**
 * Whether the speakers are the counted persons themselves, who do not tell how many they are:
 * 'The final two defendants admitted'.
 */
function isCountedItself(
  { tokens }: Reader,
  { start, end }: Span,
  { quantity }: Candidate,
): boolean {
  const at = tokens.start[quantity.number] ?? 0;
  return at >= start && at < end;
}

/**
 * The speaker of a quotation of several sentences, who is named in the sentence where it opens or behind its end:
 * 'X said: "A. B."'
 */
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

/** The tokens from the end of the quotation around a token to the end of that sentence: '"A. B," X said.' */
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

/** The speaker of the sentence before, who still speaks where the figure's sentence follows in the same paragraph. */
function goesOn(reader: Reader, candidate: Candidate, last: Heard['last']): Source | undefined {
  if (!last || !GOES_ON.has(last.source.rule)) return undefined;
  // Witnesses are the source of their own sentence only: 'Survivors said … Three men were arrested'.
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
/**
 * The rules of sources that go on into the next sentence. What was said in a relative clause does not, nor what has
 * gone on once already.
 */
const GOES_ON: ReadonlySet<string> = new Set([ATTRIBUTION, SPEAKER, PRONOUN]);

/** Whether a figure stands in the relative clause that follows a speaker's name. */
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
    // An attribution that opens a later statement does not reach back:
    // 'arrested two men, and said that according to survivors 300 are missing'.
    if (i > candidate.from && isRelativeAt(reader, i - 1)) continue;
    const at = i + hit.length;
    const speaker = speakersAt(reader, at, clause.to) ?? articledName(reader, at, clause.to);
    // One behind the figure that another number follows opens that number's statement:
    // 'According to Europol 12 were held, according to Le Monde 14'.
    if (best && speaker && i > candidate.from && isNumber(reader, speaker.to)) return best;
    // In the relative clause about the speaker the writer tells the number himself:
    // 'according to Eurojust, which sent two experts'.
    if (speaker && !isOfRelative(reader, speaker.span, candidate.from))
      best = { ...speaker, rule: ATTRIBUTION, doubt: false };
    // Where a clause has two attributions, the first one behind the figure is the figure's.
    if (best && i > candidate.from) return best;
  }
  return best;
}
