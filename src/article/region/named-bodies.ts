import { type Mass, sums } from '../copied/mass.ts';
import { type Box, type Run, runsIn, type Survey } from '../copied/survey.ts';

/** A body that the markup names must hold this share of the prose that the densest box holds. */
const NAMED_SHARE = 0.5;
/** An article under its own headline has at least so much prose. */
export const LEAST_ARTICLE = 300;
/** A piece beside the body that has less prose than this is furniture. */
export const LEAST_PIECE = 80;
/** Of several named bodies one with more of its text in links is a teaser. */
const MOST_LINKED = 0.25;

/** Where every paragraph's own box is named so, the body is the box around them. */
function whole(boxes: Box[]): Box[] {
  const [first] = boxes;
  const around = first?.parent;
  const isEach =
    boxes.length >= 3 && boxes.every((box) => box.parent === around && runsIn(box) <= 2);
  return around && isEach ? [around] : boxes;
}

/** Tells boxes with few links from the entries of a feed, which bear the names of bodies too. */
function leanOf(seen: Survey): (box: Box) => boolean {
  const chars = sums(seen, (run) => run.chars);
  const linked = sums(seen, (run) => run.linked);
  return (box) => linked(box) < chars(box) * MOST_LINKED;
}

/**
 * The boxes that the markup names as the body, where they hold enough of the prose; `most` is what
 * the densest box holds.
 */
export function namedBodies(
  seen: Survey,
  mass: Mass,
  most: number,
  headline: Run | undefined,
): Box[] {
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
  const isLean = leanOf(seen);
  for (const [owner, boxes] of groups)
    groups.set(owner, whole(boxes.length > 1 ? boxes.filter(isLean) : boxes));
  const weight = (boxes: readonly Box[] = []) => boxes.reduce((sum, b) => sum + mass.of(b), 0);
  // A forum may be longer than the article, but it is not under the headline in one element.
  const own = headline?.box.article && groups.get(headline.box.article);
  if (own && weight(own) >= LEAST_ARTICLE) return own;
  const heaviest = [...groups.values()].reduce((best, boxes) => Math.max(best, weight(boxes)), 0);
  if (heaviest < (seen.isSite ? LEAST_PIECE : most * NAMED_SHARE)) return [];
  // Of several articles stacked on one page the first is the one that the address names.
  return [...groups.values()].find((boxes) => weight(boxes) >= heaviest * 0.4) ?? [];
}
