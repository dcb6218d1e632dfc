import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocks, fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
const PAGE = { id: 7, windowId: 3, url: 'https://listed.example/raids', incognito: false };
/** The tab that the surface shows, and what was done to show it. */
const here = vi.hoisted(() => ({
  tab: {} as object | undefined,
  refreshed: 0,
  first: {} as object,
}));
vi.mock('../../src/extension/gateways/follow-tab.ts', () => ({
  ask: () => ({ tab: Promise.resolve(here.tab), state: Promise.resolve('asked') }),
  followTab: (
    { first }: { first: object },
    _: unknown,
    __: AbortSignal,
    hold: (tab: unknown) => void,
  ) => {
    here.first = first;
    hold(here.tab);
    const refresh = async () => {
      here.refreshed += 1;
    };
    return { refresh, hint: () => undefined };
  },
}));
const { createTabGateway } = await import('../../src/extension/gateways/tab.ts');

const { local, session } = fake.storage;
/** What was asked of the background, and how it answers. */
const asked: unknown[] = [];
let reply: object = { ok: true };
const closed = vi.fn();
vi.stubGlobal('navigator', { locks: createLocks() });
vi.stubGlobal('window', { close: closed });

beforeEach(() => {
  local.stored.clear();
  session.stored.clear();
  asked.length = 0;
  reply = { ok: true };
  closed.mockClear();
  here.refreshed = 0;
  Object.assign(fake.state, { granted: [], sent: [], windows: [{ incognito: true }] });
  vi.spyOn(fake.runtime, 'sendMessage').mockImplementation((async (wire: unknown) => {
    asked.push(wire);
    return reply;
  }) as never);
});

/** The gateway of a surface that shows this tab. */
function gatewayTo(
  tab: object,
  kind: 'popup' | 'panel' = 'popup',
  load = async (): Promise<unknown> => 0,
) {
  here.tab = tab;
  const gateway = createTabGateway(kind, load);
  const nobody = { situation: () => undefined, hovered: () => undefined };
  gateway.watch(nobody, new AbortController().signal);
  return gateway;
}
const PRIVATE = { ...PAGE, incognito: true };
const told = () => fake.state.sent.map(({ wire }) => (wire as { type: string }).type);
const options = () => local.stored.get('options');

describe('the gateway of a private window’s page', () => {
  it('says that nothing is remembered', () => {
    expect(gatewayTo(PRIVATE).remembers()).toBe(false);
    expect(gatewayTo(PAGE).remembers()).toBe(true);
  });

  it('keeps in memory what is turned off, marked or struck out there', async () => {
    const gateway = gatewayTo(PRIVATE);
    await gateway.turn('off', 'site');
    await gateway.mark({ dates: false });
    expect(options()).toBeUndefined();
    expect(session.stored.get('private')).toMatchObject({
      offSites: ['listed.example'],
      dates: false,
    });
    const struck = { type: 'place', reading: 'Ghent|BE', words: 'Ghent' } as const;
    await gateway.reject([struck]);
    await gateway.restore([struck]);
    expect(asked).toMatchObject([
      { type: 'correct', add: [struck], isPrivate: true },
      { type: 'correct', remove: [struck], isPrivate: true },
    ]);
  });

  it('turns off everywhere for good: that says nothing of where the reader was', async () => {
    await gatewayTo(PRIVATE).turn('off', 'everywhere');
    expect(options()).toMatchObject({ off: true });
  });
});

describe('the gateway of a page', () => {
  it('has it leave where it is turned off, and read where it is on again', async () => {
    const gateway = gatewayTo(PAGE);
    await gateway.turn('off', 'page');
    expect([told(), asked, here.refreshed]).toEqual([['leave'], [], 1]);
    expect(options()).toMatchObject({ offPages: [PAGE.url] });
    await gateway.turn('on', 'page');
    expect([told(), asked]).toEqual([['leave'], [{ type: 'readTab', tabId: 7 }]]);
    expect(options()).toMatchObject({ offPages: [] });
  });

  it('has it read again where something was struck out, or that taken back', async () => {
    const gateway = gatewayTo(PAGE);
    await gateway.reject([]);
    await gateway.restore([]);
    expect([told(), here.refreshed]).toEqual([['reread', 'reread'], 2]);
  });

  it('says why it could not be read, when that is shown', async () => {
    reply = { ok: false, reason: 'forbidden' };
    await expect(gatewayTo(PAGE).read()).rejects.toThrow('forbidden');
    expect(here.refreshed).toBe(1);
  });

  it('reads it as soon as its site is allowed, and not where the reader says no', async () => {
    const says: boolean[] = [];
    const request = vi.fn(async () => says.shift() ?? false);
    Object.assign(fake.permissions, { request });
    const gateway = gatewayTo(PAGE);
    says.push(false, true);
    expect(await gateway.allowSite()).toBe(false);
    expect(asked).toEqual([]);
    expect(await gateway.allowSite()).toBe(true);
    expect(request).toHaveBeenLastCalledWith({ origins: ['*://listed.example/*'] });
    expect([asked, here.refreshed]).toEqual([[{ type: 'readTab', tabId: 7 }], 1]);
  });

  it('tells whether its site is read by itself, of one that is no site’s that there is nothing to allow', async () => {
    expect(await gatewayTo(PAGE).isAllowed()).toBe(false);
    fake.state.granted = ['*://listed.example/*'];
    expect(await gatewayTo(PAGE).isAllowed()).toBe(true);
    expect(await gatewayTo({ ...PAGE, url: 'about:blank' }).isAllowed()).toBe(true);
  });

  it('loads it anew, and closes the popup over it, but no panel beside it', async () => {
    const reload = vi.fn(async () => undefined);
    Object.assign(fake.tabs, { reload });
    await gatewayTo(PAGE, 'panel').reload();
    expect([reload.mock.calls, closed.mock.calls]).toEqual([[[7]], []]);
    await gatewayTo(PAGE).reload();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('closes what it is shown in, and asks the other tabs though its own is closed', async () => {
    const remove = vi.fn(async () => undefined);
    const own = { id: 11, incognito: false };
    const query = vi.spyOn(fake.tabs, 'query').mockResolvedValue([own] as never);
    Object.assign(fake.tabs, { remove, getCurrent: async () => own });
    const gateway = gatewayTo(undefined as never);
    expect(await gateway.others()).toEqual([]);
    expect(query).toHaveBeenCalled();
    await gateway.close();
    expect(remove).toHaveBeenCalledWith(11);
    query.mockRestore();
  });

  it('opens its sheet and its comparison for this tab, and the panel beside it in place of the popup', async () => {
    const create = vi.spyOn(fake.tabs, 'create');
    const open = vi.fn(async () => undefined);
    Object.assign(fake, { sidePanel: { open } });
    const gateway = gatewayTo(PAGE);
    for (const where of ['print', 'compare', 'button-help'] as const) await gateway.open(where);
    expect(create.mock.calls.map(([{ url }]: [{ url?: string }]) => url?.split('src/')[1])).toEqual(
      ['popup/index.html?print&tab=7', 'popup/index.html?compare&tab=7', 'welcome/index.html#pin'],
    );
    expect(closed).not.toHaveBeenCalled();
    await gateway.open('panel');
    expect([open.mock.calls, closed.mock.calls.length]).toEqual([[[{ windowId: 3 }]], 1]);
  });
});

describe('the first card', () => {
  const firstState = () => (here.first as { state: Promise<unknown> }).state;

  it('waits for what it is drawn with', async () => {
    let loaded = (_?: unknown) => {};
    gatewayTo(PAGE, 'popup', () => new Promise((resolve) => (loaded = resolve)));
    const told_ = vi.fn();
    void firstState().then(told_);
    await new Promise((resolve) => setTimeout(resolve));
    expect(told_).not.toHaveBeenCalled();
    loaded();
    expect(await firstState()).toBe('asked');
  });

  it('comes all the same where that could not be loaded', async () => {
    gatewayTo(PAGE, 'popup', () => Promise.reject(new Error('the file is gone')));
    expect(await firstState()).toBe('asked');
  });

  it('of an address is kept in its page, and stays the first whatever is said of a later text', async () => {
    vi.spyOn(fake.scripting, 'executeScript').mockImplementation((async (injection: {
      func: (...args: unknown[]) => unknown;
      args: unknown[];
      target: object;
    }) => {
      expect(injection.target).toEqual({ tabId: 7, frameIds: [0] });
      return [{ result: injection.func(...injection.args) }];
    }) as never);
    const gateway = gatewayTo(PAGE);
    const says = (text: string, n: number) => ({ text, n });
    const look = (at: string, text: string, n: number) =>
      gateway.firstLook(`https://a.example/${at}`, says(text, n));
    expect(await look('1', 'then', 1)).toEqual(says('then', 1));
    // the reader struck something out, and the text is the same
    expect(await look('1', 'then', 2)).toEqual(says('then', 2));
    expect(await look('1', 'now', 3)).toEqual(says('then', 2));
    expect(await look('1', 'now', 4)).toEqual(says('then', 2));
    expect(await look('2', 'now', 5)).toEqual(says('now', 5));
  });
});
