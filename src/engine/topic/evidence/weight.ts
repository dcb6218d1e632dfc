import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { blockAt, type Doc } from '../../text/doc.ts';
import type { Block } from '../../types.ts';

const WEIGHT = { headline: 3, opening: 2, body: 1, aside: 0.5, beside: 0 } as const;
/** Sentences of headline and opening weigh at least this. */
export const OPENING_WEIGHT = WEIGHT.opening;
/** Those of the headline weigh at least this. */
export const HEADLINE_WEIGHT = WEIGHT.headline;

/** What counts by where it stands: a sentence, or what one claims. */
interface Weighed {
  readonly weight: number;
}

/** Whether something stands in headline or opening, where a text says what it is about. */
export const isOfOpening = (one: Weighed | undefined): boolean =>
  one !== undefined && one.weight >= OPENING_WEIGHT;

/** Whether something stands in the headline. */
export const isOfHeadline = (one: Weighed | undefined): boolean =>
  one !== undefined && one.weight >= HEADLINE_WEIGHT;

/** So many paragraphs after the headline are the opening. */
const OPENING = 2;
/** With the lines between them, such as a byline or a date, it has no more blocks than this. */
const MOST_BLOCKS = 5;
/** A line without a full stop that is no longer than this, in characters, is no paragraph. */
const LINE = 80;
const STOP = /[.!?…]["'”’)\]]*\s*$/;

/** How much a sentence counts by its block. */
export function weightAt({ doc }: Draft, token: number): number {
  const block = blockAt(doc, doc.tokens.start[token] ?? 0);
  if (!block) return WEIGHT.body;
  if (isBeside(block)) return WEIGHT.beside;
  if (block.kind === 'headline') return WEIGHT.headline;
  if (block.kind === 'caption' || block.kind === 'cell') return WEIGHT.aside;
  return isOpening(doc, block) ? WEIGHT.opening : WEIGHT.body;
}

/** What is beside the case that a live page follows makes no other kind of writing of it. */
const isBeside = ({ follows }: Block): boolean => follows === 'beside';

function isOpening(doc: Doc, block: Block): boolean {
  return block.start < openingEnd(doc);
}

/** Where the opening ends. */
const openingEnd = oncePer(({ blocks: all, text }: Doc): number => {
  const blocks = all.filter((block) => !isBeside(block));
  let n = 0;
  while (blocks[n]?.kind === 'headline') n += 1;
  const last = n + MOST_BLOCKS;
  for (let paragraphs = 0; paragraphs < OPENING && n < last && n < blocks.length; n += 1)
    if (isParagraph(text, blocks[n])) paragraphs += 1;
  return blocks[n]?.start ?? text.length;
});

const isParagraph = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  (block.end - block.start > LINE || STOP.test(text.slice(block.start, block.end)));
