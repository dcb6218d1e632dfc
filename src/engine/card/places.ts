import type { Draft } from '../draft.ts';
import type { CardCountry, CardPlace, FigureKind, PlaceAnnotation, PlaceRole } from '../types.ts';
import { kindsByPlace } from './figures-at.ts';

/** What a figure tells of the place where it holds: a place whose words say where arrests were has that role too. */
const ROLE_OF: Readonly<Partial<Record<FigureKind, PlaceRole>>> = {
  arrested: 'arrest',
  searches: 'raid',
  victims: 'victims',
};

/** The places of the article, each once, in the order in which the text first names them. */
export function cardPlaces({ places, figures }: Draft): CardPlace[] {
  const lines = new Map<string, CardPlace>();
  const kinds = kindsByPlace(places, figures);
  for (const place of places) {
    const key = `${place.name}|${place.cc}|${place.region ?? ''}`;
    const line = lines.get(key) ?? newLine(place);
    lines.set(key, line);
    line.mentions.push({ start: place.start, end: place.end });
    addRole(line, place.role);
    for (const kind of kinds.get(place) ?? []) addRole(line, ROLE_OF[kind]);
    line.sure ||= place.sure;
  }
  return [...lines.values()];
}

function addRole({ roles }: CardPlace, role: PlaceRole | undefined): void {
  if (role && !roles.includes(role)) roles.push(role);
}

function newLine({
  name,
  label,
  cc,
  region,
  kind,
  lat,
  lon,
  runnerUp,
}: PlaceAnnotation): CardPlace {
  return {
    name,
    label,
    cc,
    region,
    kind,
    lat,
    lon,
    roles: [],
    sure: false,
    runnerUp,
    mentions: [],
  };
}

/** The countries that play a part, main first, with their places on the map. */
export function cardCountries({ countries, knowledge: { gazetteer } }: Draft): CardCountry[] {
  return countries.map(({ cc, mentions }) => {
    const id = gazetteer.country(cc);
    if (id === undefined) return { cc, name: cc, mentions };
    const { name, lat, lon } = gazetteer.place(id);
    return { cc, name, lat, lon, mentions };
  });
}
