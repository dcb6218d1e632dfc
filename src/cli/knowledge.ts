import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../engine/draft.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../knowledge/open.ts';

/** Opens the compiled knowledge that lies in the folder of the built command. */
export function readKnowledge(folder: string): Knowledge {
  const file = (name: string) => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, 'knowledge', name));
    // a large file has a buffer of its own, which need not be copied
    const isWhole = byteLength === buffer.byteLength;
    return isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  };
  return openKnowledge({
    gazetteer: file(KNOWLEDGE_FILES.gazetteer),
    registry: file(KNOWLEDGE_FILES.registry),
  });
}
