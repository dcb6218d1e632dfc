import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide, GuideContext } from '../../src/page/guide/guide.ts';
import { OPEN_AFTER } from '../../src/page/hover/timing.ts';
import type { Mark } from '../../src/page/marks/marks.ts';
import type { Read } from '../../src/page/reading/read.ts';
import { livePage } from '../article/page.ts';
import { happen } from './happen.ts';

const scrolled: unknown[] = [];
vi.mock('../../src/page/hover/position.ts', () => ({ placeCard: async () => ({ x: 3, y: 4 }) }));
vi.mock('../../src/page/scroll.ts', () => ({ scrollToWords: (it: unknown) => scrolled.push(it) }));
vi.mock('../../src/page/marks/theme.ts', () => ({ themeOf: () => 'light' }));

const TAG = 'xabc-def';
const TEXT = 'Europol helped police in Ghent';

/** What of a browser's world the guide works with. */
const NEEDED = [
  'AbortController',
  'CSSStyleSheet',
  'Element',
  'HTMLElement',
  'ShadowRoot',
] as const;

/** A page with two marks, each character of whose text is a pixel wide, and a guide to them. */
async function guided({ mode = 'hover' as 'hover' | 'click' | 'off' } = {}) {
  const document = livePage(`<button></button><article><p>${TEXT}</p></article>`);
  const window = document.defaultView as unknown as typeof globalThis;
  letPopoversOpen(window);
  const attached = vi.spyOn(window.HTMLElement.prototype, 'attachShadow');
  const article = document.querySelector('article') as HTMLElement;
  const node = article.querySelector('p')?.firstChild as Text;
  for (const name of NEEDED) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('document', document);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const getMessage = (key: string, values: string[] = []) => [key, ...values].join(' ');
  vi.stubGlobal('browser', { i18n: { getMessage, getUILanguage: () => 'en' } });
  vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: true } as Selection);
  document.caretPositionFromPoint = (x) =>
    ({ offsetNode: node, offset: x }) as unknown as CaretPosition;
  const mark = (type: Mark['type'], start: number, end: number): Mark => {
    const range = { startContainer: node, startOffset: start } as unknown as StaticRange;
    return { type, start, end, sure: true, nth: start, ranges: [range] };
  };
  const page = { marks: [mark('agency', 0, 7), mark('place', 25, 30)], isHidden: false };
  const box = ({ start, end }: Mark) => ({ left: start, right: end, top: 0, bottom: 9 });
  const boxes = (of: Mark) => (page.isHidden ? [] : [box(of)]);
  const map = {
    root: article,
    ranges: (of: Mark) => [{ getClientRects: () => boxes(of) }],
    offset: (_: Node, offset: number) => offset,
  };
  const reading = { lang: 'en', annotations: [] as object[], card: { agencies: [] as object[] } };
  const whole = () => ({ article: { text: TEXT }, reading });
  const read = { map, whole, settings: { cards: mode } } as unknown as Read;
  const log: string[] = [];
  const washed: Record<string, number> = {};
  const context: GuideContext = {
    read: () => read,
    marks: () => page.marks,
    washes: {
      set: (washer, ranges) => {
        washed[washer] = ranges.length;
      },
      ring: (ranges) => {
        washed.ring = ranges.length;
      },
      flash: () => undefined,
      clear: () => undefined,
    },
    hovered: (it) => log.push(it ? `on ${it.start}-${it.end}, ${it.nth}` : 'on none'),
    repair: () => log.push('repair'),
  };
  const { createGuide } = await import('../../src/page/guide/guide.ts');
  const guide = createGuide(document, TAG, context, {});
  const root = attached.mock.results[0]?.value as ShadowRoot;
  const card = root.querySelector('.hov') as HTMLElement;
  const said = () => {
    vi.advanceTimersByTime(500);
    return root.querySelector('[role=status]')?.textContent;
  };
  const isThere = () => document.documentElement.lastElementChild?.localName === TAG;
  const press = (key: string) => happen(document.body, 'keydown', { key });
  /** The pointer comes, and it is looked at what is under it. */
  const comes = (x: number) => {
    happen(article, 'pointermove', { clientX: x, clientY: 4 });
    vi.advanceTimersByTime(100);
  };
  const point = (x: number) => {
    comes(x);
    vi.advanceTimersByTime(OPEN_AFTER);
  };
  const tap = (x: number) => happen(article, 'click', { clientX: x, clientY: 4 });
  const isOpen = () => open.has(card) && isThere();
  const hands = { press, comes, point, tap };
  const there = { page, mark, reading, root, card };
  return { document, guide, ...there, log, washed, said, isThere, isOpen, ...hands };
}

const open = new Set<HTMLElement>();

/** What the browser knows of popovers, as far as a card needs it. */
function letPopoversOpen({ HTMLElement }: typeof globalThis): void {
  const { matches } = HTMLElement.prototype;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
    matches(this: HTMLElement, selector: string) {
      if (selector === ':popover-open') return open.has(this);
      if (selector === ':focus-within')
        return (this.getRootNode() as ShadowRoot).activeElement === this;
      return selector !== ':defined' && matches.call(this, selector);
    },
  });
}

const command = async (guide: Guide, ...names: ('next' | 'previous' | 'open')[]) => {
  for (const name of names) await guide.command(name);
};

beforeEach(() => {
  vi.useFakeTimers();
  scrolled.length = 0;
  open.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the keyboard’s way through the marks', () => {
  it('scrolls to a mark, rings it, tells the panel, and says what it is and its number', async () => {
    const { guide, page, log, washed, said, isThere } = await guided();
    await command(guide, 'next');
    expect(scrolled).toEqual([page.marks[0]?.ranges]);
    expect([washed.ring, isThere()]).toEqual([1, true]);
    expect(log).toEqual(['on 0-7, 1']);
    expect(said()).toBe('hover_nth Europol type_agency 1 2');
    await command(guide, 'next');
    expect(said()).toBe('hover_nth Ghent type_place 2 2');
    await command(guide, 'previous');
    expect(said()).toBe('hover_nth Europol type_agency 1 2');
  });

  it('begins at the end where it leads back', async () => {
    const { guide, said } = await guided();
    await command(guide, 'previous');
    expect(said()).toBe('hover_nth Ghent type_place 2 2');
  });

  it('says nothing where all marks are hidden', async () => {
    const { guide, page, log, isThere } = await guided();
    page.isHidden = true;
    await command(guide, 'next');
    expect([log, scrolled, isThere()]).toEqual([[], [], false]);
  });

  it('opens the card of its mark with the focus in it, and closes it again', async () => {
    const { document, guide, root, card, washed, isOpen, isThere } = await guided();
    document.querySelector('button')?.focus();
    await command(guide, 'next', 'open');
    expect([isOpen(), root.activeElement === card, washed.card]).toEqual([true, true, 1]);
    await command(guide, 'open');
    expect([isOpen(), washed.card]).toEqual([false, 0]);
    // the region that speaks stays as long as the keyboard is at a mark
    expect(isThere()).toBe(true);
    expect(document.activeElement?.localName).toBe('button');
  });

  it('goes on with the card closed', async () => {
    const { guide, isOpen } = await guided();
    await command(guide, 'next', 'open', 'next');
    expect(isOpen()).toBe(false);
  });

  it('ends with Escape: nothing is ringed, open or in the page, and the next begins anew', async () => {
    const { guide, press, washed, said, isOpen, isThere } = await guided();
    await command(guide, 'next', 'next', 'open');
    press('Escape');
    expect([washed.ring, isOpen(), isThere()]).toEqual([0, false, false]);
    await command(guide, 'open');
    expect(isOpen()).toBe(false);
    await command(guide, 'next');
    expect(said()).toContain('Europol');
  });
});

describe('the pointer on a mark', () => {
  it('opens its card after it was seen whether the page left the marks alone; nothing stays when it closes', async () => {
    const { point, log, root, card, isOpen, isThere } = await guided();
    point(3);
    expect(log).toEqual(['repair', 'on 0-7, 1']);
    expect([isOpen(), root.activeElement === card]).toEqual([true, false]);
    point(15);
    vi.advanceTimersByTime(500);
    expect([isOpen(), isThere(), log.at(-1)]).toEqual([false, false, 'on none']);
  });

  it('opens it by a click where that is set, and closes it by another, on it or beside', async () => {
    const { tap, isOpen } = await guided({ mode: 'click' });
    tap(3);
    expect(isOpen()).toBe(true);
    tap(3);
    expect(isOpen()).toBe(false);
    tap(27);
    expect(isOpen()).toBe(true);
    tap(15);
    expect(isOpen()).toBe(false);
  });
});

describe('a card that is open', () => {
  it('goes over to the new mark of its words, and closes where they are gone', async () => {
    const { guide, page, mark, isOpen } = await guided();
    await command(guide, 'next', 'open');
    page.marks = [mark('agency', 0, 7)];
    guide.renewed();
    expect(isOpen()).toBe(true);
    // it is the new mark's: to open that closes it
    await command(guide, 'open');
    expect(isOpen()).toBe(false);
    await command(guide, 'open');
    page.marks = [mark('place', 25, 30)];
    guide.renewed();
    expect(isOpen()).toBe(false);
  });

  it('says what is read now, where its marks were made anew while it was open', async () => {
    const { guide, reading, card } = await guided();
    reading.annotations = [{ type: 'agency', id: 'europol', start: 0, end: 7, sure: true }];
    await command(guide, 'next', 'open');
    expect(card.textContent).toBe('Europol');
    reading.card.agencies = [{ id: 'europol', name: 'European Police Office', mentions: [] }];
    guide.renewed();
    expect(card.textContent).toContain('European Police Office');
  });

  it('does not open any more for a pointer that had just come when the guide left', async () => {
    const { guide, comes, isThere } = await guided();
    comes(3);
    guide.leave();
    vi.advanceTimersByTime(1_000);
    expect([open.size, isThere()]).toEqual([0, false]);
  });

  it('goes with its guide, which hears nothing from then on', async () => {
    const { guide, log, washed, isOpen, isThere, point, press } = await guided();
    await command(guide, 'next', 'open');
    guide.leave();
    expect([isOpen(), isThere(), washed.ring, washed.card]).toEqual([false, false, 0, 0]);
    expect(log.at(-1)).toBe('on none');
    log.length = 0;
    point(3);
    press('Escape');
    expect([log, isThere()]).toEqual([[], false]);
  });
});
