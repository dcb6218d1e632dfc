import { readFileSync } from 'node:fs';
import { annotate } from '../../src/engine/annotate.ts';
import type { Knowledge, ReadOptions } from '../../src/engine/draft.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import type { Article, Reading } from '../../src/engine/types.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../../src/knowledge/open.ts';

function file(name: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../build/knowledge/${name}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The knowledge as the package ships it; `npm run knowledge` compiles it. */
export const KNOWLEDGE: Knowledge = openKnowledge({
  gazetteer: file(KNOWLEDGE_FILES.gazetteer),
  registry: file(KNOWLEDGE_FILES.registry),
});

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
