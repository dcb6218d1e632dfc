import type { Article, Block } from '../engine/types.ts';
import { headlineCandidates } from './headline.ts';
import { languageTag, type Metadata, readMetadata } from './metadata.ts';
import { isElement, type PageDocument, type PageElement } from './page-tree.ts';
import { commonBox, findRegion, keepWrappers, Mass, markTeasers } from './region.ts';
import { BlockReader, type Chosen, chooseBlocks } from './select.ts';
import { type Box, CAPS, type Caps, type Survey, survey } from './survey.ts';
import { type PlacedBlock, type TextMap, textMap } from './text-map.ts';

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
  const candidates = headlineCandidates(seen, metadata.titles);
  keepWrappers(seen, candidates);
  markTeasers(seen);
  yield;
  const mass = new Mass(seen);
  const region = findRegion(seen, mass, candidates);
  yield;
  if (!region || region.mass < LEAST_PROSE) return undefined;
  const reader = new BlockReader(options.earlier?.blocks.map((b) => b.block));
  const { isVisible } = options;
  const chosen = chooseBlocks({ seen, mass, region, candidates, metadata, reader, isVisible });
  yield;
  return assemble(chosen, metadata, seen, reader.fresh, options.limit);
}

function assemble(
  chosen: readonly Chosen[],
  metadata: Metadata,
  seen: Survey,
  fresh: number,
  limit = Number.POSITIVE_INFINITY,
): Extracted | undefined {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const placed: PlacedBlock[] = [];
  let start = 0;
  let root: Box | undefined;
  let capped = seen.capped;
  for (const { run, kind, block } of chosen) {
    if (start + block.text.length > limit) {
      capped = true;
      break;
    }
    parts.push(block.text);
    blocks.push({ kind, start, end: start + block.text.length });
    placed.push({ start, block });
    start += block.text.length + GAP.length;
    root = root ? commonBox(root, run.box) : run.box;
  }
  if (!root) return undefined;
  const headline = chosen.find((c) => c.kind === 'headline');
  const title = headline?.block.text ?? metadata.titles[0];
  const lang = languageAt(root) ?? metadata.lang;
  const article: Article = {
    text: parts.join(GAP),
    blocks,
    ...(metadata.url ? { url: metadata.url } : {}),
    ...(metadata.outlet ? { outlet: metadata.outlet } : {}),
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...(metadata.published ? { published: metadata.published } : {}),
    ...(capped ? { partial: 'capped' as const } : {}),
    ...(metadata.translated ? { translated: true } : {}),
  };
  return { article, map: textMap(root.element, placed), blocks: placed, fresh };
}

/** The language that an element around the text gives, nearer than the root element's. */
function languageAt(box: Box): string | undefined {
  for (let at: Box | undefined = box; at?.parent; at = at.parent) {
    const tag = languageTag(at.element.getAttribute('lang'));
    if (tag) return tag;
  }
  return undefined;
}

export type { PageDocument, PageElement };
