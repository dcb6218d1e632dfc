import type { CardPlace, FactCard } from '../../engine/reading.ts';
import { placeName } from '../card/place-words.ts';
import type { Words } from '../words/words.ts';

/** How a place is drawn: what is only an area is no dot, and a country is no pin at all. */
export type MapSign = 'dot' | 'area' | 'court';

/** A place with coordinates that the map shows. */
export interface MapPoint {
  id: string;
  label: string;
  symbol: MapSign;
  lon: number;
  lat: number;
  sure: boolean;
  /** Points with more mentions get their names placed first. */
  weight: number;
}

/** The card's places that may stand on the map: a country only ever shades its shape. */
export function pointsOf(card: FactCard, words: Words): MapPoint[] {
  return card.places.flatMap((place) => {
    const { lat, lon, kind } = place;
    if (lat === undefined || lon === undefined || kind === 'country') return [];
    return {
      id: `${place.name}|${place.cc}`,
      label: `${placeName(place, words)}${place.sure ? '' : '?'}`,
      symbol: symbolOf(place),
      lon,
      lat,
      sure: place.sure,
      weight: place.mentions.length + place.roles.filter((role) => role !== 'other').length,
    };
  });
}

function symbolOf({ kind, cc, roles }: CardPlace): MapSign {
  // what lies in no country is a sea, and wide
  if (kind === 'region' || kind === 'area' || cc === 'XX') return 'area';
  return roles.length > 0 && roles.every((role) => role === 'seat') ? 'court' : 'dot';
}

/** One end of a movement: where it is, if anywhere, and its name. */
export interface MoveEnd {
  name: string;
  at?: readonly [number, number];
}

/** The card's movements; an end such as 'Europe' has a name and no place. */
export function movesOf(
  card: FactCard,
  words: Words,
  middleOf: (cc: string) => readonly [number, number] | undefined,
): { from: MoveEnd; to: MoveEnd }[] {
  const end = (name: string): MoveEnd => {
    if (/^[A-Z]{2}$/.test(name)) return withPlace(words.country(name), middleOf(name));
    const place = card.places.find((p) => p.name === name);
    const label = place ? placeName(place, words) : name;
    if (place?.kind === 'country') return withPlace(label, middleOf(place.cc));
    const { lon, lat } = place ?? {};
    return withPlace(label, lon === undefined || lat === undefined ? undefined : [lon, lat]);
  };
  return card.movements.map(({ from, to }) => ({ from: end(from), to: end(to) }));
}

function withPlace(name: string, at: readonly [number, number] | undefined): MoveEnd {
  return at ? { name, at } : { name };
}
