import { emptyCard } from './card/empty.ts';
import type { Knowledge } from './draft.ts';
import type { Reading } from './reading.ts';

/** A reading in which nothing was read: no annotation, and a card without a line. */
export const nothingRead = (lang: string, knowledge: Knowledge): Reading => ({
  lang,
  relevant: 'no',
  crime: [],
  status: 'none',
  countries: [],
  annotations: [],
  card: emptyCard(),
  knowledge: knowledge.version,
});

/** The answer for a language without an engine: nothing was read, and the card says why. */
export function unsupported(lang: string, knowledge: Knowledge): Reading {
  const reading = nothingRead(lang, knowledge);
  reading.card.reasons.push({ kind: 'unsupported-language', words: [lang], mentions: [] });
  return reading;
}
