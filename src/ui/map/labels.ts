import { type Frame, holds, overlaps, widened } from './frame.ts';

/** A name to be placed beside its point. */
export interface LabelWish {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Distance that the name keeps from the point: its radius and a little air. */
  gap: number;
  /** Set in spaced capitals: a country's. */
  capitals?: boolean;
  /** The places in which it is tried, where they are other ones than those of the rest. */
  sides?: Sides;
  /** Says of a free place whether the name may stand there. */
  mayStand?(room: Frame): boolean;
}

/** Where a name stands beside its point, in gaps across and down, and which of its ends is there. */
type Side = readonly [dx: number, dy: number, anchor: Label['anchor']];
type Sides = readonly Side[];

/** A name with its place: the start of its baseline, always laid left to right. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  capitals?: boolean;
}

/** Mean width of a letter of a system font, as a share of its size; measured a little wide, to be safe. */
const LETTER = 0.58;
/** The same of bold capitals with the space between them. */
const CAPITAL = 0.95;

/** Pixels that a line of text takes in letters of a size. */
export const textWidth = (text: string, size: number): number => [...text].length * size * LETTER;

/** The same of a text in spaced capitals. */
export const capitalsWidth = (text: string, size: number): number =>
  [...text].length * size * CAPITAL;

/** Sides of a point in the order in which a cartographer tries them: [dx, dy, anchor]. */
const SIDES = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1, 'middle'],
  [0, 1, 'middle'],
  [0.8, -0.8, 'start'],
  [0.8, 0.8, 'start'],
  [-0.8, -0.8, 'end'],
  [-0.8, 0.8, 'end'],
] as const;

/** Names of lines stand above or below them: beside, the line would run through. */
export const OFF_THE_LINE = [SIDES[2], SIDES[3], SIDES[6], SIDES[7], SIDES[4], SIDES[5]] as const;

/** Names of countries that would be covered by them stand beside. */
export const BESIDE_THE_LAND = SIDES.slice(0, 4);

/** In the middle of the land, or a little above or below it. */
export const ON_THE_SPOT = [[0, 0, 'middle'], SIDES[2], SIDES[3]] as const;

/** Names of countries stand in the middle of their land, or as near to it as there is room. */
export const ON_THE_LAND = [
  ...ON_THE_SPOT,
  // a little to one side, where a town lies in the middle
  [-1, 0, 'middle'],
  [1, 0, 'middle'],
  [-2, 0, 'middle'],
  [2, 0, 'middle'],
  SIDES[0],
  SIDES[1],
  [3, -2, 'middle'],
  [3, 2, 'middle'],
  [-3, -2, 'middle'],
  [-3, 2, 'middle'],
] as const;

/** What the points of some names cover. */
export function dotsOf(wishes: readonly LabelWish[]): Frame[] {
  return wishes.map(({ x, y }) => widened({ x, y, width: 0, height: 0 }, 3));
}

/** What names are placed on. */
interface Ground {
  frame: Frame;
  /** Size of the letters. */
  size: number;
  /** What no name may cover. */
  taken?: readonly Frame[];
  /** The places in which a name is tried, one after another. */
  sides?: Sides;
  /** Lines that a name crosses only if every other side is taken. */
  lines?: readonly Frame[];
}

/**
 * Places names so that none lies over another, over what is taken or over the edge; a name without a free
 * side is left out (the list under the map has it). Earlier wishes go first.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { frame, size, taken = [], sides = SIDES, lines = [] }: Ground,
): { labels: Label[]; taken: Frame[] } {
  const blocked = [...taken];
  const labels: Label[] = [];
  const isOff = (those: readonly Frame[], room: Frame) =>
    !those.some((other) => overlaps(other, room));
  const isFree = (room: Frame) => holds(frame, room) && isOff(blocked, room);
  const isOffLines = (room: Frame) => isOff(lines, room);
  const isOnLine = (room: Frame) => !isOffLines(room);
  // side by side until one is free: most names stand on the first
  const firstFree = (wish: LabelWish, isFit: (room: Frame) => boolean) => {
    for (const side of wish.sides ?? sides) {
      const label = labelAt(wish, side, size);
      const room = roomOf(label, size);
      // last, because whether a country's name may stand somewhere costs more than all else here
      if (isFree(room) && isFit(room) && wish.mayStand?.(room) !== false) return { label, room };
    }
    return undefined;
  };
  for (const wish of wishes) {
    const best = firstFree(wish, isOffLines) ?? firstFree(wish, isOnLine);
    if (!best) continue;
    labels.push(best.label);
    // two names on one line are parted by a space, as words are
    blocked.push(widened(best.room, size * 0.3, 0));
  }
  return { labels, taken: blocked };
}

function labelAt(
  { id, text, x, y, gap, capitals }: LabelWish,
  [dx, dy, anchor]: Side,
  size: number,
): Label {
  // The baseline sits a third of the size under the middle of the letters.
  const lift = dy === 0 ? size * 0.35 : dy < 0 ? -gap * 0.3 : size * 0.85;
  const at = { x: x + dx * gap, y: y + dy * gap + lift };
  return { id, text, ...at, anchor, ...(capitals && { capitals }) };
}

/** The rectangle that a label covers. */
export function roomOf({ text, x, y, anchor, capitals }: Label, size: number): Frame {
  const width = (capitals ? capitalsWidth : textWidth)(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.85, width, height: size * 1.1 };
}
