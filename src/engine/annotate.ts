import { buildCard } from './card/build.ts';
import type { Draft, Knowledge, ReadOptions, Trace } from './draft.ts';
import { draftOf, type Given, SHARES, telling } from './draft-of.ts';
import { chooseLanguage } from './languages/choose.ts';
import { choosePosts, traceChoice } from './posts/choose.ts';
import type { Part } from './posts/part.ts';
import { partsOf } from './posts/parts.ts';
import { postsIn, withoutParts } from './posts/without.ts';
import type { Reading } from './reading.ts';
import { inOneGo } from './text/slices.ts';
import type { Annotation, Article, Block } from './types.ts';
import { nothingRead, unsupported } from './unsupported.ts';

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

/** Reads a text; `share` and `before` tell what part of all the work that is. */
function* readText(
  text: Pick<Article, 'text' | 'blocks'>,
  given: Given,
  [before, share] = [0, 1],
): Generator<number, Reading> {
  const draft = yield* draftOf(text, given, [before, share]);
  return yield* telling(before + (share * (SHARES - 1)) / SHARES, finish(draft));
}

/** From this share of posts on a crime a page is of crimes, whatever else it tells. */
const LEAST_CRIMES = 1 / 4;

/** The share of posts that tell of a crime. */
function crimesAmong(parts: readonly Part[]): number {
  const posts = parts.filter(({ post }) => post !== undefined);
  return posts.filter(({ isCrime }) => isCrime).length / Math.max(1, posts.length);
}

/**
 * Reads a live page: whole at first, by which the posts on the one case are told from those on other matters, and
 * where there are such again without them, so that nothing they say enters a line.
 */
function* readLive(
  text: Pick<Article, 'text' | 'blocks'>,
  posts: number,
  given: Given,
): Generator<number, Reading> {
  const rules: Parameters<Trace>[] = [];
  const trace = given.trace && ((...rule: Parameters<Trace>) => void rules.push(rule));
  const draft = yield* draftOf(text, { ...given, trace }, [0, 0.5]);
  const parts = partsOf(draft);
  const choice = choosePosts(parts);
  traceChoice(choice, given.trace);
  // A day of politics or of war has crimes in it, and is none of several cases.
  const isOther = draft.relevance === 'no' && crimesAmong(parts) < LEAST_CRIMES;
  if (choice.isMixed && !isOther)
    return {
      ...nothingRead(given.language.code, given.knowledge),
      posts: { read: 0, left: posts, isMixed: true },
    };
  if (choice.isMixed || choice.judged.every(({ isKept }) => isKept)) {
    for (const rule of rules) given.trace?.(...rule);
    return yield* telling(0.5, finish(draft));
  }
  const kept = withoutParts(text, choice);
  const read = postsIn(kept.blocks);
  const reading = yield* readText(kept, given, [0.5, 0.5]);
  return read < posts ? { ...reading, posts: { read, left: posts - read } } : reading;
}

/** The part of an article that is read: up to the limit, never half a character, its blocks in order. */
function withinLimit(
  { text, blocks }: Article,
  limit = Number.POSITIVE_INFINITY,
): Pick<Article, 'text' | 'blocks'> {
  let end = Math.min(text.length, Math.max(0, limit));
  if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end -= 1;
  let last = 0;
  const kept: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(last, block.start);
    last = Math.max(last, Math.min(end, block.end));
    if (start < last) kept.push({ ...block, start, end: last });
  }
  return { text: end < text.length ? text.slice(0, end) : text, blocks: kept };
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function* finish(draft: Draft): Generator<void, Reading> {
  const annotations: Annotation[] = [
    ...draft.agencies,
    ...draft.places,
    ...draft.figures,
    ...draft.dates,
  ];
  annotations.sort((a, b) => a.start - b.start || a.end - b.end);
  yield;
  const unread = draft.article.text.length - draft.doc.text.length;
  return {
    lang: draft.language.code,
    relevant: draft.relevance,
    crime: draft.crime.map((area) => area.id),
    status: draft.status.stage,
    countries: draft.countries.map((country) => country.cc),
    annotations,
    card: yield* buildCard(draft),
    ...(unread > 0 ? { unread } : {}),
    knowledge: draft.knowledge.version,
  };
}
