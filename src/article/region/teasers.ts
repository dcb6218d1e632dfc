import { textIn } from '../copied/block-text.ts';
import { makeOf } from '../copied/boxes.ts';
import { Mass, sums } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';

/** Teasers are shorter than this (characters of prose under one linked heading). */
const TEASER = 700;
const TEASER_RUNS = 7;
/** A box with more of a page's prose is no teaser on it. */
const MOST_SHARE = 0.5;
const DEPTH = 20;
/** From this number on, linked headings of one make may be the text's own: a list of things with their addresses. */
const LEAST_ENTRIES = 3;
/** Characters that are said of each thing of such a list, on average: with fewer it is no list of things, with so many no row of teasers. */
const SHORT_ENTRY = 80;
const LONG_ENTRY = 200;
/** Prose around such a list. */
const LEAST_AROUND = 140;

/** Over a picture some systems set the name of its file, for nobody to see: it leads to the picture. */
const FILE = /\.(?:jpe?g|png|gif|webp)$/i;

/** Whether a line is a heading that leads to something. */
export const isLinkedHeading = ({ box, linked, chars, pieces }: Run): boolean =>
  isHeading(box.name) && linked >= chars * 0.8 && !FILE.test(textIn({ pieces }));

/** A linked heading with a few words below it leads to another article, unless it is the headline. */
export function markTeasers(
  seen: Survey,
  headlines: ReadonlySet<Run>,
  kept: ReadonlySet<Box>,
): void {
  const links = sums(seen, (run) => run.linked);
  // Some name the article itself so: then the headline stands in the box.
  for (const box of seen.teasers) if (links(box) > 0 && !kept.has(box)) box.apart ??= 'teaser';
  const plain = new Mass(seen);
  const [page] = seen.boxes;
  // Nor does a teaser hold most of what a page says.
  const most = Math.min(TEASER, page ? plain.of(page) * MOST_SHARE : 0);
  // What is said of another article stands under its heading.
  const beginsSo = (box: Box) => {
    const heading = box.first + seen.runs.slice(box.first, box.end).findIndex(isLinkedHeading);
    return plain.between(box.first, heading) === 0;
  };
  const isTeaser = (box: Box) => !kept.has(box) && plain.of(box) <= most && beginsSo(box);
  const groups = new Map<Box | undefined, Box[]>();
  for (const run of seen.runs) {
    if (!isLinkedHeading(run) || headlines.has(run)) continue;
    const top = around(run.box, isTeaser);
    const group = groups.get(top.parent);
    if (group) group.push(top);
    else groups.set(top.parent, [top]);
  }
  for (const [parent, tops] of groups)
    if (!parent || !areEntries(tops, parent, plain)) for (const top of tops) top.apart ??= 'teaser';
}

/** The largest box around a linked heading that holds no more than a teaser does. */
function around(heading: Box, isTeaser: (box: Box) => boolean): Box {
  let top = heading;
  for (let box = top.parent; box && heading.depth - box.depth < DEPTH; box = box.parent) {
    if (runsIn(box) > TEASER_RUNS || !isTeaser(box)) break;
    top = box;
  }
  return top;
}

/**
 * Whether linked headings side by side are the text's own: they stand in it, with words of their
 * own under each, and the text goes on below them, or says more of each than a teaser would.
 */
function areEntries(tops: readonly Box[], parent: Box, plain: Mass): boolean {
  const [first, last] = [tops[0], tops.at(-1)];
  if (!first || !last || tops.length < LEAST_ENTRIES || parent.out) return false;
  if (tops.some((top) => makeOf(top) !== makeOf(first))) return false;
  const before = plain.between(parent.first, first.first);
  const after = plain.between(last.end, parent.end);
  const own = tops.reduce((sum, top) => sum + plain.of(top), 0) / tops.length;
  // What is said of each stands in its box, or where that is but the heading, under it.
  const each = own > 0 ? own : plain.between(first.first, last.first) / (tops.length - 1);
  if (before === 0 || before + after < LEAST_AROUND || each < SHORT_ENTRY) return false;
  return after > 0 || each >= LONG_ENTRY;
}
