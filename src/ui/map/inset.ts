import { type Frame, isInside, overlaps, type View, widened } from './frame.ts';
import { textWidth } from './labels.ts';
import type { MapPoint } from './points.ts';
import type { Mainland } from './shapes.ts';

/** Fewest points that need a map of their own. */
const LEAST_CROWD = 3;

/** The largest group of points that stand closer together than their names; undefined where there is none. */
export function crowdOf(
  points: readonly MapPoint[],
  view: View,
  size: number,
): MapPoint[] | undefined {
  const placed = points.flatMap((point) => {
    const at = view.place(point.lon, point.lat);
    return at ? [{ point, x: at[0], y: at[1] }] : [];
  });
  let largest: MapPoint[] = [];
  const seen = new Set<MapPoint>();
  for (const start of placed) {
    if (seen.has(start.point)) continue;
    const group = [start];
    seen.add(start.point);
    for (const member of group)
      for (const other of placed)
        if (!seen.has(other.point) && isClose(member, other, size)) {
          seen.add(other.point);
          group.push(other);
        }
    if (group.length > largest.length) largest = group.map((member) => member.point);
  }
  const covers = largest.length === points.length;
  return largest.length >= LEAST_CROWD && !(covers && isSpread(placed)) ? largest : undefined;
}

interface Placed {
  point: MapPoint;
  x: number;
  y: number;
}

function isClose(a: Placed, b: Placed, size: number): boolean {
  const room = Math.max(textWidth(a.point.label, size), textWidth(b.point.label, size)) * 0.5;
  return Math.abs(a.y - b.y) < size * 1.5 && Math.abs(a.x - b.x) < room;
}

/** A crowd that fills the map already would gain nothing from an inset. */
function isSpread(placed: readonly Placed[]): boolean {
  const xs = placed.map((p) => p.x);
  const ys = placed.map((p) => p.y);
  return Math.max(...xs) - Math.min(...xs) > 120 || Math.max(...ys) - Math.min(...ys) > 90;
}

/** Where an inset stands, what it enlarges, and the line between the two. */
export interface InsetPlace {
  frame: Frame;
  from: Frame;
  line: [number, number, number, number];
  isBelow: boolean;
}

interface Content {
  crowd: readonly MapPoint[];
  others: readonly MapPoint[];
  /** Land of the case's countries, which the inset should leave in sight. */
  land: readonly Mainland[];
  /** Whether the drawing is wide enough for an inset in one of its corners. */
  isWide: boolean;
}

/** The middle and the sides of a country: what must stay in sight for its shape to be known. */
function landSpots(view: View, land: readonly Mainland[]): [number, number][] {
  return land.flatMap(({ box: [west, south, east, north], middle: [lon, lat] }) => {
    const spots = [
      [lon, lat],
      [west, lat],
      [east, lat],
      [lon, south],
      [lon, north],
    ] as const;
    return spots.map(([x, y]) => view.place(x, y)).filter((at) => at !== undefined);
  });
}

/** Puts the inset into the corner where it covers no point; below the map where there is none. */
export function insetFrame(view: View, { crowd, others, land, isWide }: Content): InsetPlace {
  const from = frameAround(view, crowd);
  const { width, height } = view.frame;
  const [w, h] = [Math.round(width * 0.48), Math.round(height * 0.64)];
  const corners: Frame[] = [
    { x: width - w, y: height - h, width: w, height: h },
    { x: 0, y: height - h, width: w, height: h },
    { x: width - w, y: 0, width: w, height: h },
    { x: 0, y: 0, width: w, height: h },
  ];
  const spots = [...spotsOf(view, others), ...landSpots(view, land)];
  const isFree = (corner: Frame) =>
    !spots.some((spot) => isInside(spot, corner, -14)) && !overlaps(widened(corner, 4), from);
  const free = isWide ? corners.find(isFree) : undefined;
  const frame = free ?? { x: 0, y: height + 8, width, height: Math.round(width * 0.6) };
  return { frame, from, line: lineBetween(from, frame), isBelow: free === undefined };
}

function spotsOf(view: View, points: readonly MapPoint[]): [number, number][] {
  return points.map((p) => view.place(p.lon, p.lat)).filter((at) => at !== undefined);
}

function frameAround(view: View, crowd: readonly MapPoint[]): Frame {
  const placed = spotsOf(view, crowd);
  const xs = placed.map((at) => at[0]);
  const ys = placed.map((at) => at[1]);
  const [x, y] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
  return { x, y, width: Math.max(...xs) + 6 - x, height: Math.max(...ys) + 6 - y };
}

type Line = InsetPlace['line'];

/** From the nearest corner of the one to the nearest corner of the other. */
function lineBetween(a: Frame, b: Frame): Line {
  const lines = cornersOf(a).flatMap((from) => cornersOf(b).map((to): Line => [...from, ...to]));
  const length = ([x1, y1, x2, y2]: Line) => Math.hypot(x1 - x2, y1 - y2);
  return lines.reduce((best, line) => (length(line) < length(best) ? line : best));
}

function cornersOf({ x, y, width, height }: Frame): [number, number][] {
  return [x, x + width].flatMap((at): [number, number][] => [
    [at, y],
    [at, y + height],
  ]);
}
