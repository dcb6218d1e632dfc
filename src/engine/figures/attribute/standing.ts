import { sentenceAt, spanOf } from '../../text/doc.ts';
import type { FigureAnnotation, FigureKind, FigureStanding, Span } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { overAuxiliaries } from '../kind/predicate/predicate.ts';
import { demandOf } from '../kind/terms/demands.ts';
import { endsAsGerund, type Reader } from '../reader.ts';
import { isPenalty } from '../stages.ts';
import { clauseAround } from '../syntax/clause.ts';
import { contentRun } from '../syntax/run.ts';
import {
  beforeAuxiliaries,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDeterminerAt,
  isHaveAt,
  isPersonAt,
  isPrepositionAt,
  isRelativeAt,
  verbsAt,
} from '../words-at.ts';
import { tell } from './attach.ts';
import type { Source } from './source/spoken.ts';

/**
 * Kinds that are certain even where the crime is only alleged: how old somebody is, and who investigates.
 * 'police of 31 countries targeted suspected buyers' leaves no doubt about the 31.
 */
const NEVER_IN_DOUBT: ReadonlySet<FigureKind> = new Set(['age', 'countries', 'officers']);

/** How many tokens before a figure, and how many behind it, a word of doubt may stand. */
const REACH_BEFORE = 12;
const REACH_BEHIND = 8;

/**
 * Sets a figure's standing (`status` in the output): whether words of doubt or confirmation in its clause make the
 * number alleged, claimed or confirmed.
 */
export function addStanding(
  reader: Reader,
  figure: FigureAnnotation,
  candidate: Candidate,
  source: Source | undefined,
): void {
  if (NEVER_IN_DOUBT.has(figure.kind)) return;
  const standing =
    demandFor(reader, figure, candidate) ?? wordOfDoubt(reader, candidate) ?? doubtOf(source);
  if (!standing) return;
  figure.status = standing.status;
  tell(figure, 'status', standing.span);
}

/** A standing, with the words that say it. */
interface Standing {
  readonly status: FigureStanding;
  readonly span: Span;
}

/** The standing of a number whose source only alleges it. */
const doubtOf = (source: Source | undefined): Standing | undefined =>
  source?.doubt ? { status: 'alleged', span: source.span } : undefined;

/** The first word of doubt or confirmation near a figure that is said of this figure, and of no other thing. */
function wordOfDoubt(reader: Reader, candidate: Candidate): Standing | undefined {
  const { from, to } = clauseAround(reader, candidate.from);
  const nearest = Math.max(from, candidate.from - REACH_BEFORE);
  for (let i = nearest; i < Math.min(to, candidate.to + REACH_BEHIND); i += 1) {
    const hit = reader.lexicon.standings.match(reader.tokens, i, to);
    const standing = hit?.values[0];
    // Behind a comma only the words right behind the figure are said of it:
    // 'lost €160,000, with more believed to have'.
    if (!standing && i > candidate.to && isCommaAt(reader, i - 1)) break;
    if (!hit || !standing || isOfDeed(reader, candidate, i, i + hit.length)) continue;
    if (i < candidate.from && isSubjectOfNext(reader, candidate)) continue;
    if (isOfOther(reader, candidate, i + hit.length)) continue;
    if (i >= candidate.to && isOfAnother(reader, candidate, i)) continue;
    if (i > candidate.to && describesSomebody(reader, i, i + hit.length)) continue;
    return { status: standing, span: spanOf(reader.doc, i, i + hit.length) };
  }
  return undefined;
}

/**
 * The standing of a term or a fine that a prosecutor only asks for. A fine shares it with the term before it:
 * 'asked for ten years and a fine of $8m' asks for both.
 */
function demandFor(
  reader: Reader,
  { kind, start }: FigureAnnotation,
  candidate: Candidate,
): Standing | undefined {
  const { doc, draft } = reader;
  if (!isPenalty(kind)) return undefined;
  const demand = demandOf(reader, candidate);
  if (demand !== undefined) return { status: 'claimed', span: spanOf(doc, demand, demand + 1) };
  if (kind === 'sentence') return undefined;
  const term = draft.figures.findLast((figure) => figure.end <= start);
  const isAsked = term?.kind === 'sentence' && term.status === 'claimed';
  const span = term?.evidence?.status;
  return isAsked && span && sentenceAt(doc, term.start) === sentenceAt(doc, start)
    ? { status: 'claimed', span }
    : undefined;
}

/**
 * Whether 'and' makes the figure the subject of a statement of its own, which a doubt before it does not reach:
 * '12 men were arrested on suspicion of theft and 40 victims were freed'.
 */
const isSubjectOfNext = (reader: Reader, { from, to, phrase }: Candidate): boolean =>
  isAndAt(reader, from - 1) &&
  overAuxiliaries(reader, Math.max(to, phrase.to)) > Math.max(to, phrase.to);

/**
 * Whether a word of doubt behind a figure is said of what follows it or of another subject:
 * 'Two fled and are thought to be abroad', 'bought for €90,000 is said to have cost less'.
 */
function isOfAnother(reader: Reader, { from, to }: Candidate, doubt: number): boolean {
  const i = beforeAuxiliaries(reader, doubt - 1);
  if (i === doubt - 1 && !isBeAt(reader, doubt)) return false;
  if (isAndAt(reader, i)) return true;
  return i < to && isPrepositionAt(reader, from - 1);
}

/** Whether a word of doubt behind a figure describes somebody else: 'seized €2,000 from the alleged leaders'. */
function describesSomebody(reader: Reader, start: number, end: number): boolean {
  const opens = isDeterminerAt(reader, start - 1) || isPrepositionAt(reader, start - 1);
  return opens && endOfPersons(reader, end) !== undefined;
}

/** Where the words end that name persons from a token on, if they do: 'drug smugglers'. */
function endOfPersons(reader: Reader, at: number): number | undefined {
  const { from, to } = contentRun(reader, at);
  return to > from && isPersonAt(reader, to - 1) ? to : undefined;
}

/**
 * Whether a word of doubt before a figure describes other persons, of whom a statement is already complete:
 * 'Four alleged smugglers were charged after six migrants drowned'. It does reach the figure where their verb acts on
 * it: 'had moved 40 migrants' is what they are alleged to have done.
 */
function isOfOther(reader: Reader, { from }: Candidate, behind: number): boolean {
  const to = endOfPersons(reader, behind);
  if (to === undefined || to >= from) return false;
  const first = isRelativeAt(reader, to) ? to + 1 : to;
  for (let i = to; i < from; i += 1)
    if (isAuxiliaryAt(reader, i)) return i > first || !actsOn(reader, i, from);
  return false;
}

/**
 * Whether the auxiliary's verb is active and its object begins at token `at`: 'have moved 40 migrants',
 * 'were hiding 40', 'had 40'.
 */
function actsOn(reader: Reader, auxiliary: number, at: number): boolean {
  const verb = overAuxiliaries(reader, auxiliary);
  if (verb >= at) return isHaveAt(reader, auxiliary);
  const isActive = !isBeAt(reader, verb - 1) || endsAsGerund(reader, verb);
  return isActive && verb === at - 1;
}

/** Kinds that authorities bring about. An arrest has happened even where the crime is only suspected. */
const DONE: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'searches',
  'sentence',
  'fine',
]);

/**
 * Whether a word of doubt is said of the crime and not of the number, as in 'were arrested on suspicion of'. It is
 * said of the number where it describes the counted persons or stands right before the figure's own verb.
 */
function isOfDeed(
  reader: Reader,
  { kind, from, to, predicate }: Candidate,
  start: number,
  end: number,
): boolean {
  if (end < from - 1 && isTaken(reader, from - 1)) return true;
  if (!DONE.has(kind ?? 'other') || end === from || (start >= from && end <= to)) return false;
  return predicate === undefined || overAuxiliaries(reader, end) !== predicate.from;
}

/**
 * Whether token `i` is a verb of seizing. A new object begins behind it, which an earlier doubt does not reach:
 * 'arrested five for alleged links to a ring and seized nine tons'.
 */
const isTaken = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ entry }) => entry.money === 'cash');
