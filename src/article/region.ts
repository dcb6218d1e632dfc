import { type HeadlineCandidate, RESEMBLES } from './headline.ts';
import { isForeign } from './markup.ts';
import { type Box, isHeading, type Run, type Survey } from './survey.ts';

/** Where the article is on the page. */
export interface Region {
  /** The boxes that hold its body, in order and disjoint: one, or the pieces of a cut-up body. */
  bodies: Box[];
  /** Characters of prose in them. */
  mass: number;
}

/** A box that holds less of its parent's prose than this is one of several, not the one. */
const MAIN_SHARE = 0.6;
/** A body that the markup names must hold this share of the prose that the densest box holds. */
const NAMED_SHARE = 0.5;
/** Teasers are shorter than this (characters of prose under one linked heading). */
const TEASER = 700;
const TEASER_RUNS = 7;
const TEASER_DEPTH = 20;
/** Where less of the prose is left than this, the article itself was set apart by its name. */
const LEAST_SHARE = 0.2;
/** A piece beside the body that has less prose than this is furniture. */
const LEAST_PIECE = 80;

/** Characters of a run that are prose: not links, not labels, not headings. */
export function proseOf(run: Run): number {
  if (run.chars < 25 || run.linked * 2 > run.chars || isHeading(run.box.name)) return 0;
  if (run.marks === 0 && run.chars < 80) return 0;
  return run.chars - run.linked;
}

function contains(outer: Box, inner: Box): boolean {
  let box: Box | undefined = inner;
  while (box && box.depth > outer.depth) box = box.parent;
  return box === outer;
}

/** The innermost box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else return y;
  }
  return x;
}

/** Prose by box, with what is set apart counted as none. */
class Mass {
  private readonly before: Float64Array;

  /** Settles for each box whether it is out. */
  constructor(seen: Survey) {
    for (const box of seen.boxes) box.out = box.apart !== undefined || (box.parent?.out ?? false);
    this.before = sums(seen, (run) => (run.box.out ? 0 : proseOf(run)));
  }

  of(box: Box): number {
    return (this.before[box.end] ?? 0) - (this.before[box.first] ?? 0);
  }
}

/** Sums over the runs before each place, so that any box is summed up in one step. */
function sums(seen: Survey, of: (run: Run) => number): Float64Array {
  const before = new Float64Array(seen.runs.length + 1);
  seen.runs.forEach((run, i) => {
    before[i + 1] = (before[i] ?? 0) + of(run);
  });
  return before;
}

/** Prose by box, whatever is set apart. */
function proseIn(seen: Survey): (box: Box) => number {
  const before = sums(seen, proseOf);
  return (box) => (before[box.end] ?? 0) - (before[box.first] ?? 0);
}

/**
 * Takes back what names alone have set apart: boxes around a headline or a named body that hold
 * much of the page's prose, and a box that holds most of it, unless its name says that readers wrote it.
 */
function keepWrappers(seen: Survey, candidates: readonly HeadlineCandidate[]): void {
  const prose = proseIn(seen);
  const body = seen.boxes[0];
  const total = body ? prose(body) : 0;
  const cores = [
    ...candidates.filter((c) => c.score >= RESEMBLES).map((c) => c.run.box),
    ...seen.named,
  ];
  const wrappers = new Set<Box>();
  for (const core of cores)
    for (let box: Box | undefined = core; box && !wrappers.has(box); box = box.parent)
      wrappers.add(box);
  for (const box of seen.boxes) {
    if (!box.apart) continue;
    const share = prose(box) / total;
    if (wrappers.has(box) ? share > 0.4 : share > 0.5 && isMildly(box)) box.apart = undefined;
  }
  if (body && new Mass(seen).of(body) < total * LEAST_SHARE) {
    let heaviest: Box | undefined;
    for (const box of seen.boxes)
      if (isMildly(box) && (!heaviest || prose(box) > prose(heaviest))) heaviest = box;
    if (heaviest) heaviest.apart = undefined;
  }
}

/** Set apart by a name that an article's wrapper may bear as well. */
const isMildly = (box: Box) => box.apart === 'name' && !isForeign(box.names);

/** A linked heading with a few words below it leads to another article: the box is a teaser. */
function markTeasers(seen: Survey): void {
  const plain = new Mass(seen);
  for (const run of seen.runs) {
    if (!isHeading(run.box.name) || run.linked < run.chars * 0.8) continue;
    let top = run.box;
    for (let box = top.parent; box && run.box.depth - box.depth < TEASER_DEPTH; box = box.parent) {
      if (box.end - box.first > TEASER_RUNS || plain.of(box) > TEASER) break;
      top = box;
    }
    top.apart ??= 'teaser';
  }
}

function named(seen: Survey, mass: Mass, most: number): Box[] {
  const groups = new Map<Box | undefined, Box[]>();
  let end = 0;
  for (const box of seen.named) {
    // In the order of the page, a box that starts before the last one ended lies within it.
    if (box.out || mass.of(box) === 0 || box.first < end) continue;
    ({ end } = box);
    const owner = box.parent?.article;
    const group = groups.get(owner);
    if (group) group.push(box);
    else groups.set(owner, [box]);
  }
  const weight = (boxes: readonly Box[]) => boxes.reduce((sum, b) => sum + mass.of(b), 0);
  const heaviest = [...groups.values()].reduce((best, boxes) => Math.max(best, weight(boxes)), 0);
  if (heaviest < most * NAMED_SHARE) return [];
  // Of several articles stacked on one page the first is the one that the address names.
  return [...groups.values()].find((boxes) => weight(boxes) >= heaviest * 0.4) ?? [];
}

/** Goes down from the page as long as one box holds most of the prose. */
function densest(seen: Survey, mass: Mass, headline: Run | undefined): Box | undefined {
  let box = seen.boxes[0];
  while (box) {
    const inner = box.children;
    const here = mass.of(box);
    const main = inner.find((b) => mass.of(b) >= here * MAIN_SHARE && mass.of(b) > 0);
    const own = main ?? stackedArticle(inner, mass, headline);
    if (!own || (own.end - own.first <= 1 && own.children.length === 0)) break;
    box = own;
  }
  return box;
}

/** Of several articles on one level, the one that holds the headline. */
function stackedArticle(
  boxes: readonly Box[],
  mass: Mass,
  headline: Run | undefined,
): Box | undefined {
  if (!headline) return undefined;
  return boxes.find((b) => b.article === b && mass.of(b) >= 400 && contains(b, headline.box));
}

/** Whether a box beside the body goes on with it: prose, few links, no headings that lead away. */
function goesOn(seen: Survey, mass: Mass, box: Box): boolean {
  if (box.out || mass.of(box) < LEAST_PIECE) return false;
  let chars = 0;
  let linked = 0;
  for (let i = box.first; i < box.end; i += 1) {
    const run = seen.runs[i] as Run;
    if (run.box.out) continue;
    chars += run.chars;
    linked += run.linked;
    if (isHeading(run.box.name) && run.linked > 0) return false;
  }
  return linked < chars * 0.2 && mass.of(box) > chars * 0.6;
}

/** The body with the pieces beside it, up to what it shares with the headline. */
function withPieces(seen: Survey, mass: Mass, core: Box, headline: Run | undefined): Box[] {
  const scope = headline ? commonBox(headline.box, core) : core.parent;
  if (!scope || scope === core || scope.name === 'body') return [core];
  const pieces = [core];
  // Without a headline to stand under, only what follows is taken for more of the same.
  const after = headline ? seen.runs.indexOf(headline) : core.end;
  for (let box = core; box !== scope && box.parent; box = box.parent)
    for (const beside of box.parent.children)
      if (beside !== box && beside.first >= after && goesOn(seen, mass, beside))
        pieces.push(beside);
  return pieces.sort((a, b) => a.first - b.first);
}

/** Finds the body: where the markup names it, else where the prose is densest. */
export function* findRegion(
  seen: Survey,
  candidates: readonly HeadlineCandidate[],
): Generator<void, Region | undefined> {
  keepWrappers(seen, candidates);
  yield;
  markTeasers(seen);
  yield;
  const mass = new Mass(seen);
  yield;
  const headline = candidates.find((c) => c.score >= RESEMBLES && !c.run.box.out)?.run;
  const core = densest(seen, mass, headline);
  if (!core || mass.of(core) === 0) return undefined;
  yield;
  let bodies = named(seen, mass, mass.of(core));
  if (bodies.length === 0) bodies = withPieces(seen, mass, core, headline);
  return { bodies, mass: bodies.reduce((sum, b) => sum + mass.of(b), 0) };
}
