/**
 * The way in. From here: read-text.ts runs the steps that pipeline.ts lists in their order, over a draft, which draft.ts
 * describes, and makes the Reading of it, which reading.ts describes; a live page goes through posts/live.ts.
 */

import type { Knowledge, ReadOptions, Trace } from './draft.ts';
import { chooseLanguage } from './languages/choose.ts';
import { readLive } from './posts/live.ts';
import { postsIn } from './posts/without.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { withinLimit } from './text/limit.ts';
import { inOneGo } from './text/slices.ts';
import type { Article } from './types.ts';
import { unsupported } from './unsupported.ts';

/** Reads an article in one go: for the command line, tests and short texts. */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace?: Trace,
): Reading {
  return inOneGo(annotateInSlices(article, knowledge, options, trace));
}

/**
 * Reads an article slice by slice; the caller decides when to go on, so that one tab does not block the others.
 * Each slice gives the share of the steps that are done.
 */
export function* annotateInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace?: Trace,
): Generator<number, Reading> {
  const { tag, language } = chooseLanguage(article, knowledge.guessLanguage);
  if (!language) return unsupported(tag, knowledge);
  const text = withinLimit(article, options.limit);
  const given = { article, language, knowledge, options, trace };
  const posts = postsIn(text.blocks);
  if (posts > 1 && !options.allPosts) return yield* readLive(text, posts, given);
  const reading = yield* readText(text, given);
  return posts > 1 ? { ...reading, posts: { read: posts, left: 0 } } : reading;
}
