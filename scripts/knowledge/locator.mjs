// Cuts the outlines of countries to what the locator on a place's hover card needs: some pixels a degree, as the
// path data of SVG, so that nothing has to be worked out where a card is shown.
import { writeFileSync } from 'node:fs';
import { geoBounds } from 'd3-geo';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { countriesIn } from './outlines.mjs';

/** Triangles and islands under this many square degrees are dropped: a pixel or two of a locator. */
const COARSE = 0.004;
/** Parts of a degree that a path is written in. */
const PARTS = 20;

function simplified(world) {
  const coarse = simplify(presimplify(world), COARSE);
  return filter(coarse, filterWeight(coarse, COARSE));
}

/** A ring as path data, north up: where it begins, then the steps from point to point. */
function path(ring) {
  const points = ring.map(([lon, lat]) => [Math.round(lon * PARTS), Math.round(-lat * PARTS)]);
  const [first, ...rest] = points;
  let last = first;
  const steps = [];
  for (const point of rest) {
    const [dx, dy] = [point[0] - last[0], point[1] - last[1]];
    if (dx !== 0 || dy !== 0) steps.push(dx, dy);
    last = point;
  }
  return steps.length < 6 ? '' : `M${first}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** Takes what compileMap takes. */
export function compileLocator(atlas, countriesTsv, out) {
  const countries = countriesIn(atlas, countriesTsv, simplified).map(({ cc, stretches }) => ({
    ...(cc && { cc }),
    land: stretches
      .map((polygon) => ({
        box: geoBounds(polygon)
          .flat()
          .map((degrees) => Math.round(degrees * 10) / 10),
        path: polygon.coordinates.map(path).join(''),
      }))
      .filter((stretch) => stretch.path !== ''),
  }));
  writeFileSync(
    out,
    JSON.stringify({ parts: PARTS, countries: countries.filter(({ land }) => land.length > 0) }),
  );
}
