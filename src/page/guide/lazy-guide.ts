import type { Earlier } from '../hover/pointer.ts';
import type { Guide, GuideCommand, GuideDoor } from './guide.ts';
import type { LoadGuide } from './load-guide.ts';

/**
 * A guide that comes with the reader: its script, the hover card and what places it, is a third of
 * all that a page would have to parse before its marks are painted, and is wanted only where a
 * pointer or a key is used. What the pointer did meanwhile is handed on.
 */
export function createLazyGuide(
  document: Document,
  tag: string,
  door: GuideDoor,
  load: LoadGuide,
): Guide {
  const waiting = new AbortController();
  const earlier: Earlier = {};
  let guide: Guide | undefined;
  let isLeft = false;

  const come = async () => {
    const make = await load();
    if (isLeft) return undefined;
    // A click of long ago opens nothing.
    if (!make) earlier.clicked = undefined;
    else guide ??= make(document, tag, door, earlier);
    if (guide) waiting.abort();
    return guide;
  };
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    note: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        note(event);
        void come();
      },
      { signal: waiting.signal, passive: true, capture: true },
    );
  on('pointermove', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) earlier.moved = event;
  });
  on('pointerdown', () => {
    earlier.moved = undefined;
  });
  on('click', (event) => {
    earlier.clicked = { event, target: event.composedPath()[0] };
  });
  return {
    command(name: GuideCommand) {
      return guide ? guide.command(name) : come().then((it) => it?.command(name));
    },
    renewed: () => guide?.renewed(),
    leave() {
      isLeft = true;
      waiting.abort();
      guide?.leave();
    },
  };
}
