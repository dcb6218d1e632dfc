// The outlines of the world's countries, from world-atlas (Natural Earth, public domain).
import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { readTsv } from './tsv.mjs';

/** Natural Earth gives these no ISO number; Kosovo's code is the one that the EU uses. */
const UNNUMBERED = { Kosovo: 'XK' };

const codes = (countriesTsv) =>
  new Map(readTsv(countriesTsv).map(({ numeric, iso2 }) => [numeric, iso2]));

/**
 * The countries of an atlas as `simplified` leaves its topology: code (ISO 3166-1 alpha-2), where there is one, and
 * stretches of land as polygons, the largest first.
 */
export function countriesIn(atlas, countriesTsv, simplified) {
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  const isoOf = codes(countriesTsv);
  const topology = simplified({ ...world, objects: { countries: world.objects.countries } });
  return topology.objects.countries.geometries
    .filter((geometry) => geometry.arcs?.length > 0)
    .map((geometry) => {
      const { type, coordinates } = feature(topology, geometry).geometry;
      const stretches = (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => ({
        type: 'Polygon',
        coordinates: rings,
      }));
      stretches.sort((a, b) => geoArea(b) - geoArea(a));
      return { cc: isoOf.get(geometry.id) ?? UNNUMBERED[geometry.properties.name], stretches };
    });
}
