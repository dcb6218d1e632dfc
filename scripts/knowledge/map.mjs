// Cuts world-atlas (Natural Earth, public domain) to what the map of a case needs: outlines by ISO 3166-1
// alpha-2, fine in and around Europe, coarse elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoBounds, geoCentroid } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';

/** Triangles under this many square degrees are dropped: a third of a pixel on a map of Europe. */
const COARSE = 0.02;
/** Within this box (west, south, east, north) outlines stay ten times as fine, for insets of one country. */
const EUROPE = [-12, 34, 42, 72];
const FINER = 10;
/** Steps of the grid that coordinates are rounded to. */
const GRID = 1e5;

/** Natural Earth gives these no ISO number; Kosovo's code is the one that the EU uses. */
const UNNUMBERED = { Kosovo: 'XK' };

const inEurope = ([lon, lat]) =>
  lon > EUROPE[0] && lat > EUROPE[1] && lon < EUROPE[2] && lat < EUROPE[3];

function codes(countriesTsv) {
  const [head, ...rows] = readFileSync(countriesTsv, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const [iso2, numeric] = [columns.indexOf('iso2'), columns.indexOf('numeric')];
  return new Map(rows.map((row) => row.split('\t')).map((cells) => [cells[numeric], cells[iso2]]));
}

function simplified(world) {
  const weighed = presimplify(world);
  for (const arc of weighed.arcs) for (const point of arc) if (inEurope(point)) point[2] *= FINER;
  const coarse = simplify(weighed, COARSE);
  const area = (ring) => planarRingArea(ring) * (inEurope(ring[0]) ? FINER : 1);
  return quantize(filter(coarse, filterWeight(coarse, COARSE, area)), GRID);
}

/** West, south, east, north and the middle of a country's largest stretch of land, in degrees. */
function mainland(topology, geometry) {
  const { type, coordinates } = feature(topology, geometry).geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((c) => ({
    type: 'Polygon',
    coordinates: c,
  }));
  polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const [[west, south], [east, north]] = geoBounds(polygons[0]);
  const rounded = (degrees) => Math.round(degrees * 100) / 100;
  return {
    box: [west, south, east, north].map(rounded),
    middle: geoCentroid(polygons[0]).map(rounded),
  };
}

/** atlas: countries-50m.json of world-atlas; countriesTsv: the gazetteer's countries; out: where to write. */
export function compileMap(atlas, countriesTsv, out) {
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  const isoOf = codes(countriesTsv);
  const topology = simplified({ ...world, objects: { countries: world.objects.countries } });
  for (const geometry of topology.objects.countries.geometries) {
    const cc = isoOf.get(geometry.id) ?? UNNUMBERED[geometry.properties.name];
    const isLand = geometry.arcs?.length > 0;
    delete geometry.properties;
    delete geometry.id;
    if (cc) geometry.id = cc;
    if (isLand) geometry.properties = mainland(topology, geometry);
  }
  topology.objects.countries.geometries = topology.objects.countries.geometries.filter(
    (geometry) => geometry.properties,
  );
  writeFileSync(out, JSON.stringify(topology));
}
