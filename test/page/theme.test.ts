import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Marked } from '../../src/page/first/look.ts';
import { createMarker } from '../../src/page/marks/marker.ts';
import { MARKING } from '../../src/page/marks/marking.ts';
import { namesFrom } from '../../src/page/marks/names.ts';
import { paintFirst } from '../../src/page/marks/paint-first.ts';
import { rulesFor } from '../../src/page/marks/rules.ts';
import { onSystemTheme } from '../../src/page/marks/theme.ts';
import type { Read } from '../../src/page/reading/read.ts';
import { livePage } from '../article/page.ts';

vi.mock('../../src/page/api.ts', () => ({ isAlive: () => true }));

let frames: (() => void)[] = [];
let turned: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  turned = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('matchMedia', () => ({
    addEventListener: (_: string, run: () => void) => turned.push(run),
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The browser styles, lays out and paints the page: whoever waits for a frame is called before that. */
const paint = () => {
  for (const run of frames.splice(0)) run();
};

it('a page is asked for its theme when a frame was painted, never before', () => {
  const asked = vi.fn();
  onSystemTheme(asked, new AbortController().signal);
  vi.advanceTimersByTime(5_000);
  expect(asked).not.toHaveBeenCalled();
  paint();
  expect(asked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(asked).toHaveBeenCalledTimes(2);
  for (const run of turned) run();
  paint();
  vi.advanceTimersByTime(0);
  expect(asked, 'at once when the system turns').toHaveBeenCalledTimes(3);
});

it('the first marks keep their sheet until their page has painted them', async () => {
  const document = livePage('<article><p>Europol</p></article>');
  const root = document.querySelector('article') as Element;
  const looks = vi.fn(() => ({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' }));
  const css: string[] = [];
  class Sheet {
    replaceSync = (text: string) => css.push(text);
  }
  vi.stubGlobal('getComputedStyle', looks);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('addEventListener', () => undefined);
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
  const names = namesFrom('0123456789abcdef01234567');
  const read = { settings: { style: 'underline' }, map: { root } } as unknown as Read;
  const node = root.querySelector('p')?.firstChild;
  const range = { startContainer: node } as unknown as StaticRange;
  const marks = [{ type: 'agency', sure: true, ranges: [range] }] as unknown as Marked['marks'];
  const painted = paintFirst(document, names, marks, rulesFor(read.settings, root, names), {
    opaque: [],
  });
  const asked = looks.mock.calls.length;
  const { signal } = new AbortController();
  const context = { names, read: () => read, signal, signs: {}, hovered() {}, marked() {} };
  const marker = createMarker(
    document,
    { ...context, marking: MARKING, loadGuide: async () => undefined },
    { ...painted, marks, takeOff: () => undefined },
  );
  await marker.mark();
  vi.advanceTimersByTime(500);
  expect(looks).toHaveBeenCalledTimes(asked);
  expect(css).toHaveLength(1);
  // what is washed before the page was asked again has the colours of the first marks
  marker.washes.ring([range]);
  expect(css.at(-1)).toContain(names.highlight.ring);
  expect(css.at(-1)).toContain(names.highlight.agency);
  paint();
  vi.advanceTimersByTime(0);
  expect(looks.mock.calls.length).toBeGreaterThan(asked);
});
