import type { Mark } from '../marks/marks.ts';
import { trustedEvents } from '../trusted-events.ts';
import type { Timing } from './timing.ts';

/** Milliseconds between two looks at what is under a moving pointer. */
const LOOK_EVERY = 40;

/** Milliseconds after a change of the selection in which no card opens: the reader is selecting. */
const SELECTING = 500;

/** Milliseconds from which on a finger rests rather than taps: the browser's own menu is what it asks for. */
const RESTS = 500;

/** Things of the page that a tap is meant for before it is meant for a mark under them. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable]:not([contenteditable=false])';

/** What the pointer needs to know of the page, and what it sets off. */
export interface PointerContext {
  markAt(x: number, y: number): Mark | undefined;
  /** How cards open: by rest, by click, or not at all. */
  mode(): 'hover' | 'click' | 'off';
  /** The pointer came on a mark, or left it. */
  hovered(mark: Mark | undefined): void;
  /** A click or tap asks for this mark's card, or for the open card's end. */
  clicked(mark: Mark | undefined): void;
  /** Whether the event came out of our own card. */
  isOwn(event: Event): boolean;
  /** Where the pointer rested last, for cards of words that break over lines. */
  at?: { x: number; y: number };
}

/** What the pointer did last before it was watched. */
export interface PointerSigns {
  moved?: PointerEvent | undefined;
  /** A click, and what it was on: an event forgets that once it is over. */
  clicked?: { event: MouseEvent; target: EventTarget | undefined } | undefined;
}

/**
 * Watches the pointer: only trusted events count, nothing is ever prevented or stopped, and what
 * the page's own links and buttons get stays theirs.
 */
export function watchPointer(
  document: Document,
  context: PointerContext,
  timing: Timing<Mark>,
  { signal, signs }: { signal: AbortSignal; signs: PointerSigns },
): void {
  let selectedAt = Number.NEGATIVE_INFINITY;
  let downAt = Number.POSITIVE_INFINITY;
  const isSelecting = () => performance.now() - selectedAt <= SELECTING;
  const sight = createSight(context, { signal, moved: signs.moved }, (mark) =>
    timing.over(context.mode() === 'hover' && !isSelecting() ? mark : undefined),
  );
  const click = (event: MouseEvent, target: EventTarget | undefined) => {
    if (!context.isOwn(event) && !isForPage(target) && opensBy(event, downAt, context.mode()))
      if (document.getSelection()?.isCollapsed !== false)
        context.clicked(context.markAt(event.clientX, event.clientY));
  };
  const on = trustedEvents(document, signal);

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (context.isOwn(event)) {
      sight.lose();
      return timing.overCard();
    }
    // A pressed button means selecting or dragging.
    if (event.buttons !== 0) return timing.cancel();
    sight.follow(event);
  });
  on('pointerdown', ({ timeStamp }) => {
    downAt = timeStamp;
    // A look at what is under the pointer may still be due: it would open a card while the reader selects or drags.
    sight.lose();
    timing.cancel();
  });
  on('dragstart', () => timing.cancel());
  on('selectionchange', () => {
    if (document.getSelection()?.isCollapsed === false) selectedAt = performance.now();
  });
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && sight.settle(undefined),
    { signal, passive: true },
  );
  on('click', (event) => click(event, event.composedPath()[0]));
  sight.look();
  if (signs.clicked) click(signs.clicked.event, signs.clicked.target);
}

/** Looks for the mark under a moving pointer, not more often than every `LOOK_EVERY`, and tells `context.hovered` and `over` of it. */
function createSight(
  context: PointerContext,
  { signal, moved }: { signal: AbortSignal; moved: PointerEvent | undefined },
  over: (mark: Mark | undefined) => void,
) {
  let last = moved;
  let next: ReturnType<typeof setTimeout> | undefined;
  let current: Mark | undefined;
  const settle = (mark: Mark | undefined) => {
    if (mark !== current) context.hovered(mark);
    current = mark;
    over(mark);
  };
  const look = () => {
    next = undefined;
    if (!last || signal.aborted) return;
    context.at = { x: last.clientX, y: last.clientY };
    settle(context.markAt(last.clientX, last.clientY));
  };
  signal.addEventListener('abort', () => clearTimeout(next));
  return {
    settle,
    look,
    follow(event: PointerEvent) {
      last = event;
      next ??= setTimeout(look, LOOK_EVERY);
    },
    lose() {
      last = undefined;
    },
  };
}

/** Whether a click asks for a card: a tap does unless cards are off, a mouse's where cards open by it. */
function opensBy(event: MouseEvent, downAt: number, mode: ReturnType<PointerContext['mode']>) {
  const isTouch = (event as PointerEvent).pointerType === 'touch';
  return isTouch ? event.timeStamp - downAt <= RESTS && mode !== 'off' : mode === 'click';
}

/** Whether a click is meant for a thing of the page. */
function isForPage(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.closest(INTERACTIVE) !== null;
}
