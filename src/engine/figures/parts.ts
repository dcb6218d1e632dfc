import type { Draft } from '../draft.ts';
import type { Candidate } from './candidate.ts';

/** Links each figure that is a part to its whole: what it was broken down from, included in or picked out of. */
export function linkParts(draft: Draft): undefined {
  const ids = new Map(
    draft.candidates.map((candidate, index) => [candidate, draft.figures[index]?.id]),
  );
  draft.candidates.forEach((candidate, index) => {
    const figure = draft.figures[index];
    const whole = wholeOf(candidate, draft.candidates.slice(0, index));
    const id = whole && ids.get(whole);
    if (!figure || !whole || !id || !fitsIn(candidate, whole)) return;
    figure.partOf = id;
    const span = {
      start: draft.figures[draft.candidates.indexOf(whole)]?.start ?? 0,
      end: draft.figures[draft.candidates.indexOf(whole)]?.end ?? 0,
    };
    figure.evidence = { ...figure.evidence, partOf: span };
    draft.trace('figures/parts', span, figure.id);
  });
}

function wholeOf(candidate: Candidate, before: readonly Candidate[]): Candidate | undefined {
  if (candidate.whole) return candidate.whole;
  // 'three of those held': the largest number of that kind so far is what they are picked out of.
  const { refers, held, definite } = candidate.phrase;
  if (!refers || (held === undefined && !definite)) return undefined;
  const wholes = before.filter(
    (earlier) =>
      earlier.kind === candidate.kind &&
      earlier.unit === candidate.unit &&
      earlier.whole === undefined,
  );
  return wholes.reduce<Candidate | undefined>(
    (largest, earlier) =>
      (earlier.quantity.value ?? 0) > (largest?.quantity.value ?? 0) ? earlier : largest,
    undefined,
  );
}

/** A part is no larger than its whole. */
function fitsIn(part: Candidate, whole: Candidate): boolean {
  const { value } = part.quantity;
  const total = whole.quantity.max ?? whole.quantity.value;
  return value !== undefined && total !== undefined && value < total;
}
