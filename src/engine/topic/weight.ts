import type { Draft } from '../draft.ts';
import { blockAt } from '../text/doc.ts';
import type { Block } from '../types.ts';

const WEIGHT = { headline: 3, opening: 2, body: 1, aside: 0.5 } as const;
/** Sentences of headline and opening weigh at least this, those of the headline at least that. */
export const OPENING_WEIGHT = WEIGHT.opening;
export const HEADLINE_WEIGHT = WEIGHT.headline;
/** So many blocks after the headline are the opening. */
const OPENING = 2;

/** How much a sentence counts by its block. */
export function weightAt({ doc }: Draft, token: number): number {
  const block = blockAt(doc, doc.tokens.start[token] ?? 0);
  if (!block) return WEIGHT.body;
  if (block.kind === 'headline') return WEIGHT.headline;
  if (block.kind === 'caption' || block.kind === 'cell') return WEIGHT.aside;
  return isOpening(doc.blocks, block) ? WEIGHT.opening : WEIGHT.body;
}

function isOpening(blocks: readonly Block[], block: Block): boolean {
  let first = 0;
  while (blocks[first]?.kind === 'headline') first += 1;
  for (let n = first; n < first + OPENING; n += 1) if (blocks[n] === block) return true;
  return false;
}
