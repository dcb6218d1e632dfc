import type { Draft } from '../../../draft.ts';
import { spanOnly } from '../../../text/spans.ts';
import type { FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { endOfLead } from '../../context/lead.ts';
import { tellsOfOthers } from '../../context/ties.ts';
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
 * 'Before the raid two people had died in 1998': takes its certainty from a figure below headline and lead that the text
 * tells but once, by itself and of nobody of the case, where much together says that such are wrong. Asked when all are known.
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
      // A weak word may tell of something else, the rest of another case.
      if (LATE.score(measures) > 0) doubtFigure(figure, measures.weak ? 'kind' : 'case');
    }
    told.pass(figure);
  }
}

/** What is told of persons and circumstances rather than of the case. */
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

/** Not 'They had hurt', 'the three men'. */
const isOfNobody = (reader: Reader, run: Run): boolean =>
  tellsOfOthers(reader, run) && !reader.attributes.pronouns.has(wordAt(reader, run.from));

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

/** A cue of this weight at most is no more than a hint. */
const WEAK = 5;
/** So many times what the text has told before is far more. */
const FAR = 3;
/** So many figures of a sentence are a list. */
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

/** 'after the raid', 'since it began': what leads to another time, by a noun or a verb; 'as a driver' does not. */
const isAfterAt = (reader: Reader, i: number): boolean =>
  isSubordinatorAt(reader, i) &&
  isPrepositionAt(reader, i) &&
  !reader.grammar.roleLinks.has(wordAt(reader, i));

function isToldWeakly(reader: Reader, candidate: Candidate): boolean {
  if (candidate.quantity.dimension !== 'money') return false;
  const { cue } = weighCues(reader, candidate, reader.lexicon.moneyCues);
  return cue !== undefined && cue.weight <= WEAK;
}
