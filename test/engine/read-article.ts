import { annotate } from '../../src/engine/annotate.ts';
import type { ReadOptions } from '../../src/engine/draft.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import type { Article, Reading } from '../../src/engine/types.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** Reads a text with the shipped knowledge; the trace says which rule did what, for a failing test to print. */
export function readArticle(
  text: string,
  extra: Partial<Article> = {},
  options: ReadOptions = {},
): { reading: Reading; trace: string } {
  const log: string[] = [];
  const article = { text, blocks: blocksOf(text), lang: 'en', ...extra };
  const reading = annotate(article, KNOWLEDGE, options, (rule, { start, end }, note) => {
    log.push(`${rule} "${text.slice(start, end)}"${note ? ` ${note}` : ''}`);
  });
  return { reading, trace: `\n${log.join('\n')}` };
}
