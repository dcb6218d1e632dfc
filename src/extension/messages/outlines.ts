import type { Stretch } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';

/**
 * The outlines of a reading's annotations, what their marks are painted by, in their order, as one run of numbers: a page's
 * thread reads them sooner than an object with names for each.
 */
export type Outlines = readonly number[];

/** Numbers that an outline takes: its type's place among all, twice, and one more where it is sure; its span; its stretch of the page's copy. */
export const WIDTH = 7;
/** What an annotation may be, in the order in which outlines count it. */
export const TYPES = ['agency', 'place', 'figure', 'date'] as const;
/** Stands for the stretch of an annotation that lies nowhere in the page. */
const NOWHERE: Stretch = [-1, 0, 0, 0];

/** Written by the background, which finds where each lies. */
export function outlinesOf(
  annotations: readonly Annotation[],
  find: (span: Span) => Stretch | undefined,
): Outlines {
  return annotations.flatMap((one) => [
    TYPES.indexOf(one.type) * 2 + Number(one.sure),
    one.start,
    one.end,
    ...(find(one) ?? NOWHERE),
  ]);
}

/** The same without where they lie: that is sought anew. */
export const displaced = (outlines: Outlines): Outlines =>
  outlines.map((number, i) => (i % WIDTH === 3 ? -1 : number));
