import type { Knowledge } from '../engine/draft.ts';
import { openGazetteer } from './gazetteer.ts';
import { guessLanguage } from './language.ts';
import { openRegistry } from './registry.ts';

/** The compiled files of build/knowledge, as a caller has read them. */
export interface KnowledgeFiles {
  gazetteer: ArrayBuffer;
  registry: ArrayBuffer;
}

/** Names of the compiled files, for whoever reads them. */
export const KNOWLEDGE_FILES = { gazetteer: 'gazetteer.bin', registry: 'registry.bin' } as const;

/** Opens the shipped knowledge for the engine. */
export function openKnowledge(files: KnowledgeFiles): Knowledge {
  return {
    gazetteer: openGazetteer(files.gazetteer),
    registry: openRegistry(files.registry),
    guessLanguage,
    version: 'November 2026',
  };
}
