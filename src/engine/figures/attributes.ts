import type { Draft } from '../draft.ts';
import { pacer } from '../text/slices.ts';
import type { Evidence, FigureAnnotation, Span } from '../types.ts';
import { type Actor, actorOf } from './actor.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround } from './clause.ts';
import { isIncluded } from './ellipsis.ts';
import { SAME_SUM } from './money.ts';
import { nationalsOf } from './of.ts';
import type { Where } from './place-list.ts';
import { type Reader, readerOf, wordAt } from './reader.ts';
import { type Source, type Spoken, sourceOf } from './source.ts';
import { whereOf } from './where.ts';

/** Attaches to each figure of whom it is, where, who acted and who says so; each with the words that say it. */
export function* attributeFigures(draft: Draft): Generator<void, undefined> {
  const reader = readerOf(draft);
  let last: Spoken | undefined;
  const pauses = pacer();
  for (const [index, figure] of draft.figures.entries()) {
    const candidate = draft.candidates[index];
    if (!candidate) continue;
    if (pauses(candidate.from)) yield;
    attach(draft, figure, 'of', nationalsOf(reader, candidate));
    attach(
      draft,
      figure,
      'where',
      whereOf(reader, candidate) ?? placeOfWhole(draft, candidate, index),
    );
    attach(draft, figure, 'by', actorOf(reader, candidate) ?? sharedActor(draft, candidate, index));
    const source = sourceOf(reader, candidate, figure.by === undefined ? last : undefined);
    attach(draft, figure, 'source', source);
    if (source) last = { source, at: candidate.from };
    addStatus(reader, figure, candidate, source);
  }
  sharePlaces(reader, draft);
}

/** '€3m ($3.2m)', 'three experts to Belgrade and one to Sofia': a sum said again, and what goes on from a figure of its sentence. */
function sharedActor(draft: Draft, candidate: Candidate, index: number): Actor | undefined {
  const { antecedent, rule } = candidate;
  const { sentenceOf } = draft.doc;
  const first = rule === SAME_SUM ? draft.candidates[index - 1] : antecedent;
  if (!first || sentenceOf[first.from] !== sentenceOf[candidate.from]) return undefined;
  const figure = draft.figures[draft.candidates.indexOf(first, Math.max(0, index - NEAR))];
  const span = figure?.evidence?.by;
  return figure?.by && span
    ? { value: figure.by, span, rule: 'actor of the figure before' }
    : undefined;
}

/** '13 people were identified in Spain; five had their homes searched': a part is where its whole is, if it has no place of its own. */
function placeOfWhole(draft: Draft, candidate: Candidate, index: number): Where | undefined {
  const whole = candidate.whole ?? candidate.antecedent;
  const { sentenceOf } = draft.doc;
  if (!whole || sentenceOf[whole.from] !== sentenceOf[candidate.from]) return undefined;
  const figure = draft.figures[draft.candidates.indexOf(whole, Math.max(0, index - NEAR))];
  const span = figure?.evidence?.where;
  // A place before the whole, or right after it, holds for all that follows.
  if (!figure?.where || !span || span.end > (draft.figures[index]?.start ?? 0)) return undefined;
  return { value: figure.where, span, rule: 'place of the whole' };
}

/** How many figures back the one that shares its actor may stand. */
const NEAR = 12;

/** '31 men and eight women were found in Grays': what is said after the last of a list holds for those before. */
function sharePlaces(reader: Reader, draft: Draft): void {
  for (let index = draft.figures.length - 2; index >= 0; index -= 1) {
    const [first, second] = [draft.candidates[index], draft.candidates[index + 1]];
    const [figure, next] = [draft.figures[index], draft.figures[index + 1]];
    if (!first || !second || !figure || !next?.where || figure.where) continue;
    if (
      second.whole === first ||
      second.phrase.refers ||
      isIncluded(reader, second) ||
      first.kind !== second.kind ||
      first.phrase.head === undefined ||
      second.from - first.to !== 1
    )
      continue;
    const joint = wordAt(reader, first.to);
    const span = next.evidence?.where;
    if ((joint !== reader.numbers.and && joint !== ',') || !span || span.start < next.end) continue;
    attach(draft, figure, 'where', { value: next.where, span, rule: 'place of the list' });
  }
}

type Attribute = 'of' | 'where' | 'by' | 'source';

function attach(
  draft: Draft,
  figure: FigureAnnotation,
  key: Attribute,
  found: { value: string; span: Span; rule: string } | undefined,
): void {
  if (!found) return;
  const span = { start: found.span.start, end: found.span.end };
  figure[key] = found.value;
  figure.evidence = { ...figure.evidence, [key]: span } satisfies Evidence;
  draft.trace(`figures/${key}/${found.rule}`, span, `${figure.id} ${found.value}`);
}

/** How many tokens before a figure a word of doubt may stand. */
const STATUS_REACH = 12;

/** How the text puts the number: words of doubt or confirmation in its clause. */
function addStatus(
  reader: Reader,
  figure: FigureAnnotation,
  candidate: Candidate,
  source: Source | undefined,
): void {
  const { from, to } = clauseAround(reader, candidate.from);
  const nearest = Math.max(from, candidate.from - STATUS_REACH);
  for (let i = nearest; i < Math.min(to, candidate.to + 8); i += 1) {
    const hit = reader.lexicon.status.match(reader.tokens, i, to);
    const status = hit?.values[0];
    if (!hit || !status) continue;
    figure.status = status;
    const span = {
      start: reader.tokens.start[i] ?? 0,
      end: reader.tokens.end[i + hit.length - 1] ?? 0,
    };
    figure.evidence = { ...figure.evidence, status: span };
    return;
  }
  if (!source?.doubt) return;
  figure.status = 'alleged';
  figure.evidence = { ...figure.evidence, status: source.span };
}
