import { afterEach, describe, expect, it, vi } from 'vitest';

/** What listens to the browser, by event. */
const listening = vi.hoisted(() => new Map<string, (...args: unknown[]) => unknown>());
const event = vi.hoisted(() => (name: string) => ({
  addListener: (listen: (...args: unknown[]) => unknown) => listening.set(name, listen),
  removeListener: () => listening.delete(name),
}));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: { onMessage: event('message') },
    tabs: {
      get: async (id: number) => ({ id }),
      connect: () => ({
        onMessage: event('port'),
        onDisconnect: event('gone'),
        disconnect: () => undefined,
      }),
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
const { ask, followTab } = await import('../../src/extension/doors/follow-tab.ts');

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
