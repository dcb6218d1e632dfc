import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import mapUrl from '../../../build/knowledge/map.json?url';

/** West, south, east, north in degrees; east is under west where it crosses the 180th meridian. */
export type Box = readonly [number, number, number, number];

/** A country's largest stretch of land, in degrees. */
export interface Mainland {
  box: Box;
  middle: readonly [number, number];
}

/** The outlines that ship with the package: countries by ISO 3166-1 alpha-2. */
export interface Shapes {
  /** Countries whose mainland touches the box, and its land's outline. */
  within(box: Box): { cc: string; outline: GeoJSON.Feature }[];
  /** Box and middle (longitude, latitude) of a country's largest stretch of land. */
  mainland(cc: string): Mainland | undefined;
}

/** Every country of the file has its mainland: scripts/knowledge/map.mjs drops those without land. */
type Country = GeometryObject & { properties: Mainland };

/** Opens the file that scripts/knowledge/map.mjs writes. */
export function openShapes(topology: Topology): Shapes {
  const { countries } = topology.objects;
  const all = (countries?.type === 'GeometryCollection' ? countries.geometries : []) as Country[];
  const byCode = new Map(all.map((country) => [country.id, country.properties]));
  const outlines = new Map<Country, GeoJSON.Feature>();
  const outlineOf = (country: Country) => {
    const known = outlines.get(country);
    if (known) return known;
    const outline = feature(topology, country) as GeoJSON.Feature;
    outlines.set(country, outline);
    return outline;
  };
  return {
    mainland: (cc) => byCode.get(cc),
    within: (box) =>
      all
        .filter((country) => touches(country.properties.box, box))
        .map((country) => ({ cc: String(country.id ?? ''), outline: outlineOf(country) })),
  };
}

function touches(a: Box, b: Box): boolean {
  const [west, south, east, north] = a;
  if (south > b[3] || north < b[1]) return false;
  return east < west ? b[2] >= west || b[0] <= east : west <= b[2] && east >= b[0];
}

let loading: Promise<Shapes> | undefined;

/** Reads the outlines once, when the first map is drawn. */
export function loadShapes(): Promise<Shapes> {
  loading ??= fetch(mapUrl)
    .then((response) => response.json())
    .then(openShapes);
  return loading;
}
