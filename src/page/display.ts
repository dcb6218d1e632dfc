import type { Span } from '../engine/types.ts';
import { layersOf, type Mark, marksOn, placeMarks } from './marks.ts';
import { namesFrom } from './names.ts';
import { clearRemains, createPainter } from './paint.ts';
import type { Read } from './session.ts';
import { markSheet } from './sheet.ts';
import { inSlices } from './slices.ts';
import { themeOf } from './theme.ts';

/** Milliseconds of our own work that finding the marks' words may take in all. */
const PAINT_DEADLINE = 400;

/** What the reader sees of a reading in the page. */
export interface Display {
  update(read: Read, asked: boolean): void;
  isMarked(): boolean;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  command(name: 'next' | 'previous' | 'open' | 'toggle'): void;
  end(): void;
}

/** Shows readings of one document, under the names that its origin's token gives. */
export function createDisplay(document: Document, first: Read, signal: AbortSignal): Display {
  const names = namesFrom(first.settings.token);
  clearRemains(document, names);
  const painter = createPainter(document, names);
  let read = first;
  let marks: Mark[] = [];
  let isMarked = false;

  const paint = async () => {
    const { settings, map, reading } = read;
    const placed = await inSlices(placeMarks(reading, map, settings), {
      signal,
      deadline: PAINT_DEADLINE,
    });
    if (!placed || signal.aborted) return;
    marks = placed;
    const style = settings.style === 'tint' ? 'tint' : 'underline';
    painter.restyle(markSheet(names, themeOf(map.root), style));
    painter.paint(layersOf(marks));
  };
  const wash = (ranges: StaticRange[]) => painter.paint(new Map([['now', ranges]]));

  return {
    update(next, asked) {
      read = next;
      const { settings, reading } = next;
      isMarked =
        !settings.quiet && settings.style !== 'off' && (asked || reading.relevant === 'yes');
      if (isMarked) void paint();
      else painter.clear();
    },
    isMarked: () => isMarked,
    show(span) {
      const range = read.map.range(span);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range !== undefined;
    },
    hint: (spans) => wash(marksOn(marks, spans).map(({ range }) => range)),
    command(name) {
      if (name !== 'toggle') return;
      isMarked = !isMarked;
      if (isMarked) void paint();
      else painter.clear();
    },
    end: () => painter.clear(),
  };
}
