import type { Draft } from '../draft.ts';
import { isOfDateline } from '../places/dateline.ts';
import { kilometres } from '../places/distance.ts';
import { seatsOf } from '../places/seats.ts';
import type { CardCountry, CardPlace } from '../reading.ts';
import { spanOnly } from '../text/spans.ts';
import type { FigureKind, PlaceAnnotation, PlaceRole } from '../types.ts';
import { kindsByPlace } from './kinds-by-place.ts';

/** What a figure tells of the place where it holds: a place whose words say where arrests were has that role too. */
const ROLE_OF: Readonly<Partial<Record<FigureKind, PlaceRole>>> = {
  arrested: 'arrest',
  searches: 'raid',
  victims: 'victims',
};

/** So near a town its port and its region are where it is, for who reads a list of names. */
const TOWN_KM = 60;

/** The places of the article, each once, in the order in which the text first names them. */
export function cardPlaces(draft: Draft): CardPlace[] {
  const { places, figures } = draft;
  const seats = seatsOf(draft);
  const lines: CardPlace[] = [];
  const byName = new Map<string, CardPlace[]>();
  const kinds = kindsByPlace(places, figures);
  const told = new Set<CardPlace>();
  for (const place of places) {
    const key = `${place.name}|${place.cc}`;
    const named = byName.get(key) ?? [];
    byName.set(key, named);
    let line = named.find((one) => isSame(one, place));
    if (!line) {
      line = newLine(place);
      named.push(line);
      lines.push(line);
    }
    if (place.kind === 'city' && line.kind !== 'city') tellOfTown(line, place);
    line.mentions.push(spanOnly(place));
    if (!isOfDateline(place) || kinds.has(place)) told.add(line);
    // Where a body has its seat is no base of those whom it pursues: 'the Hague-based Europol'
    if (place.role !== 'seat' || !seats.has(place.name)) addRole(line, place.role);
    for (const kind of kinds.get(place) ?? []) addRole(line, ROLE_OF[kind]);
    line.sure ||= place.sure;
  }
  // Where the reporter is is no place of the case: 'LISBON (Wire) - Hundreds of police'.
  const ofTheCase = lines.filter((line) => told.has(line));
  return isLocalReport(draft, ofTheCase) ? lines : ofTheCase;
}

/**
 * Whether a report is of the town that heads it, as far as anybody can tell: its country plays a part, and the text
 * names no other place, 'MUMBAI: Police arrested two men', or names the state with it, as nobody does of a bureau,
 * and no other place of that country, 'TOLEDO, Ohio (Wire) - Two men were held'.
 */
function isLocalReport({ places, countries }: Draft, told: readonly CardPlace[]): boolean {
  const heads = places.filter((place) => isOfDateline(place) && place.role !== 'seat');
  const head = told.length === 0 ? heads[0] : heads.find(({ kind }) => kind === 'region');
  if (!head || told.some(({ cc }) => cc === head.cc)) return false;
  return countries.some(({ cc }) => cc === head.cc);
}

/** Whether a place has a line: its own, or that of the town of its name that it lies at ('Murcia' and its region). */
function isSame(line: CardPlace, place: PlaceAnnotation): boolean {
  if ((line.region ?? '') === (place.region ?? '')) return true;
  if (line.kind !== 'city' && place.kind !== 'city') return false;
  const [a, b] = [pointOf(line), pointOf(place)];
  return a !== undefined && b !== undefined && kilometres(a, b) <= TOWN_KM;
}

function pointOf({ kind, lat, lon }: Pick<CardPlace, 'kind' | 'lat' | 'lon'>) {
  const isPoint = kind !== 'country' && lat !== undefined && lon !== undefined;
  return isPoint ? { lat, lon } : undefined;
}

function addRole({ roles }: CardPlace, role: PlaceRole | undefined): void {
  if (role && !roles.includes(role)) roles.push(role);
}

/** Written out field by field: a spread and more fields behind it took a fiftieth of the whole reading. */
const newLine = (place: PlaceAnnotation): CardPlace => ({
  name: place.name,
  label: place.label,
  cc: place.cc,
  region: place.region,
  kind: place.kind,
  lat: place.lat,
  lon: place.lon,
  runnerUp: place.runnerUp,
  roles: [],
  sure: false,
  mentions: [],
});

/** Lets a line tell what the gazetteer says of the town: 'The port of Haifa', then Haifa. */
function tellOfTown(line: CardPlace, town: PlaceAnnotation): void {
  const { roles, sure, mentions } = line;
  Object.assign(line, { ...newLine(town), roles, sure, mentions });
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
