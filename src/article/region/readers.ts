import { makeOf } from '../copied/boxes.ts';
import { proseIn, proseOf } from '../copied/mass.ts';
import type { Box, Survey } from '../copied/survey.ts';
import { timesIn } from '../copied/times.ts';
import { type HeadlineCandidate, RESEMBLES } from '../select/headline.ts';
import { areOfMany, type Sign, signOf } from './signs.ts';

/** Fewest entries that are readers' comments. */
const LEAST_ENTRIES = 2;
/** How much prose must stand above the entries. With less, the first one is what the others answer. */
const LEAST_ABOVE = 140;

/** Boxes of one make side by side, each signed by another person. */
interface Entries {
  boxes: readonly Box[];
  isPlain: boolean;
}

/** What readers wrote in a box. */
function entriesIn(seen: Survey, parent: Box, prose: (box: Box) => number): Entries | undefined {
  const makes = new Map<string, { box: Box; sign: Sign }[]>();
  for (const box of parent.children) {
    const sign = box.apart || prose(box) === 0 ? undefined : signOf(seen, box);
    if (!sign) continue;
    const alike = makes.get(makeOf(box));
    if (alike) alike.push({ box, sign });
    else makes.set(makeOf(box), [{ box, sign }]);
  }
  for (const [make, found] of makes) {
    const signs = found.map(({ sign }) => sign);
    const [top] = found;
    if (!top || signs.length < LEAST_ENTRIES || !areOfMany(signs)) continue;
    const first = parent.children.indexOf(top.box);
    // Those too short to be prose are among them.
    const boxes = parent.children.slice(first).filter((box) => makeOf(box) === make);
    // Where most are signed by nobody they are pieces of a text, in which posts are shown.
    if (signs.length * 2 < boxes.filter((box) => prose(box) > 0).length) continue;
    return { boxes, isPlain: signs.every(({ isPlain }) => isPlain) };
  }
  return undefined;
}

/**
 * Sets apart what readers wrote where no name says so: entries side by side, each signed by its writer and dated.
 * Where there is no text over them, the first is the page's own, a question, and the others answer it.
 */
export function markReaders(seen: Survey, candidates: readonly HeadlineCandidate[]): void {
  const prose = proseIn(seen);
  const headline = candidates.find(({ score }) => score >= RESEMBLES) ?? candidates[0];
  const from = headline?.index ?? 0;
  for (const parent of seen.boxes) {
    if (parent.apart || parent.children.length < LEAST_ENTRIES) continue;
    const entries = entriesIn(seen, parent, prose);
    const first = entries?.boxes[0];
    if (!entries || !first || seen.isLive) continue;
    const isText = proseBetween(seen, from, first.first) >= LEAST_ABOVE;
    // A log of what happened, hour by hour, may look like what a forum without links has.
    if (!isText && (entries.isPlain || isNewestFirst(seen, entries.boxes))) continue;
    for (const box of entries.boxes) if (isText || box !== first) box.apart ??= 'readers';
  }
}

const proseBetween = ({ runs }: Survey, from: number, to: number) =>
  runs.slice(from, to).reduce((sum, run) => sum + proseOf(run), 0);

/** Whether each of some entries is older than the one above: who answers somebody comes later, who tells a day goes on at the top. */
function isNewestFirst(seen: Survey, boxes: readonly Box[]): boolean {
  const at = timesIn(seen, boxes).map((said) => Date.parse(said));
  return at.every((time, i) => i === 0 || time < (at[i - 1] ?? 0));
}
