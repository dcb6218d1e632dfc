import { textIn } from '../copied/block-text.ts';
import { proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { endsSentence } from '../select/furniture.ts';

/** Headings say less, and a page has few sentences so long that are set as one. */
const LEAST_SENTENCE = 60;
const LEAST_SENTENCES = 3;
const LONGEST_END = 4_000;

/** A first-rank heading is a headline, whatever it says. */
const isLower = ({ name }: Box) => isHeading(name) && name !== 'h1';
const isWhole = (run: Run) => endsSentence(textIn(run, LONGEST_END));
/** A long sentence set as a heading that leads nowhere. */
const isSaid = (run: Run) =>
  isLower(run.box) &&
  run.chars >= LEAST_SENTENCE &&
  run.marks > 0 &&
  run.linked === 0 &&
  isWhole(run);

/**
 * Some write their text in headings, for the size of the letters: where sentences set so say more than all other prose of
 * the page, those of the same rank are paragraphs.
 */
export function keepHeadedText({ runs }: Survey): void {
  const said = runs.filter(isSaid);
  if (said.length < LEAST_SENTENCES) return;
  const chars = said.reduce((sum, run) => sum + run.chars, 0);
  if (chars < runs.reduce((sum, run) => sum + proseOf(run), 0)) return;
  const ranks = new Set(said.map(({ box }) => box.name));
  for (const run of runs) if (ranks.has(run.box.name) && isWhole(run)) run.box.name = 'p';
}
