import { sentenceAt, spanOf } from '../../text/doc.ts';
import type { FigureAnnotation, FigureKind, FigureStanding, Span } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { overAuxiliaries } from '../kind/predicate/predicate.ts';
import { demandOf } from '../kind/terms/demands.ts';
import { endsAsGerund, type Reader } from '../reader.ts';
import { clauseAround } from '../syntax/clause.ts';
import { contentRun } from '../syntax/run.ts';
import {
  beforeAuxiliaries,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isHaveAt,
  isPersonAt,
  isPrepositionAt,
  isRelativeAt,
  verbsAt,
} from '../words-at.ts';
import { tell } from './attach.ts';
import type { Source } from './source/spoken.ts';

/** Doubt of a deed is none of how old somebody is, nor of who looked into it: 'police of 31 countries targeted suspected buyers'. */
const NEVER_IN_DOUBT: ReadonlySet<FigureKind> = new Set(['age', 'countries', 'officers']);

/** How many tokens before a figure a word of doubt may stand, and how many behind it. */
const REACH_BEFORE = 12;
const REACH_BEHIND = 8;

/** Tells how the text puts the number, by words of doubt or confirmation in its clause: its standing, which the output calls `status`. */
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

/** How the text puts a number, with the words that say so. */
interface Standing {
  readonly status: FigureStanding;
  readonly span: Span;
}

/** A source that only alleges what it says. */
const doubtOf = (source: Source | undefined): Standing | undefined =>
  source?.doubt ? { status: 'alleged', span: source.span } : undefined;

/** The first word of doubt or confirmation around a figure that is said of it. */
function wordOfDoubt(reader: Reader, candidate: Candidate): Standing | undefined {
  const { from, to } = clauseAround(reader, candidate.from);
  const nearest = Math.max(from, candidate.from - REACH_BEFORE);
  for (let i = nearest; i < Math.min(to, candidate.to + REACH_BEHIND); i += 1) {
    const hit = reader.lexicon.standings.match(reader.tokens, i, to);
    const standing = hit?.values[0];
    // 'lost €160,000, with more believed to have': behind a comma only what follows at once is said of it.
    if (!standing && i > candidate.to && isCommaAt(reader, i - 1)) break;
    if (!hit || !standing || isOfDeed(reader, candidate, i, i + hit.length)) continue;
    if (i < candidate.from && isSubjectOfNext(reader, candidate)) continue;
    if (isOfOther(reader, candidate, i + hit.length)) continue;
    if (i >= candidate.to && isOfAnother(reader, candidate, i)) continue;
    return { status: standing, span: spanOf(reader.doc, i, i + hit.length) };
  }
  return undefined;
}

/** A term or a fine that is only asked for: 'asked for ten years and a fine of $8m' asks for both. */
function demandFor(
  reader: Reader,
  { kind, start }: FigureAnnotation,
  candidate: Candidate,
): Standing | undefined {
  const { doc, draft } = reader;
  if (kind !== 'sentence' && kind !== 'fine') return undefined;
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

/** '12 men were arrested on suspicion of theft and 40 victims were freed': behind 'and' another statement begins. */
const isSubjectOfNext = (reader: Reader, { from, to, phrase }: Candidate): boolean =>
  isAndAt(reader, from - 1) &&
  overAuxiliaries(reader, Math.max(to, phrase.to)) > Math.max(to, phrase.to);

/** 'Two fled and are thought to be abroad', 'bought for €90,000 is said to have cost less': doubt of what comes behind, or of what stands before. */
function isOfAnother(reader: Reader, { from, to }: Candidate, doubt: number): boolean {
  const i = beforeAuxiliaries(reader, doubt - 1);
  if (i === doubt - 1 && !isBeAt(reader, doubt)) return false;
  if (isAndAt(reader, i)) return true;
  return i < to && isPrepositionAt(reader, from - 1);
}

/** 'Four alleged smugglers were charged after six migrants drowned': what describes others, of whom something is told before the figure; not 'had moved 40 migrants', which is what they are alleged to have done. */
function isOfOther(reader: Reader, { from }: Candidate, behind: number): boolean {
  const { to } = contentRun(reader, behind);
  if (to === behind || to >= from || !isPersonAt(reader, to - 1)) return false;
  const first = isRelativeAt(reader, to) ? to + 1 : to;
  for (let i = to; i < from; i += 1)
    if (isAuxiliaryAt(reader, i)) return i > first || !actsOn(reader, i, from);
  return false;
}

/** Whether the verb of an auxiliary says what its subject did to what begins at token `at`: 'have moved 40 migrants', 'were hiding 40', 'had 40'. */
function actsOn(reader: Reader, auxiliary: number, at: number): boolean {
  const verb = overAuxiliaries(reader, auxiliary);
  if (verb >= at) return isHaveAt(reader, auxiliary);
  const isActive = !isBeAt(reader, verb - 1) || endsAsGerund(reader, verb);
  return isActive && verb === at - 1;
}

/** What authorities did: it was done, whatever the suspicion. */
const DONE: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'searches',
  'sentence',
  'fine',
]);

/** 'were arrested on suspicion of': doubt of the deed, where it neither describes the counted nor stands right before the verb. */
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

/** 'arrested five for alleged links to a ring and seized nine tons': a verb of taking at a token, right before what was taken. */
const isTaken = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ entry }) => entry.money === 'cash');
