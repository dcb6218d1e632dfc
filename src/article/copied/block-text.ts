import type { CopiedText } from './copied-tree.ts';
import { FIRST_DROPPED, isCollapsible, isDropped } from './fold.ts';

/** What stands between two text nodes of a block: a `<br>`, or two labels that touch in a heading. */
export const BREAK = 'break';

/** What stands between two text nodes of one word: an initial in a box of its own. */
export const JOIN = 'join';

/** What the text of a block is put together from. */
export type Piece = CopiedText | typeof BREAK | typeof JOIN;

/**
 * The text of one block and where each of its characters lies in the page. Segments are groups of
 * four numbers: start in the block's text, index of the node, start in the node, length.
 */
export interface BlockText {
  readonly text: string;
  readonly nodes: readonly CopiedText[];
  readonly segments: readonly number[];
  /** The spaces of the text at which something else has cut it in the page. */
  readonly cuts?: readonly number[];
}

interface Writer {
  text: string;
  segments: number[];
  /** A space that is owed: node and offset of its first character, or a break without one. */
  space: { node: number; at: number } | undefined;
}

function addSegment(out: Writer, node: number, at: number, length: number): void {
  const { segments } = out;
  const last = segments.length - 4;
  const start = out.text.length;
  if (
    last >= 0 &&
    segments[last + 1] === node &&
    (segments[last] ?? 0) + (segments[last + 3] ?? 0) === start &&
    (segments[last + 2] ?? 0) + (segments[last + 3] ?? 0) === at
  ) {
    segments[last + 3] = (segments[last + 3] ?? 0) + length;
  } else segments.push(start, node, at, length);
}

function write(out: Writer, node: number, at: number, words: string): void {
  const { space } = out;
  if (space && out.text !== '') {
    if (space.node >= 0) addSegment(out, space.node, space.at, 1);
    out.text += ' ';
  }
  out.space = undefined;
  addSegment(out, node, at, words.length);
  out.text += words;
}

function writeNode(out: Writer, node: number, data: string, start: number): void {
  let from = start;
  for (let i = start; i <= data.length; i += 1) {
    const c = i < data.length ? data.charCodeAt(i) : 32;
    // Nearly all characters: in a page that was opened just now two calls for each of them add up.
    if (c > 32 && c < FIRST_DROPPED) continue;
    const space = isCollapsible(c);
    if (!space && !isDropped(c)) continue;
    if (i > from) write(out, node, from, data.slice(from, i));
    // A space of the page is better than a break, which no range can hold.
    if (space && i < data.length && (out.space?.node ?? -1) < 0) out.space = { node, at: i };
    from = i + 1;
  }
}

/** Reads a block from its nodes, at most `limit` UTF-16 units of each node. */
export function readBlock(pieces: readonly Piece[], limit = Number.POSITIVE_INFINITY): BlockText {
  const out: Writer = { text: '', segments: [], space: undefined };
  const nodes: CopiedText[] = [];
  let isJoined = false;
  for (const piece of pieces) {
    if (piece === BREAK) {
      out.space ??= { node: -1, at: 0 };
      continue;
    }
    if (piece === JOIN) {
      isJoined = true;
      continue;
    }
    const { data } = piece;
    nodes.push(piece);
    if (isJoined && data.trim() === '') continue;
    if (isJoined) out.space = undefined;
    const from = isJoined ? data.length - data.trimStart().length : 0;
    isJoined = false;
    writeNode(out, nodes.length - 1, data.length > limit ? data.slice(0, limit) : data, from);
  }
  return { text: out.text, nodes, segments: out.segments };
}

/** What a run says, at most `limit` UTF-16 units of each of its nodes. */
export const textIn = ({ pieces }: { pieces: readonly Piece[] }, limit?: number): string =>
  readBlock(pieces, limit).text;

/** What a block says, once: some set a headline twice, for wide windows and for narrow ones. */
export function saidOnce(block: BlockText): BlockText {
  const half = (block.text.length - 1) / 2;
  return block.text.slice(0, half) === block.text.slice(half + 1) ? cutBlock(block, half) : block;
}

/** Joins two blocks with a space that is no text of the page. The separators inside each stay. */
export function joinedBlock(first: BlockText, second: BlockText): BlockText {
  const shifts = [first.text.length + 1, first.nodes.length, 0, 0];
  const shifted = second.segments.map((number, i) => number + (shifts[i % 4] ?? 0));
  return {
    text: `${first.text} ${second.text}`,
    nodes: [...first.nodes, ...second.nodes],
    segments: [...first.segments, ...shifted],
    cuts: [...(first.cuts ?? []), first.text.length],
  };
}

/** The block up to a place in its text. */
export function cutBlock(block: BlockText, end: number): BlockText {
  const segments: number[] = [];
  for (let i = 0; i < block.segments.length; i += 4) {
    const [start = 0, node = 0, at = 0, length = 0] = block.segments.slice(i, i + 4);
    if (start < end) segments.push(start, node, at, Math.min(length, end - start));
  }
  return { ...block, text: block.text.slice(0, end), segments };
}
