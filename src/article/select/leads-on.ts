import { textIn } from '../copied/block-text.ts';
import type { Box, Run } from '../copied/survey.ts';
import { setOf } from '../set-of.ts';
import { LETTER } from '../wording/letters.ts';

/** What a line with a colon leads to: somebody's words, or the points of a list. */
const LED_TO = setOf('blockquote ul ol');
const LEVELS = 3;
const LONGEST = 40;
const COLON_END = /[:：]$/;

/** Whether a short line that ends in a colon says who speaks in the quotation below it, or what is listed there: 'Frau Weber:'. */
export function leadsOn(run: Run, next: Run | undefined): boolean {
  if (!next || run.chars > LONGEST || run.linked > 0 || next.box.out) return false;
  const text = textIn(run);
  if (!COLON_END.test(text) || !LETTER.test(text)) return false;
  let box: Box | undefined = next.box;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (LED_TO.has(box.name)) return box.parent === run.box || box.parent === run.box.parent;
    box = box.parent;
  }
  return false;
}
