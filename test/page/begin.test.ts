import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StartSession } from '../../src/page/first/begin.ts';
import { livePage } from '../article/page.ts';

type Listener = (wire: unknown, from: { id: string }) => Promise<unknown> | undefined;

/** A page that has begun, whose session comes when the test lets it; the background finds no article. */
async function begun({ brought = true, seen = (_: Document): void => undefined } = {}) {
  const listeners = new Set<Listener>();
  const event = (set: Set<unknown>) => ({
    addListener: (one: unknown) => set.add(one),
    removeListener: (one: unknown) => set.delete(one),
  });
  const runtime = {
    id: 'pressmark',
    sendMessage: async () => ({ ok: false, reason: 'not-an-article' }),
    onMessage: event(listeners),
    onConnect: event(new Set()),
  };
  const document = livePage('<article><p>Europol</p></article>');
  seen(document);
  const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
  Object.assign(document.defaultView?.Element.prototype ?? {}, { checkVisibility: () => true });
  vi.stubGlobal('browser', { runtime });
  vi.stubGlobal('MutationObserver', MutationObserver);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.resetModules();
  const { begin } = await import('../../src/page/first/begin.ts');
  const log: string[] = [];
  let isChanged = false;
  const start: StartSession = (beginning) => {
    log.push(`started ${beginning.looked ? 'after' : 'before'} the first look`);
    isChanged = beginning.changed(document.querySelector('article') ?? undefined);
    return {
      answer: async (wire) => `answer to ${wire}`,
      connect: () => undefined,
      returned: () => undefined,
    };
  };
  const loads: { brings: boolean; refuses?: boolean } = { brings: brought };
  const life = new AbortController();
  begin(document, life, async () => {
    log.push('asked');
    if (loads.refuses) return false;
    return loads.brings ? start : undefined;
  });
  const ask = (wire: string, id = 'pressmark') => [...listeners][0]?.(wire, { id });
  return { document, log, ask, loads, life, listeners, isChanged: () => isChanged };
}

/** Until the first look has come to its end and the session had time to come. */
const later = () => new Promise((resolve) => setTimeout(resolve, 160));

describe('a page that begins', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('brings its session when the first look is done', async () => {
    const { log } = await begun();
    expect(log).toEqual([]);
    await later();
    expect(log).toEqual(['asked', 'started after the first look']);
  });

  it('brings it at once where somebody asks, who gets an answer; of strangers nobody hears', async () => {
    const { log, ask } = await begun();
    expect(ask('state', 'other')).toBeUndefined();
    expect(await ask('state')).toBe('answer to state');
    await later();
    expect(await ask('show')).toBe('answer to show');
    expect(log).toEqual(['asked', 'started before the first look']);
  });

  it('asks again at the next sign where a session did not come', async () => {
    const { log, ask, loads } = await begun({ brought: false });
    await later();
    expect(await ask('state')).toBeUndefined();
    loads.brings = true;
    expect(await ask('state')).toBe('answer to state');
    expect(log.filter((entry) => entry === 'asked')).toHaveLength(3);
  });

  it('leaves where its site was taken back before its session came', async () => {
    const { life, listeners, ask, loads } = await begun();
    loads.refuses = true;
    expect(await ask('withdrawn')).toBeUndefined();
    expect(life.signal.aborted).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it('tells the session what has changed in the article meanwhile', async () => {
    const { document, isChanged } = await begun();
    document.querySelector('article')?.append('and Eurojust');
    await later();
    expect(isChanged()).toBe(true);
  });

  it('tells it nothing of changes elsewhere', async () => {
    const { document, isChanged } = await begun();
    document.body.append('an advertisement');
    await later();
    expect(isChanged()).toBe(false);
  });

  it('hears nothing any more when its life ends', async () => {
    const { life, listeners, log } = await begun();
    life.abort();
    expect(listeners.size).toBe(0);
    await later();
    expect(log).toEqual([]);
  });

  it('listens to nothing in the page any more when it ends between its marks and its session', async () => {
    vi.doMock('../../src/page/first/look.ts', () => ({
      lookFirst: async () => ({ cost: 0, marked: { marks: [], takeOff: () => undefined } }),
    }));
    const signals: (AbortSignal | undefined)[] = [];
    const { life } = await begun({
      seen(document) {
        document.addEventListener = (...[, , options]: unknown[]) => {
          signals.push((options as AddEventListenerOptions).signal);
        };
      },
    });
    await Promise.resolve();
    life.abort();
    vi.doUnmock('../../src/page/first/look.ts');
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
  });
});
