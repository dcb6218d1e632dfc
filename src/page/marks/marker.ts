import type { HoveredMark } from '../../extension/messages/messages.ts';
import { isAlive } from '../api.ts';
import type { Marked } from '../first/look.ts';
import type { Guide, GuideContext } from '../guide/guide.ts';
import { createLazyGuide } from '../guide/lazy-guide.ts';
import type { LoadGuide } from '../guide/load-guide.ts';
import type { PointerSigns } from '../hover/pointer.ts';
import type { Read } from '../reading/read.ts';
import type { Marking } from './marking.ts';
import type { Mark } from './marks.ts';
import type { Names } from './names.ts';
import { createPainter } from './paint.ts';
import { onSystemTheme } from './theme.ts';
import { createWashes, type Washes } from './washes.ts';

/** Milliseconds after painting at which it is checked that the page left the marks alone. */
const CHECKS = [150, 1_000, 4_000];

/** Marks and guide of one document, there or not. */
export interface Marker {
  mark(): Promise<void>;
  unmark(): void;
  /** Number of marks; undefined where the page is unmarked. */
  count(): number | undefined;
  /** Gives the washes their colours, for words that are shown on a page without marks. */
  style(): void;
  readonly washes: Washes;
  command: Guide['command'];
}

/** What the marker works with. */
export interface MarkerContext {
  /** What marks and host are called on this page. */
  names: Names;
  /** What is read now. */
  read(): Read;
  hovered(mark: HoveredMark | null): void;
  /** The marks are other ones now. */
  marked(): void;
  marking: Marking;
  /** Gets the guide's script. */
  loadGuide: LoadGuide;
  /** What the pointer did before the marks had their guide. */
  signs: PointerSigns;
  signal: AbortSignal;
}

/** A marker of one document; `first`: what stands marked there, of what is read now. */
export function createMarker(document: Document, context: MarkerContext, first?: Marked): Marker {
  const { signal, hovered, names, read, marking } = context;
  const painter = createPainter(document, names, first);
  const washes = createWashes(painter, signal);
  let marks: readonly Mark[] = first?.marks ?? [];
  let isMarked = false;
  /** The reading whose marks are painted: to paint the same again would cost the browser all of it again. */
  let painted: Read | undefined = first && read();
  const style = () => painter.restyle(marking.rulesFor(read().settings, read().map.root, names));
  onSystemTheme(() => isMarked && style(), signal);
  const unmark = () => {
    isMarked = false;
    painted = undefined;
    guiding.leave();
    marks = [];
    washes.clear();
    painter.clear();
  };
  /** A page that takes the marks away again and again does not get them back. */
  const repair = () => {
    // Where the extension was updated meanwhile, what stands under our names is the new script's.
    if (isMarked && !signal.aborted && isAlive() && !painter.repair()) unmark();
  };
  const guiding = createGuiding(document, context, {
    read,
    marks: () => marks,
    washes,
    hovered,
    repair,
  });
  const mark = async () => {
    isMarked = true;
    const now = read();
    if (now === painted) {
      if (!guiding.guide()) return guiding.lead();
      // The first marks are styled as the page was: to ask it again before it has painted them would have it style all anew at once.
      style();
      return repair();
    }
    const found = await marking.findMarks(now, now.map, signal);
    if (signal.aborted || !isMarked || now.map !== read().map) return;
    marks = found;
    painted = now;
    style();
    painter.paint(marking.layersOf(marks));
    guiding.lead();
  };
  return {
    mark,
    unmark,
    style,
    washes,
    command: (name) => guiding.guide()?.command(name),
    count: () => (isMarked ? marks.length : undefined),
  };
}

/** The guide through the marks, while there are some. */
function createGuiding(document: Document, context: MarkerContext, way: GuideContext) {
  let guide: Guide | undefined;
  let { signs } = context;
  return {
    guide: () => guide,
    /** Leads the reader through the marks as they stand now, and sees whether the page leaves them alone. */
    lead() {
      guide?.renewed();
      context.marked();
      const { loadGuide } = context;
      guide ??= createLazyGuide(document, context.names.host, way, { loadGuide, signs });
      signs = {};
      for (const at of CHECKS) setTimeout(way.repair, at);
    },
    leave() {
      guide?.leave();
      guide = undefined;
    },
  };
}
