import { type BlockText, cutBlock } from '../copied/block-text.ts';
import type { Run } from '../copied/survey.ts';
import { endsSentence } from './furniture.ts';

const LAST_BRACKETS = /\s*\[([^[\]]{4,150})\]$/u;

/** Whether a text node of the block begins or ends at each of two places of its text. */
function areSeams({ text, segments }: BlockText, start: number, end: number): boolean {
  const starts = segments.filter((_, i) => i % 4 === 0 && segments[i + 1] !== segments[i - 3]);
  const seams = new Set([...starts, text.length]);
  return seams.has(start) && seams.has(end);
}

/**
 * A paragraph without the link in brackets behind its last sentence, which leads to another page: 'Nobody was hurt.
 * [More on the bridge]'. What the newsroom itself adds in brackets is no element of its own.
 */
export function withoutPointer(block: BlockText, { linked }: Run): BlockText {
  const found = linked > 0 ? LAST_BRACKETS.exec(block.text) : null;
  const words = found?.[1] ?? '';
  if (!found || linked < words.length) return block;
  const end = block.text.length - 1;
  const isOwn = areSeams(block, end - words.length, end);
  return isOwn && endsSentence(block.text.slice(0, found.index))
    ? cutBlock(block, found.index)
    : block;
}
