import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation } from '../../types.ts';
import { weighCountries } from './evidence.ts';

/** Share of the article's places that must lie in the main town's country for an unlisted one to lie there too. */
const AT_HOME = 0.35;

/** What a mention counts for the main place that says where something came from. */
const OF_ORIGIN = 0.5;

/** Head start of towns over regions and countries as the article's main place. */
const TOWN = 100;

/**
 * Whether something came from a place, which then does not hold the place where it went:
 * 'landed at Kesten Airport from Peru', 'off the ferry from Calais'.
 */
function isWhence({ doc, language }: Draft, { start }: PlaceAnnotation): boolean {
  const before = normAt(doc.tokens, tokenAt(doc, start) - 1);
  return language.places.roles.from.has(before);
}

/** 'smuggled to Zimbabwe': a country to which something went, which need not be that of the article. */
function isWhither({ doc, language }: Draft, { start }: PlaceAnnotation): boolean {
  const before = normAt(doc.tokens, tokenAt(doc, start) - 1);
  return language.places.roles.to.has(before);
}

/** The one country where all towns lie that bodies of the text are called after: 'Shrewsbury Museum'. */
function countryOfBodies({ bodyTowns }: Draft): string | undefined {
  const [one, ...others] = bodyTowns;
  return others.every(({ cc }) => cc === one?.cc) ? one?.cc : undefined;
}

/** The country that bodies and nationalities speak of, where no place says where the article is set: 'South African police'. */
function homeCountry(draft: Draft): PlaceAnnotation | undefined {
  const cc = weighCountries(draft, []).likeliest() ?? countryOfBodies(draft);
  return cc === undefined ? undefined : landOf(draft, cc);
}

/** A country, though nothing names it. */
export function landOf(
  { knowledge: { gazetteer } }: Draft,
  cc: string,
): PlaceAnnotation | undefined {
  const id = gazetteer.country(cc);
  if (id === undefined) return undefined;
  const { name, lat, lon } = gazetteer.place(id);
  const where = { type: 'place', start: 0, end: 0, rule: '', sure: true, kind: 'country' } as const;
  return { ...where, name, cc, lat, lon };
}

/** The town named most often in a country that the article is set in, those of headline and first paragraph before others; its country where no place tells. */
export function mainTown(
  draft: Draft,
  located: readonly PlaceAnnotation[],
): PlaceAnnotation | undefined {
  const { doc } = draft;
  const counts = new Map<string, { place: PlaceAnnotation; count: number }>();
  const opening = doc.blocks[1]?.end ?? 0;
  for (const place of located) {
    const isOrigin = isWhence(draft, place);
    if (place.kind === 'country' && (isOrigin || isWhither(draft, place))) continue;
    const key = `${place.name}|${place.cc}`;
    const one = counts.get(key) ?? { place, count: place.kind === 'city' ? TOWN : 0 };
    one.count += isOrigin ? OF_ORIGIN : place.start < opening ? 2 : 1;
    counts.set(key, one);
  }
  if (counts.size === 0) return homeCountry(draft);
  const shares = new Map<string, number>();
  for (const { cc } of located) shares.set(cc, (shares.get(cc) ?? 0) + 1 / located.length);
  let best: { place: PlaceAnnotation; count: number } | undefined;
  for (const one of counts.values())
    if ((shares.get(one.place.cc) ?? 0) >= AT_HOME && one.count > (best?.count ?? 0)) best = one;
  return best?.place;
}
