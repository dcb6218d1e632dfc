import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azimuthal } from '../../../src/ui/map/azimuthal.ts';

const FRAME = { x: 10, y: 20, width: 368, height: 236 };

const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
/** The middle of a view, and how far its corners are from it. */
const views = fc.tuple(degrees(-170, 170), degrees(-60, 70), degrees(1, 50), degrees(1, 15));

function both(lon: number, lat: number, wide: number, tall: number) {
  const corners = [-wide, 0, wide].flatMap((x) =>
    [-tall, 0, tall].map((y): [number, number] => [lon + x, lat + y]),
  );
  const extent: [[number, number], [number, number]] = [
    [FRAME.x, FRAME.y],
    [FRAME.x + FRAME.width, FRAME.y + FRAME.height],
  ];
  const theirs = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .precision(0)
    .preclip((stream) => stream)
    .fitExtent(extent, { type: 'MultiPoint', coordinates: corners });
  return { ours: azimuthal([lon, lat], corners, FRAME), theirs, corners };
}

describe('the projection of a view', () => {
  it('places every point where d3-geo does', () => {
    fc.assert(
      fc.property(views, degrees(-60, 60), degrees(-89, 89), ([lon, ...view], east, lat) => {
        const { ours, theirs } = both(lon, ...view);
        const [x, y] = theirs([lon + east, lat]) as [number, number];
        expect(ours.place(lon + east, lat)[0]).toBeCloseTo(x, 5);
        expect(ours.place(lon + east, lat)[1]).toBeCloseTo(y, 5);
      }),
    );
  });

  it('leads back to the globe, at most half a turn to the east or west', () => {
    fc.assert(
      fc.property(views, degrees(0, 1), degrees(0, 1), (view, right, down) => {
        const { ours } = both(...view);
        const [x, y] = [FRAME.x + right * FRAME.width, FRAME.y + down * FRAME.height];
        const [lon, lat] = ours.globe(x, y) as [number, number];
        const [backX, backY] = ours.place(lon, lat);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-3);
      }),
    );
  });

  it('draws an outline as d3-geo does, hole and all', () => {
    const { ours, theirs } = both(5, 50, 6, 4);
    const outer = [
      [2, 49],
      [8, 49],
      [8, 52],
      [2, 49],
    ];
    const hole = [
      [6, 50],
      [7, 50],
      [7, 51],
      [6, 50],
    ];
    const outline = { type: 'MultiPolygon' as const, coordinates: [[outer, hole], [hole]] };
    expect(ours.draw(outline)).toBe(geoPath(theirs).digits(1)(outline));
  });
});
