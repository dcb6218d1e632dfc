import { azimuthal } from './azimuthal.ts';
import { equalEarth } from './equal-earth.ts';
import type { Box, Shapes } from './shapes.ts';

/** A rectangle of the drawing, in its own pixels. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A way between the globe and a drawing of it. */
export interface Flat {
  /** Where in the drawing a point of the globe lies (longitude, latitude). */
  place(lon: number, lat: number): [number, number];
  /** Which point of the globe lies there; undefined beside the globe. */
  globe(x: number, y: number): readonly [number, number] | undefined;
  /** The outline as the path of an SVG. */
  draw(outline: GeoJSON.MultiPolygon): string;
}

/** A frame with the part of the world that it shows. */
export interface View extends Flat {
  frame: Frame;
  box: Box;
}

/** A view is never narrower than this many degrees of latitude, so that a town keeps its surroundings. */
const LEAST_SPAN = 2.5;
/**
 * From this many degrees of longitude on the whole world is shown, because a flat section of the globe would be too
 * distorted.
 */
const WORLD_SPAN = 120;
/** A country wider than this is no frame for the places in it. */
const WIDE_COUNTRY = 22;

/** The smallest box around points (longitude, latitude) and countries that are small enough to be shown whole. */
export function boxAround(
  points: readonly (readonly [number, number])[],
  countries: readonly string[],
  shapes: Shapes,
): Box | undefined {
  const boxes: Box[] = points.map(([lon, lat]) => [lon, lat, lon, lat]);
  for (const cc of countries) {
    const land = shapes.mainland(cc);
    if (!land) continue;
    const [west, , east] = land.box;
    if (east - west > 0 && east - west <= WIDE_COUNTRY) boxes.push(land.box);
    else if (points.length === 0) boxes.push([...land.middle, ...land.middle]);
  }
  if (boxes.length === 0) return undefined;
  return padded([
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ]);
}

function padded([west, south, east, north]: Box): Box {
  const tall = Math.max(LEAST_SPAN, (north - south) * 1.16);
  const wide = Math.max(LEAST_SPAN * 1.4, (east - west) * 1.16);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return [
    lon - wide / 2,
    Math.max(-88, lat - tall / 2),
    lon + wide / 2,
    Math.min(88, lat + tall / 2),
  ];
}

/** Fits a part of the world into a frame. */
export function viewOf(box: Box, frame: Frame): View {
  const [west, south, east, north] = box;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const corners: [number, number][] = [];
  for (const lon of [west, middle[0], east])
    for (const lat of [south, middle[1], north]) corners.push([lon, lat]);
  const flat = (east - west > WORLD_SPAN ? equalEarth : azimuthal)(middle, corners, frame);
  return { frame, box: seenBox(flat, frame, box), ...flat };
}

/** What the frame really shows is more than was asked for, on its longer side. */
function seenBox({ globe }: Flat, { x, y, width, height }: Frame, asked: Box): Box {
  const corners = [0, 0.5, 1].flatMap((i) =>
    [0, 0.5, 1].map((j) => globe(x + i * width, y + j * height)),
  );
  const seen = corners.filter((corner) => corner !== undefined);
  if (seen.length < corners.length) return [-180, -90, 180, 90];
  const lons = [...seen.map((c) => c[0]), asked[0], asked[2]];
  const lats = [...seen.map((c) => c[1]), asked[1], asked[3]];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** True where a point of the drawing lies in a frame, at least `margin` from its edge. */
export function isInside([x, y]: readonly [number, number], frame: Frame, margin = 0): boolean {
  return (
    x >= frame.x + margin &&
    x <= frame.x + frame.width - margin &&
    y >= frame.y + margin &&
    y <= frame.y + frame.height - margin
  );
}

/** A frame with so many pixels more on its left and right, and above and below. */
export function widened({ x, y, width, height }: Frame, across: number, down = across): Frame {
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

/** True where two frames share more than an edge. */
export function overlaps(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True where one frame lies within another, edges included. */
export function holds(outer: Frame, inner: Frame): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
