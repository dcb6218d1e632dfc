import { makeOf } from '../copied/boxes.ts';
import { isPostName } from '../copied/markup.ts';
import { sums } from '../copied/mass.ts';
import { type Box, runsIn, type Survey } from '../copied/survey.ts';
import type { Chosen } from '../select/choice.ts';
import { opensWithHour, SHARE, saysWhen } from './hours.ts';

/** Fewest boxes that are posts. Fewer are parts of a text. */
const LEAST = 3;
/** The same of boxes that the markup names as posts, which need no hour either. */
const LEAST_NAMED = 2;
/** Runs at the head of a post in which its hour is looked for. */
const HEAD = 4;

/** Boxes of one make, and what they hold of the text. */
interface Alike {
  readonly boxes: Box[];
  chars: number;
  named: number;
}

/** The boxes of the page's posts, in its order: of those of one make and one depth with an hour each, the most. */
export function boxesOfPosts(seen: Survey, blocks: readonly Chosen[]): Box[] | undefined {
  const told = blocks.filter(({ kind }) => kind !== 'headline');
  const at = new Map(told.map(({ index, block }) => [index, block.text.length]));
  const charsIn = sums(seen, (_, index) => at.get(index) ?? 0);
  const timed = timedBoxes(seen);
  const all = charsIn({ first: 0, end: seen.runs.length });
  const makes = new Map<string, Alike>();
  for (const box of around(told)) {
    const isNamed = isPostName(box.names);
    if (!(isNamed || timed(box)) || charsIn(box) === 0) continue;
    const make = `${box.depth} ${makeOf(box)}`;
    const alike = makes.get(make) ?? { boxes: [], chars: 0, named: 0 };
    makes.set(make, alike);
    alike.boxes.push(box);
    alike.chars += charsIn(box);
    if (isNamed) alike.named += 1;
  }
  const found = [...makes.values()].filter(
    ({ boxes, chars, named }) =>
      boxes.length >= (named === boxes.length ? LEAST_NAMED : LEAST) && chars >= all * SHARE,
  );
  const most = Math.max(...found.map(({ boxes }) => boxes.length));
  // If a post and a box around all of it look the same, the outer one is the post.
  const best = found.filter(({ boxes }) => boxes.length === most);
  const [posts] = best.sort((a, b) => b.chars - a.chars || depthOf(a) - depthOf(b));
  return posts?.boxes.sort((a, b) => a.first - b.first);
}

const depthOf = ({ boxes: [first] }: Alike): number => first?.depth ?? 0;

/** All boxes in which blocks stand, each once. */
function around(blocks: readonly Chosen[]): Set<Box> {
  const found = new Set<Box>();
  for (const { run } of blocks)
    for (let box: Box | undefined = run.box; box && !found.has(box); box = box.parent)
      found.add(box);
  return found;
}

/** Tells of a box whether it has an hour: an element of time, or a line at its head. */
function timedBoxes(seen: Survey): (box: Box) => boolean {
  const timed = new Set(seen.times.map(({ run }) => run));
  const timesIn = sums(seen, (_, index) => (timed.has(index) ? 1 : 0));
  return (box) => {
    // A paragraph that begins with an hour is a line of its own, which begins a post.
    if (runsIn(box) < 2) return false;
    const head = seen.runs.slice(box.first, Math.min(box.end, box.first + HEAD));
    return timesIn(box) > 0 || head.some((run) => saysWhen(run) || opensWithHour(run));
  };
}
