import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeys } from '../../../src/page/hover/keys.ts';
import { livePage } from '../../article/page.ts';
import { happen } from '../happen.ts';

/** A page whose keys are watched, with a card that has a link in it; what came of them. */
function watched() {
  const document = livePage(
    '<p>Europol</p><div tabindex="-1"><a href="/x">europol.europa.eu</a></div>',
  );
  vi.stubGlobal('addEventListener', () => undefined);
  const log: string[] = [];
  const [words, box, link] = document.querySelectorAll('p, div, a') as unknown as HTMLElement[];
  const context = {
    escape: () => void log.push('escape'),
    follow: () => void log.push('follow'),
    cancel: () => void log.push('cancel'),
    box: box as HTMLElement,
  };
  const life = new AbortController();
  watchKeys(document, context, life.signal);
  const press = (at: HTMLElement | undefined, key: string, about: object = {}) => {
    const { KeyboardEvent } = document.defaultView as unknown as typeof globalThis;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...about });
    Object.defineProperty(event, 'isTrusted', { value: true });
    at?.dispatchEvent(event);
    return event;
  };
  return { words, box, link, log, life, press };
}

describe('the keys of a page with a card', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('open nothing that a resting pointer began, and Escape closes', () => {
    const { words, log, press } = watched();
    press(words, 'a');
    expect(log).toEqual(['cancel']);
    press(words, 'Escape');
    expect(log).toEqual(['cancel', 'cancel', 'escape']);
  });

  it('stay the page’s own: none of them is prevented outside the card', () => {
    const { words, press } = watched();
    for (const key of ['Escape', 'Tab', 'a'])
      expect(press(words, key).defaultPrevented, key).toBe(false);
  });

  it('close nothing where the page itself made them', () => {
    const { words, log } = watched();
    happen(words as Element, 'keydown', { isTrusted: false, key: 'Escape' });
    expect(log).toEqual([]);
  });

  it('lead through the card and past its last link back to the page', () => {
    const { box, link, log, press } = watched();
    expect(press(box, 'Tab').defaultPrevented).toBe(false);
    expect(press(link, 'Tab', { shiftKey: true }).defaultPrevented).toBe(false);
    expect(log).not.toContain('escape');
    expect(press(link, 'Tab').defaultPrevented).toBe(true);
    expect(log.filter((one) => one === 'escape')).toHaveLength(1);
    press(box, 'Tab', { shiftKey: true });
    expect(log.filter((one) => one === 'escape')).toHaveLength(2);
  });

  it('are nobody’s when the reader has left', () => {
    const { words, log, life, press } = watched();
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    life.abort();
    press(words, 'Escape');
    expect(log).toEqual([]);
  });
});

describe('a page that moves under its card', () => {
  let frames: (() => void)[];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is followed once a frame, and not where the card itself scrolls', () => {
    const { words, box, log } = watched();
    happen(box as Element, 'scroll');
    expect(frames).toHaveLength(0);
    happen(words as Element, 'scroll');
    happen(words as Element, 'scroll');
    expect(frames).toHaveLength(1);
    frames[0]?.();
    expect(log).toEqual(['cancel', 'cancel', 'follow']);
  });
});
