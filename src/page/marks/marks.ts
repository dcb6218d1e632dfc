import type { TextMap } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';
import type { Kinds, Outline, PageReading } from '../../extension/messages.ts';
import type { HighlightKind } from './names.ts';
import { inSlices } from './slices.ts';

/** Milliseconds of our own work that finding the marks' words may take in all. */
const DEADLINE = 400;

/** Annotations placed between two yields. */
const SLICE = 16;

/** Marks painted at most: past that a page is no news article any more, and painting would cost. */
const MAX_MARKS = 3_000;

/** An annotation's outline with the stretch of the page that shows it. */
export interface Mark extends Outline {
  /** Its annotation's place in the reading's list. */
  nth: number;
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
  outlines: readonly Outline[],
  map: Pick<TextMap, 'ends'>,
  kinds: Kinds,
  marks: Mark[],
): Generator<void, void> {
  for (let nth = 0; nth < outlines.length && marks.length < MAX_MARKS; nth += 1) {
    const outline = outlines[nth] as Outline;
    if (!kinds[OPTION_OF[outline.type]]) continue;
    const ends = map.ends(outline);
    // Live ranges are updated at every change of the page; static ones cost it nothing.
    if (ends) marks.push({ ...outline, nth, range: new StaticRange(ends) });
    if (nth % SLICE === 0) yield;
  }
}

/** The marks of a reading, found in slices: those that time was left for. */
export async function findMarks(
  { outlines, settings }: Pick<PageReading, 'outlines' | 'settings'>,
  map: Pick<TextMap, 'ends'>,
  signal: AbortSignal,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  await inSlices(placeMarks(outlines, map, settings, marks), { signal, deadline: DEADLINE });
  return marks;
}

/** The marks by the highlight that paints them; every one is there, so that old marks go. */
export function layersOf(marks: readonly Mark[]): Map<HighlightKind, StaticRange[]> {
  const layers = new Map<HighlightKind, StaticRange[]>();
  for (const type of Object.keys(OPTION_OF) as Annotation['type'][]) {
    layers.set(type, []);
    layers.set(`${type}-unsure`, []);
  }
  for (const { type, sure, range } of marks)
    layers.get(sure ? type : `${type}-unsure`)?.push(range);
  return layers;
}

/** The place of the mark of these words among marks that were made anew, by where the words stand in the page; -1 where they are gone. */
export const placeOf = (marks: readonly Mark[], words: Mark | undefined): number =>
  marks.findIndex(
    ({ type, range }) =>
      type === words?.type &&
      range.startContainer === words.range.startContainer &&
      range.startOffset === words.range.startOffset,
  );

/** The mark over an offset of the article's text: the shortest, where marks lie in one another. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  let best: Mark | undefined;
  for (let i = firstAfter(marks, offset) - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (!mark || offset - mark.start > LONGEST) break;
    if (offset > mark.end) continue;
    if (!best || lengthOf(mark) < lengthOf(best)) best = mark;
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
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
