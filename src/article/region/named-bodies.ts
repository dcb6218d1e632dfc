import { commonBox, isIn, makeOf } from '../copied/boxes.ts';
import { type Mass, sums } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { isLiveNamed } from '../posts/live.ts';
import { isLinkedHeading } from './teasers.ts';

/** A body that the markup names must hold this share of the prose that the densest box holds. */
const NAMED_SHARE = 0.5;
/** A named body inside another is taken in its place where it holds this share of that one's prose. */
const INNER_SHARE = 0.95;
/** An article under its own headline has at least so much prose. */
export const LEAST_ARTICLE = 300;
/** From this number on, named bodies are the posts of a live page; fewer are pieces of one text. */
const LEAST_POSTS = 3;
/** A piece beside the body that has less prose than this is furniture. */
export const LEAST_PIECE = 80;
/** If one of several named bodies has a larger share of its text in links, it is a teaser. */
const MOST_LINKED = 0.25;

/** Where every paragraph's own box is named so, the body is the box around them. */
function whole(boxes: Box[]): Box[] {
  const [first] = boxes;
  const around = first?.parent;
  const isEach =
    boxes.length >= 3 && boxes.every((box) => box.parent === around && runsIn(box) <= 2);
  return around && isEach ? [around] : boxes;
}

/** Whether boxes are the texts of the posts of a live page: what heads each stands over it. */
const areOfPosts = (seen: Survey, boxes: readonly Box[]): boolean =>
  boxes.length >= LEAST_POSTS && (seen.isLive || isLiveNamed(boxes[0]));

/** Whether groups are such texts, each in an article of its own beside the others: not one of them is the page's. */
function areOfArticles(seen: Survey, groups: readonly Group[]): boolean {
  const owners = groups.map(({ owner }) => owner);
  const [first] = owners;
  return (
    areOfPosts(
      seen,
      groups.flatMap(({ boxes }) => boxes),
    ) &&
    first !== undefined &&
    owners.every((owner) => owner && owner.depth === first.depth && makeOf(owner) === makeOf(first))
  );
}

/** The box around some. */
const around = (boxes: readonly Box[]): Box[] =>
  boxes.length > 0 ? [boxes.reduce(commonBox)] : [];

/** Tells boxes with few links from the entries of a feed, which bear the names of bodies too. */
function leanOf(seen: Survey): (box: Box) => boolean {
  const chars = sums(seen, (run) => run.chars);
  const linked = sums(seen, (run) => run.linked);
  return (box) => linked(box) < chars(box) * MOST_LINKED;
}

/** Bodies of one article. */
interface Group {
  readonly owner: Box | undefined;
  readonly boxes: Box[];
}

/**
 * Whether a body is another article's than the one before it: with what stands around it alone it is under a heading
 * that leads to it, or that is made as the headline is.
 */
function beginsAnother(
  { runs }: Survey,
  before: Box,
  body: Box,
  headline: Run | undefined,
): boolean {
  let around = body;
  while (around.parent && around.parent.first >= before.end) around = around.parent;
  const like = headline && isHeading(headline.box.name) ? makeOf(headline.box) : '';
  const isNamed = headline?.box.name === 'h1' || headline?.box.names.tokens.length;
  return runs
    .slice(around.first, body.first)
    .some((run) => isLinkedHeading(run) || (isNamed && makeOf(run.box) === like));
}

/** A point of a summary over the text, or of a list below it. */
const isPoint = ({ box, linked }: Run) => box.name === 'li' && linked === 0 && !box.out;

/** Takes for a body one named so within it, where that has nearly all its prose and no list stands beside it: what does are other things. */
function narrow({ runs }: Survey, groups: readonly Group[], mass: Mass, inner: Box): void {
  const boxes = groups.at(-1)?.boxes;
  const outer = boxes?.at(-1);
  if (!boxes || !outer || !isIn(inner, outer) || mass.of(inner) < LEAST_ARTICLE) return;
  const beside = [...runs.slice(outer.first, inner.first), ...runs.slice(inner.end, outer.end)];
  const isMost = mass.of(inner) >= mass.of(outer) * INNER_SHARE;
  if (isMost && !beside.some(isPoint)) boxes.splice(-1, 1, inner);
}

/** The boxes that the markup names as a body, those of one article together. */
function groupsOfNamed(seen: Survey, mass: Mass, headline: Run | undefined): Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const box of seen.named) {
    // In the order of the page, a box that starts before the last one ended lies within it.
    if (box.out || mass.of(box) === 0) continue;
    if (box.first < end) {
      narrow(seen, groups, mass, box);
      continue;
    }
    ({ end } = box);
    const owner = box.parent?.article;
    const group = groups.findLast((g) => g.owner === owner);
    const before = group?.boxes.at(-1);
    if (group && before && !beginsAnother(seen, before, box, headline)) group.boxes.push(box);
    else groups.push({ owner, boxes: [box] });
  }
  return groups;
}

/**
 * The boxes that the markup names as the body, where they hold enough of the prose; `core` is
 * the densest box.
 */
export function namedBodies(seen: Survey, mass: Mass, core: Box, headline: Run | undefined): Box[] {
  const most = mass.of(core);
  const groups = groupsOfNamed(seen, mass, headline);
  if (areOfArticles(seen, groups)) return around(groups.flatMap(({ boxes }) => boxes));
  const isLean = leanOf(seen);
  const bodiesOf = ({ boxes }: Group) =>
    areOfPosts(seen, boxes)
      ? around(boxes)
      : whole(boxes.length > 1 ? boxes.filter(isLean) : boxes);
  const weight = (boxes: readonly Box[]) => boxes.reduce((sum, b) => sum + mass.of(b), 0);
  // A forum may be longer than the article, but it is not under the headline in one element.
  const article = headline?.box.article;
  const all = groups.map(bodiesOf);
  const own = all[groups.findIndex(({ owner }) => article && owner === article)] ?? [];
  const isMost = core.article !== article || weight(own) >= most * NAMED_SHARE;
  if (isMost && weight(own) >= LEAST_ARTICLE) return own;
  const heaviest = Math.max(0, ...all.map(weight));
  if (heaviest < (seen.isSite ? LEAST_PIECE : most * NAMED_SHARE)) return [];
  // If several articles are stacked on one page, the address names the first.
  return all.find((boxes) => weight(boxes) >= heaviest * 0.4) ?? [];
}
