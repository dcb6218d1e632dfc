import type { PointerSigns } from '../hover/pointer.ts';
import { trustedEvents } from '../trusted-events.ts';

/** Notes what the pointer does before the guide is there to watch it, and calls back each time. */
export function noteSigns(
  document: Document,
  signs: PointerSigns,
  came: () => void,
  signal: AbortSignal,
): void {
  const on = trustedEvents(document, signal);
  on('pointermove', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) signs.moved = event;
    came();
  });
  on('pointerdown', () => {
    signs.moved = undefined;
    came();
  });
  on('click', (event) => {
    signs.clicked = { event, target: event.composedPath()[0] };
    came();
  });
}
