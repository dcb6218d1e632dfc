// Cuts world-atlas (Natural Earth, public domain) to what the map of a case needs: outlines by ISO 3166-1
// alpha-2, fine in and around Europe, coarse elsewhere.
import { writeFileSync } from 'node:fs';
import { geoBounds, geoCentroid } from 'd3-geo';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import { countriesIn } from './outlines.mjs';

/** Triangles under this many square degrees are dropped: a third of a pixel on a map of Europe. */
const COARSE = 0.02;
/** Within this box (west, south, east, north) outlines stay ten times as fine, for insets of one country. */
const EUROPE = [-12, 34, 42, 72];
const FINER = 10;
/** Parts of a degree that a point of an outline is written in: under a pixel on an inset of a small country. */
const PARTS = 200;

const inEurope = ([lon, lat]) =>
  lon > EUROPE[0] && lat > EUROPE[1] && lon < EUROPE[2] && lat < EUROPE[3];

function simplified(world) {
  const weighed = presimplify(world);
  for (const arc of weighed.arcs) for (const point of arc) if (inEurope(point)) point[2] *= FINER;
  const coarse = simplify(weighed, COARSE);
  const area = (ring) => planarRingArea(ring) * (inEurope(ring[0]) ? FINER : 1);
  return filter(coarse, filterWeight(coarse, COARSE, area));
}

const rounded = (degrees) => Math.round(degrees * 100) / 100;

/** A signed whole number as characters of ASCII: five bits each, the lowest first, the sixth where more follow. */
function written(number) {
  let rest = number < 0 ? ~(number << 1) : number << 1;
  let out = '';
  for (; rest >= 32; rest >>>= 5) out += String.fromCharCode((rest & 31) + 95);
  return out + String.fromCharCode(rest + 63);
}

/** A ring as the steps from point to point; src/ui/map/shapes.ts reads it. */
function line(ring) {
  let [x, y] = [0, 0];
  let out = '';
  for (const [lon, lat] of ring) {
    const [nextX, nextY] = [Math.round(lon * PARTS), Math.round(lat * PARTS)];
    if (out && nextX === x && nextY === y) continue;
    out += written(nextX - x) + written(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return out;
}

/** A country's stretches of land, the largest first, each with its west, south, east and north. */
function landOf(stretches) {
  const land = stretches.map((polygon) => ({
    box: geoBounds(polygon).flat().map(rounded),
    rings: polygon.coordinates.map(line),
  }));
  return { middle: geoCentroid(stretches[0]).map(rounded), land };
}

/** atlas: countries-50m.json of world-atlas; countriesTsv: the gazetteer's countries; out: where to write. */
export function compileMap(atlas, countriesTsv, out) {
  const countries = countriesIn(atlas, countriesTsv, simplified).map(({ cc, stretches }) => ({
    ...(cc && { cc }),
    ...landOf(stretches),
  }));
  writeFileSync(out, JSON.stringify({ parts: PARTS, countries }));
}
