import type { TextMap } from '../article/text-map.ts';
import type { Annotation, Reading, Span } from '../engine/types.ts';
import type { Kinds } from '../extension/messages.ts';
import type { HighlightKind } from './names.ts';

/** Marks painted at most: past that a page is no news article any more, and painting would cost. */
const MAX_MARKS = 3_000;

/** An annotation with the stretch of the page that shows it. */
export interface Mark {
  annotation: Annotation;
  range: StaticRange;
}

const OPTION_OF: Record<Annotation['type'], keyof Kinds> = {
  agency: 'agencies',
  place: 'places',
  figure: 'figures',
  date: 'dates',
};

/**
 * Finds the page's words for each annotation that the reader wants marked, a step at a time, and adds
 * them to `marks`: where the time for it is up, those found so far are there.
 */
export function* placeMarks(
  reading: Reading,
  map: TextMap,
  kinds: Kinds,
  marks: Mark[],
): Generator<void, void> {
  for (const annotation of reading.annotations) {
    if (marks.length >= MAX_MARKS) break;
    if (!kinds[OPTION_OF[annotation.type]]) continue;
    const ends = map.ends(annotation);
    // Live ranges are updated at every change of the page; static ones cost it nothing.
    if (ends) marks.push({ annotation, range: new StaticRange(ends) });
    yield;
  }
}

/** The marks by the highlight that paints them; every one is there, so that old marks go. */
export function layersOf(marks: readonly Mark[]): Map<HighlightKind, StaticRange[]> {
  const layers = new Map<HighlightKind, StaticRange[]>();
  for (const type of Object.keys(OPTION_OF) as Annotation['type'][]) {
    layers.set(type, []);
    layers.set(`${type}-unsure`, []);
  }
  for (const { annotation, range } of marks)
    layers.get(annotation.sure ? annotation.type : `${annotation.type}-unsure`)?.push(range);
  return layers;
}

/** The mark over an offset of the article's text: the shortest, where marks lie in one another. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  let best: Mark | undefined;
  for (let i = firstAfter(marks, offset) - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (!mark || offset - mark.annotation.start > LONGEST) break;
    if (offset > mark.annotation.end) continue;
    if (!best || lengthOf(mark.annotation) < lengthOf(best.annotation)) best = mark;
  }
  return best;
}

/** No annotation is longer than this many units: it bounds the search for one over an offset. */
const LONGEST = 400;

const lengthOf = (span: Span) => span.end - span.start;

function firstAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.annotation.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
