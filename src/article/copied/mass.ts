import { type Box, isHeading, type Run, type Survey } from './survey.ts';

/** Chinese, Japanese and Korean say in a character what others say in two or three. */
const FIRST_DENSE = 0x3041;
const LAST_DENSE = 0xd7a3;
const DENSE = 2;

/** What a character of a run counts for, by one in the midst of its first text. */
function weightOf({ pieces: [first] }: Run): number {
  if (typeof first !== 'object') return 1;
  const c = first.data.charCodeAt(first.data.length >> 1);
  return c >= FIRST_DENSE && c <= LAST_DENSE ? DENSE : 1;
}

/** Characters of a run that are prose: not links, not labels, not headings. */
export function proseOf(run: Run): number {
  if (run.linked * 2 > run.chars || isHeading(run.box.name)) return 0;
  const weight = weightOf(run);
  const chars = run.chars * weight;
  if (chars < 25 || (run.marks === 0 && chars < 80)) return 0;
  return chars - run.linked * weight;
}

/** Characters of a run outside its links, of which some are no prose: what counts in a text without any, a list or a poem. */
export function unlinkedOf(run: Run): number {
  return run.linked * 2 > run.chars || isHeading(run.box.name) ? 0 : run.chars - run.linked;
}

/** How much prose each box holds, in characters; what is set apart counts as none. */
export class Mass {
  private readonly sum: (stretch: Stretch) => number;

  /** Settles for each box whether it is out; runs before `from` and from `to` on count as none. `of`: what a run counts for. */
  constructor(seen: Survey, from = 0, to = Number.POSITIVE_INFINITY, of = proseOf) {
    for (const box of seen.boxes) box.out = box.apart !== undefined || (box.parent?.out ?? false);
    const isIn = (run: Run, i: number) => !run.box.out && i >= from && i < to;
    this.sum = sums(seen, (run, i) => (isIn(run, i) ? of(run) : 0));
  }

  of(box: Box): number {
    return this.sum(box);
  }

  /** Prose from one run to before another. */
  between(first: number, end: number): number {
    return this.sum({ first, end });
  }
}

/** Runs, half-open: those of a box, or from one to before another. */
type Stretch = Pick<Box, 'first' | 'end'>;

/** Adds up something of the runs once, so that its sum in any box, or stretch of runs, is one subtraction. */
export function sums(
  { runs }: Pick<Survey, 'runs'>,
  of: (run: Run, index: number) => number,
): (stretch: Stretch) => number {
  const before = new Float64Array(runs.length + 1);
  runs.forEach((run, i) => {
    before[i + 1] = (before[i] ?? 0) + of(run, i);
  });
  return ({ first, end }) => (before[end] ?? 0) - (before[first] ?? 0);
}

/** Prose by box, whatever is set apart; what stands from the run `to` on counts as none. */
export function proseIn(seen: Survey, to = Number.POSITIVE_INFINITY): (box: Box) => number {
  return sums(seen, (run, i) => (i < to ? proseOf(run) : 0));
}
