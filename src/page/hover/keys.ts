import { trustedEvents } from '../trusted-events.ts';

/** What keys and scrolling do to the open card. */
interface KeysContext {
  /** Closes the card and leaves the keyboard's place. */
  escape(): void;
  /** The page moved under the card. */
  follow(): void;
  /** A card that was about to open stays closed. */
  cancel(): void;
  /** The card's box, which may hold the focus. */
  box: HTMLElement;
}

/** Watches keys and scrolling: of the page's own keys none is ever prevented or stopped. */
export function watchKeys(document: Document, context: KeysContext, signal: AbortSignal): void {
  let frame = 0;
  const moved = (event: Event) => {
    if (event.target === context.box) return;
    context.cancel();
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      context.follow();
    });
  };
  const options = { signal, passive: true, capture: true };
  trustedEvents(document, signal)('keydown', ({ key }) => {
    context.cancel();
    if (key === 'Escape') context.escape();
  });
  document.addEventListener('scroll', moved, options);
  addEventListener('resize', moved, options);
  context.box.addEventListener('keydown', (event) => keepFocus(event, context), { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Keys inside our own card: Esc is ours alone there, and Tab past the last link goes back to the page. */
function keepFocus(event: KeyboardEvent, context: KeysContext): void {
  if (event.key === 'Escape') event.preventDefault();
  if (event.key !== 'Tab') return;
  const link = context.box.querySelector('a');
  const isOnBox = event.target === context.box;
  const goesOn = link && (event.shiftKey ? !isOnBox : isOnBox);
  if (goesOn) return;
  event.preventDefault();
  context.escape();
}
