import { afterEach, describe, expect, it, vi } from 'vitest';
import { scrollToWords } from '../../src/page/scroll.ts';
import { livePage } from '../article/page.ts';

/** Leads to words at these heights of the viewport (none where they are hidden), and tells how the page was scrolled. */
function scrolled(heights: (number | undefined)[], isStill = false, header = 'static') {
  const document = livePage(
    `<header><b>News</b></header>${heights.map((_, i) => `<p>Words ${i}</p>`).join('')}`,
  );
  const over = document.querySelector('b');
  vi.stubGlobal('document', { elementFromPoint: (_: number, y: number) => y === 300 && over });
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    position: localName === 'header' ? header : 'static',
  }));
  vi.stubGlobal('innerWidth', 600);
  const texts = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const scrolls: ScrollToOptions[] = [];
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal('scrollBy', (to: ScrollToOptions) => scrolls.push(to));
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isStill && query === '(prefers-reduced-motion: reduce)',
  }));
  const { Range } = document.defaultView as unknown as typeof globalThis;
  vi.stubGlobal('Range', Range);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const top = heights[texts.indexOf(this.startContainer as Text)];
    const size = top === undefined ? 0 : 20;
    return { top: top ?? 0, width: size, height: size } as DOMRect;
  });
  const stretches = texts.map((text) => ({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: 5,
  }));
  const isShown = scrollToWords(stretches as unknown as AbstractRange[]);
  return { isShown, scrolls };
}

describe('words that the reader is led to', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('come to a third of the window’s height', () => {
    const { isShown, scrolls } = scrolled([1_000]);
    expect(isShown).toBe(true);
    expect(scrolls).toEqual([{ top: 700, behavior: 'smooth' }]);
  });

  it.each(['fixed', 'sticky'])(
    'come lower where a header lies over that: one that is %s',
    (how) => {
      expect(scrolled([1_000], false, how).scrolls).toEqual([{ top: 400, behavior: 'smooth' }]);
    },
  );

  it('come there at once where the reader wants no motion', () => {
    expect(scrolled([1_000], true).scrolls).toEqual([{ top: 700, behavior: 'instant' }]);
  });

  it('are the first that are shown, and none where all are hidden', () => {
    expect(scrolled([undefined, 300]).scrolls).toEqual([{ top: 0, behavior: 'smooth' }]);
    expect(scrolled([undefined, undefined])).toEqual({ isShown: false, scrolls: [] });
  });
});
