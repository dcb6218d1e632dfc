import type { Knowledge } from '../../engine/draft.ts';
import { browser } from '../../extension/browser.ts';
import { KNOWLEDGE_FILES, openKnowledge } from '../../knowledge/open.ts';

let opened: Promise<Knowledge> | undefined;

/** The knowledge of the package, opened once in a worker's life; a failed opening is tried again. */
export function knowledge(): Promise<Knowledge> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Knowledge> {
  const [gazetteer, registry] = await Promise.all([
    bytes(KNOWLEDGE_FILES.gazetteer),
    bytes(KNOWLEDGE_FILES.registry),
  ]);
  return openKnowledge({ gazetteer, registry });
}

/** The package's own files are read here and nowhere else in the background. */
export async function packageFile(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`The package lacks knowledge/${name}; install it again.`);
  return response;
}

async function bytes(name: string): Promise<ArrayBuffer> {
  return (await packageFile(name)).arrayBuffer();
}
