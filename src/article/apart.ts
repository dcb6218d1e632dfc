import { type HeadlineCandidate, RESEMBLES } from './headline.ts';
import { isForeign } from './markup.ts';
import { Mass, proseOf, sums } from './mass.ts';
import { type Box, isHeading, type Survey } from './survey.ts';

/** Teasers are shorter than this (characters of prose under one linked heading). */
const TEASER = 700;
const TEASER_RUNS = 7;
const TEASER_DEPTH = 20;
/** Where less of the prose is left than this, the article itself was set apart by its name. */
const LEAST_SHARE = 0.2;

/** Prose by box, whatever is set apart. */
function proseIn(seen: Survey): (box: Box) => number {
  const before = sums(seen, proseOf);
  return (box) => (before[box.end] ?? 0) - (before[box.first] ?? 0);
}

/**
 * Takes back what names alone have set apart: boxes around a headline or a named body that hold
 * much of the page's prose, and a box that holds most of it, unless its name says that readers wrote it.
 */
export function keepWrappers(seen: Survey, candidates: readonly HeadlineCandidate[]): void {
  const prose = proseIn(seen);
  const body = seen.boxes[0];
  const total = body ? prose(body) : 0;
  const headlines = candidates.filter((c) => c.score >= RESEMBLES).map((c) => c.run.box);
  const [aroundHeadline, aroundBody] = [wrappersOf(headlines), wrappersOf(seen.named)];
  for (const box of seen.boxes) {
    if (!box.apart || box.apart === 'site') continue;
    const share = prose(box) / total;
    const isWrapper =
      (aroundBody.has(box) && share > 0.1) ||
      (aroundHeadline.has(box) && share > 0.4) ||
      (isMildly(box) && share > 0.5);
    if (isWrapper) box.apart = undefined;
  }
  if (body && new Mass(seen).of(body) < total * LEAST_SHARE) {
    let heaviest: Box | undefined;
    for (const box of seen.boxes)
      if (isMildly(box) && (!heaviest || prose(box) > prose(heaviest))) heaviest = box;
    if (heaviest) heaviest.apart = undefined;
  }
}

function wrappersOf(inner: readonly Box[]): ReadonlySet<Box> {
  const wrappers = new Set<Box>();
  for (const core of inner)
    for (let box: Box | undefined = core; box && !wrappers.has(box); box = box.parent)
      wrappers.add(box);
  return wrappers;
}

/** Set apart by a name that an article's wrapper may bear as well, or by a form around the whole page. */
const isMildly = (box: Box) =>
  box.apart === 'form' || (box.apart === 'name' && !isForeign(box.names));

/** A linked heading with a few words below it leads to another article: the box is a teaser. */
export function markTeasers(seen: Survey): void {
  const links = sums(seen, (run) => run.linked);
  for (const box of seen.teasers)
    if ((links[box.end] ?? 0) > (links[box.first] ?? 0)) box.apart ??= 'teaser';
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
