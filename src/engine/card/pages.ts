import { uninvolved } from '../agencies/roles/uninvolved.ts';
import type { DateWords } from '../dates/words.ts';
import type { Draft } from '../draft.ts';
import type { CardLink, FactCard } from '../reading.ts';
import { type Body, bodyOf, type CrimeArea } from '../registry.ts';

/** Where 'search for this case' leads when the caller sets no engine. */
const SEARCH = 'https://duckduckgo.com/?q={query}';

/**
 * Official pages for the case: its crime area's, the press rooms of the EU bodies named, and a search at each body's
 * site. Each address stands once on a card: what helps stands under 'Help', where it says for what.
 */
export function cardPages(draft: Draft, help: FactCard['help']): CardLink[] {
  const bodies = euBodies(draft);
  const pages = [...areaPages(draft), ...pressRooms(draft, bodies), ...searches(draft, bodies)];
  const seen = new Set(help.map(({ url }) => url));
  return pages.filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** Helplines and reporting pages for the case's crime areas, its countries' own first. */
export function cardHelp({ crime, countries, knowledge }: Draft): FactCard['help'] {
  const areas = withParents(
    knowledge.registry.crimeAreas(),
    crime.map(({ id }) => id),
  );
  return [
    ...knowledge.registry.help(
      areas.map(({ id }) => id),
      countries.map(({ cc }) => cc),
    ),
  ];
}

/** Each area, then the one above it, whose pages serve where its own are missing. */
function withParents(all: readonly CrimeArea[], ids: readonly string[]): CrimeArea[] {
  const byId = (id: string | undefined) => id && all.find((area) => area.id === id);
  const found = new Set<CrimeArea>();
  for (const id of ids) {
    const area = byId(id);
    const parent = area && byId(area.parent);
    if (area) found.add(area);
    if (parent) found.add(parent);
  }
  return [...found];
}

function areaPages({ crime, knowledge }: Draft): CardLink[] {
  const primary = crime.slice(0, 1).map(({ id }) => id);
  const areas = withParents(knowledge.registry.crimeAreas(), primary);
  const links: CardLink[] = [];
  // A body's page on the area itself, not beside its page on the area above.
  for (const link of areas.flatMap(({ pages }) => pages))
    if (!links.some(({ body }) => body === link.body)) links.push(link);
  return links;
}

/** The EU bodies that the text names, each once; what one that has no part publishes is none of the case. */
function euBodies(draft: Draft) {
  const apart = uninvolved(draft);
  const ids = new Set(draft.agencies.map(({ id }) => id).filter((id) => !apart.has(id)));
  return [...ids]
    .map((id) => bodyOf(draft, id))
    .filter((body) => body !== undefined)
    .filter(({ eu }) => eu);
}

function pressRooms(draft: Draft, bodies: readonly Body[]): CardLink[] {
  return bodies.flatMap(({ name, news }): CardLink[] =>
    news
      ? [{ title: draft.language.agencies.pressRoom, url: news, body: name, kind: 'press' }]
      : [],
  );
}

/** A search for the case limited to each agency's site: crime area, main country, month. */
function searches(draft: Draft, bodies: readonly Body[]): CardLink[] {
  const words = caseWords(draft);
  if (words.length === 0) return [];
  const engine = draft.options.search ?? SEARCH;
  return bodies
    .filter(({ kind, url }) => url && SEARCHED.has(kind))
    .map(({ url }) => {
      const query = [`site:${hostOf(url ?? '')}`, ...words].join(' ');
      const address = engine.replace('{query}', encodeURIComponent(query));
      return { title: query, url: address, body: hostOf(address), kind: 'search' };
    });
}

/** Kinds of EU body that publish cases. */
const SEARCHED = new Set(['eu-agency-jha', 'eu-body', 'eu-service']);

function caseWords({ crime, countries, knowledge, language, article }: Draft): string[] {
  const area = knowledge.registry.crimeAreas().find(({ id }) => id === crime[0]?.id);
  if (!area) return [];
  const id = countries[0] && knowledge.gazetteer.country(countries[0].cc);
  const country = id === undefined ? [] : [knowledge.gazetteer.place(id).name];
  return [area.label.toLowerCase(), ...country, ...monthOf(article.published, language.dates)];
}

/** The month of publication in the language of the search words: 'February 2023'. */
function monthOf(published: string | undefined, { monthNames }: DateWords): string[] {
  const date = /^(\d{4})-(\d{2})/.exec(published ?? '');
  const [, year, month] = date ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? [] : [`${name} ${year}`];
}

/** The host of an address without 'www.'; the engine has no URL parser. */
const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? '';
