import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type PointerContext,
  type PointerSigns,
  watchPointer,
} from '../../../src/page/hover/pointer.ts';
import { createTiming, OPEN_AFTER } from '../../../src/page/hover/timing.ts';
import type { Mark } from '../../../src/page/marks/marks.ts';
import { livePage } from '../../article/page.ts';
import { happen } from '../happen.ts';

const MARK = { start: 0, end: 7 } as Mark;

/** A paragraph that is one mark, and a mark that is a link, under a pointer that is watched. */
function watched(mode: 'hover' | 'click' | 'off' = 'hover', signs: PointerSigns = {}) {
  const document = livePage('<p>Europol</p><a href="/x"><b>Eurojust</b></a>');
  vi.stubGlobal('Element', document.defaultView?.Element);
  vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: true } as Selection);
  const log: string[] = [];
  const context: PointerContext = {
    markAt: (x) => (x < 100 ? MARK : undefined),
    mode: () => mode,
    hovered: () => undefined,
    clicked: (mark) => log.push(mark ? 'clicked' : 'beside'),
    isOwn: () => false,
  };
  const timing = createTiming<Mark>({
    open: () => log.push('open'),
    close: () => log.push('close'),
  });
  const { signal } = new AbortController();
  watchPointer(document, context, timing, { signal, signs });
  const [words, link] = document.querySelectorAll('p, b') as unknown as [Element, Element];
  return { words, link, log };
}

const rest = () => vi.advanceTimersByTime(OPEN_AFTER + 100);

describe('the pointer on a mark', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('opens its card after a rest, but not by an event of the page’s own', () => {
    const { words, log } = watched();
    happen(words, 'pointermove', { isTrusted: false });
    rest();
    expect(log).toEqual([]);
    happen(words, 'pointermove');
    rest();
    expect(log).toEqual(['open']);
  });

  it('opens nothing where a button is pressed before it was looked at what is under it: a drag begins', () => {
    const { words, log } = watched();
    happen(words, 'pointermove');
    happen(words, 'pointerdown', { buttons: 1 });
    rest();
    expect(log).toEqual([]);
    happen(words, 'pointermove');
    rest();
    expect(log).toEqual(['open']);
  });

  it('opens nothing by a finger that stays: the browser’s own menu comes', () => {
    const { words, log } = watched();
    happen(words, 'pointerdown', { pointerType: 'touch' });
    happen(words, 'pointermove', { pointerType: 'touch' });
    happen(words, 'contextmenu', { pointerType: 'touch' });
    rest();
    expect(log).toEqual([]);
  });

  it('opens it by a tap, unless a link is under the finger or cards are off', () => {
    const { words, link, log } = watched();
    happen(words, 'click', { pointerType: 'touch' });
    happen(words, 'click', { pointerType: 'touch', clientX: 200 });
    happen(link, 'click', { pointerType: 'touch' });
    happen(words, 'click', { pointerType: 'mouse' });
    expect(log).toEqual(['clicked', 'beside']);
    const off = watched('off');
    happen(off.words, 'click', { pointerType: 'touch' });
    expect(off.log).toEqual([]);
  });

  it('is there already when the watch begins: what it did before counts', () => {
    const event = { clientX: 1, clientY: 1, pointerType: 'mouse' } as PointerEvent;
    const moved = watched('hover', { moved: event });
    rest();
    expect(moved.log).toEqual(['open']);
    const clicked = watched('click', { clicked: { event, target: undefined } });
    expect(clicked.log).toEqual(['clicked']);
  });
});
