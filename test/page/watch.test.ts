import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FLOOD, MAX_RESTS } from '../../src/page/reading/flood.ts';
import { watchArticle } from '../../src/page/reading/watch.ts';
import { livePage } from '../article/page.ts';
import { happen } from './happen.ts';

const PAGE = '<html lang="en"><body><article><p>Nine held</p></article></body></html>';
const REST = 5_000;

/** A watched page whose observer a test can feed. */
function watched() {
  let see: (records: unknown[]) => void = () => undefined;
  let observing = 0;
  class Observer {
    constructor(callback: (records: unknown[]) => void) {
      see = callback;
    }
    observe() {
      observing += 1;
    }
    disconnect() {
      observing = 0;
    }
  }
  vi.stubGlobal('MutationObserver', Observer);
  const document = livePage(PAGE);
  const seen: string[] = [];
  const watch = watchArticle(
    document,
    {
      changed: () => seen.push('changed'),
      left: () => seen.push('left'),
      replaced: () => seen.push('replaced'),
    },
    new AbortController().signal,
  );
  const article = document.querySelector('article') as Element;
  watch.follow(article);
  const flood = () => {
    see(Array(FLOOD).fill({ target: article }));
    vi.advanceTimersByTime(REST + 1);
  };
  const change = (target: Node) => {
    see([{ target }]);
    vi.advanceTimersByTime(3_000);
  };
  return { document, article, watch, seen, flood, change, isObserving: () => observing > 0 };
}

describe('shadow roots', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('in the article are watched with it, those beside it are not, and new ones are as they come', () => {
    const { document, article, watch, seen, change } = watched();
    vi.stubGlobal('Element', document.defaultView?.Element);
    const host = (parent: Node) => {
      const element = parent.appendChild(document.createElement('story-part'));
      const root = element.attachShadow({ mode: 'open' });
      return { element, line: root.appendChild(document.createElement('p')) };
    };
    const inside = host(article);
    const deeper = host(inside.line);
    const beside = host(document.body);
    watch.follow(article, { hosts: [inside.element, deeper.element, beside.element, article] });
    change(beside.line);
    expect(seen).toEqual([]);
    change(inside.line);
    change(deeper.line);
    expect(seen).toEqual(['changed', 'changed']);
    watch.follow(article, { hosts: [] });
    change(deeper.line);
    expect(seen).toHaveLength(2);
  });

  it('lead to another look where the article was marked before it was watched: what changed in them nobody saw', () => {
    const { document, watch, seen } = watched();
    vi.stubGlobal('Element', document.defaultView?.Element);
    const follow = (root: Element, hosts: readonly Element[], isMarked: boolean) => {
      watch.follow(undefined);
      watch.follow(root, { hosts, isMarked });
      vi.advanceTimersByTime(3_000);
      return seen.splice(0).length;
    };
    const main = document.body.appendChild(document.createElement('main'));
    const part = main.appendChild(document.createElement('story-part'));
    expect(follow(main, [part], true)).toBe(0);
    const line = part.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(follow(main, [part], true)).toBe(1);
    expect(follow(main, [part], false)).toBe(0);
    expect(follow(line, [], true)).toBe(1);
    const beside = document.body.appendChild(document.createElement('rail-part'));
    beside.attachShadow({ mode: 'open' });
    expect(follow(main, [beside], true)).toBe(0);
  });
});

describe('a click of the reader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('leads to another look at the whole article, which it may have unfolded; one of the page’s own does not', () => {
    const { document, seen, watch } = watched();
    watch.changes();
    expect(watch.changes()).toBeDefined();
    happen(document.body, 'click', { isTrusted: false });
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual([]);
    happen(document.body, 'click');
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual(['changed']);
    expect(watch.changes()).toBeUndefined();
    watch.follow(undefined);
    happen(document.body, 'click');
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual(['changed']);
    // What is folded away whole was no article yet.
    watch.follow(undefined, { isAwaited: true });
    happen(document.body, 'toggle');
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual(['changed']);
    happen(document.body, 'click');
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual(['changed', 'changed']);
  });
});

describe('what the browser unfolds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(['toggle', 'beforematch'])('is looked at inside the article alone: %s', (sign) => {
    const { document, article, seen } = watched();
    happen(document.body, sign);
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual([]);
    happen(article.querySelector('p') as Element, sign);
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual(['changed']);
  });
});

describe('a page that changes without pause', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is given rests, and read again after each', () => {
    const { seen, flood, watch, isObserving } = watched();
    for (let i = 0; i < MAX_RESTS; i += 1) flood();
    expect(seen).toEqual(Array(MAX_RESTS).fill('changed'));
    expect(watch.isFollowing() && isObserving()).toBe(true);
  });

  it('is left after the last of them, and whoever asks is told so', () => {
    const { seen, flood, watch, isObserving } = watched();
    for (let i = 0; i <= MAX_RESTS; i += 1) flood();
    expect(seen.at(-1)).toBe('left');
    expect(watch.isFollowing() || isObserving()).toBe(false);
  });

  it('is followed again where the reader wants it, with as many rests', () => {
    const { seen, flood, watch, isObserving } = watched();
    for (let i = 0; i <= MAX_RESTS; i += 1) flood();
    watch.resume();
    expect(watch.isFollowing() && isObserving()).toBe(true);
    for (let i = 0; i < MAX_RESTS; i += 1) flood();
    expect(watch.isFollowing()).toBe(true);
    expect(seen.filter((event) => event === 'left')).toHaveLength(1);
  });

  it('is followed again where it shows another article', () => {
    const { document, flood, watch, isObserving } = watched();
    for (let i = 0; i <= MAX_RESTS; i += 1) flood();
    watch.follow(document.body);
    expect(watch.isFollowing() && isObserving()).toBe(true);
  });

  it('is looked at again once it is translated, and not for another class of its own', () => {
    const { document, seen, change } = watched();
    document.documentElement.setAttribute('class', 'scrolled');
    change(document.documentElement);
    expect(seen).toEqual([]);
    document.documentElement.setAttribute('class', 'scrolled translated-ltr');
    change(document.documentElement);
    expect(seen).toEqual(['changed']);
    document.documentElement.setAttribute('lang', 'fr');
    change(document.documentElement);
    expect(seen).toEqual(['changed', 'changed']);
  });
});
