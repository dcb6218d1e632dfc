import { sourceModule } from '../source-code.mjs';

/** The layout of registry.bin as its reader knows it. */
export const {
  REGISTRY_MAGIC,
  VERSION,
  HEADER,
  REGISTRY_SECTIONS,
  placeInHeader,
  NEEDS_COUNTRY,
  NEEDS_CONTEXT,
  NEEDS_FULL_NAME,
  CASED,
  NATIVE,
  PROPER,
  hashOf,
} = await sourceModule('knowledge/registry/format.ts');
