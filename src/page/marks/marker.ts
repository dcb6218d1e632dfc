import type { HoveredMark } from '../../extension/messages.ts';
import { isAlive } from '../api.ts';
import type { Guide } from '../guide/guide.ts';
import { createLazyGuide } from '../guide/lazy-guide.ts';
import type { LoadGuide } from '../guide/load-guide.ts';
import type { Read } from '../reading/read.ts';
import type { Rules } from './dress.ts';
import { layersOf, type Mark, placeMarks } from './marks.ts';
import type { Names } from './names.ts';
import { createPainter } from './paint.ts';
import { carrierOf, markSheet } from './sheet.ts';
import { inSlices } from './slices.ts';
import { onSystemTheme, themeOf } from './theme.ts';
import { createWashes, type Washes } from './washes.ts';

/** Milliseconds of our own work that finding the marks' words may take in all. */
const DEADLINE = 400;

/** Milliseconds after painting at which it is checked that the page left the marks alone. */
const CHECKS = [150, 1_000, 4_000];

/** Marks and guide of one document, there or not. */
export interface Marker {
  mark(): Promise<void>;
  unmark(): void;
  /** Number of marks; undefined where the page is unmarked. */
  count(): number | undefined;
  /** Gives the washes their colours, for words that are shown on a page without marks. */
  dress(): void;
  readonly washes: Washes;
  command: Guide['command'];
}

/** What the marker works with. */
export interface MarkerDoor {
  /** What marks and host are called on this page. */
  names: Names;
  /** What is read now. */
  read(): Read;
  hovered(mark: HoveredMark | null): void;
  /** The marks are other ones now. */
  marked(): void;
  /** Gets the guide's script. */
  loadGuide: LoadGuide;
  signal: AbortSignal;
}

/** A marker of one document. */
export function createMarker(document: Document, door: MarkerDoor): Marker {
  const { signal, hovered, names, read } = door;
  const painter = createPainter(document, names);
  const washes = createWashes(painter, signal);
  let marks: readonly Mark[] = [];
  let isMarked = false;
  /** What the marks are painted of: to put the same on again would have the browser paint all of them anew. */
  let painted: Read | undefined;
  let guide: Guide | undefined;

  const dress = () => painter.restyle(rulesFor(read(), names));
  onSystemTheme(() => isMarked && dress(), signal);
  const unmark = () => {
    isMarked = false;
    painted = undefined;
    guide?.leave();
    guide = undefined;
    marks = [];
    washes.clear();
    painter.clear();
  };
  /** A page that takes the marks away again and again does not get them back. */
  const repair = () => {
    // Where the extension was updated meanwhile, what stands under our names is the new script's.
    if (isMarked && !signal.aborted && isAlive() && !painter.repair()) unmark();
  };
  const mark = async () => {
    isMarked = true;
    const now = read();
    if (now === painted) {
      dress();
      return repair();
    }
    const { settings, map, outlines } = now;
    const found: Mark[] = [];
    await inSlices(placeMarks(outlines, map, settings, found), { signal, deadline: DEADLINE });
    if (signal.aborted || !isMarked || map !== read().map) return;
    marks = found;
    painted = now;
    dress();
    painter.paint(layersOf(marks));
    guide?.renewed();
    door.marked();
    guide ??= createLazyGuide(
      document,
      names.host,
      { read, marks: () => marks, washes, hovered, repair },
      door.loadGuide,
    );
    for (const at of CHECKS) setTimeout(repair, at);
  };
  return {
    mark,
    unmark,
    dress,
    washes,
    command: (name) => guide?.command(name),
    count: () => (isMarked ? marks.length : undefined),
  };
}

/** How the marks of a reading look on its page as it is now. */
function rulesFor({ settings, map }: Read, names: Names): Rules {
  const style = settings.style === 'tint' ? 'tint' : 'underline';
  const look = { theme: themeOf(map.root), style } as const;
  const carrier = carrierOf(map.root);
  return (kinds) => markSheet(names, carrier, look, kinds);
}
