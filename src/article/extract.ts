import type { Article, Block } from '../engine/types.ts';
import { commonBox } from './copied/boxes.ts';
import { treeOf } from './copied/copied-tree.ts';
import type { Box } from './copied/survey.ts';
import { survey } from './copied/walk.ts';
import { copyPage } from './copying/copy.ts';
import type { CopyOptions } from './copying/copying.ts';
import type { PageCopy } from './copying/page-copy.ts';
import type { PageDocument } from './copying/page-tree.ts';
import { currentOf } from './metadata/current.ts';
import { describe, isCutOff, isFolded } from './metadata/describe.ts';
import { readMetadata } from './metadata/metadata.ts';
import { postsOf } from './posts/posts.ts';
import { keepHeadedText } from './region/headed-text.ts';
import { findRegion } from './region/region.ts';
import { seamsOf } from './seams.ts';
import type { Choice, Chose, Chosen } from './select/choice.ts';
import { headlineCandidates } from './select/headline.ts';
import { chooseBlocks } from './select/select.ts';
import { applySite } from './site-hooks.ts';
import { type Places, type TextMap, textMap } from './text-map.ts';

/**
 * Mozilla's Readability finds articles well, but it works on a clone and gives HTML back: the live
 * nodes, which highlights and the TextMap need, are lost, and it cannot stop between slices. So the
 * search for the body is ours; Readability is what the tests compare it with.
 */

/** What an article is found by beside its page. */
export interface FindOptions {
  url?: string;
  /** UTF-16 units of text to read at most; what lies beyond makes the article 'capped'. */
  limit?: number;
  /** The reader wants this page read although it may be no article: the shortest text will do. */
  asked?: boolean;
}

/** An article, and where its blocks lie in the page that was copied. */
export interface Found {
  article: Article;
  places: Places;
}

/** An article with its map back to the page; undefined where the document holds none. */
interface Extracted {
  article: Article;
  map: TextMap;
}

/** Between two blocks stands an empty line. */
const GAP = '\n\n';
/** Fewest characters of prose that make an article. */
const LEAST_PROSE = 140;

/** Reads the article out of any Document, without changing it, at one go. */
export function extract(
  document: Document | PageDocument,
  options: FindOptions & CopyOptions = {},
): Extracted | undefined {
  const slices = extractInSlices(document, options);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** Reads the article out of a Document slice by slice: a long page must not hold up what else is asked. */
export function* extractInSlices(
  document: Document | PageDocument,
  options: FindOptions & CopyOptions = {},
): Generator<void, Extracted | undefined> {
  const copied = yield* copyPage(document, options);
  yield;
  const found = yield* findArticle(copied.copy, options);
  if (!found) return undefined;
  const { root, blocks } = found.places;
  return { article: found.article, map: textMap({ root, blocks: () => blocks }, copied) };
}

/** Finds the article in a page's copy, slice by slice. */
export function* findArticle(
  copy: PageCopy,
  options: FindOptions = {},
): Generator<void, Found | undefined> {
  const html = treeOf(copy.tokens);
  if (!html) return undefined;
  const seen = yield* survey(html, copy.isCut);
  const metadata = currentOf(seen, readMetadata(seen, html, options.url));
  yield;
  yield* applySite(seen, metadata.url);
  keepHeadedText(seen);
  const candidates = headlineCandidates(seen, metadata);
  yield;
  const region = yield* findRegion(seen, candidates);
  if (!region || (region.mass < LEAST_PROSE && !options.asked)) return undefined;
  const { limit = Number.POSITIVE_INFINITY } = options;
  const choice = { seen, region, candidates, metadata, limit };
  const chose = yield* chooseBlocks(choice);
  yield;
  return assemble(choice, chose, copy);
}

/** Lays the blocks out in one text, an empty line between them, up to the limit. */
function layOut(chosen: readonly Chosen[], posts: readonly (number | undefined)[], limit: number) {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const placed: Places['blocks'][number][] = [];
  let start = 0;
  let root: Box | undefined;
  for (const [i, { run, kind, block }] of chosen.entries()) {
    const post = posts[i];
    const end = start + block.text.length;
    if (end > limit) break;
    parts.push(block.text);
    blocks.push({ kind, start, end, ...(post !== undefined && { post }) });
    const nodes = block.nodes.map(({ number }) => number);
    placed.push({
      start,
      end,
      nodes,
      segments: block.segments,
      ...(block.cuts && { cuts: block.cuts }),
    });
    start = end + GAP.length;
    root = root ? commonBox(root, run.box) : run.box;
  }
  return { text: parts.join(GAP), blocks, placed, root };
}

function assemble(choice: Choice, chose: Chose, { tokens }: PageCopy): Found | undefined {
  const { metadata, seen, limit } = choice;
  const posts = postsOf(choice, chose.blocks);
  const { text, blocks, placed, root: inner } = layOut(chose.blocks, posts, limit);
  // A form's fields may stand for what the page's script asks of the root.
  const root = inner?.element.localName === 'form' ? inner.parent : inner;
  if (!root) return undefined;
  const isCut = seen.isCut || chose.isCut || blocks.length < chose.blocks.length;
  const { length } = text;
  const isTeaser = isCutOff(metadata, chose, length) || isFolded(choice, length);
  const seams = seamsOf(text, placed, tokens);
  const article: Article = {
    text,
    blocks,
    ...(seams.length > 0 && { seams }),
    ...describe(metadata, seen, chose.blocks, root),
    ...(isCut ? { partial: 'capped' } : isTeaser ? { partial: 'teaser' } : {}),
  };
  return { article, places: { root: root.element.number, blocks: placed } };
}
