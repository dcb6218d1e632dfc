import type { Knowledge } from '../../engine/draft.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../../knowledge/open.ts';
import { openedOnce, packageFile } from './package-files.ts';

/** The knowledge of the package. */
export const knowledge: () => Promise<Knowledge> = openedOnce(async () => {
  const [gazetteer, registry] = await Promise.all([
    bytes(KNOWLEDGE_FILES.gazetteer),
    bytes(KNOWLEDGE_FILES.registry),
  ]);
  return openKnowledge({ gazetteer, registry });
});

async function bytes(name: string): Promise<ArrayBuffer> {
  return (await packageFile(name)).arrayBuffer();
}
