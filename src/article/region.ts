import { keepWrappers } from './apart.ts';
import { commonBox } from './boxes.ts';
import { type HeadlineCandidate, RESEMBLES } from './headline.ts';
import { markInsets } from './insets.ts';
import { Mass } from './mass.ts';
import { type Box, isHeading, type Run, type Survey } from './survey.ts';

/** Where the article is on the page. */
export interface Region {
  /** The boxes that hold its body, in order and disjoint: one, or the pieces of a cut-up body. */
  bodies: Box[];
  /** Characters of prose in them. */
  mass: number;
  /** Where the headline is that the metadata gives: nothing before it belongs to the article. */
  from: number;
}

/** A box that holds less of its parent's prose than this is one of several, not the one. */
const MAIN_SHARE = 0.6;
/** A body that the markup names must hold this share of the prose that the densest box holds. */
const NAMED_SHARE = 0.5;
/** An article under its own headline has at least so much prose. */
const LEAST_ARTICLE = 300;
/** A heading with less prose below it is not the headline over the body. */
const LEAST_UNDER = 140;
/** A piece beside the body that has less prose than this is furniture. */
const LEAST_PIECE = 80;
/** Boxes up from the body in which pieces of it are looked for. */
const PIECE_LEVELS = 3;

/** Where every paragraph's own box is named so, the body is the box around them. */
function whole(boxes: Box[]): Box[] {
  const [first] = boxes;
  const around = first?.parent;
  const isEach =
    boxes.length >= 3 && boxes.every((box) => box.parent === around && box.end - box.first <= 2);
  return around && isEach ? [around] : boxes;
}

function named(seen: Survey, mass: Mass, most: number, headline: Run | undefined): Box[] {
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
  for (const [owner, boxes] of groups) groups.set(owner, whole(boxes));
  const weight = (boxes: readonly Box[] = []) => boxes.reduce((sum, b) => sum + mass.of(b), 0);
  // A forum may be longer than the article, but it is not under the headline in one element.
  const own = headline?.box.article && groups.get(headline.box.article);
  if (own && weight(own) >= LEAST_ARTICLE) return own;
  const heaviest = [...groups.values()].reduce((best, boxes) => Math.max(best, weight(boxes)), 0);
  if (heaviest < (seen.isSite ? LEAST_PIECE : most * NAMED_SHARE)) return [];
  // Of several articles stacked on one page the first is the one that the address names.
  return [...groups.values()].find((boxes) => weight(boxes) >= heaviest * 0.4) ?? [];
}

/** Goes down from the page, or the headline's own article, as long as one box holds most of the prose. */
function densest(seen: Survey, mass: Mass, headline: Run | undefined): Box | undefined {
  let box = seen.boxes[0];
  const own = headline?.box.article;
  if (own && !own.out && mass.of(own) >= LEAST_ARTICLE) box = own;
  while (box) {
    const here = mass.of(box);
    const main: Box | undefined = box.children.find(
      (b) => mass.of(b) >= here * MAIN_SHARE && mass.of(b) > 0,
    );
    if (!main || (main.end - main.first <= 1 && main.children.length === 0)) break;
    box = main;
  }
  return box;
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

/** Whether two boxes are of one make: pieces of a cut-up body bear the same names. */
function isAlike({ name, names }: Box, other: Box): boolean {
  if (name !== other.name) return false;
  if (names.words.length === 0) return other.names.words.length === 0;
  return names.words.some((word) => word !== '' && other.names.words.includes(word));
}

/** The body with the pieces beside it, up to what it shares with the headline. */
function withPieces(seen: Survey, mass: Mass, core: Box, headline: Run | undefined): Box[] {
  const scope = headline ? commonBox(headline.box, core) : core.parent;
  if (!scope || scope === core || scope.name === 'body') return [core];
  const pieces = [core];
  // Without a headline to stand under, only what follows is taken for more of the same.
  const after = headline ? seen.runs.indexOf(headline) : core.end;
  let level = 0;
  for (let box = core; box !== scope && box.parent && level < PIECE_LEVELS; box = box.parent) {
    if (box.name === 'main' || box.article === box) break;
    level += 1;
    for (const beside of box.parent.children)
      if (beside !== box && beside.first >= after && goesOn(seen, mass, beside))
        if (headline || isAlike(box, beside)) pieces.push(beside);
  }
  return pieces.sort((a, b) => a.first - b.first);
}

/** The prose under the headline, because a layer over the page may say more than a short article. */
function massUnder(seen: Survey, candidates: readonly HeadlineCandidate[]) {
  const mass = new Mass(seen);
  const found = candidates.find((c) => c.score >= RESEMBLES && !c.run.box.out);
  const under = found && new Mass(seen, found.index);
  const isUnder = under && seen.boxes[0] && under.of(seen.boxes[0]) >= LEAST_UNDER;
  return { mass: isUnder ? under : mass, headline: found?.run, from: isUnder ? found.index : 0 };
}

/** Finds the body: where the markup names it, else where the prose is densest. */
export function* findRegion(
  seen: Survey,
  candidates: readonly HeadlineCandidate[],
): Generator<void, Region | undefined> {
  keepWrappers(seen, candidates);
  yield;
  markInsets(seen, candidates);
  yield;
  const { mass, headline, from } = massUnder(seen, candidates);
  yield;
  const core = densest(seen, mass, headline);
  if (!core || mass.of(core) === 0) return undefined;
  yield;
  let bodies = named(seen, mass, mass.of(core), headline);
  if (bodies.length === 0) bodies = withPieces(seen, mass, core, headline);
  return { bodies, mass: bodies.reduce((sum, b) => sum + mass.of(b), 0), from };
}
