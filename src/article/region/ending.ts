import { textIn } from '../copied/block-text.ts';
import { TEXT_ELEMENTS } from '../copied/boxes.ts';
import { proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { headsEnding } from '../wording/wording.ts';

/**
 * How much prose must stand above a heading for comments. With less it is a button over the text that leads to them.
 */
const LEAST_ABOVE = 140;
const LONGEST = 120;
/** Headings read at most. */
const MOST = 300;

/** A line that is neither a heading nor bold ends the text only where it has at most so many characters and a number: '23 comments'. */
const LONGEST_COUNT = 24;
const COUNT = /\d/;

/** A heading, or a line in bold that serves as one; all of it a link, it is a button. */
const heads = ({ box, chars, bold, linked }: Run) =>
  chars < LONGEST && linked < chars && (isHeading(box.name) || bold === chars);

/** 'Comments' may be a label as well, and the box that begins with it is set apart as one. */
function isLabelled(inner: Box): boolean {
  for (let box: Box | undefined = inner; box; box = box.parent)
    if (box.apart) return box.apart === 'label';
  return false;
}

const isProse = (run: Run) => !run.box.out && proseOf(run) > 0;
/** What holds a paragraph: where a text has none, the box that it stands in. */
const homeOf = ({ box }: Run) => (TEXT_ELEMENTS.has(box.name) ? box.parent : box);
/** Paragraphs of the text behind a box in it. */
const LEAST_BEHIND = 2;

/** Whether a line stands in a box of its own in the midst of the text, which goes on behind it as before: 'Join the discussion'. */
function isInset(runs: readonly Run[], index: number): boolean {
  const homes = new Set(runs.slice(0, index).filter(isProse).map(homeOf));
  const line = runs[index]?.box;
  homes.delete(line);
  homes.delete(line?.parent);
  const behind = runs.slice(index + 1).filter((run) => isProse(run) && homes.has(homeOf(run)));
  return behind.length >= LEAST_BEHIND;
}

/**
 * Where the article ends and readers take over, or references: the run of the first heading like
 * '12 comments' under the prose that begins at `from`. Comments may be of any make and many times
 * longer than the text, but that heading is always there.
 */
export function endingFrom({ runs }: Survey, from: number): number {
  let prose = 0;
  let read = 0;
  for (const [index, run] of runs.entries()) {
    if (read >= MOST) break;
    if (index < from) continue;
    if (run.box.out && !isLabelled(run.box)) continue;
    prose += proseOf(run);
    const isLine = run.chars < LONGEST_COUNT && run.linked === 0;
    if (prose < LEAST_ABOVE || !(isLine || heads(run))) continue;
    read += 1;
    const text = textIn(run, LONGEST);
    if ((heads(run) || COUNT.test(text)) && headsEnding(text) && !isInset(runs, index))
      return index;
  }
  return runs.length;
}
