import type { HoveredMark } from '../extension/messages.ts';
import { isAlive } from './api.ts';
import type { Guide, GuideCommand } from './guide.ts';
import { createLazyGuide } from './lazy-guide.ts';
import type { LoadGuide } from './load-guide.ts';
import { layersOf, type Mark, placeMarks } from './marks.ts';
import type { Names } from './names.ts';
import { createPainter } from './paint.ts';
import type { Read } from './read.ts';
import { carrierOf, type Look, markSheet } from './sheet.ts';
import { inSlices } from './slices.ts';
import { themeOf } from './theme.ts';
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
  let guide: Guide | undefined;

  const dress = () => {
    const { settings, map } = read();
    const style = settings.style === 'tint' ? 'tint' : 'underline';
    const look: Look = { theme: themeOf(map.root), style };
    const carrier = carrierOf(map.root);
    painter.restyle((kinds) => markSheet(names, carrier, look, kinds));
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
    // Where the extension was updated meanwhile, what stands under our names is the new script's.
    if (isMarked && !signal.aborted && isAlive() && !painter.repair()) unmark();
  };
  const mark = async () => {
    isMarked = true;
    const { settings, map, outlines } = read();
    const found: Mark[] = [];
    await inSlices(placeMarks(outlines, map, settings, found), { signal, deadline: DEADLINE });
    if (signal.aborted || !isMarked || map !== read().map) return;
    marks = found;
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
  const command = (name: GuideCommand) => guide?.command(name);
  return {
    mark,
    unmark,
    dress,
    washes,
    command,
    count: () => (isMarked ? marks.length : undefined),
  };
}
