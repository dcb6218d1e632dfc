import { emptyCard } from './card/empty.ts';
import type { Knowledge } from './draft.ts';
import type { Reading } from './reading.ts';

/** The answer for a language without an engine: no annotation, and a card that says why. */
export function unsupported(lang: string, knowledge: Knowledge): Reading {
  return {
    lang,
    relevant: 'no',
    crime: [],
    status: 'none',
    countries: [],
    annotations: [],
    card: {
      ...emptyCard(),
      reasons: [{ kind: 'unsupported-language', words: [lang], mentions: [] }],
    },
    knowledge: knowledge.version,
  };
}
