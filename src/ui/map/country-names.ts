import { type Frame, isInside, type View } from './frame.ts';
import { BESIDE_THE_LAND, capitalsWidth, type LabelWish, ON_THE_SPOT } from './labels.ts';
import type { Mainland, Shapes } from './shapes.ts';

interface Country {
  cc: string;
  name: string;
}

/** Beside so many others a name stands on its own land or nowhere: the list under the map has it. */
const MANY = 8;
/** How many of the points along a name must lie on the country's own land. */
const MOSTLY = 3;

/** Names of shaded countries, in capitals, around the middle of their land. */
export function countryWishes(
  countries: readonly Country[],
  shapes: Shapes,
  view: View,
  size: number,
): LabelWish[] {
  return countries.flatMap(({ cc, name }) => {
    const land = shapes.mainland(cc);
    const at = land && view.place(...land.middle);
    if (!at || !isInside(at, view.frame, size)) return [];
    const text = name.toLocaleUpperCase();
    const wish = { id: cc, text, x: at[0], y: at[1], capitals: true };
    const others = countries.filter((other) => other.cc !== cc);
    const onLandOf = (room: Frame, them: readonly Country[]) => landUnder(room, them, view, shapes);
    if (countries.length > MANY) {
      const mayStand = (room: Frame) =>
        onLandOf(room, others) === 0 && onLandOf(room, [{ cc, name }]) >= MOSTLY;
      return { ...wish, gap: size * 0.6, sides: ON_THE_SPOT, mayStand };
    }
    const half = halfWidth(land, at[0], view);
    if (half * 4 > capitalsWidth(text, size)) {
      const mayStand = (room: Frame) =>
        onLandOf(room, others) <= 1 && onLandOf(room, [{ cc, name }]) > 0;
      return { ...wish, gap: size * 0.6, mayStand };
    }
    const mayStand = (room: Frame) => onLandOf(room, others) === 0;
    return { ...wish, gap: half + size * 0.4, sides: BESIDE_THE_LAND, mayStand };
  });
}

/** Points along a name at which it is asked whose land it stands on, as shares of its width. */
const ALONG = [0.1, 0.3, 0.5, 0.7, 0.9];

/** How many of these points stand on the land of some countries: a name on another's land would be read as its own. */
function landUnder(
  room: Frame,
  countries: readonly Country[],
  { globe }: View,
  shapes: Shapes,
): number {
  return ALONG.filter((share) => {
    const at = globe(room.x + share * room.width, room.y + room.height / 2);
    return at && countries.some(({ cc }) => shapes.covers(cc, at));
  }).length;
}

/** How far a country's land reaches to the east of its middle, in pixels. */
function halfWidth({ box, middle }: Mainland, x: number, view: View): number {
  const east = view.place(box[2], middle[1]);
  return east ? Math.abs(east[0] - x) : 0;
}
