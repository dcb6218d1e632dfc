import type { Block } from '../../types.ts';

/** From this share of posts on a crime a live page that follows a case is about it, however much the others react to it. */
const LEAST = 1 / 2;

/** 1 where a live page follows one case and at least half of its posts tell of a crime, otherwise 0. */
export function followedCase(blocks: readonly Block[]): number {
  const posts = new Map<number, boolean>();
  for (const { post, follows } of blocks)
    if (post !== undefined && follows !== undefined) posts.set(post, follows === 'case');
  const onCrime = [...posts.values()].filter((tells) => tells).length;
  return Number(posts.size > 1 && onCrime >= LEAST * posts.size);
}
