import { isInside, type View } from './frame.ts';
import { type Label, roomOf } from './labels.ts';
import type { MoveEnd } from './points.ts';

/** A movement as it is drawn: a dashed arc, its head, and names at ends that lie outside. */
export interface Move {
  arc: string;
  head: string;
  labels: Label[];
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
  size: number,
  words: { from(name: string): string; to(name: string): string },
): Move | undefined {
  const ends = endsOf(from, to, view);
  if (!ends) return undefined;
  const { start, end } = ends;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length < HEAD * 2) return undefined;
  const bend = bendOf(start, end, length);
  const f = (n: number) => n.toFixed(1);
  const labels: Label[] = [];
  if (!ends.startsInside) labels.push(nameAt(words.from(from.name), start, view, size));
  if (!ends.endsInside) labels.push(nameAt(words.to(to.name), end, view, size));
  return {
    arc: `M${f(start[0])} ${f(start[1])}Q${f(bend[0])} ${f(bend[1])} ${f(end[0])} ${f(end[1])}`,
    head: headOf(bend, end),
    labels,
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
  const startsInside = a !== undefined && isInside(a, view.frame, MARGIN);
  const endsInside = b !== undefined && isInside(b, view.frame, MARGIN);
  const anchor = startsInside && a ? a : endsInside && b ? b : middle;
  const start = startsInside && a ? a : edgeTowards(anchor, a ?? [x + width, y], view);
  const end = endsInside && b ? b : b ? edgeTowards(anchor, b, view) : openEnd(start, middle);
  return { start, end, startsInside, endsInside };
}

/** Two thirds of the way into the picture. */
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

function headOf(bend: Point, end: Point): string {
  const angle = Math.atan2(end[1] - bend[1], end[0] - bend[0]);
  const wing = (turn: number) => [
    (end[0] - HEAD * Math.cos(angle + turn)).toFixed(1),
    (end[1] - HEAD * Math.sin(angle + turn)).toFixed(1),
  ];
  return `M${wing(0.5).join(' ')}L${end[0].toFixed(1)} ${end[1].toFixed(1)}L${wing(-0.5).join(' ')}`;
}

/** A name beside an end at the edge, pulled in so that it stands inside the frame. */
function nameAt(text: string, [x, y]: Point, { frame }: View, size: number): Label {
  const anchor = x > frame.x + frame.width / 2 ? 'end' : 'start';
  const label: Label = { id: text, text, x, y: y + size * 1.3, anchor };
  const room = roomOf(label, size);
  const low = room.y + room.height - (frame.y + frame.height - 2);
  if (low > 0) label.y = y - size * 0.5;
  return label;
}
