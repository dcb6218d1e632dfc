import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Escape closes the menu first, and only then the popup. */
export function useEscape(close: (() => void) | undefined) {
  // Before the next paint, because the key may come at once.
  useLayoutEffect(() => {
    if (!close) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** What is pressed elsewhere puts the menu away; the focus is where it was pressed. */
export function useClickElsewhere(
  host: { current: Element | null },
  close: (() => void) | undefined,
) {
  useEffect(() => {
    if (!close) return;
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !host.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
