import type { Draft } from '../../../draft.ts';
import { inOneSentence } from '../../../text/doc.ts';
import type { FigureAnnotation } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isJoined } from '../../kind/antecedent/ellipsis.ts';
import { SAME_SUM } from '../../kind/money/money.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { Actor } from '../actor/subject.ts';
import type { Where } from './place-list.ts';

/** '€3m ($3.2m)', 'three experts to Belgrade and one to Sofia': a sum said again, and what goes on from a figure of its sentence. */
export function sharedActor(
  reader: Reader,
  candidate: Candidate,
  index: number,
): Actor | undefined {
  const { antecedent, rule } = candidate;
  const first = rule === SAME_SUM ? reader.draft.candidates[index - 1] : antecedent;
  if (!first || !inOneSentence(reader.doc, first.from, candidate.from)) return undefined;
  // 'German police arrested six and their Austrian colleagues five': somebody else acts.
  if (rule !== SAME_SUM && !isJoined(reader, candidate)) return undefined;
  const figure = figureBefore(reader.draft, first, index);
  const span = figure?.evidence?.by;
  return figure?.by && span
    ? { value: figure.by, span, rule: 'actor of the figure before' }
    : undefined;
}

/** '13 people were identified in Spain; five had their homes searched': a part is where its whole is, if it has no place of its own. */
export function placeOfWhole(
  reader: Reader,
  candidate: Candidate,
  index: number,
): Where | undefined {
  const whole = candidate.whole ?? candidate.antecedent;
  // 'and ten in the south-western state': a place that nobody knows is no other one's.
  const { placePrepositions, away } = reader.attributes;
  const next = wordAt(reader, candidate.phrase.to);
  if (placePrepositions.has(next) || away.has(next)) return undefined;
  if (!whole || !inOneSentence(reader.doc, whole.from, candidate.from)) return undefined;
  const figure = figureBefore(reader.draft, whole, index);
  const span = figure?.evidence?.where;
  // A place before the whole, or right after it, holds for all that follows.
  if (!figure?.where || !span || span.end > (reader.draft.figures[index]?.start ?? 0))
    return undefined;
  return { value: figure.where, span, rule: 'place of the whole' };
}

/** The figure of a candidate that stands shortly before the one at `index`. */
function figureBefore(
  { candidates, figures }: Draft,
  wanted: Candidate,
  index: number,
): FigureAnnotation | undefined {
  for (let n = index - 1; n >= Math.max(0, index - NEAR); n -= 1)
    if (candidates[n] === wanted) return figures[n];
  return undefined;
}

/** How many figures back the one that shares its actor may stand. */
const NEAR = 12;
