import type { Draft } from '../draft.ts';
import type { FactCard } from '../reading.ts';
import { cardAgencies } from './agencies.ts';
import { cardDates } from './dates.ts';
import { CARD_SCHEMA } from './empty.ts';
import { disagreementsIn } from './figures/disagreements.ts';
import { figuresOfCard } from './figures/figures.ts';
import { restsOfCard } from './figures/rests.ts';
import { cardHelp, cardPages } from './pages.ts';
import { cardCountries, cardPlaces } from './places.ts';
import { cardStatus } from './status.ts';
import { cardTerms } from './terms.ts';

/** Builds the fact card from a finished draft, in slices: pure and deterministic, each line with its spans. */
export function* buildCard(draft: Draft): Generator<void, FactCard> {
  const facts = figuresOfCard(draft);
  yield;
  const headline = headlineOf(draft);
  const terms = cardTerms(draft);
  yield;
  const places = cardPlaces(draft);
  const agencies = cardAgencies(draft);
  const help = cardHelp(draft);
  yield;
  return {
    schema: CARD_SCHEMA,
    ...(headline === undefined ? {} : { headline }),
    crime: cardCrime(draft),
    status: cardStatus(draft),
    terms,
    figures: facts.figures,
    sums: facts.sums,
    disagreements: disagreementsIn(facts.figures, draft),
    rests: restsOfCard(draft, facts.figures),
    agencies,
    places,
    countries: cardCountries(draft),
    movements: draft.movements,
    dates: cardDates(draft, facts.figures),
    pages: cardPages(draft, help),
    help,
    reasons: draft.reasons,
  };
}

/** The article's own headline, as it stands in the text, else the page's title. */
function headlineOf({ article, doc }: Draft): string | undefined {
  const block = doc.blocks.find(({ kind }) => kind === 'headline');
  const words = block ? doc.text.slice(block.start, block.end) : article.title;
  return words?.trim() || undefined;
}

function cardCrime({ crime, knowledge }: Draft): FactCard['crime'] {
  const areas = knowledge.registry.crimeAreas();
  return crime.map(({ id, mentions }) => ({
    id,
    label: areas.find((area) => area.id === id)?.label ?? id,
    mentions,
  }));
}
