import { drawMove, type Move } from './arcs.ts';
import { arranged } from './arrangement.ts';
import { boxAround, type View, viewOf } from './frame.ts';
import type { InsetPlace } from './inset.ts';
import { dotsOf, type Label, OFF_THE_LINE, placeLabels } from './labels.ts';
import type { MapInput } from './map-input.ts';
import { drawPanel, NOTHING, type Panel } from './panel.ts';
import type { MapPoint } from './points.ts';

/** Everything that is drawn, in pixels of the width that it is drawn at. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Size of its letters. */
  size: number;
  main: Panel;
  inset?: InsetPlace & { panel: Panel };
  moves: Move[];
  moveLabels: Label[];
}

/** Countries further than this many degrees from the case's places are origins or destinations at the edge. */
const FAR = 24;

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

/**
 * If there are more arcs than these, none is drawn, because nobody could follow them. The list under the map has
 * them.
 */
const MOST_ARCS = 5;

function movesIn({ moves, moveWords }: MapInput, view: View): Move[] {
  const drawn = moves.flatMap((move) => drawMove(move, view, moveWords) ?? []);
  return drawn.length > MOST_ARCS ? [] : drawn;
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
  // Without a marked scene the only named town need not be where the case is:
  // 'arrests in Spain and France, and one in Dubai'
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
