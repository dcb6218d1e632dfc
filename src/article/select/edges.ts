import type { Choice, Chosen } from './choice.ts';
import { isSentence, isTail } from './furniture.ts';
import { isDescribed, isNamedLead } from './lead.ts';

/** What the newsroom adds in italics under its text is shorter than this. */
const LONGEST_NOTE = 400;
/** A contact's line under the text. */
const LONGEST_CONTACT = 100;
const ADDRESS = /[\w.+-]+@[\w-]+\.\w|(?:^|[\s(])@\w{3,}/;
/** A point of a summary over the text is longer. */
const SHORTEST_ITEM = 20;
/** More of the text than this is no note at its end. */
const LEAST_LEFT = 2;

const isItalic = ({ run }: Chosen) => run.italic >= run.chars * 0.9;

/** 'The author writes on …', 'Reach her at …', 'This story first ran in …': set in italics, or with an address. */
function isNote(chosen: Chosen, areNotesItalic: boolean): boolean {
  const { text } = chosen.block;
  if (areNotesItalic && isItalic(chosen) && text.length < LONGEST_NOTE) return true;
  return text.length < LONGEST_CONTACT && ADDRESS.test(text);
}

/** Takes off what stands under the last sentence: signatures, initials, notes on the author. */
export function withoutTail(blocks: readonly Chosen[]): Chosen[] {
  // Some write all their text in italics: there they set nothing apart.
  const areNotesItalic = blocks.filter(isItalic).length * 3 <= blocks.length;
  let last = blocks.length - 1;
  while (last >= LEAST_LEFT && isUnder(blocks[last] as Chosen, areNotesItalic)) last -= 1;
  return blocks.slice(0, last + 1);
}

function isUnder(chosen: Chosen, areNotesItalic: boolean): boolean {
  const { kind, block } = chosen;
  // A heading with nothing below it headed what was left out.
  if (kind === 'subhead') return !isSentence(block.text);
  return kind === 'paragraph' && (isTail(block.text) || isNote(chosen, areNotesItalic));
}

/** Takes off what stands over the first sentence: bylines, counters, places of publication. */
export function withoutHead(blocks: readonly Chosen[], choice: Choice): Chosen[] {
  const first = blocks.findIndex((b) => b.kind === 'paragraph' && !isTail(b.block.text));
  const isLabel = ({ kind, run, block }: Chosen) =>
    (kind === 'paragraph' || kind === 'cell' || (kind === 'item' && run.chars < SHORTEST_ITEM)) &&
    run.bold < run.chars &&
    !isNamedLead(run) &&
    !isDescribed(choice, block);
  return blocks.filter((b, i) => i >= first || !isLabel(b));
}
