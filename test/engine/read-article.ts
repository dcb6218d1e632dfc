import { traceInto } from '../../src/cli/trace-text.ts';
import { annotate } from '../../src/engine/annotate.ts';
import type { Knowledge, ReadOptions } from '../../src/engine/draft.ts';
import type { Reading } from '../../src/engine/reading.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import type { Article } from '../../src/engine/types.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** Reads a text as English, with the shipped knowledge; the trace says which rule did what, for a failing test to print. */
export function readArticle(
  text: string,
  extra: Partial<Article> = {},
  options: ReadOptions = {},
  knowledge: Knowledge = KNOWLEDGE,
): { reading: Reading; trace: string } {
  const lines: string[] = [];
  const article = { text, blocks: blocksOf(text), lang: 'en', ...extra };
  const reading = annotate(article, knowledge, options, traceInto(lines, text));
  return { reading, trace: `\n${lines.join('\n')}` };
}

/** The same without headline, lead and paragraphs: a sentence is read as it stands. */
export const readSentence = (text: string, extra: Partial<Article> = {}) =>
  readArticle(text, { blocks: [], ...extra });
