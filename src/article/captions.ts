import { type BlockText, cutBlock } from './block-text.ts';
import { creditIn } from './wording.ts';

const JOINS = /[\s([—–|/·•-]+$/u;

/** A caption without who made the picture: 'Officers at the door. (Photo: N. N.)'. */
export function withoutCredit(block: BlockText): BlockText {
  const at = creditIn(block.text);
  return at === undefined
    ? block
    : cutBlock(block, block.text.slice(0, at).replace(JOINS, '').length);
}
