import mapUrl from '../../../build/knowledge/map.json?url';
import { cutTo } from './cut.ts';

/** West, south, east, north in degrees; east is under west where it crosses the 180th meridian. */
export type Box = readonly [number, number, number, number];

/** A country's largest stretch of land, in degrees. */
export interface Mainland {
  box: Box;
  middle: readonly [number, number];
}

/** The outlines that ship with the package: countries by ISO 3166-1 alpha-2. */
export interface Shapes {
  /** The land within the box, by country; what lies outside it, or is finer than a step in degrees, only roughly. */
  within(box: Box, step: number): { cc: string; outline: GeoJSON.MultiPolygon }[];
  /** Box and middle (longitude, latitude) of a country's largest stretch of land. */
  mainland(cc: string): Mainland | undefined;
  /** True where the point (longitude, latitude) lies on the country's land. */
  covers(cc: string, at: readonly [number, number]): boolean;
}

/** The file that scripts/knowledge/map.mjs writes. */
interface MapFile {
  /** Parts of a degree that the outlines are written in. */
  parts: number;
  countries: Country[];
}

/** Land without a code belongs to no country of the list. */
interface Country {
  cc?: string;
  middle: readonly [number, number];
  /** The largest first. */
  land: Land[];
}

/** A stretch of land: its outer ring, then its holes, as steps from point to point. */
interface Land {
  box: Box;
  rings: string[];
}

/** Opens the outlines; a ring is read when a map first needs it. */
export function openShapes({ parts, countries }: MapFile): Shapes {
  const byCode = new Map(countries.map((country) => [country.cc, country]));
  const read = new Map<Land, number[][]>();
  const ringsOf = (land: Land) => {
    const known = read.get(land) ?? land.rings.map(readRing);
    read.set(land, known);
    return known;
  };
  return {
    mainland(cc) {
      const country = byCode.get(cc);
      const [largest] = country?.land ?? [];
      return country && largest && { box: largest.box, middle: country.middle };
    },
    covers: (cc, [lon, lat]) =>
      byCode
        .get(cc)
        ?.land.some(
          (land) =>
            touches(land.box, [lon, lat, lon, lat]) &&
            isWithin(ringsOf(land), lon * parts, lat * parts),
        ) ?? false,
    within(box, step) {
      const [west, south, east, north] = box;
      const cut: Box = [west * parts, south * parts, east * parts, north * parts];
      const degrees = (ring: number[]) => cutTo(ring, cut, step * parts, parts);
      return countries.flatMap(({ cc = '', land }) => {
        const near = land.filter((stretch) => touches(stretch.box, box));
        if (near.length === 0) return [];
        const coordinates = near.map((stretch) => ringsOf(stretch).map(degrees));
        return { cc, outline: { type: 'MultiPolygon', coordinates } };
      });
    },
  };
}

/**
 * Numbers of five bits a character, the lowest first; the sixth bit says that more follow, the last bit is the sign.
 * The points are given in parts of a degree: x, y, x, y ...
 */
function readRing(ring: string): number[] {
  const points: number[] = [];
  let at = 0;
  const next = () => {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const bits = ring.charCodeAt(at++) - 63;
      number |= (bits & 31) << shift;
      if (bits < 32) return number & 1 ? ~(number >> 1) : number >> 1;
    }
  };
  let x = 0;
  let y = 0;
  while (at < ring.length) {
    x += next();
    y += next();
    points.push(x, y);
  }
  return points;
}

/** Counts the outlines that a line to the north crosses: an odd number from within. */
function isWithin(rings: number[][], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let i = 2; i < ring.length; i += 2) {
      const x1 = ring[i - 2] ?? 0;
      const y1 = ring[i - 1] ?? 0;
      const x2 = ring[i] ?? 0;
      const y2 = ring[i + 1] ?? 0;
      if (x1 > x !== x2 > x && y < y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)) isIn = !isIn;
    }
  return isIn;
}

/**
 * Compares boxes by index. It runs for every stretch of land on earth, and destructuring would make two objects each
 * time.
 */
function touches(a: Box, b: Box): boolean {
  if (a[1] > b[3] || a[3] < b[1]) return false;
  return a[2] < a[0] ? b[2] >= a[0] || b[0] <= a[2] : a[0] <= b[2] && a[2] >= b[0];
}

let loading: Promise<Shapes> | undefined;
let loaded: Shapes | undefined;

/** Reads the outlines, once: a surface begins with it, so that they are there when its card is; what fails then is met again where the map is drawn. */
export function loadShapes(): Promise<Shapes> {
  loading ??= fetch(mapUrl)
    .then((response) => response.json())
    .then((file) => {
      loaded = openShapes(file);
      return loaded;
    });
  return loading;
}

/** The outlines, where they have been read already. */
export function shapesAtHand(): Shapes | undefined {
  return loaded;
}
