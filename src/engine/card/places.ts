import type { Draft } from '../draft.ts';
import type {
  CardCountry,
  CardPlace,
  FigureAnnotation,
  FigureKind,
  PlaceAnnotation,
  PlaceRole,
  Span,
} from '../types.ts';

/** What a figure tells of the place where it holds. */
const ROLE_OF: Readonly<Partial<Record<FigureKind, PlaceRole>>> = {
  arrested: 'arrest',
  searches: 'raid',
  victims: 'victims',
};

/** The places of the article, each once, in the order in which the text first names them. */
export function cardPlaces({ places, figures }: Draft): CardPlace[] {
  const lines = new Map<string, CardPlace>();
  for (const place of places) {
    const key = `${place.name}|${place.cc}|${place.region ?? ''}`;
    const line = lines.get(key) ?? newLine(place);
    lines.set(key, line);
    line.mentions.push({ start: place.start, end: place.end });
    for (const role of [place.role, ...rolesByFigures(place, figures)])
      if (role && !line.roles.includes(role)) line.roles.push(role);
    line.sure ||= place.sure;
  }
  return [...lines.values()];
}

/** A place whose words say where arrests, searches or victims were has that role too. */
function rolesByFigures(place: Span, figures: readonly FigureAnnotation[]) {
  return figures
    .filter(({ evidence }) => {
      const where = evidence?.where;
      return where && where.start <= place.start && place.end <= where.end;
    })
    .map(({ kind }) => ROLE_OF[kind]);
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
    ...(label === undefined ? {} : { label }),
    cc,
    ...(region === undefined ? {} : { region }),
    kind,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    roles: [],
    sure: false,
    ...(runnerUp === undefined ? {} : { runnerUp }),
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
