import { type Chosen, isParagraph } from './choice.ts';

/** Shorter copies are teasers, shorter texts match by chance. */
const LEAST_BODY = 400;
const LEAST_TEXT = 40;
/** UTF-16 units of the copy that are compared. */
const LONGEST_BODY = 100_000;
/** From this share of the paragraphs on, the copy is of this very text and may judge the rest. */
const TRUSTED = 0.75;

const TAGS = /<[^<>]{0,300}>|&[a-z#0-9]{1,8};/gi;
const SILENT = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone: copies differ in quotes, spaces and markup. */
const lettersOf = (text: string) => text.replace(SILENT, '').toLowerCase();

const weightOf = (blocks: readonly Chosen[]) =>
  blocks.reduce((sum, { block }) => sum + block.text.length, 0);

/**
 * Measures the paragraphs that were found by the publisher's own copy of the text, where the
 * structured data has one: what stands before, between and after its paragraphs and is not in it
 * is a promotion. A copy that does not have most of the paragraphs judges nothing: it is cut off,
 * or of another version.
 */
export function withinCopy(blocks: readonly Chosen[], body: string | undefined): readonly Chosen[] {
  if (!body || body.length < LEAST_BODY) return blocks;
  const copy = lettersOf(body.slice(0, LONGEST_BODY).replace(TAGS, ' '));
  const prose = blocks.filter((b) => isParagraph(b) && b.block.text.length >= LEAST_TEXT);
  const foreign = new Set(prose.filter((b) => !copy.includes(lettersOf(b.block.text))));
  if (weightOf([...foreign]) > weightOf(prose) * (1 - TRUSTED)) return blocks;
  return blocks.filter((b) => !foreign.has(b));
}
