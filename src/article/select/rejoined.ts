import { joinedBlock } from '../copied/block-text.ts';
import { type Chosen, isParagraph } from './choice.ts';

/** The first of two paragraphs that are put together has at least so many characters: lines of verse are shorter. */
const SHORTEST = 80;
/** And it has at most so many: what has grown longer is not one sentence that something has cut in two. */
const LONGEST = 2_000;
const IS_OPEN = /\p{Ll}$/u;
/** The start of a line that continues a sentence: 'was seized', and not 'a. the first of several'. */
const GOES_ON = /^\p{Ll}+[\s,]/u;

const isCut = (before: Chosen, behind: Chosen): boolean =>
  isParagraph(before) &&
  isParagraph(behind) &&
  before.block.text.length >= SHORTEST &&
  before.block.text.length <= LONGEST &&
  before.run.coded === 0 &&
  IS_OPEN.test(before.block.text) &&
  GOES_ON.test(behind.block.text);

/** Puts paragraphs together of which one sentence was made two: an advert, or a box of links, was set into its midst. */
export function rejoined(blocks: readonly Chosen[]): Chosen[] {
  const whole: Chosen[] = [];
  for (const chosen of blocks) {
    const before = whole.at(-1);
    if (before && isCut(before, chosen))
      whole[whole.length - 1] = { ...before, block: joinedBlock(before.block, chosen.block) };
    else whole.push(chosen);
  }
  return whole;
}
