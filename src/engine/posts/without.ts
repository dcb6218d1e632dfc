import type { ArticleText, Block } from '../types.ts';
import type { PostChoice } from './choose.ts';

/** How many posts the blocks are of; a page has posts from two on. */
export const postsIn = (blocks: readonly Block[]): number =>
  new Set(blocks.map(({ post }) => post).filter((post) => post !== undefined)).size;

/**
 * A text in which the parts that are not read are blank, so that all else stays where it was: a reading's positions are
 * those of the whole text. Of a page that follows a case its blocks say which tell of it.
 */
export function withoutParts(
  { text, blocks }: ArticleText,
  { judged, isOfCase }: PostChoice,
): ArticleText {
  const left = judged.filter(({ isKept }) => !isKept).map(({ part }) => part);
  const pieces: string[] = [];
  let end = 0;
  for (const part of left) {
    pieces.push(text.slice(end, part.start), ' '.repeat(part.end - part.start));
    ({ end } = part);
  }
  const starts = new Set(left.map(({ start }) => start));
  let isLeft = false;
  const kept = blocks.filter((block, i) => {
    const isSame = block.post !== undefined && block.post === blocks[i - 1]?.post;
    if (!isSame) isLeft = starts.has(block.start);
    return !isLeft;
  });
  const follows = isOfCase ? caseTeller(judged) : () => undefined;
  return {
    text: pieces.join('') + text.slice(end),
    blocks: kept.map((block) => {
      const told = follows(block);
      return told ? { ...block, follows: told } : block;
    }),
  };
}

/** Tells of each block of a page that follows a case whether it tells of a crime: what is no post does. */
function caseTeller(judged: PostChoice['judged']): (block: Block) => Block['follows'] {
  const crimes = new Set(judged.flatMap(({ part }) => (part.isCrime ? [part.post] : [])));
  return ({ post }) => (post === undefined || crimes.has(post) ? 'case' : 'beside');
}
