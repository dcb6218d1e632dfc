import type { Knowledge } from '../../src/engine/draft.ts';

/** A gazetteer and a registry without a record: for what the engine reads from the language alone. */
export const NO_KNOWLEDGE: Knowledge = {
  gazetteer: {
    lookup: () => [],
    extends: () => false,
    traits: () => undefined,
    demonymExtends: () => false,
    place: (id) => {
      throw new Error(`No place ${id}.`);
    },
    label: () => undefined,
    demonym: () => [],
    country: () => undefined,
    neighbours: () => [],
    tongues: [],
    hasCoast: () => true,
  },
  registry: {
    lookup: () => [],
    extends: () => false,
    fields: () => ({}),
    body: () => undefined,
    crimeAreas: () => [],
    crimeTerms: () => [],
    help: () => [],
  },
  version: 'test',
};
