import type { Draft } from '../draft.ts';
import type { FactCard } from '../types.ts';
import { cardAgencies } from './agencies.ts';
import { figuresOfCard } from './figures.ts';

/** Version of the card's shape; the JSON Schema beside it says the same. */
export const CARD_SCHEMA = 'pressmark-card/1';

/** Builds the fact card from a finished draft: pure and deterministic, each line with its spans. */
export function buildCard(draft: Draft): FactCard {
  return {
    schema: CARD_SCHEMA,
    crime: draft.crime.map(({ id, mentions }) => ({ id, label: id, mentions })),
    status: draft.status,
    terms: [],
    ...figuresOfCard(draft.figures),
    agencies: cardAgencies(draft),
    places: [],
    countries: [],
    movements: draft.movements,
    dates: [],
    pages: [],
    help: [],
    reasons: draft.reasons,
  };
}
