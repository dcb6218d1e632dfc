import { drawMove, type Move } from './arcs.ts';
import { countryWishes } from './country-names.ts';
import { boxAround, type Frame, isInside, type View, viewOf } from './frame.ts';
import { crowdOf, type InsetPlace, insetFrame } from './inset.ts';
import { dotsOf, type Label, OFF_THE_LINE, ON_THE_LAND, placeLabels } from './labels.ts';
import type { MapPoint, MoveEnd } from './points.ts';
import type { Box, Shapes } from './shapes.ts';

/** One picture of a part of the world: outlines, points, names. */
export interface Panel {
  frame: Frame;
  land: string[];
  /** Countries of the case, drawn over the others. */
  shaded: string[];
  points: (MapPoint & { x: number; y: number })[];
  labels: Label[];
  countryLabels: Label[];
}

/** Everything that is drawn, in pixels of the width that it is drawn at. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Of its letters. */
  size: number;
  main: Panel;
  inset?: InsetPlace & { panel: Panel };
  moves: Move[];
  moveLabels: Label[];
}

/** A country of the case; one in which something of it happened is a scene. */
interface MapCountry {
  cc: string;
  name: string;
  isScene?: boolean;
}

/** What the map is made of. */
export interface MapInput {
  points: readonly MapPoint[];
  /** ISO codes of the case's countries with their names, main first. */
  countries: readonly MapCountry[];
  moves: readonly { from: MoveEnd; to: MoveEnd }[];
  /** Words such as 'from China', made by the caller. */
  moveWords: { from(name: string): string; to(name: string): string };
  shapes: Shapes;
  /** Pixels that the drawing is wide, and the size of its letters. */
  width: number;
  size: number;
}

/** From this width on an inset finds room beside what it enlarges: in letters of the map. */
const WIDE = 31;
/** Countries further than this many degrees from the case's places are origins or destinations at the edge. */
const FAR = 24;

/** Pixels between two points of an outline: a finer line could not be told from it. */
const FINEST = 0.6;

/** Draws the map of a case; undefined where nothing of it has a place on earth. */
export function drawMap(input: MapInput): MapDrawing | undefined {
  const { points, shapes, width, size } = input;
  const at = points.map((p) => [p.lon, p.lat] as const);
  const box = boxAround(at, nearCountries(input), shapes);
  if (!box) return undefined;
  const height = Math.round(width * 0.64);
  const { view, crowd, place } = arranged(input, box, { x: 0, y: 0, width, height });
  const inset = crowd && place && insetOf(input, crowd, place);
  const moves = movesIn(input, view);
  const covered = inset ? [inset.from, ...(inset.isBelow ? [] : [inset.panel.frame])] : [];
  const arcs = moves.flatMap((move) => move.covers);
  const names = moves.flatMap((move) => move.names);
  const taken = [...covered, ...dotsOf(names)];
  const ground = { frame: view.frame, size, taken, sides: OFF_THE_LINE, lines: arcs };
  const placed = placeLabels(names, ground);
  const single = inset ? points.filter((point) => !crowd.includes(point)) : points;
  return {
    width,
    size,
    height: inset?.isBelow ? inset.panel.frame.y + inset.panel.frame.height : height,
    main: drawPanel(input, view, single, { taken: placed.taken, arcs }),
    ...(inset && { inset }),
    moves,
    moveLabels: placed.labels,
  };
}

/** More arcs than these are a tangle that nobody can follow: the list under the map has them. */
const MOST_ARCS = 5;

function movesIn({ moves, moveWords }: MapInput, view: View): Move[] {
  const drawn = moves.flatMap((move) => drawMove(move, view, moveWords) ?? []);
  return drawn.length > MOST_ARCS ? [] : drawn;
}

/** Shares of its width by which the view is widened to the east or the west to make room for an inset. */
const WIDENINGS = [
  [0, 0.6],
  [0.6, 0],
] as const;

interface Arrangement {
  view: View;
  crowd?: MapPoint[];
  place?: InsetPlace;
}

/** The first view in which an inset has a free corner, else the plain one; in a narrow drawing none has. */
function arranged(input: MapInput, box: Box, frame: Frame): Arrangement {
  const plain = viewOf(box, frame);
  const crowd = crowdOf(input.points, plain, input.size);
  if (!crowd) return { view: plain };
  const others = input.points.filter((point) => !crowd.includes(point));
  const land = input.countries.flatMap(({ cc }) => input.shapes.mainland(cc) ?? []);
  const isWide = input.width >= WIDE * input.size;
  const span = box[2] - box[0];
  const placed = (view: View) => ({
    view,
    crowd,
    place: insetFrame(view, { crowd, others, land, isWide }),
  });
  const first = placed(plain);
  if (!first.place.isBelow || !isWide) return first;
  for (const [west, east] of WIDENINGS) {
    const wider: Box = [box[0] - west * span, box[1], box[2] + east * span, box[3]];
    const found = placed(viewOf(wider, frame));
    if (!found.place.isBelow) return found;
  }
  return first;
}

/** The scenes, and countries near the places of the case; near its first country where no place has coordinates. */
function nearCountries({ points, countries, shapes }: MapInput): string[] {
  const middles = countries.flatMap(({ cc, isScene }) => {
    const middle = shapes.mainland(cc)?.middle;
    return middle ? [{ cc, isScene, lon: middle[0], lat: middle[1] }] : [];
  });
  const anchors = points.length > 0 ? points : middles.slice(0, 1);
  const isNear = (lon: number, lat: number) =>
    anchors.some((a) => Math.abs(a.lon - lon) < FAR && Math.abs(a.lat - lat) < FAR);
  // 'arrests in Spain and France, and one in Dubai': the one town named is not where the case is
  const near = middles.filter(({ isScene, lon, lat }) => isScene || isNear(lon, lat));
  return near.map((country) => country.cc);
}

function insetOf(input: MapInput, crowd: readonly MapPoint[], place: InsetPlace) {
  const box = boxAround(
    crowd.map((p) => [p.lon, p.lat]),
    wholeCountry(crowd, input),
    input.shapes,
  );
  if (!box) return undefined;
  return { ...place, panel: drawPanel(input, viewOf(box, place.frame), crowd, NOTHING) };
}

/** A small country in which the whole crowd lies is shown whole. */
function wholeCountry(crowd: readonly MapPoint[], { shapes }: MapInput): string[] {
  const codes = new Set(crowd.map((point) => point.id.split('|').at(-1) ?? ''));
  const [cc] = codes;
  const box = codes.size === 1 && cc ? shapes.mainland(cc)?.box : undefined;
  return cc && box && box[2] - box[0] < 8 ? [cc] : [];
}

/** What lies on a panel before its names are placed: names of moves and an inset, and the arcs of the moves. */
interface Covered {
  taken: readonly Frame[];
  arcs: readonly Frame[];
}
const NOTHING: Covered = { taken: [], arcs: [] };

function drawPanel(
  { countries, shapes, size }: MapInput,
  view: View,
  points: readonly MapPoint[],
  covered: Covered,
): Panel {
  const of = new Set(countries.map((country) => country.cc));
  const land: string[] = [];
  const shaded: string[] = [];
  const step = (FINEST * (view.box[2] - view.box[0])) / view.frame.width;
  for (const { cc, outline } of shapes.within(view.box, step)) {
    const d = view.draw(outline);
    if (d) (of.has(cc) ? shaded : land).push(d);
  }
  const placed = points.flatMap((point) => {
    const at = view.place(point.lon, point.lat);
    return at && isInside(at, view.frame) ? { ...point, x: at[0], y: at[1] } : [];
  });
  const wishes = [...placed]
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, label, symbol, x, y }) => ({
      id,
      text: label,
      x,
      y,
      gap: symbol === 'area' ? 9 : 6,
    }));
  const { frame } = view;
  const taken = [...covered.taken, ...dotsOf(wishes)];
  const names = placeLabels(wishes, { frame, size, taken, lines: covered.arcs });
  const middles = countryWishes(countries, shapes, view, size);
  const inTheWay = [...names.taken, ...covered.arcs];
  const onTheLand = { frame, size, taken: inTheWay, sides: ON_THE_LAND };
  const countryLabels = placeLabels(middles, onTheLand).labels;
  return { frame, land, shaded, points: placed, labels: names.labels, countryLabels };
}
