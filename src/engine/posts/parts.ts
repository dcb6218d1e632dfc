import type { Draft } from '../draft.ts';
import { startingIn } from '../text/spans.ts';
import type { Block } from '../types.ts';
import { mattersIn } from './matters.ts';
import type { Part } from './part.ts';
import { speaksOfTold } from './refers-back.ts';
import { signsIn } from './signs.ts';
import { wordsOfParts } from './words.ts';

const NONE: ReadonlySet<string> = new Set();
const NOTHING = { words: NONE, headings: NONE, known: NONE, names: NONE };

/** The parts of a live page: its headline, each block above or between the posts, and each post as a whole. */
export function partsOf(draft: Draft): Part[] {
  const groups: Block[][] = [];
  for (const block of draft.doc.blocks) {
    const before = groups.at(-1);
    if (before && block.post !== undefined && before[0]?.post === block.post) before.push(block);
    else groups.push([block]);
  }
  const words = wordsOfParts(draft, groups);
  return groups.map((blocks, i) => {
    const [first] = blocks;
    const span = { start: first?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
    const { names, ...said } = words[i] ?? NOTHING;
    return {
      ...span,
      post: first?.post,
      isHeadline: first?.kind === 'headline',
      ...mattersIn(draft, span),
      ...signsIn(draft, span, names),
      ...said,
      isBare:
        names.size + said.words.size === 0 &&
        startingIn(draft.places, span).length + startingIn(draft.dates, span).length > 0,
      refersBack: speaksOfTold(draft, blocks),
    };
  });
}
