import type { Annotation } from '../engine/types.ts';
import type { Kinds } from './situation.ts';

/** The categories that can be marked, in the order of the legend, each with what is marked of it: the name of its stroke. */
export const STROKES = [
  ['agencies', 'agency'],
  ['places', 'place'],
  ['figures', 'figure'],
  ['dates', 'date'],
] as const satisfies readonly (readonly [kind: keyof Kinds, stroke: Annotation['type']])[];
