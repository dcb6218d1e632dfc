import type { Span } from '../../engine/types.ts';
import type { PageCommand } from '../../extension/messages/messages.ts';
import type { Marked } from '../first/look.ts';
import type { Read } from '../reading/read.ts';
import { scrollToWords } from '../scroll.ts';
import { createMarker, type Marker, type MarkerContext } from './marker.ts';
import { namesFrom } from './names.ts';
import { clearRemains } from './paint.ts';
import { mayMark } from './rules.ts';

/** What the reader sees of a reading in the page. */
export interface Display {
  update(read: Read): void;
  /** Number of marks; undefined where the page is unmarked. */
  marks(): number | undefined;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  command(name: PageCommand): void | Promise<void>;
  clear(): void;
}

/** What a display needs besides what is read: all that its marker needs. */
export type DisplayContext = Omit<MarkerContext, 'read' | 'names'>;

/**
 * Shows the readings of one document as the reader's settings have it. In the mode without anything
 * in the page no marker is ever made: the page could see nothing of us. What an earlier copy of this
 * script left in the page goes first, whether anything is marked now or not; `marked` is ours, of the first reading.
 */
export function createDisplay(
  document: Document,
  first: Read,
  context: DisplayContext,
  marked?: Marked,
): Display {
  let read = first;
  const names = namesFrom(first.settings.token);
  clearRemains(document, names, marked);
  let marker: Marker | undefined;
  /** Whether the reader has switched the marks on or off by hand. */
  let chosen: boolean | undefined;

  const made = () => {
    marker ??= createMarker(document, { ...context, names, read: () => read }, marked);
    return marker;
  };
  const isMarked = () => marker?.count() !== undefined;
  const rangesOf = (spans: readonly Span[]) =>
    spans.flatMap((span) => read.map.stretches(span)).map((one) => new StaticRange(one));

  return {
    update(next) {
      read = next;
      const isWanted = chosen ?? (next.from.asked || next.relevant === 'yes');
      if (isWanted && mayMark(read.settings, read.map.copied)) void made().mark();
      else marker?.unmark();
    },
    marks: () => marker?.count(),
    show(span) {
      const ranges = rangesOf([span]);
      if (!scrollToWords(ranges)) return false;
      if (!mayMark(read.settings, read.map.copied)) return true;
      made().style();
      made().washes.flash(ranges);
      return true;
    },
    hint(spans) {
      marker?.washes.set('panel', isMarked() ? rangesOf(spans) : []);
    },
    command(name) {
      if (name !== 'toggle') return marker?.command(name);
      chosen = !isMarked();
      if (!chosen) marker?.unmark();
      else if (mayMark(read.settings, read.map.copied)) void made().mark();
    },
    clear: () => marker?.unmark(),
  };
}
