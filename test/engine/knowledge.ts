import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/engine/draft.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../../src/knowledge/open.ts';

/** The bytes of a compiled file of the knowledge. */
export function compiledFile(name: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../build/knowledge/${name}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The shipped knowledge, opened once for a test file. */
export const KNOWLEDGE: Knowledge = openKnowledge({
  gazetteer: compiledFile(KNOWLEDGE_FILES.gazetteer),
  registry: compiledFile(KNOWLEDGE_FILES.registry),
});
