import { afterEach, describe, expect, it, vi } from 'vitest';

/** What listens to the browser, by event. */
const listening = vi.hoisted(() => new Map<string, (...args: unknown[]) => unknown>());
const event = vi.hoisted(() => (name: string) => ({
  addListener: (listen: (...args: unknown[]) => unknown) => listening.set(name, listen),
  removeListener: () => listening.delete(name),
}));
/** The tab in front, whether the browser tells which it is, and the tabs to which a port is open. */
const front = vi.hoisted(() => ({ id: 7, isTold: true }));
const connected = vi.hoisted((): number[] => []);
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: { onMessage: event('message'), lastError: undefined },
    tabs: {
      get: async (id: number) => ({ id }),
      query: async () =>
        front.isTold ? [{ id: front.id }] : Promise.reject(new Error('Tabs cannot be queried')),
      connect: (id: number) => {
        connected.push(id);
        return {
          onMessage: event('port'),
          onDisconnect: event('gone'),
          disconnect: () => connected.splice(connected.indexOf(id), 1),
        };
      },
      onUpdated: event('updated'),
      onActivated: event('activated'),
    },
  },
}));
/** Answers the question for the tab's state that waits longest. */
const waiting = vi.hoisted((): ((state: object) => void)[] => []);
vi.mock('../../src/extension/tab.ts', () => ({
  stateOfTab: () => new Promise((answer) => waiting.push(answer)),
}));
const { ask, followTab } = await import('../../src/extension/gateways/follow-tab.ts');

const answer = (state: object) =>
  vi.waitFor(() => {
    const next = waiting.shift();
    expect(next).toBeDefined();
    next?.(state);
  });
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  listening.clear();
  waiting.length = 0;
  connected.length = 0;
  Object.assign(front, { id: 7, isTold: true });
});

/** A popup over tab 7, whose page was read; what it was told since it opened. */
async function popupOverRead() {
  vi.stubGlobal('location', { search: '?tab=7' });
  const shown: object[] = [];
  const hovered: unknown[] = [];
  const listeners = {
    situation: (now: object) => shown.push(now),
    hovered: (one: unknown) => hovered.push(one),
  };
  const first = ask('popup', undefined);
  followTab({ kind: 'popup', first }, listeners, life.signal, () => undefined);
  await answer({ state: 'read' });
  await vi.waitFor(() => expect(shown).toEqual([{ state: 'read' }]));
  return { shown, hovered };
}

describe('a popup over a tab that goes to another page', () => {
  it('hears that the new page reads while the old one is still shown', async () => {
    const { shown } = await popupOverRead();

    listening.get('updated')?.(7, { status: 'complete' });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    listening.get('message')?.({ type: 'read' }, { tab: { id: 7 } });
    await answer({ state: 'failed', reason: 'not-an-article' });
    await answer({ state: 'read', of: 'the new page' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'read', of: 'the new page' }));
  });
});

describe('a page that was found to be an article', () => {
  const NONE = { state: 'failed', reason: 'not-an-article' };
  it('is said to be read until its script is there to say what it holds', async () => {
    const { shown } = await popupOverRead();
    const now = vi.spyOn(Date, 'now');
    listening.get('message')?.({ type: 'inject' }, { tab: { id: 7 } });
    listening.get('updated')?.(7, { status: 'complete' });
    await answer(NONE);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'reading' }));
    // Its script has asked, and what it says is its own.
    listening.get('message')?.({ type: 'read' }, { tab: { id: 7 } });
    await answer(NONE);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual(NONE));
    // It never came.
    listening.get('message')?.({ type: 'inject' }, { tab: { id: 7 } });
    await answer(NONE);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'reading' }));
    now.mockReturnValue(Date.now() + 6_000);
    await answer(NONE);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual(NONE));
    now.mockRestore();
  });
});

describe('a popup', () => {
  it('stays with its tab, whatever is in front meanwhile', async () => {
    vi.stubGlobal('location', { search: '' });
    const held: (number | undefined)[] = [];
    const listeners = { situation: () => undefined, hovered: () => undefined };
    const hold = (tab: { id?: number | undefined } | undefined) => held.push(tab?.id);
    const first = ask('popup', undefined);
    const { refresh } = followTab({ kind: 'popup', first }, listeners, life.signal, hold);
    await answer({ state: 'failed', reason: 'error' });
    await vi.waitFor(() => expect(held).toEqual([7]));
    front.id = 8;
    void refresh();
    await answer({ state: 'failed', reason: 'error' });
    await vi.waitFor(() => expect(held).toEqual([7, 7]));
  });

  it('shows what was asked last, whichever answer comes last', async () => {
    const { shown } = await popupOverRead();
    listening.get('updated')?.(7, { status: 'complete' });
    listening.get('updated')?.(7, { url: 'https://listed.example/next' });
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    const [earlier, later] = waiting.splice(0);
    later?.({ state: 'read', of: 'the next page' });
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    earlier?.({ state: 'failed', reason: 'no-answer' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown.at(-1)).toEqual({ state: 'read', of: 'the next page' });
  });

  it('draws nothing anew where the page says on its port what it has just said', async () => {
    await popupOverRead();
    await vi.waitFor(() => expect(listening.has('port')).toBe(true));
    listening.get('port')?.({ type: 'state', state: { state: 'read' } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(waiting).toHaveLength(0);
  });

  it('asks nothing for a question of its page while the page itself says on its port what changes', async () => {
    await popupOverRead();
    listening.get('message')?.({ type: 'read' }, { tab: { id: 7 } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(waiting).toHaveLength(0);
  });

  it('listens to nothing of the browser’s any more when it is closed', async () => {
    await popupOverRead();
    life.abort();
    for (const name of ['message', 'updated', 'activated'])
      expect(listening.has(name), name).toBe(false);
  });

  it('hears nothing of a port that it has closed, nor that it went', async () => {
    const { hovered } = await popupOverRead();
    await vi.waitFor(() => expect(listening.has('port')).toBe(true));
    const [said, went] = [listening.get('port'), listening.get('gone')];
    went?.();
    listening.get('updated')?.(7, { status: 'complete' });
    await answer({ state: 'read', of: 'the next page' });
    await vi.waitFor(() => expect(connected).toEqual([7, 7]));
    said?.({ type: 'hovered', span: null });
    expect(hovered).toEqual([]);
    went?.();
    life.abort();
    expect(connected, 'the open one is still known').toEqual([7]);
  });

  it('connects again after the page went and came back', async () => {
    const { shown } = await popupOverRead();
    await vi.waitFor(() => expect(listening.has('gone')).toBe(true));
    listening.get('gone')?.();
    listening.get('updated')?.(7, { status: 'complete' });
    await answer({ state: 'read' });
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(connected).toEqual([7, 7]);
  });

  it('that is closed while a page is read asks no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('location', { search: '?tab=7' });
    const listeners = { situation: () => undefined, hovered: () => undefined };
    followTab({ kind: 'popup', first: ask('popup', undefined) }, listeners, life.signal, () => {});
    await vi.advanceTimersByTimeAsync(0);
    waiting.shift()?.({ state: 'reading' });
    await vi.advanceTimersByTimeAsync(0);
    life.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([waiting, vi.getTimerCount()]).toEqual([[], 0]);
    vi.useRealTimers();
  });
});

describe('a popup over a page that holds no article yet', () => {
  it('hears from the page itself that it has been read after all', async () => {
    vi.stubGlobal('location', { search: '?tab=7' });
    const shown: object[] = [];
    const listeners = { situation: (now: object) => shown.push(now), hovered: () => undefined };
    followTab({ kind: 'popup', first: ask('popup', undefined) }, listeners, life.signal, () => {});
    await answer({ state: 'failed', reason: 'not-an-article' });
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    // It looks again a second later, and when it is asked in the middle of that it still has no article.
    listening.get('message')?.({ type: 'read' }, { tab: { id: 7 } });
    await answer({ state: 'failed', reason: 'not-an-article' });
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    await vi.waitFor(() => expect(connected).toEqual([7]));
    listening.get('port')?.({ type: 'state', state: { state: 'read' } });
    await answer({ state: 'read' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'read' }));
  });
});

describe('a surface that the browser does not tell its tab', () => {
  it('says that something went wrong, and follows the tab once it is told', async () => {
    vi.stubGlobal('location', { search: '' });
    front.isTold = false;
    const shown: object[] = [];
    const listeners = { situation: (now: object) => shown.push(now), hovered: () => undefined };
    followTab({ kind: 'panel', first: ask('panel', undefined) }, listeners, life.signal, () => {});
    await vi.waitFor(() => expect(shown).toEqual([{ state: 'failed', reason: 'error' }]));
    front.isTold = true;
    listening.get('activated')?.({ tabId: 7 });
    await answer({ state: 'read' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'read' }));
  });
});

describe('a popup over a page that is being read', () => {
  it('asks it again until it has been read, and then no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('location', { search: '?tab=7' });
    const shown: object[] = [];
    const listeners = { situation: (now: object) => shown.push(now), hovered: () => undefined };
    followTab({ kind: 'popup', first: ask('popup', undefined) }, listeners, life.signal, () => {});
    const answered = async (state: object) => {
      await vi.advanceTimersByTimeAsync(250);
      expect(waiting).toHaveLength(1);
      waiting.shift()?.(state);
      await vi.advanceTimersByTimeAsync(0);
    };
    await answered({ state: 'reading', percent: 10 });
    await answered({ state: 'reading', percent: 60 });
    await answered({ state: 'read' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(waiting).toHaveLength(0);
    expect(shown).toHaveLength(3);
    vi.useRealTimers();
  });

  it('hears what its own page asks the background, and nothing of other tabs or other questions', async () => {
    vi.stubGlobal('location', { search: '?tab=7' });
    const listeners = { situation: () => undefined, hovered: () => undefined };
    followTab({ kind: 'popup', first: ask('popup', undefined) }, listeners, life.signal, () => {});
    await answer({ state: 'failed', reason: 'not-an-article' });
    await vi.waitFor(() => expect(listening.has('message')).toBe(true));
    const hear = (wire: unknown, id?: number) =>
      listening.get('message')?.(wire, id ? { tab: { id } } : {});
    hear({ type: 'read' }, 8);
    hear({ type: 'locator' }, 7);
    hear({ type: 'read' });
    hear(null, 7);
    await Promise.resolve();
    expect(waiting).toHaveLength(0);
    hear({ type: 'read' }, 7);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
  });
});

describe('a popup that a page speaks to', () => {
  it('hears of its port only what a page of ours can say', async () => {
    const { hovered } = await popupOverRead();
    await vi.waitFor(() => expect(listening.has('port')).toBe(true));
    const say = (wire: unknown) => listening.get('port')?.(wire);
    const span = { start: 3, end: 9, nth: 2 };
    say({ type: 'hovered', span });
    say({ type: 'hovered', span: null });
    expect(hovered).toEqual([span, null]);
    const strange = [
      null,
      'hovered',
      { type: 'hovered' },
      { type: 'hovered', span: { start: -1, end: 9 } },
      { type: 'hovered', span: { start: 3, end: 9, nth: 'two' } },
      { type: 'state' },
      { type: 'state', state: 'read' },
    ];
    for (const wire of strange) say(wire);
    expect(hovered).toHaveLength(2);
    expect(waiting, 'asked nothing anew').toHaveLength(0);
    say({ type: 'state', state: { state: 'reading' } });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting.length = 0;
  });
});

describe('a panel beside many tabs', () => {
  it('has a port to the page that it shows, and to none that it showed before', async () => {
    vi.stubGlobal('location', { search: '' });
    const shown: object[] = [];
    const listeners = { situation: (now: object) => shown.push(now), hovered: () => undefined };
    followTab({ kind: 'panel', first: ask('panel', undefined) }, listeners, life.signal, () => {});
    const comes = async (id: number, state: object) => {
      front.id = id;
      const before = shown.length;
      if (before > 0) listening.get('activated')?.({ tabId: id });
      await answer(state);
      await vi.waitFor(() => expect(shown).toHaveLength(before + 1));
    };
    await comes(7, { state: 'read' });
    await comes(8, { state: 'read' });
    await comes(7, { state: 'read' });
    expect(connected).toEqual([7]);
    await comes(9, { state: 'failed', reason: 'not-an-article' });
    expect(connected).toEqual([9]);
    await comes(7, { state: 'reading' });
    expect(connected).toEqual([7]);
    life.abort();
    expect(connected).toEqual([]);
  });
});
