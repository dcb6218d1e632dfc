import type { Knowledge } from '../engine/draft.ts';
import { openGazetteer } from './gazetteer/gazetteer.ts';
import { guessLanguage } from './language.ts';
import { openRegistry } from './registry/registry.ts';

/** The compiled files of build/knowledge, as a caller has read them. */
interface KnowledgeFiles {
  gazetteer: ArrayBuffer;
  registry: ArrayBuffer;
}

/** Names of the compiled files, for whoever reads them. */
export const KNOWLEDGE_FILES = { gazetteer: 'gazetteer.bin', registry: 'registry.bin' } as const;

/** The month that the shipped knowledge is of: stands in card, settings and exports. */
export const KNOWLEDGE_MONTH = '2026-11';

/** Opens the shipped knowledge for the engine. */
export function openKnowledge(files: KnowledgeFiles): Knowledge {
  return {
    gazetteer: openGazetteer(files.gazetteer),
    registry: openRegistry(files.registry),
    guessLanguage,
    version: KNOWLEDGE_MONTH,
  };
}
