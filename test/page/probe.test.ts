import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROBE } from '../../src/extension/probe-mark.ts';
import { livePage } from '../article/page.ts';

const STORY = `<h1>Nine held</h1>${'<p>Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages in the port.</p>'.repeat(4)}`;
const ARTICLE = `<meta property="og:type" content="article"><body><article>${STORY}</article></body>`;
const FRONT = '<meta property="og:type" content="website"><body><h1>News</h1></body>';

/** What the probe sees of a browser, and what it does there. */
async function probe(
  html: string,
  {
    prerendering = false,
    url = 'https://example.org/news/nine-held',
    answers = [] as (() => Promise<unknown>)[],
    touch = (_: Document): void => undefined,
    navigates = true,
  } = {},
) {
  const document = livePage(html);
  touch(document);
  const address = { url };
  Object.defineProperty(document, 'URL', { get: () => address.url });
  Object.defineProperty(document, 'prerendering', { value: prerendering, writable: true });
  const navigation = new EventTarget();
  const listen = vi.spyOn(navigation, 'addEventListener');
  const sent: unknown[] = [];
  const runtime = {
    id: 'pressmark' as string | undefined,
    sendMessage: (m: unknown) => {
      sent.push(m);
      return answers.shift()?.() ?? Promise.resolve(true);
    },
  };
  const observers: { observing: boolean; see(records: number): void }[] = [];
  class Observer {
    readonly state;
    constructor(callback: (records: unknown[]) => void) {
      this.state = {
        observing: false,
        see: (n: number) => this.state.observing && callback(Array(n).fill({})),
      };
      observers.push(this.state);
    }
    /** Elements that come into the page anywhere are seen, or nothing is. */
    observe(within: Node, { childList, subtree }: MutationObserverInit) {
      this.state.observing = within === document && !!childList && !!subtree;
    }
    disconnect() {
      this.state.observing = false;
    }
  }
  const globals = {
    document,
    navigation: navigates ? navigation : undefined,
    browser: { runtime },
    MutationObserver: Observer,
    self: globalThis,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.resetModules();
  await import('../../src/page/probe.ts');
  const go = (url: string) => {
    address.url = url;
    navigation.dispatchEvent(new Event('navigatesuccess'));
  };
  return { document, sent, observers, listen, runtime, go };
}

const INJECT = [{ type: 'inject' }];

describe('the probe', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(globalThis, PROBE);
  });

  it('asks for the page script on an article, and leaves but the listener for the next address', async () => {
    const { sent, observers, listen } = await probe(ARTICLE);
    expect(sent).toEqual(INJECT);
    expect(observers).toEqual([]);
    expect(listen).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks for it too where the Navigation API is switched off', async () => {
    expect((await probe(ARTICLE, { navigates: false })).sent).toEqual(INJECT);
  });

  it('watches another page for five seconds, sends nothing, and then rests', async () => {
    const { sent, observers } = await probe(FRONT);
    expect(observers.map((o) => o.observing)).toEqual([true]);
    vi.advanceTimersByTime(5_000);
    expect(observers.map((o) => o.observing)).toEqual([false]);
    expect(vi.getTimerCount()).toBe(0);
    expect(sent).toEqual([]);
  });

  it('takes no front page for an article, whatever it holds, and watches none', async () => {
    for (const path of ['', '?from=mail', '#top', 'en', 'de/', 'fr?from=mail']) {
      const { sent, observers, go } = await probe(ARTICLE, { url: `https://example.org/${path}` });
      expect([sent, observers, vi.getTimerCount()], path).toEqual([[], [], 0]);
      go('https://example.org/news/another');
      expect(sent).toEqual(INJECT);
    }
    for (const path of ['p/1', 'a', 'news/', 'en/nine-held'])
      expect((await probe(ARTICLE, { url: `https://example.org/${path}` })).sent, path).toEqual(
        INJECT,
      );
  });

  it('sees an article that is drawn late, once', async () => {
    const { document, sent, observers } = await probe(FRONT);
    observers[0]?.see(3);
    vi.advanceTimersByTime(300);
    expect(sent).toEqual([]);
    document.body.innerHTML = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>${STORY}`;
    observers[0]?.see(2);
    vi.advanceTimersByTime(600);
    expect(sent).toEqual(INJECT);
    expect(observers[0]?.observing).toBe(false);
  });

  it('sees an article whose text came where no change of the page is told', async () => {
    const { document, sent, observers } = await probe(
      '<meta property="og:type" content="article"><body><news-story></news-story></body>',
    );
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = STORY;
    vi.advanceTimersByTime(4_990);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(sent).toEqual(INJECT);
    expect(observers.map((o) => o.observing)).toEqual([false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks nothing of a page of a million elements, which the page script goes over in slices', async () => {
    const hold = (elements: number) => {
      const counted = vi.fn((number: number) => (number < elements ? {} : null));
      const asked: string[] = [];
      const touch = (document: Document) => {
        const all = new Proxy({}, { get: (_, number) => counted(Number(number)) });
        Object.defineProperty(document, 'all', { value: all });
        for (const name of [
          'evaluate',
          'querySelector',
          'querySelectorAll',
          'createTreeWalker',
        ] as const) {
          const own = document[name].bind(document) as (...given: unknown[]) => unknown;
          const noted = (...given: unknown[]) => {
            asked.push(name);
            return own(...given);
          };
          Object.defineProperty(document, name, { value: noted });
        }
      };
      return { touch, asked, counted };
    };
    const huge = hold(1_000_000);
    expect((await probe(FRONT, { touch: huge.touch })).sent).toEqual(INJECT);
    expect(huge.asked).toEqual([]);
    expect(huge.counted).toHaveBeenCalledTimes(1);
    const large = hold(40_000);
    expect((await probe(FRONT, { touch: large.touch })).sent).toEqual([]);
    expect(large.asked).not.toEqual([]);
  });

  it('looks a few times only while a page changes without rest', async () => {
    const { document, observers } = await probe(FRONT);
    const looks = vi.spyOn(document, 'evaluate');
    for (let ms = 0; ms < 5_000; ms += 30) {
      observers[0]?.see(1);
      vi.advanceTimersByTime(30);
    }
    expect(looks.mock.calls.length).toBeGreaterThan(2);
    expect(looks.mock.calls.length).toBeLessThan(8);
    expect(observers[0]?.observing).toBe(false);
  });

  it('looks again after a change of address in the page, but not for a place within it', async () => {
    const { document, sent, go } = await probe(FRONT);
    document.head.innerHTML = '<meta property="og:type" content="article">';
    document.body.innerHTML = STORY;
    go('https://example.org/news/nine-held#comments');
    expect(sent).toEqual([]);
    go('https://example.org/news/another');
    expect(sent).toEqual(INJECT);
    go('https://example.org/news/another#top');
    expect(sent).toEqual(INJECT);
  });

  it('watches the page at its new address alone', async () => {
    const { observers, go } = await probe(FRONT);
    go('https://example.org/news/another');
    expect(observers.map((o) => o.observing)).toEqual([false, true]);
    vi.advanceTimersByTime(60_000);
    expect(observers.map((o) => o.observing)).toEqual([false, false]);
  });

  it('watches nothing any more where an article came at the next address', async () => {
    const { document, observers, sent, go } = await probe(FRONT);
    document.head.innerHTML = '<meta property="og:type" content="article">';
    document.body.innerHTML = STORY;
    go('https://example.org/news/nine-freed');
    expect(observers.map((o) => o.observing)).toEqual([false]);
    vi.advanceTimersByTime(60_000);
    expect(sent).toEqual(INJECT);
  });

  it('waits while the page is drawn in advance', async () => {
    const { document, sent } = await probe(ARTICLE, { prerendering: true });
    expect(sent).toEqual([]);
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(
      new (document.defaultView as unknown as typeof globalThis).Event('prerenderingchange'),
    );
    expect(sent).toEqual(INJECT);
  });

  it('is silent once the extension is gone', async () => {
    const { document, sent, observers, runtime, go } = await probe(FRONT);
    runtime.id = undefined;
    document.head.innerHTML = '<meta property="og:type" content="article">';
    document.body.innerHTML = STORY;
    observers[0]?.see(1);
    expect(() => vi.advanceTimersByTime(300)).not.toThrow();
    expect(observers[0]?.observing).toBe(false);
    document.body.innerHTML = '<h2>Latest</h2>';
    go('https://example.org/news/another');
    expect(observers).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('asks once more where the question was lost', async () => {
    for (const lost of [() => Promise.reject(new Error('closed')), async () => undefined]) {
      const answers = [lost, async () => true];
      const { sent } = await probe(ARTICLE, { answers });
      await vi.waitFor(() => expect(sent).toEqual([...INJECT, ...INJECT]));
      expect(answers).toEqual([]);
    }
  });

  it('is relieved by a later probe in the same document', async () => {
    const first = await probe(FRONT);
    const second = await probe(FRONT);
    expect(first.observers[0]?.observing).toBe(false);
    first.go('https://example.org/news/another');
    expect(first.observers).toHaveLength(1);
    expect(second.observers[0]?.observing).toBe(true);
  });

  it('is relieved too by one that came while the page was drawn in advance', async () => {
    const first = await probe(ARTICLE, { prerendering: true });
    const { document, sent } = await probe(ARTICLE, { prerendering: true });
    for (const page of [first.document, document]) {
      Object.assign(page, { prerendering: false });
      const { Event } = page.defaultView as unknown as typeof globalThis;
      page.dispatchEvent(new Event('prerenderingchange'));
    }
    expect([first.sent, sent]).toEqual([[], INJECT]);
  });
});
