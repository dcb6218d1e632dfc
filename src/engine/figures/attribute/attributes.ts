import type { Draft } from '../../draft.ts';
import { quotedTokens } from '../../text/quotes.ts';
import { pacer } from '../../text/slices.ts';
import type { FigureAnnotation, FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { isIncluded } from '../kind/antecedent/ellipsis.ts';
import { type Reader, readerOf } from '../reader.ts';
import { isListJointAt } from '../words-at.ts';
import { actorOf } from './actor/actor.ts';
import { attach } from './attach.ts';
import { nationalsOf } from './of.ts';
import { perOf } from './per.ts';
import { sourceOf } from './source/source.ts';
import type { Heard } from './source/spoken.ts';
import { isAbroad, STAND_IN } from './stand-ins.ts';
import { addStanding } from './standing.ts';
import { termOf } from './term.ts';
import { nameUnsureBodies } from './unsure-bodies.ts';
import { placeOfWhole, sharedActor } from './where/from-earlier.ts';
import { shareRespectively } from './where/respective.ts';
import { whereOf } from './where/where.ts';

/**
 * Adds to each figure whose nationals it counts, where it was counted, who acted and who says so, each with the words
 * that say it.
 */
export function* attributeFigures(draft: Draft): Generator<void, undefined> {
  const reader = readerOf(draft);
  let last: Heard['last'];
  const quoted = quotedTokens(draft.doc);
  const pauses = pacer();
  for (const [index, figure] of draft.figures.entries()) {
    const candidate = draft.candidates[index];
    if (!candidate) continue;
    if (pauses(candidate.from)) yield;
    attach(draft, figure, 'of', nationalsOf(reader, candidate));
    attach(draft, figure, 'per', perOf(reader, candidate));
    attach(draft, figure, 'term', termOf(reader, candidate));
    const where = whereOf(reader, candidate) ?? placeOfWhole(reader, candidate, index);
    attach(draft, figure, 'where', where);
    attachActor(reader, figure, candidate, index);
    const source = sourceOf(reader, candidate, {
      quoted,
      last: figure.by === undefined ? last : undefined,
      issuer: last?.source,
    });
    attach(draft, figure, 'source', source);
    if (source) last = { source, at: candidate.from };
    addStanding(reader, figure, candidate, source);
  }
  sharePlaces(reader, draft);
  shareRespectively(reader, draft);
  nameUnsureBodies(draft);
}

/** Adds the body that did what the figure tells, where the text names one. */
function attachActor(
  reader: Reader,
  figure: FigureAnnotation,
  candidate: Candidate,
  index: number,
): void {
  if (NOBODY_ACTS.has(figure.kind)) return;
  const actor = actorOf(reader, candidate) ?? sharedActor(reader, candidate, index);
  const isOther = actor?.rule === STAND_IN && isAbroad(reader, actor.value, figure.evidence?.where);
  if (!isOther) attach(reader.draft, figure, 'by', actor);
}

/**
 * Gives a figure without a place the place of the next one in its list, because what is said after the last member of
 * a list holds for all of them: '31 men and eight women were found in Grays'.
 */
function sharePlaces(reader: Reader, draft: Draft): void {
  for (let index = draft.figures.length - 2; index >= 0; index -= 1) {
    const [first, second] = [draft.candidates[index], draft.candidates[index + 1]];
    const [figure, next] = [draft.figures[index], draft.figures[index + 1]];
    if (!first || !second || !figure || !next?.where || figure.where) continue;
    const span = next.evidence?.where;
    const isBehind = span && span.start >= next.end;
    if (!isBehind || !areListed(reader, first, second)) continue;
    attach(draft, figure, 'where', { value: next.where, span, rule: 'place of the list' });
  }
}

/** Whether two counted things of one kind are neighbours in a list, and the second is no part of the first. */
const areListed = (reader: Reader, first: Candidate, second: Candidate): boolean =>
  first.kind === second.kind &&
  second.from - first.to === 1 &&
  isListJointAt(reader, first.to) &&
  first.phrase.head !== undefined &&
  second.phrase.head !== undefined &&
  !second.phrase.refers &&
  second.whole !== first &&
  !isIncluded(reader, second);

/**
 * Kinds that no body brings about: what a crime costs, earns or does to people, and how long it lasts. They never get
 * an actor.
 */
const NOBODY_ACTS: ReadonlySet<FigureKind> = new Set([
  'damage',
  'proceeds',
  'laundered',
  'price',
  'dead',
  'injured',
  'duration',
  'age',
  'share',
]);
