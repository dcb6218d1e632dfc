import type { Flat, Frame } from './frame.ts';

type Point = readonly [number, number];

const RADIANS = Math.PI / 180;

/**
 * Lambert's azimuthal equal-area projection around a point (longitude, latitude), fitted so that `filling` fills the
 * frame: what a view of some countries is drawn in. Written out, because it runs once and cold while a reader waits, and
 * in a library of projections each point passes a dozen functions. Lines between two points of an outline stay straight:
 * so near to each other nobody sees them bent. No land is both in the picture and at the other end of the globe, where
 * this projection would tear it.
 */
export function azimuthal(middle: Point, filling: readonly Point[], frame: Frame): Flat {
  const fit = fitted(filling, laid(middle, { scale: 1, x: 0, y: 0 }), frame);
  const place = laid(middle, fit);
  return {
    place,
    globe: lifted(middle, fit),
    draw: (outline) => drawn(outline, place),
  };
}

/** How far the drawing is enlarged and moved from the unit sphere's own. */
interface Fit {
  scale: number;
  x: number;
  y: number;
}

function fitted(points: readonly Point[], place: Flat['place'], frame: Frame): Fit {
  const at = points.map(([lon, lat]) => place(lon, lat));
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const scale = Math.min(frame.width / (right - left), frame.height / (bottom - top));
  return {
    scale,
    x: frame.x + (frame.width - scale * (left + right)) / 2,
    y: frame.y + (frame.height - scale * (top + bottom)) / 2,
  };
}

/** From the globe to the drawing. */
function laid([lon0, lat0]: Point, { scale, x, y }: Fit): Flat['place'] {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  return (lon, lat) => {
    const [east, north] = [(lon - lon0) * RADIANS, lat * RADIANS];
    const [sin, cos] = [Math.sin(north), Math.cos(north)];
    const along = cos * Math.cos(east);
    // what lies opposite has no place: it goes to the edge, as far as it can
    const k = scale * Math.sqrt(2 / Math.max(1e-12, 1 + sin * sin0 + along * cos0));
    return [x + k * cos * Math.sin(east), y - k * (sin * cos0 - along * sin0)];
  };
}

/** From the drawing back to the globe. */
function lifted([lon0, lat0]: Point, { scale, x: left, y: top }: Fit): Flat['globe'] {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  return (x, y) => {
    const [east, north] = [(x - left) / scale, (top - y) / scale];
    const away = Math.hypot(east, north);
    if (away === 0) return [lon0, lat0];
    const angle = 2 * Math.asin(Math.min(1, away / 2));
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const lon = lon0 + Math.atan2(east * sin, away * cos0 * cos - north * sin0 * sin) / RADIANS;
    const lat = Math.asin(within1(cos * sin0 + (north * sin * cos0) / away)) / RADIANS;
    return [lon - 360 * Math.round(lon / 360), lat];
  };
}

const within1 = (sine: number) => Math.max(-1, Math.min(1, sine));

/** The last point of a ring is its first. */
function drawn({ coordinates }: GeoJSON.MultiPolygon, place: Flat['place']): string {
  let path = '';
  for (const polygon of coordinates)
    for (const ring of polygon) {
      for (let i = 0; i < ring.length - 1; i += 1) {
        const [lon = 0, lat = 0] = ring[i] ?? [];
        const [x, y] = place(lon, lat);
        path += `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
      }
      path += 'Z';
    }
  return path;
}
