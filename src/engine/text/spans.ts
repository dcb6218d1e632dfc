import type { Span } from '../types.ts';
import { firstOf } from './search.ts';

/** Index of the first span that starts at `offset` or later, in a list in the order of the text. */
export const firstFrom = (list: readonly Span[], offset: number): number =>
  firstOf(list.length, (i) => (list[i]?.start ?? 0) >= offset);

/** Index of the first span that ends at `offset` or later, in such a list where none overlaps another. */
export const firstEndingFrom = (list: readonly Span[], offset: number): number =>
  firstOf(list.length, (i) => (list[i]?.end ?? 0) >= offset);

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

/** Whether one of the spans, which are in the order of the text and apart, holds `inner`. */
export function isInside(spans: readonly Span[], inner: Span): boolean {
  const last = spans[firstFrom(spans, inner.start + 1) - 1];
  return last !== undefined && last.end >= inner.end;
}

/** A span by itself: an annotation without what else it holds. */
export const spanOnly = ({ start, end }: Span): Span => ({ start, end });
