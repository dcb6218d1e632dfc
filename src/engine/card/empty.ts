import type { FactCard } from '../reading.ts';

/** Version of the card's shape; card.schema.json in src/export says the same. */
export const CARD_SCHEMA = 'pressmark-card/1';

/** A card without a line. */
export const emptyCard = (): FactCard => ({
  schema: CARD_SCHEMA,
  crime: [],
  status: { stage: 'none', mentions: [] },
  terms: [],
  figures: [],
  disagreements: [],
  rests: [],
  sums: [],
  agencies: [],
  places: [],
  countries: [],
  movements: [],
  dates: [],
  pages: [],
  help: [],
  reasons: [],
});
