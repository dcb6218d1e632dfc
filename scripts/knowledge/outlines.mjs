// The outlines of the world's countries, from world-atlas (Natural Earth, public domain).
import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';

/** Natural Earth gives these no ISO number; Kosovo's code is the one that the EU uses. */
const UNNUMBERED = { Kosovo: 'XK' };

function codes(countriesTsv) {
  const [head, ...rows] = readFileSync(countriesTsv, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const [iso2, numeric] = [columns.indexOf('iso2'), columns.indexOf('numeric')];
  return new Map(rows.map((row) => row.split('\t')).map((cells) => [cells[numeric], cells[iso2]]));
}

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
