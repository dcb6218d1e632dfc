import { textIn } from '../copied/block-text.ts';
import { isIn } from '../copied/boxes.ts';
import { sums } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { setOf } from '../set-of.ts';
import { beginsAsLure, isLure, isPromotion } from '../wording/wording.ts';

/** A sentence over a list of links; a shorter line is a label. */
const SHORTEST_SENTENCE = 35;
const LONGEST_SENTENCE = 400;
const COLON_END = /[:：]$/;
/** A list whose points have fewer characters, on average, says who wrote something and when. */
const SHORTEST_POINT = 25;
const LISTS = setOf('ul ol');
/** Fewest lists of links. With fewer, another rule finds that the heading heads nothing. */
const LEAST_LISTS = 2;

/** A list most of whose points are links leads away, and so do its other points, unless the text announces it. */
export function markLinkLists(seen: Survey, kept: ReadonlySet<Box>): void {
  const linked = sums(seen, (run) => (run.linked * 2 > run.chars ? 1 : 0));
  const chars = sums(seen, (run) => run.chars);
  for (const box of seen.boxes) {
    const points = runsIn(box);
    if (!LISTS.has(box.name) || points < 2) continue;
    const leads = linked(box) * 2 > points;
    if (leads && kept.has(box)) continue;
    // Among points of words a link is one of them.
    const areWords = linked(box) * 3 <= points && chars(box) >= points * SHORTEST_POINT;
    const isOfText = leads ? isAnnounced(seen, box) : areWords;
    if (isOfText) seen.announced.add(box);
    else if (leads) box.apart ??= 'links';
  }
}

/** Sets apart a box of headings over lists that lead away, whatever each of them is called: it says nothing itself. */
export function markResources({ boxes, runs }: Survey, kept: ReadonlySet<Box>): void {
  const isAway = (list: Box) => LISTS.has(list.name) && list.apart === 'links';
  for (const box of boxes) {
    const lists = kept.has(box) ? [] : box.children.filter(isAway);
    if (lists.length < LEAST_LISTS) continue;
    const isHeaded = ({ box: line, chars, linked }: Run) =>
      linked * 2 > chars || isHeading(line.name) || lists.some((list) => isIn(line, list));
    if (runs.slice(box.first, box.end).every(isHeaded)) box.apart ??= 'links';
  }
}

/** Whether the line over a list is a sentence that leads to it: 'The following papers were filed with the court:'. */
function isAnnounced({ runs }: Survey, list: Box): boolean {
  const over = runs[list.first - 1];
  if (!over || over.box.parent !== list.parent || over.chars < SHORTEST_SENTENCE) return false;
  const text = textIn(over, LONGEST_SENTENCE);
  return COLON_END.test(text) && !beginsAsLure(text) && !isLure(text, 1) && !isPromotion(text);
}
