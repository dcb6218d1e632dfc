import type { Span } from '../engine/types.ts';
import type { PageCommand } from '../extension/messages.ts';
import { createGuide, type Guide } from './guide.ts';
import { layersOf, type Mark, placeMarks } from './marks.ts';
import { namesFrom } from './names.ts';
import { clearRemains, createPainter } from './paint.ts';
import type { Read } from './read.ts';
import { scrollToWords } from './scroll.ts';
import { markSheet } from './sheet.ts';
import { inSlices } from './slices.ts';
import { themeOf } from './theme.ts';
import { createWashes } from './washes.ts';

/** Milliseconds of our own work that finding the marks' words may take in all. */
const DEADLINE = 400;

/** Milliseconds after painting at which it is checked that the page left the marks alone. */
const CHECKS = [150, 1_000, 4_000];

/** What the reader sees of a reading in the page. */
export interface Display {
  update(read: Read, asked: boolean): void;
  isMarked(): boolean;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  command(name: PageCommand): void;
  clear(): void;
}

/** Whom the display tells, and what ends it. */
export interface DisplayDoor {
  hovered(span: Span | null): void;
  signal: AbortSignal;
}

/** Shows the readings of one document, under the names that its origin's token gives. */
export function createDisplay(
  document: Document,
  first: Read,
  { hovered, signal }: DisplayDoor,
): Display {
  const names = namesFrom(first.settings.token);
  if (!first.settings.quiet) clearRemains(document, names);
  const painter = createPainter(document, names);
  const washes = createWashes(painter, signal);
  let read = first;
  let marks: readonly Mark[] = [];
  let isMarked = false;
  /** Whether the reader has switched the marks on or off by hand. */
  let chosen: boolean | undefined;
  let guide: Guide | undefined;

  const dress = () => {
    const style = read.settings.style === 'tint' ? 'tint' : 'underline';
    painter.restyle(markSheet(names, themeOf(read.map.root), style));
  };
  const mark = async () => {
    isMarked = true;
    const { settings, map, reading } = read;
    const placed = await inSlices(placeMarks(reading, map, settings), {
      signal,
      deadline: DEADLINE,
    });
    if (!placed || signal.aborted || !isMarked || map !== read.map) return;
    marks = placed;
    dress();
    painter.paint(layersOf(marks));
    guide ??= createGuide(document, names.host, {
      read: () => read,
      marks: () => marks,
      washes,
      hovered,
      repair,
    });
    for (const at of CHECKS) setTimeout(repair, at);
  };
  const unmark = () => {
    isMarked = false;
    guide?.leave();
    guide = undefined;
    marks = [];
    washes.clear();
    painter.clear();
  };
  /** A page that takes the marks away again and again does not get them back. */
  const repair = () => {
    if (isMarked && !signal.aborted && !painter.repair()) unmark();
  };
  const rangesOf = (spans: readonly Span[]) =>
    spans.map((span) => read.map.range(span)).filter((range) => range !== undefined);

  return {
    update(next, asked) {
      read = next;
      const { settings, reading } = next;
      const isWanted = chosen ?? (asked || reading.relevant === 'yes');
      if (isWanted && !settings.quiet && settings.style !== 'off') void mark();
      else unmark();
    },
    isMarked: () => isMarked,
    show(span) {
      const [range] = rangesOf([span]);
      if (!range || !scrollToWords(range)) return false;
      if (read.settings.quiet) return true;
      dress();
      washes.flash(new StaticRange(range));
      return true;
    },
    hint(spans) {
      if (isMarked)
        washes.set(
          'panel',
          rangesOf(spans).map((range) => new StaticRange(range)),
        );
    },
    command(name) {
      if (name !== 'toggle') return guide?.command(name);
      chosen = !isMarked;
      if (isMarked) unmark();
      else if (!read.settings.quiet) void mark();
    },
    clear: unmark,
  };
}
