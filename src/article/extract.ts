import type { Article, Block } from '../engine/types.ts';
import { BlockReader } from './block-reader.ts';
import { commonBox } from './boxes.ts';
import { isoDate } from './dates.ts';
import { headlineCandidates } from './headline.ts';
import { languageTag, type Metadata, readMetadata } from './metadata.ts';
import { isElement, type PageDocument } from './page-tree.ts';
import { findRegion } from './region.ts';
import { type Choice, type Chose, chooseBlocks } from './select.ts';
import { applySite } from './site-hooks.ts';
import { type Box, CAPS, type Caps, type Survey } from './survey.ts';
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
/** A locked article that shows more than this is shown whole. */
const SHORTEST_WHOLE = 600;
/** Runs around headline and first paragraph in which a time element is the article's date. */
const DATE_NEAR = 4;

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

function assemble({ metadata, seen, reader, limit }: Choice, chose: Chose): Extracted | undefined {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const placed: PlacedBlock[] = [];
  let start = 0;
  let root: Box | undefined;
  let isCut = seen.capped || chose.isCut;
  for (const { run, kind, block } of chose.blocks) {
    if (start + block.text.length > limit) {
      isCut = true;
      break;
    }
    parts.push(block.text);
    blocks.push({ kind, start, end: start + block.text.length });
    placed.push({ start, block });
    start += block.text.length + GAP.length;
    root = root ? commonBox(root, run.box) : run.box;
  }
  if (!root) return undefined;
  const [first] = chose.blocks;
  const about: Partial<Record<keyof Article, string | undefined>> = {
    url: metadata.url,
    outlet: metadata.outlet,
    title: first?.kind === 'headline' ? first.block.text : metadata.titles[0],
    lang: languageAt(root) ?? metadata.lang,
    published: metadata.published ?? publishedAt(seen, chose),
  };
  const partial = isCut ? 'capped' : isTeaser(metadata, chose, start) ? 'teaser' : undefined;
  const article: Article = {
    text: parts.join(GAP),
    blocks,
    ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)),
    ...(partial ? { partial } : {}),
    ...(metadata.translated ? { translated: true } : {}),
  };
  return { article, map: textMap(root.element, placed), blocks: placed, fresh: reader.fresh };
}

/** Locked by the page's own word, and little of it there, or a sentence that says where it ends. */
function isTeaser(metadata: Metadata, chose: Chose, length: number): boolean {
  return chose.isLocked || (metadata.locked && length < SHORTEST_WHOLE);
}

/** The date that stands by the headline, where the metadata gives none. */
function publishedAt(seen: Survey, { blocks }: Chose): string | undefined {
  const [first, ...rest] = blocks;
  if (!first) return undefined;
  const last = (rest.find((b) => b.kind === 'paragraph') ?? first).index;
  const near = seen.times.filter(
    ({ run }) => run >= first.index - DATE_NEAR && run <= last + DATE_NEAR,
  );
  for (const { element } of near) {
    const date = isoDate(element.getAttribute('datetime') ?? undefined);
    if (date) return date;
  }
  return undefined;
}

/** The language that an element around the text gives, nearer than the root element's. */
function languageAt(box: Box): string | undefined {
  for (let at: Box | undefined = box; at?.parent; at = at.parent) {
    const tag = languageTag(at.element.getAttribute('lang'));
    if (tag) return tag;
  }
  return undefined;
}
