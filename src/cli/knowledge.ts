import { readFileSync } from 'node:fs';
import type { Knowledge } from '../engine/draft.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../knowledge/open.ts';

/** Opens the compiled knowledge that lies beside the built command. */
export function readKnowledge(): Knowledge {
  const file = (name: string) => {
    const bytes = readFileSync(new URL(`./knowledge/${name}`, import.meta.url));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
  return openKnowledge({
    gazetteer: file(KNOWLEDGE_FILES.gazetteer),
    registry: file(KNOWLEDGE_FILES.registry),
  });
}
