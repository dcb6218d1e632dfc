import type { Box } from '../copied/survey.ts';
import type { Choice, Chosen } from '../select/choice.ts';
import { SHARE } from './hours.ts';
import { areToldInOrder, isLiveAround } from './live.ts';
import { boxesOfPosts } from './post-boxes.ts';
import { startsOfPosts } from './post-lines.ts';

/** The runs of one post, half-open. */
type Stretch = Pick<Box, 'first' | 'end'>;

/**
 * Tells of each block of a live page which post it is of, by numbers in the order of the page; of none where the page
 * has no posts. Posts are boxes of one make, each with its hour, or what stands between lines that begin with an hour.
 */
export function postsOf(
  { seen, region, metadata }: Choice,
  blocks: readonly Chosen[],
): (number | undefined)[] {
  const boxes = boxesOfPosts(seen, blocks);
  if (boxes && (isLiveAround(seen, metadata, boxes) || areToldInOrder(seen, boxes)))
    return numbered(blocks, boxes);
  if (!isLiveAround(seen, metadata, region.bodies)) return [];
  const starts = startsOfPosts(seen, blocks);
  const lines = starts.map((first, i) => ({ first, end: starts[i + 1] ?? seen.runs.length }));
  const posts = numbered(blocks, lines);
  const told = posts.map((post, i) => (post === undefined ? 0 : lengthOf(blocks[i])));
  const isMost = sumOf(told) >= sumOf(blocks.map(lengthOf)) * SHARE;
  return isMost ? posts : [];
}

const lengthOf = (one: Chosen | undefined): number =>
  !one || one.kind === 'headline' ? 0 : one.block.text.length;
const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0);

/** Numbers of posts that hold something, without a gap; the headline is of none. */
function numbered(blocks: readonly Chosen[], posts: readonly Stretch[]): (number | undefined)[] {
  let [next, last, count] = [0, -1, 0];
  return blocks.map(({ index, kind }) => {
    while ((posts[next]?.end ?? index + 1) <= index) next += 1;
    const post = posts[next];
    if (!post || post.first > index || kind === 'headline') return undefined;
    if (next !== last) count += 1;
    last = next;
    return count - 1;
  });
}
