import type { MapPoint, MoveEnd } from './points.ts';
import type { Shapes } from './shapes.ts';

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
