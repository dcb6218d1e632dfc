import type { Draft, Trace } from '../draft.ts';
import { draftOf, type Given, telling } from '../draft-of.ts';
import { readingOf, readText } from '../read-text.ts';
import type { Reading } from '../reading.ts';
import type { ArticleText } from '../types.ts';
import { nothingRead } from '../unsupported.ts';
import { choosePosts, traceChoice } from './choose.ts';
import type { Part } from './part.ts';
import { isPost } from './part.ts';
import { partsOf } from './parts.ts';
import { postsIn, withoutParts } from './without.ts';

/** From this share of posts on a crime a page is of crimes, whatever else it tells. */
const LEAST_CRIMES = 1 / 4;

/** The page is read for its posts in the first half of the work, and in the other without those on other matters. */
const HALF = 0.5;

/**
 * Reads a live page: whole at first, by which the posts on the one case are told from those on other matters, and
 * where there are such again without them, so that nothing they say enters a line.
 */
export function* readLive(
  text: ArticleText,
  posts: number,
  given: Given,
): Generator<number, Reading> {
  const rules: Parameters<Trace>[] = [];
  const trace = given.trace && ((...rule: Parameters<Trace>) => void rules.push(rule));
  const draft = yield* draftOf(text, { ...given, trace }, { from: 0, to: HALF });
  const parts = partsOf(draft);
  const choice = choosePosts(parts);
  traceChoice(choice, given.trace);
  if (choice.isMixed && !isOfOtherMatters(draft, parts)) {
    const none = nothingRead(given.language.code, given.knowledge);
    return { ...none, posts: { read: 0, left: posts, isMixed: true } };
  }
  const isAll = choice.judged.every(({ isKept }) => isKept);
  // What others say to a case may have made another kind of writing of it.
  const isMissed = choice.isOfCase && draft.relevance === 'no';
  if (choice.isMixed || (isAll && !isMissed)) {
    for (const rule of rules) given.trace?.(...rule);
    return yield* telling(HALF, readingOf(draft));
  }
  const kept = withoutParts(text, choice);
  const read = postsIn(kept.blocks);
  const reading = yield* readText(kept, given, { from: HALF, to: 1 });
  return read < posts ? { ...reading, posts: { read, left: posts - read } } : reading;
}

/** A day of politics or of war has crimes in it, and is none of several cases. */
const isOfOtherMatters = ({ relevance }: Draft, parts: readonly Part[]): boolean =>
  relevance === 'no' && crimesAmong(parts) < LEAST_CRIMES;

/** The share of posts that tell of a crime. */
function crimesAmong(parts: readonly Part[]): number {
  const posts = parts.filter(isPost);
  return posts.filter(({ isCrime }) => isCrime).length / Math.max(1, posts.length);
}
