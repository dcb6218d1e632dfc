import type { CardFigure, CardPlace } from '../engine/reading.ts';
import { bodyName } from '../ui/card/figures/words.ts';
import { isScene } from '../ui/card/scene.ts';
import type { Phrases } from '../ui/words/phrases.ts';
import type { ExportDocument, ExportMention } from './document.ts';
import { safe } from './json.ts';
import type { LinkOf } from './link.ts';

type Node = Record<string, unknown>;
type Card = ExportDocument['card'];

/** schema.org: the article, the case as an Event with its Places and Organizations, and each figure as a Claim. */
export function toJsonLd(document: ExportDocument, phrases: Phrases, link: LinkOf): string {
  const { source, card } = document;
  const article: Node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(source.url && { '@id': source.url, url: source.url }),
    ...(source.title && { headline: source.title }),
    ...(source.outlet && { publisher: { '@type': 'Organization', name: source.outlet } }),
    ...(source.published && { datePublished: source.published }),
    inLanguage: source.language,
    sdDatePublished: source.accessed,
    identifier: {
      '@type': 'PropertyValue',
      propertyID: 'sha-256',
      value: source.sha256,
    },
    about: event(card),
    mentions: [
      ...card.agencies.map(({ name, url }) => organization(name, url)),
      ...card.places.filter((one) => !isScene(one)).map(place),
    ],
    hasPart: card.figures.map((figure) => claim(figure, card.agencies, phrases, link)),
  };
  return `${safe(JSON.stringify(article, null, 2))}\n`;
}

function event(card: Card): Node {
  const facts = new Set(card.figures.filter((f) => !f.background).map((f) => f.id));
  const day = card.dates.find(
    ({ iso, facts: dated }) => !iso.includes('W') && dated.some((id) => facts.has(id)),
  );
  const scenes = card.places.filter(isScene);
  const actors = card.agencies.filter(({ role }) => role && role !== 'source');
  return {
    '@type': 'Event',
    ...(card.crime.length > 0 && { keywords: card.crime.map((area) => area.label) }),
    ...(day && { startDate: day.iso }),
    ...(day?.to && { endDate: day.to }),
    ...(scenes.length > 0 && { location: scenes.map(place) }),
    ...(actors.length > 0 && {
      contributor: actors.map(({ name, url }) => organization(name, url)),
    }),
  };
}

function place({ name, cc, region, lat, lon, kind }: Omit<CardPlace, 'mentions'>): Node {
  const located = lat !== undefined && lon !== undefined;
  return {
    '@type': kind === 'country' ? 'Country' : kind === 'city' ? 'City' : 'Place',
    name,
    ...(cc !== 'XX' && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: cc,
        ...(region && { addressRegion: region }),
      },
    }),
    ...(located && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}

function organization(name: string, url: string | undefined): Node {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

/**
 * A figure as a claim: what it says, what stands behind it on the card (of this case or not, how sure), in which words,
 * and where they stand.
 */
function claim(
  figure: Omit<CardFigure, 'mentions' | 'evidence'> & { mentions: ExportMention[] },
  agencies: Card['agencies'],
  phrases: Phrases,
  link: LinkOf,
): Node {
  const notes = phrases.notes(figure, agencies);
  const credit = bodyName(figure.source, agencies);
  const first = figure.mentions[0];
  const url = first?.quote && link(first);
  return {
    '@type': 'Claim',
    name: phrases.figure(figure),
    ...(notes.length > 0 && { description: notes.join('; ') }),
    about: quantity(figure),
    ...(first?.quote && { text: first.quote }),
    ...(url && { url }),
    ...(credit && { creditText: credit }),
  };
}

/** Bounds stay bounds: 'at least 20' has a least value and no value, 'about 20' and 'more than 20' say so. */
function quantity({
  q,
  strict,
  value,
  max,
  unit,
}: Pick<CardFigure, 'q' | 'strict' | 'value' | 'max' | 'unit'>): Node {
  const exact = q === 'exact' || q === 'approx';
  const bound = q === 'approx' ? 'approx' : strict && 'strict';
  return {
    '@type': 'QuantitativeValue',
    ...(value !== undefined && exact && { value }),
    ...(value !== undefined && (q === 'min' || q === 'range') && { minValue: value }),
    ...(q === 'max' && value !== undefined && { maxValue: value }),
    ...(q === 'range' && max !== undefined && { maxValue: max }),
    ...(unit && { unitText: unit }),
    ...(bound && {
      additionalProperty: { '@type': 'PropertyValue', propertyID: 'bound', value: bound },
    }),
  };
}
