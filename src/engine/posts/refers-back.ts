import type { Draft } from '../draft.ts';
import { sentenceEnd, tokenAt } from '../text/doc.ts';
import { startingIn } from '../text/spans.ts';
import { nextOf, normAt } from '../text/tokens/tokens.ts';
import type { Block } from '../types.ts';

/** A line that is no longer says when, or who writes. */
const LONGEST_LINE = 40;

/**
 * Whether a part speaks of what was told before it: in its first sentence of 'the gang' and 'the deadly attacks', which
 * who tells of a new case does not know yet, or of a number on top of others, 'three more arrests'.
 */
export function speaksOfTold(draft: Draft, blocks: readonly Block[]): boolean {
  const { doc, figures } = draft;
  const text =
    blocks.find(({ kind, start, end }) => kind !== 'subhead' && end - start > LONGEST_LINE) ??
    blocks[0];
  if (!text) return false;
  const first = tokenAt(doc, text.start);
  const last = sentenceEnd(doc, first);
  if (namesTold(draft, first, last)) return true;
  const end = doc.tokens.end[last - 1] ?? 0;
  return startingIn(figures, { start: text.start, end }).some(({ beyond }) => beyond);
}

/** Whether one of these tokens names what is told of in any case, behind an article and one more word at most. */
function namesTold({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { told, articles } = language.topic;
  for (let i = nextOf(tokens, told, from, to); i < to; i = nextOf(tokens, told, i + 1, to))
    if (
      articles.has(normAt(tokens, i - 1)) ||
      (i - 2 >= from && articles.has(normAt(tokens, i - 2)))
    )
      return true;
  return false;
}
