import type { BlockKind } from '../../engine/types.ts';
import { type BlockText, cutBlock, type Piece, readBlock } from '../copied/block-text.ts';
import type { Run } from '../copied/survey.ts';
import { creditIn } from '../wording/caption-credit.ts';
import { endsSentence, isSentence } from './furniture.ts';

const JOINS = /[\s([—–|/·•-]+$/u;

/** Characters at most of a photographer's name that stands in an element of its own behind a caption. */
const LONGEST_NAME = 60;

/** Where the last text node begins, if that is a name behind a whole sentence. */
function nameAfter({ text, segments }: BlockText): number | undefined {
  const last = segments.at(-3);
  let start = text.length;
  for (let i = segments.length - 4; i >= 0 && segments[i + 1] === last; i -= 4)
    start = segments[i] ?? start;
  const [words, name] = [text.slice(0, start).trimEnd(), text.slice(start)];
  return name.length < LONGEST_NAME && isSentence(words) && !endsSentence(name) ? start : undefined;
}

/** Reads a block of this kind. */
export function readAs(pieces: readonly Piece[], kind: BlockKind): BlockText {
  const block = readBlock(pieces);
  return kind === 'caption' ? withoutCredit(block) : block;
}

/** Whether a caption is a whole sentence: it belongs to the text even if it is a link, to the picture at full size. A title of another article is no sentence. */
export const isWholeCaption = ({ box, pieces }: Run, kind: BlockKind): boolean =>
  kind === 'caption' && box.name === 'figcaption' && isSentence(readAs(pieces, kind).text);

/** A caption without who made the picture: 'Officers at the door. (Photo: N. N.)'. */
function withoutCredit(block: BlockText): BlockText {
  const at = creditIn(block.text) ?? nameAfter(block);
  return at === undefined
    ? block
    : cutBlock(block, block.text.slice(0, at).replace(JOINS, '').length);
}
