import type { Stretch } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';

/**
 * The outlines of a reading's annotations: what their marks are painted from, in their order, in one list of numbers. A
 * page's thread reads that sooner than an object with named fields for each.
 */
export type Outlines = readonly number[];

/**
 * Numbers in an outline: its type (the index in TYPES, doubled, plus one where it is sure); start and end of its span; its
 * stretch (node, start, end) in the page's copy. Words that lie in several texts have an outline for each further stretch.
 */
export const WIDTH = 6;
/** Stands for the type in an outline that is a further stretch of the one before. */
export const MORE = -1;
/** What an annotation may be, in the order in which outlines count it. */
export const TYPES = ['agency', 'place', 'figure', 'date'] as const;
/** Stands for the stretch of an annotation that lies nowhere in the page. */
const NOWHERE: Stretch = [-1, 0, 0];

/** Written by the background, which finds where each lies. */
export function outlinesOf(
  annotations: readonly Annotation[],
  find: (span: Span) => readonly Stretch[],
): Outlines {
  return annotations.flatMap((one) => {
    const [first = NOWHERE, ...more] = find(one);
    const kind = TYPES.indexOf(one.type) * 2 + Number(one.sure);
    const { start, end } = one;
    return [kind, start, end, ...first, ...more.flatMap((at) => [MORE, start, end, ...at])];
  });
}

/** The same without their stretches, which are then looked for in the page. */
export function displaced(outlines: Outlines): Outlines {
  const left: number[] = [];
  for (let i = 0; i < outlines.length; i += WIDTH)
    if (outlines[i] !== MORE) left.push(...outlines.slice(i, i + 3), ...NOWHERE);
  return left;
}
