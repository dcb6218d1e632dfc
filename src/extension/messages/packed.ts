import type { Stretch } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';

/**
 * A reading's annotations packed into one list of numbers, in their order: what their marks are painted from. A page's
 * thread reads that sooner than an object with named fields for each.
 */
export type PackedAnnotations = readonly number[];

/**
 * Numbers of one entry: the annotation's type (its index in TYPES, doubled, plus one where it is sure), start and end of
 * its span, and the stretch of the page's copy that shows it (node, start, end). Words that lie in several text nodes have
 * a further entry for each further stretch.
 */
export const WIDTH = 6;
/** Stands in the place of the type where an entry is a further stretch of the one before. */
export const MORE = -1;
/** What an annotation may be, in the order in which its entry counts it. */
export const TYPES = ['agency', 'place', 'figure', 'date'] as const;
/** Stands for the stretch of an annotation that lies nowhere in the page. */
const NOWHERE: Stretch = [-1, 0, 0];

/** Written by the background, which finds where each lies. */
export function packAnnotations(
  annotations: readonly Annotation[],
  find: (span: Span) => readonly Stretch[],
): PackedAnnotations {
  return annotations.flatMap((one) => {
    const [first = NOWHERE, ...more] = find(one);
    const kind = TYPES.indexOf(one.type) * 2 + Number(one.sure);
    const { start, end } = one;
    return [kind, start, end, ...first, ...more.flatMap((at) => [MORE, start, end, ...at])];
  });
}

/** The same without their stretches, which are then looked for in the page. */
export function withoutStretches(packed: PackedAnnotations): PackedAnnotations {
  const left: number[] = [];
  for (let i = 0; i < packed.length; i += WIDTH)
    if (packed[i] !== MORE) left.push(...packed.slice(i, i + 3), ...NOWHERE);
  return left;
}
