import type { Box } from './shapes.ts';

/** Edges of the box that a point lies beyond, a bit for each. */
const [WEST, EAST, SOUTH, NORTH] = [1, 2, 4, 8];

/** Parallels are bent on a map, so land just outside the box may come into view: this share of its width and height around it is kept as it is. */
const AROUND = 1 / 8;
/** A line past the box is never longer than this share of it: bent, a longer one could reach into it. */
const LONGEST = 1 / 2;

/**
 * A ring (x, y, x, y ...) without the points that a view of the box would not show, as points in degrees; ring, box
 * and step are in `parts` of a degree: of a run beyond the same edge only what holds the ring together, and none that is nearer than a step to the one before. An
 * outline is mostly elsewhere; the loop is plain because it runs once, cold, while a reader waits.
 */
export function cutTo(
  ring: readonly number[],
  box: Box,
  step: number,
  parts: number,
): [number, number][] {
  const [wide, tall] = [box[2] - box[0], box[3] - box[1]];
  const [west, south] = [box[0] - wide * AROUND, box[1] - tall * AROUND];
  const [east, north] = [box[2] + wide * AROUND, box[3] + tall * AROUND];
  const longest = (wide + tall) * LONGEST;
  const beyond = (x: number, y: number) =>
    (x < west ? WEST : x > east ? EAST : 0) | (y < south ? SOUTH : y > north ? NORTH : 0);
  const kept: [number, number][] = [];
  let keptX = Number.NaN;
  let keptY = Number.NaN;
  let keptSide = 0;
  let [x = 0, y = 0] = ring;
  let side = beyond(x, y);
  for (let i = 2; i <= ring.length; i += 2) {
    const isLast = i === ring.length;
    const nextX = isLast ? x : (ring[i] ?? 0);
    const nextY = isLast ? y : (ring[i + 1] ?? 0);
    const nextSide = isLast ? 0 : beyond(nextX, nextY);
    const far = Math.abs(x - keptX) + Math.abs(y - keptY);
    // the first is far from nothing: it is kept, as is the last
    if (isLast || !(far < step || ((keptSide & side & nextSide) !== 0 && far <= longest))) {
      kept.push([x / parts, y / parts]);
      keptX = x;
      keptY = y;
      keptSide = side;
    }
    x = nextX;
    y = nextY;
    side = nextSide;
  }
  return kept;
}
