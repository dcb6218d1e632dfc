import type { Article, Block } from '../engine/types.ts';
import { BlockReader } from './block-reader.ts';
import { commonBox } from './boxes.ts';
import type { Choice, Chose, Chosen } from './choice.ts';
import { describe, isCutOff } from './describe.ts';
import { headlineCandidates } from './headline.ts';
import { readMetadata } from './metadata.ts';
import { isElement, type PageDocument } from './page-tree.ts';
import { findRegion } from './region.ts';
import { chooseBlocks } from './select.ts';
import { applySite } from './site-hooks.ts';
import { type Box, CAPS, type Caps } from './survey.ts';
import { type PlacedBlock, type TextMap, textMap } from './text-map.ts';
import { survey } from './walk.ts';

/**
 * Mozilla's Readability finds articles well, but it works on a clone and gives HTML back: the live
 * nodes, which highlights and the TextMap need, are lost, and it cannot stop between slices. So the
 * search for the body is ours; Readability is what the tests compare it with.
 */

/** What the caller may lend to the extraction: the command line has no layout, the page has. */
export interface ExtractOptions {
  /** Whether an element is shown; absent on the command line. */
  isVisible?: (element: Element) => boolean;
  url?: string;
  caps?: Partial<Caps>;
  /** UTF-16 units of text to read at most; what lies beyond makes the article 'capped'. */
  limit?: number;
  /** The reader wants this page read although it may be no article: the shortest text will do. */
  asked?: boolean;
  /** An earlier extraction of the same page: paragraphs that did not change are not read again. */
  earlier?: Extracted | undefined;
}

/** An article with its map back to the page; undefined where the document holds none. */
export interface Extracted {
  article: Article;
  map: TextMap;
  /** The article's blocks as they were read, for the next extraction of the same page. */
  blocks: readonly PlacedBlock[];
  /** How many of them had to be read; the others were taken over from the earlier extraction. */
  fresh: number;
}

/** Between two blocks stands an empty line. */
const GAP = '\n\n';
/** Fewer characters of prose than this are no article. */
const LEAST_PROSE = 140;

/** Reads the article out of any Document, without changing it, at one go. */
export function extract(
  document: Document | PageDocument,
  options: ExtractOptions = {},
): Extracted | undefined {
  const slices = extractInSlices(document, options);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** Reads the article slice by slice, so that a huge page never holds the browser. */
export function* extractInSlices(
  document: Document | PageDocument,
  options: ExtractOptions = {},
): Generator<void, Extracted | undefined> {
  const html = document.documentElement;
  if (!html || !isElement(html)) return undefined;
  const seen = yield* survey(html, { ...CAPS, ...options.caps });
  const metadata = readMetadata(seen, html, options.url);
  yield;
  yield* applySite(seen, metadata.url);
  const candidates = headlineCandidates(seen, metadata.titles);
  yield;
  const region = yield* findRegion(seen, candidates);
  if (!region || (region.mass < LEAST_PROSE && !options.asked)) return undefined;
  const reader = new BlockReader(options.earlier?.blocks.map((b) => b.block));
  const { isVisible, limit = Number.POSITIVE_INFINITY } = options;
  const choice = { seen, region, candidates, metadata, reader, isVisible, limit };
  const chose = yield* chooseBlocks(choice);
  yield;
  return assemble(choice, chose);
}

/** Lays the blocks out in one text, an empty line between them, up to the limit. */
function layOut(chosen: readonly Chosen[], limit: number) {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const placed: PlacedBlock[] = [];
  let start = 0;
  let root: Box | undefined;
  for (const { run, kind, block } of chosen) {
    const end = start + block.text.length;
    if (end > limit) break;
    parts.push(block.text);
    blocks.push({ kind, start, end });
    placed.push({ start, block });
    start = end + GAP.length;
    root = root ? commonBox(root, run.box) : run.box;
  }
  return { text: parts.join(GAP), blocks, placed, root };
}

function assemble({ metadata, seen, reader, limit }: Choice, chose: Chose): Extracted | undefined {
  const { text, blocks, placed, root } = layOut(chose.blocks, limit);
  if (!root) return undefined;
  const isCut = seen.capped || chose.isCut || blocks.length < chose.blocks.length;
  const isTeaser = isCutOff(metadata, chose.isLocked, text.length);
  const article: Article = {
    text,
    blocks,
    ...describe(metadata, seen, chose.blocks, root),
    ...(isCut ? { partial: 'capped' } : isTeaser ? { partial: 'teaser' } : {}),
  };
  return { article, map: textMap(root.element, placed), blocks: placed, fresh: reader.fresh };
}
