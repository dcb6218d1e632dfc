import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../engine/types.ts';
import { useCardContext } from './context.ts';

/**
 * Pointer or focus on a line marks its words in the page. One listener hears it for all lines, and is set when the card
 * has been painted: a card has a hundred lines.
 */
export function useHints(body: { current: HTMLElement | null }): void {
  const { hint } = useCardContext();
  const line = useRef<Element | null>(null);
  useEffect(() => {
    const host = body.current;
    const ending = new AbortController();
    const { signal } = ending;
    const goTo = (next: Element | null) => {
      if (next === line.current) return;
      line.current = next;
      hint(spansAt(next));
    };
    const come = ({ target }: Event) => goTo(target instanceof Element ? lineAround(target) : null);
    const go = () => goTo(null);
    host?.addEventListener('mouseover', come, { signal });
    host?.addEventListener('focusin', come, { signal });
    host?.addEventListener('mouseleave', go, { signal });
    host?.addEventListener('focusout', go, { signal });
    return () => ending.abort();
  }, [body, hint]);
}

/** Positions of a line's words, as the element of the line carries them in `data-at`: '12-19 40-47'. */
export function atOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

const lineAround = (element: Element) => element.closest('[data-at]');

/** What `atOf` wrote. */
function spansAt(line: Element | null): Span[] {
  const said = line?.getAttribute('data-at');
  if (!said) return [];
  return said.split(' ').map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return { start, end };
  });
}
