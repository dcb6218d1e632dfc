import { type Box, isHeading, type Run, type Survey } from './survey.ts';

/** Characters of a run that are prose: not links, not labels, not headings. */
export function proseOf(run: Run): number {
  if (run.chars < 25 || run.linked * 2 > run.chars || isHeading(run.box.name)) return 0;
  if (run.marks === 0 && run.chars < 80) return 0;
  return run.chars - run.linked;
}

/** Prose by box, with what is set apart counted as none. */
export class Mass {
  private readonly before: Float64Array;

  /** Settles for each box whether it is out; what stands before or after the given runs counts as none. */
  constructor(seen: Survey, from = 0, to = Number.POSITIVE_INFINITY) {
    for (const box of seen.boxes) box.out = box.apart !== undefined || (box.parent?.out ?? false);
    const isIn = (run: Run, i: number) => !run.box.out && i >= from && i < to;
    this.before = sums(seen, (run, i) => (isIn(run, i) ? proseOf(run) : 0));
  }

  of(box: Box): number {
    return this.between(box.first, box.end);
  }

  /** Prose from one run to before another. */
  between(first: number, end: number): number {
    return (this.before[end] ?? 0) - (this.before[first] ?? 0);
  }
}

/** Sums over the runs before each place, so that any box is summed up in one step. */
export function sums(
  seen: Pick<Survey, 'runs'>,
  of: (run: Run, index: number) => number,
): Float64Array {
  const before = new Float64Array(seen.runs.length + 1);
  seen.runs.forEach((run, i) => {
    before[i + 1] = (before[i] ?? 0) + of(run, i);
  });
  return before;
}

/** Prose by box, whatever is set apart; what stands from the run `to` on counts as none. */
export function proseIn(seen: Survey, to = Number.POSITIVE_INFINITY): (box: Box) => number {
  const before = sums(seen, (run, i) => (i < to ? proseOf(run) : 0));
  return (box) => (before[box.end] ?? 0) - (before[box.first] ?? 0);
}
