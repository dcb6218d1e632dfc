import { type Frame, isInside, type View } from './frame.ts';
import type { LabelWish } from './labels.ts';
import type { MoveEnd } from './points.ts';

/** A movement as it is drawn: a dashed arc, its head, and names at ends that lie outside. */
export interface Move {
  arc: string;
  head: string;
  /** Names of ends that lie outside the picture or nowhere, still to be placed. */
  names: LabelWish[];
  /** What the arc covers, in small steps. */
  covers: Frame[];
}

type Point = readonly [number, number];

/** Pixels that an arc keeps from the edge, and the length of its head's strokes. */
const MARGIN = 4;
const HEAD = 8;

/**
 * Draws a movement. An end outside the view is drawn at its edge; an end without a place, such as
 * 'Europe', ends the arc in the open, at no country. Two ends without a place make no arc.
 */
export function drawMove(
  { from, to }: { from: MoveEnd; to: MoveEnd },
  view: View,
  words: { from(name: string): string; to(name: string): string },
): Move | undefined {
  const ends = endsOf(from, to, view);
  if (!ends) return undefined;
  const { start, end } = ends;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length < HEAD * 2) return undefined;
  const bend = bendOf(start, end, length);
  const f = (n: number) => n.toFixed(1);
  const names: LabelWish[] = [];
  if (!ends.startsInside) names.push(nameAt(words.from(from.name), start));
  if (!ends.endsInside) names.push(nameAt(words.to(to.name), end));
  return {
    arc: `M${f(start[0])} ${f(start[1])}Q${f(bend[0])} ${f(bend[1])} ${f(end[0])} ${f(end[1])}`,
    head: headOf(bend, end),
    names,
    covers: stepsOf(start, bend, end),
  };
}

interface Ends {
  start: Point;
  end: Point;
  startsInside: boolean;
  endsInside: boolean;
}

function endsOf(from: MoveEnd, to: MoveEnd, view: View): Ends | undefined {
  const { x, y, width, height } = view.frame;
  const middle: Point = [x + width / 2, y + height * 0.3];
  const a = from.at && view.place(...from.at);
  const b = to.at && view.place(...to.at);
  if (!a && !b) return undefined;
  const first = a && isInside(a, view.frame, MARGIN) ? a : undefined;
  const last = b && isInside(b, view.frame, MARGIN) ? b : undefined;
  const anchor = first ?? last ?? middle;
  const atEdge = (far: MoveEnd) => edgeTowards(anchor, bearing(anchor, far, view), view);
  const start = first ?? atEdge(from);
  const end = last ?? (to.at ? atEdge(to) : openEnd(start, middle));
  return { start, end, startsInside: first !== undefined, endsInside: last !== undefined };
}

/**
 * A far place by its compass direction on an ordinary map, east to the right: the shortest way over the
 * globe from Europe to China would leave the picture at the top.
 */
function bearing(anchor: Point, end: MoveEnd, { box, frame }: View): Point {
  const [lon, lat] = end.at ?? [box[2], box[3]];
  const east = lon - (box[0] + box[2]) / 2;
  const north = lat - (box[1] + box[3]) / 2;
  const scale = (frame.width + frame.height) / Math.max(1, Math.hypot(east, north));
  return [anchor[0] + east * scale, anchor[1] - north * scale];
}

/** Most of the way into the picture, so that the arc ends at no country. */
function openEnd(start: Point, middle: Point): Point {
  return [start[0] + (middle[0] - start[0]) * 0.8, start[1] + (middle[1] - start[1]) * 0.8];
}

/** Where the line from a point inside to one outside meets the frame. */
function edgeTowards(inside: Point, outside: Point, { frame }: View): Point {
  const [dx, dy] = [outside[0] - inside[0], outside[1] - inside[1]];
  const right = frame.x + frame.width - MARGIN;
  const bottom = frame.y + frame.height - MARGIN;
  const shares = [
    dx > 0 ? (right - inside[0]) / dx : dx < 0 ? (frame.x + MARGIN - inside[0]) / dx : 1,
    dy > 0 ? (bottom - inside[1]) / dy : dy < 0 ? (frame.y + MARGIN - inside[1]) / dy : 1,
  ];
  const share = Math.max(0, Math.min(1, ...shares));
  return [inside[0] + dx * share, inside[1] + dy * share];
}

/** The arc bows upwards, as movements are drawn on maps. */
function bendOf(start: Point, end: Point, length: number): Point {
  const [mx, my] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  return [mx, my - length * 0.16];
}

/** Steps in which an arc is walked. */
const STEPS = 24;

function stepsOf(start: Point, bend: Point, end: Point): Frame[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const [x, y] = [0, 1].map((k) => a * (start[k] ?? 0) + b * (bend[k] ?? 0) + c * (end[k] ?? 0));
    return { x: (x ?? 0) - 2, y: (y ?? 0) - 2, width: 4, height: 4 };
  });
}

function headOf(bend: Point, end: Point): string {
  const angle = Math.atan2(end[1] - bend[1], end[0] - bend[0]);
  const wing = (turn: number) => [
    (end[0] - HEAD * Math.cos(angle + turn)).toFixed(1),
    (end[1] - HEAD * Math.sin(angle + turn)).toFixed(1),
  ];
  return `M${wing(0.5).join(' ')}L${end[0].toFixed(1)} ${end[1].toFixed(1)}L${wing(-0.5).join(' ')}`;
}

function nameAt(text: string, [x, y]: Point): LabelWish {
  return { id: text, text, x, y, gap: HEAD };
}
