import type { Span } from '../types.ts';

/**
 * Index of the first span that starts at `offset` or later, in a list in the order of the text. Not by `firstOf`:
 * an article is searched a thousand times, and a function made for each search costs more than the search.
 */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first span that ends at `offset` or later, in such a list where none overlaps another. */
export function firstEndingFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span that starts at `offset`, if one does. */
export function spanAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  const found = list[firstFrom(list, offset)];
  return found?.start === offset ? found : undefined;
}

/** The first span that lies between two offsets: nothing before them is looked at, however long the text. */
export function firstInside<T extends Span>(
  list: readonly T[],
  start: number,
  end: number,
): T | undefined {
  for (let i = firstFrom(list, start); i < list.length; i += 1) {
    const span = list[i];
    if (!span || span.start >= end) return undefined;
    if (span.end <= end) return span;
  }
  return undefined;
}

/** The spans of such a list that start inside another. */
export const startingIn = <T extends Span>(list: readonly T[], { start, end }: Span): T[] =>
  list.slice(firstFrom(list, start), firstFrom(list, end));

/** Whether one of the spans, which are in the order of the text and apart, holds `inner`. */
export function isInside(spans: readonly Span[], inner: Span): boolean {
  const next = firstFrom(spans, inner.start + 1);
  // Not the list's -1: whoever asks a list for that is slow to read it ever after.
  const last = next > 0 ? spans[next - 1] : undefined;
  return last !== undefined && last.end >= inner.end;
}

/** A span by itself: an annotation without what else it holds. */
export const spanOnly = ({ start, end }: Span): Span => ({ start, end });
