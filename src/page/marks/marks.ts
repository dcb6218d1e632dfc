import { lastBefore } from '../../article/positions.ts';
import type { Placed, Stretch, TextMap } from '../../article/text-map.ts';
import type { Annotation, Span } from '../../engine/types.ts';
import type { Kinds, PageReading } from '../../extension/messages/messages.ts';
import { MORE, type PackedAnnotations, TYPES, WIDTH } from '../../extension/messages/packed.ts';
import { type HighlightKind, MARKED } from './names.ts';
import { inSlices } from './slices.ts';

/** Milliseconds of our own work that finding the marks' words may take in all. */
const DEADLINE = 400;

/** Annotations placed between two yields. */
const SLICE = 16;

/** Marks painted at most: past that a page is no news article any more, and painting would cost. */
const MAX_MARKS = 3_000;

/** An annotation with the stretches of the page that show it. */
export interface Mark extends Pick<Annotation, 'type' | 'start' | 'end' | 'sure'>, Placed {
  /** Its annotation's place in the reading's list. */
  nth: number;
  /** In the order of the text, one in each of its texts. */
  ranges: readonly [StaticRange, ...StaticRange[]];
}

/** What marks are found with: the page's copy, and a way to the words that do not lie in one text of it. */
type Finder = Pick<TextMap, 'copied' | 'stretches'>;

/** What the reader may have marked, in the order of the types. */
const OPTIONS = ['agencies', 'places', 'figures', 'dates'] as const;

/**
 * Finds the page's words for each annotation that the reader wants marked, a step at a time, and adds
 * them to `marks`: where the time for it is up, those found so far are there. Nearly all lie in one text
 * and are found without a call: to a page all of this is new code, in which each takes as long as a range.
 */
export function* placeMarks(
  packed: PackedAnnotations,
  { copied, stretches }: Finder,
  kinds: Kinds,
  marks: Mark[],
): Generator<void, void> {
  const { nodes, said } = copied;
  for (let nth = -1, i = 0; i < packed.length && marks.length < MAX_MARKS; i += WIDTH) {
    const kind = packed[i] ?? 0;
    if (kind === MORE) continue;
    nth += 1;
    const type = TYPES[kind >> 1] ?? 'agency';
    if (!kinds[OPTIONS[kind >> 1] ?? 'agencies']) continue;
    const start = packed[i + 1] ?? 0;
    const end = packed[i + 2] ?? 0;
    const n = packed[i + 3] ?? -1;
    const startOffset = packed[i + 4] ?? 0;
    const endOffset = packed[i + 5] ?? 0;
    const node = nodes[n] as Text | undefined;
    const mark = { type, start, end, sure: kind % 2 === 1, nth };
    if (packed[i + WIDTH] !== MORE && node?.data === said[n] && node?.isConnected) {
      const one = { startContainer: node, startOffset, endContainer: node, endOffset };
      // Live ranges are updated at every change of the page; static ones cost it nothing.
      const ranges: Mark['ranges'] = [new StaticRange(one)];
      marks.push({ ...mark, at: [[n, startOffset, endOffset]], ranges });
    } else {
      const at = stretchesAt(packed, i);
      const [first, ...more] = stretches({ start, end, at }).map((one) => new StaticRange(one));
      if (first) marks.push({ ...mark, at, ranges: [first, ...more] });
    }
    if (nth % SLICE === 0) yield;
  }
}

/** The stretches that the entries from this place on tell for one annotation, as far as they are known. */
function stretchesAt(packed: PackedAnnotations, i: number): Stretch[] {
  const at: Stretch[] = [];
  for (let j = i; j === i || packed[j] === MORE; j += WIDTH) {
    const [node = -1, from = 0, to = 0] = packed.slice(j + 3, j + WIDTH);
    if (node >= 0) at.push([node, from, to]);
  }
  return at;
}

/** The marks of a reading, found in slices: those that time was left for. */
export async function findMarks(
  { packed, settings }: Pick<PageReading, 'packed' | 'settings'>,
  map: Finder,
  signal: AbortSignal,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  await inSlices(placeMarks(packed, map, settings, marks), { signal, deadline: DEADLINE });
  return marks;
}

/** The marks by the highlight that paints them; every one is there, so that old marks go. */
export function layersOf(marks: readonly Mark[]): Map<HighlightKind, StaticRange[]> {
  const layers = new Map<HighlightKind, StaticRange[]>();
  for (const kind of MARKED) layers.set(kind, []);
  for (const { type, sure, ranges } of marks)
    layers.get(sure ? type : `${type}-unsure`)?.push(...ranges);
  return layers;
}

/** The place of the mark of these words among marks that were made anew, by where the words stand in the page; -1 where they are gone. */
export const placeOf = (marks: readonly Mark[], words: Mark | undefined): number =>
  marks.findIndex(
    ({ type, ranges: [first] }) =>
      type === words?.type &&
      first.startContainer === words.ranges[0].startContainer &&
      first.startOffset === words.ranges[0].startOffset,
  );

/** The mark over an offset of the article's text: the shortest, where marks lie in one another. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  let best: Mark | undefined;
  const startOf = (i: number) => marks[i]?.start ?? 0;
  for (let i = lastBefore(marks.length, startOf, offset); i >= 0; i -= 1) {
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
