import type { PointerSigns } from '../hover/pointer.ts';

/**
 * Notes what the pointer does before there is somebody who watches it, and calls back: only events of the reader's own
 * count, and nothing is prevented.
 */
export function noteSigns(
  document: Document,
  signs: PointerSigns,
  came: () => void,
  signal: AbortSignal,
): void {
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    note: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        note(event);
        came();
      },
      { signal, passive: true, capture: true },
    );
  on('pointermove', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) signs.moved = event;
  });
  on('pointerdown', () => {
    signs.moved = undefined;
  });
  on('click', (event) => {
    signs.clicked = { event, target: event.composedPath()[0] };
  });
}
