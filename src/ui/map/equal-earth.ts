import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Flat, Frame } from './frame.ts';

/** The projection of a map of the whole world, whose outlines have to be cut open at the back of the globe. */
export function equalEarth(
  [lon0]: readonly [number, number],
  filling: readonly [number, number][],
  { x, y, width, height }: Frame,
): Flat {
  const projection = geoEqualEarth()
    .rotate([-lon0, 0])
    .fitExtent(
      [
        [x, y],
        [x + width, y + height],
      ],
      { type: 'MultiPoint', coordinates: [...filling] },
    );
  const path = geoPath(projection).digits(1);
  return {
    // it has a place for each point
    place: (lon, lat) => projection([lon, lat]) as [number, number],
    globe(right, down) {
      const at = projection.invert?.([right, down]);
      return at?.every(Number.isFinite) ? at : undefined;
    },
    draw: (outline) => path(outline) ?? '',
  };
}
