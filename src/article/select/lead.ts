import type { BlockText } from '../copied/block-text.ts';
import { isOrLiesIn } from '../copied/boxes.ts';
import { isLeadName } from '../copied/markup.ts';
import type { Run } from '../copied/survey.ts';
import { type Choice, type Chosen, isParagraph } from './choice.ts';
import { isSentence } from './furniture.ts';
import { resemblanceTo } from './resemblance.ts';

/** From here on a paragraph counts as the standfirst that the page's description repeats. */
const DESCRIBED = 0.7;
/** Boxes around a run whose names may call it a standfirst. */
const NAMED_LEVELS = 4;
const SHORTEST = 40;

/** Whether the page's description says the same. */
export function isDescribed({ metadata }: Choice, block: BlockText): boolean {
  return resemblanceTo(metadata.descriptions)(block.text) >= DESCRIBED;
}

/** Whether the markup close around a run names it a standfirst. */
export const isNamedLead = (run: Run): boolean =>
  isOrLiesIn(run.box, ({ names }) => isLeadName(names), NAMED_LEVELS);

/** The first paragraph is the lead where markup, type or description says so. */
export function markLead(blocks: readonly Chosen[], choice: Choice): void {
  if (blocks.some((b) => b.kind === 'lead')) return;
  const first = blocks.find((b) => isParagraph(b) || b.kind === 'subhead');
  if (!first || first.run.chars < SHORTEST) return;
  const { run, block, kind } = first;
  const isSet = kind === 'subhead' ? isSentence(block.text) : run.bold > run.chars * 0.9;
  if (isSet || isNamedLead(run) || isDescribed(choice, block)) first.kind = 'lead';
}
