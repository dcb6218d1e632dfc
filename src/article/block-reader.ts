import type { BlockKind } from '../engine/types.ts';
import { type BlockText, isCurrent, type Piece, readBlock } from './block-text.ts';
import { withoutCredit } from './captions.ts';

/** Characters of one text node that are read; a node of megabytes is no paragraph. */
const LONGEST_NODE = 300_000;

/** Reads blocks, taking over those of an earlier reading whose nodes still say the same. */
export class BlockReader {
  /** Blocks that had to be read anew. */
  fresh = 0;
  private readonly known = new Map<Piece, BlockText>();

  constructor(earlier: readonly BlockText[] = []) {
    for (const block of earlier) if (block.nodes[0]) this.known.set(block.nodes[0], block);
  }

  /** A caption is read without its credit. One that was read before has been cut: cut again, it would lose more. */
  read(pieces: readonly Piece[], kind: BlockKind): BlockText {
    const first = pieces.find((piece) => typeof piece !== 'string');
    const known = first && this.known.get(first);
    if (known && isCurrent(known, pieces)) return known;
    this.fresh += 1;
    const read = readBlock(pieces, LONGEST_NODE);
    return kind === 'caption' ? withoutCredit(read) : read;
  }
}
