import { type Frame, type View, viewOf } from './frame.ts';
import { crowdOf, type InsetPlace, insetFrame } from './inset.ts';
import type { MapInput } from './map-input.ts';
import type { MapPoint } from './points.ts';
import type { Box } from './shapes.ts';

/** From this width on an inset finds room beside what it enlarges: in letters of the map. */
const WIDE = 31;
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
export function arranged(input: MapInput, box: Box, frame: Frame): Arrangement {
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
