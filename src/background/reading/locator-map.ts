import {
  LOCATOR,
  type LocatorAsk,
  type LocatorMap,
  type LonLat,
} from '../../extension/messages/locator.ts';
import type { Box, Outlines } from '../../knowledge/outlines.ts';

/** Pixels between what is to be seen and the drawing's edge. */
const EDGE = 7;
/** A country is shown whole up to this many degrees from south to north, or as far across. */
const WHOLE = 12;
/** Where the country is larger, the drawing shows the surroundings of the place: this share of the country's height, within these limits in degrees. */
const PART = 0.4;
const [LEAST_AROUND, MOST_AROUND] = [7, 16];
/** No drawing shows less than this from south to north: the smallest countries keep their surroundings. */
const LEAST = 3;
/** A country alone, without a place in it, is shown up to this many degrees. */
const WIDEST = 40;
/** The other place that a name could mean is shown if it is at most so many degrees away. */
const FAR = 25;

/** The part of the world that a locator shows, its country filled; undefined where it would tell nothing. */
export function locatorMap(asked: LocatorAsk, outlines: Outlines): LocatorMap | undefined {
  const { cc, at } = asked;
  const other = at && asked.other && isNear(at, asked.other) ? asked.other : undefined;
  const box = boxFor(at, outlines.mainland(cc));
  if (!box) return undefined;
  const view = viewOf(other ? holding(box, other) : box);
  const { country, land } = outlines.within(view.seen, cc);
  const { parts } = outlines;
  const scale = [view.across / parts, 0, 0, view.down / parts, ...view.place([0, 0])];
  return {
    transform: `matrix(${scale.map((number) => Number(number.toFixed(4))).join(' ')})`,
    country,
    land,
    ...(at && { at: view.place(at) }),
    ...(other && { other: view.place(other) }),
  };
}

function boxFor(at: LonLat | undefined, mainland: Box | undefined): Box | undefined {
  const whole = mainland && mainland[2] > mainland[0] ? mainland : undefined;
  const size = whole && sizeOf(whole);
  if (!at) return size && size <= WIDEST ? whole : undefined;
  if (whole && size && size <= WHOLE && holds(whole, at)) return whole;
  const tall = mainland ? mainland[3] - mainland[1] : 0;
  const around = Math.min(MOST_AROUND, Math.max(LEAST_AROUND, tall * PART));
  const [lon, lat] = at;
  return [lon, lat - around / 2, lon, lat + around / 2];
}

/** How much of the drawing a box asks for, in degrees from south to north. */
function sizeOf([west, south, east, north]: Box): number {
  const across = (east - west) * narrowing((south + north) / 2);
  return Math.max(north - south, (across * LOCATOR.height) / LOCATOR.width);
}

/** A box in the drawing: flat, which over so few degrees is not told from a better projection. */
function viewOf([west, south, east, north]: Box) {
  const { width, height } = LOCATOR;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const narrow = narrowing(lat);
  const down = Math.min(
    (height - 2 * EDGE) / Math.max(LEAST, north - south),
    (width - 2 * EDGE) / ((east - west) * narrow),
  );
  const across = down * narrow;
  const [halfWide, halfTall] = [width / 2 / across, height / 2 / down];
  const seen: Box = [lon - halfWide, lat - halfTall, lon + halfWide, lat + halfTall];
  return {
    across,
    down,
    seen,
    place: ([x, y]: LonLat): [number, number] => [
      width / 2 + (x - lon) * across,
      height / 2 - (y - lat) * down,
    ],
  };
}

/** How much shorter a degree of longitude is than one of latitude. */
function narrowing(lat: number): number {
  return Math.cos((Math.min(Math.abs(lat), 80) * Math.PI) / 180);
}

function isNear(a: LonLat, b: LonLat): boolean {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) <= FAR;
}

function holds([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function holding([west, south, east, north]: Box, [lon, lat]: LonLat): Box {
  return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
}
