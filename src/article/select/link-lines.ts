import { textIn } from '../copied/block-text.ts';
import type { Box, Run, Survey } from '../copied/survey.ts';
import { beginsAsLure, isLure, isPromotion } from '../wording/wording.ts';
import { isLink } from './furniture.ts';

/** A text that goes from link to link has at least so many paragraphs that are links, and so many for each of its other paragraphs. */
const LEAST_LINES = 5;
const LEAST_TO_EACH = 2;
const SHORTEST = 15;
const LONGEST_LABEL = 120;

const labelText = (run: Run) => textIn(run, LONGEST_LABEL);

/** Whether what follows a line leads away: 'More on this', or an appeal to the reader. */
function leadsAway(run: Run): boolean {
  const text = labelText(run);
  return beginsAsLure(text) || isLure(text, 0) || isPromotion(text);
}

/**
 * Tells which paragraphs that are links are the text itself: a round-up of what others wrote, a list of things to buy.
 * They stand among its other paragraphs, or under its subheads, and are far more than those.
 */
export function linkLineFinder({ runs }: Survey): (run: Run) => boolean {
  const known = new Map<Box, ReadonlySet<Run>>();
  const linesIn = ({ children }: Box): ReadonlySet<Run> => {
    const lines = new Set<Run>();
    let others = 0;
    let isAway = false;
    for (const { name, first, out } of children) {
      const run = runs[first];
      if (!run || out || run.box.first !== first) continue;
      if (name !== 'p') isAway = leadsAway(run);
      else if (!isLink(run)) {
        isAway = leadsAway(run);
        others += 1;
      } else if (!isAway && run.chars >= SHORTEST && !isLure(labelText(run), 1)) lines.add(run);
    }
    return lines.size >= LEAST_LINES && lines.size >= others * LEAST_TO_EACH ? lines : new Set();
  };
  return (run) => {
    const { name, parent } = run.box;
    if (name !== 'p' || !parent) return false;
    const lines = known.get(parent) ?? linesIn(parent);
    known.set(parent, lines);
    return lines.has(run);
  };
}
