import type { Registry } from '../engine/agencies/registry.ts';

/** Opens the compiled registry. */
export function openRegistry(_file: ArrayBuffer): Registry {
  return { names: () => [], body: () => undefined, crimeAreas: () => [], help: () => [] };
}
