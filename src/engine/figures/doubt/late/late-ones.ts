import type { Draft } from '../../../draft.ts';
import { spanOnly } from '../../../text/spans.ts';
import type { FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { endOfLead } from '../../context/lead.ts';
import { opensWithCase, tellsOfOthers } from '../../context/ties.ts';
import { isYearAt } from '../../context/years.ts';
import { doubtFigure } from '../../doubt-figure.ts';
import { weighCues } from '../../kind/cues/cues.ts';
import { type Reader, readerOf, wordAt } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { hasSuch, type Run, sentenceNear } from '../../syntax/clause.ts';
import { isHaveAt, isPrepositionAt, isSubordinatorAt } from '../../words-at.ts';
import { LATE, type LateMeasures } from './measures.ts';
import { ToldOnce } from './told-once.ts';

/**
 * Marks figures as uncertain that the text tells only once, below headline and lead, in a sentence that takes up
 * nobody of the case, if enough signs together say that such figures are wrong:
 * 'Before the raid two people had died in 1998'. It runs when all figures are known.
 */
export function doubtLateOnes(draft: Draft): undefined {
  const reader = readerOf(draft);
  const told = new ToldOnce(reader);
  for (const [index, figure] of draft.figures.entries()) {
    const candidate = draft.candidates[index];
    if (!candidate) continue;
    if (figure.sure && isLateOne(reader, candidate, figure, told)) {
      const measures = measuresOf(reader, candidate, figure, told);
      draft.trace?.('figures/late', spanOnly(figure), LATE.inWords(measures));
      // Where only a weak word tells the kind, the kind is in doubt; otherwise the case is.
      if (LATE.score(measures) > 0) doubtFigure(figure, measures.weak ? 'kind' : 'case');
    }
    told.pass(figure);
  }
}

/** Kinds that describe persons and circumstances, and not the case. */
const BESIDE: ReadonlySet<FigureKind> = new Set<FigureKind>(['age', 'duration', 'share', 'other']);

const isLateOne = (
  reader: Reader,
  { from }: Candidate,
  figure: FigureAnnotation,
  told: ToldOnce,
): boolean =>
  from >= endOfLead(reader) &&
  figure.partOf === undefined &&
  !BESIDE.has(figure.kind) &&
  !told.isToldElsewhere(figure) &&
  isOfNobody(reader, sentenceNear(reader, from));

/** Whether a sentence takes up nobody of the case, as 'They had hurt', 'the three men' or 'The gang had' would. */
const isOfNobody = (reader: Reader, run: Run): boolean =>
  tellsOfOthers(reader, run) &&
  !reader.attributes.pronouns.has(wordAt(reader, run.from)) &&
  !opensWithCase(reader, run);

const SOLID: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'searches',
  'countries',
  'weapons',
  'vehicles',
  'charged',
  'devices',
  'drugs',
  'goods',
  'officers',
  'convicted',
]);

/** Up to this weight a cue is only a hint. */
const WEAK = 5;
/** How many times larger than all before it a number is far more. */
const FAR = 3;
/** From how many figures on a sentence is a list. */
const MANY = 5;

function measuresOf(
  reader: Reader,
  candidate: Candidate,
  figure: FigureAnnotation,
  told: ToldOnce,
): LateMeasures {
  const { from } = candidate;
  const { kind, value = 0 } = figure;
  const run = sentenceNear(reader, from);
  const most = told.mostOf(figure);
  return {
    solid: Number(SOLID.has(kind)),
    again: Number(isCasualty(kind) && most !== undefined),
    weak: Number(isToldWeakly(reader, candidate)),
    years: Number(hasSuch(reader, run.from, run.to, isYearAt)),
    after: Number(hasSuch(reader, run.from, from, isAfterAt)),
    perfect: Number(hasSuch(reader, run.from, from, isHaveAt)),
    more: Number(!!most && value > FAR * most),
    listed: Number(told.inSentence(from) >= MANY),
  };
}

/**
 * Whether a conjunction of time leads to another time by a noun or a verb: 'after the raid', 'since it began'. A word
 * that gives a role does not: 'as a driver'.
 */
const isAfterAt = (reader: Reader, i: number): boolean =>
  isSubordinatorAt(reader, i) &&
  isPrepositionAt(reader, i) &&
  !reader.grammar.roleLinks.has(wordAt(reader, i));

function isToldWeakly(reader: Reader, candidate: Candidate): boolean {
  if (candidate.quantity.dimension !== 'money') return false;
  const { cue } = weighCues(reader, candidate, reader.lexicon.moneyCues);
  return cue !== undefined && cue.weight <= WEAK;
}
