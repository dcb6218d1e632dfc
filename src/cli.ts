import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { annotate } from './engine/annotate.ts';
import type { Knowledge } from './engine/draft.ts';
import { blocksOf } from './engine/text/blocks.ts';
import type { Article } from './engine/types.ts';
import { KNOWLEDGE_FILES, openKnowledge } from './knowledge/open.ts';

function knowledge(): Knowledge {
  const file = (name: string) => {
    const bytes = readFileSync(new URL(`./knowledge/${name}`, import.meta.url));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
  return openKnowledge({
    gazetteer: file(KNOWLEDGE_FILES.gazetteer),
    registry: file(KNOWLEDGE_FILES.registry),
  });
}

/** One line of NDJSON in, one line out, in order, in constant memory. */
async function ndjson(): Promise<void> {
  const known = knowledge();
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    const record = JSON.parse(line) as { id: string; text: string } & Partial<Article>;
    const article: Article = { ...record, blocks: blocksOf(record.text) };
    process.stdout.write(`${JSON.stringify({ id: record.id, ...annotate(article, known) })}\n`);
  }
}

await ndjson();
