import type { Draft } from '../../../draft.ts';
import { inOneSentence } from '../../../text/doc.ts';
import type { FigureAnnotation } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isJoined } from '../../kind/antecedent/ellipsis.ts';
import { isNewTotal } from '../../kind/antecedent/new-total.ts';
import { SAME_SUM } from '../../kind/money/money.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { Actor } from '../actor/subject.ts';
import type { Where } from './place-list.ts';

/**
 * The actor of an earlier figure that this one repeats or goes on from: '€3m ($3.2m)',
 * 'three experts to Belgrade and one to Sofia'.
 */
export function sharedActor(
  reader: Reader,
  candidate: Candidate,
  index: number,
): Actor | undefined {
  const { antecedent, rule } = candidate;
  const first = rule === SAME_SUM ? reader.draft.candidates[index - 1] : antecedent;
  if (!first || !inOneSentence(reader.doc, first.from, candidate.from)) return undefined;
  // A number that goes on without a joint has another subject:
  // 'German police arrested six and their Austrian colleagues five'.
  if (rule !== SAME_SUM && !isJoined(reader, candidate)) return undefined;
  const figure = figureBefore(reader.draft, first, index);
  const span = figure?.evidence?.by;
  return figure?.by && span
    ? { value: figure.by, span, rule: 'actor of the figure before' }
    : undefined;
}

/**
 * The place of the whole, which holds for a part without a place of its own:
 * '13 people were identified in Spain; five had their homes searched'.
 */
export function placeOfWhole(
  reader: Reader,
  candidate: Candidate,
  index: number,
): Where | undefined {
  const whole = candidate.whole ?? candidate.antecedent;
  // A preposition of place behind the number shows that it has its own place, even if no gazetteer knows that one:
  // 'and ten in the south-western state'.
  const { placePrepositions, away } = reader.attributes;
  const next = wordAt(reader, candidate.phrase.to);
  if (placePrepositions.has(next) || away.has(next)) return undefined;
  if (!whole || !inOneSentence(reader.doc, whole.from, candidate.from)) return undefined;
  if (isNewTotal(reader, candidate, whole)) return undefined;
  const figure = figureBefore(reader.draft, whole, index);
  const span = figure?.evidence?.where;
  // Only a place that stands before this figure holds for it.
  if (!figure?.where || !span || span.end > (reader.draft.figures[index]?.start ?? 0))
    return undefined;
  return { value: figure.where, span, rule: 'place of the whole' };
}

/** The figure made of a candidate, if it stands shortly before the one at `index`. */
function figureBefore(
  { candidates, figures }: Draft,
  wanted: Candidate,
  index: number,
): FigureAnnotation | undefined {
  for (let n = index - 1; n >= Math.max(0, index - NEAR); n -= 1)
    if (candidates[n] === wanted) return figures[n];
  return undefined;
}

/** How many figures back a figure may stand that shares its actor or place. */
const NEAR = 12;
