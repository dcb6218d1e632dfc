import { countryWishes } from './country-names.ts';
import { type Frame, isInside, type View } from './frame.ts';
import { dotsOf, type Label, ON_THE_LAND, placeLabels } from './labels.ts';
import type { MapInput } from './map-input.ts';
import type { MapPoint } from './points.ts';

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

/** Pixels between two points of an outline: a finer line could not be told from it. */
const FINEST = 0.6;

/** What lies on a panel before its names are placed: names of moves and an inset, and the arcs of the moves. */
interface Covered {
  taken: readonly Frame[];
  arcs: readonly Frame[];
}

/** Neither names nor arcs: an inset has none of its own. */
export const NOTHING: Covered = { taken: [], arcs: [] };

/** Draws a part of the world: its land, the points on it, and the names that find room beside what lies there. */
export function drawPanel(
  input: MapInput,
  view: View,
  points: readonly MapPoint[],
  covered: Covered,
): Panel {
  const { countries, shapes, size } = input;
  const { frame } = view;
  const placed = points.flatMap((point) => {
    const at = view.place(point.lon, point.lat);
    return at && isInside(at, frame) ? { ...point, x: at[0], y: at[1] } : [];
  });
  const wishes = namesOf(placed);
  const taken = [...covered.taken, ...dotsOf(wishes)];
  const names = placeLabels(wishes, { frame, size, taken, lines: covered.arcs });
  const middles = countryWishes(countries, shapes, view, size);
  const inTheWay = [...names.taken, ...covered.arcs];
  const onTheLand = { frame, size, taken: inTheWay, sides: ON_THE_LAND };
  const countryLabels = placeLabels(middles, onTheLand).labels;
  return { frame, ...landIn(input, view), points: placed, labels: names.labels, countryLabels };
}

/** The outlines in sight: those of the case's countries apart, to be shaded. */
function landIn({ countries, shapes }: MapInput, view: View): Pick<Panel, 'land' | 'shaded'> {
  const of = new Set(countries.map((country) => country.cc));
  const land: string[] = [];
  const shaded: string[] = [];
  const step = (FINEST * (view.box[2] - view.box[0])) / view.frame.width;
  for (const { cc, outline } of shapes.within(view.box, step)) {
    const d = view.draw(outline);
    if (d) (of.has(cc) ? shaded : land).push(d);
  }
  return { land, shaded };
}

/** The names of the points, those that weigh most first: they find room before the others. */
const namesOf = (points: Panel['points']) =>
  [...points]
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, label, symbol, x, y }) => ({
      id,
      text: label,
      x,
      y,
      gap: symbol === 'area' ? 9 : 6,
    }));
