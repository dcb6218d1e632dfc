import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/engine/draft.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../../src/knowledge/open.ts';

function read(name: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../build/knowledge/${name}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The shipped knowledge, opened once for a test file. */
export const KNOWLEDGE: Knowledge = openKnowledge({
  gazetteer: read(KNOWLEDGE_FILES.gazetteer),
  registry: read(KNOWLEDGE_FILES.registry),
});
