import type { Stretch } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';

/**
 * The outlines of a reading's annotations, what their marks are painted by, in their order, as one run of numbers: a page's
 * thread reads them sooner than an object with names for each.
 */
export type Outlines = readonly number[];

/**
 * Numbers that an outline takes: its type's place among all, twice, and one more where it is sure; its span; its stretch of a
 * text in the page's copy. One whose words lie in several texts is followed by as many more for the others.
 */
export const WIDTH = 6;
/** In the type's place: a further stretch of the outline before. */
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

/** The same without where they lie: that is sought anew. */
export function displaced(outlines: Outlines): Outlines {
  const left: number[] = [];
  for (let i = 0; i < outlines.length; i += WIDTH)
    if (outlines[i] !== MORE) left.push(...outlines.slice(i, i + 3), ...NOWHERE);
  return left;
}
