import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocks, fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
vi.mock('../../src/background/pages/files.ts', () => import('./fake-files.ts'));
const { keepSitesRegistered } = await import('../../src/background/pages/sites.ts');
const { injectInto, injectTab, probeTab } = await import('../../src/background/pages/inject.ts');
const { welcomeNewReaders } = await import('../../src/background/controls/first-run.ts');
const { followOptions } = await import('../../src/background/follow-options.ts');

const LISTED = '*://listed.example/*';
const { state } = fake;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const isProbed = () => JSON.stringify(state.injected).includes('/probe.js');

beforeAll(() => {
  vi.stubGlobal('navigator', { locks: createLocks() });
  keepSitesRegistered();
  followOptions();
});
beforeEach(() => {
  fake.storage.local.stored.clear();
  Object.assign(state, { granted: [LISTED], tabs: [{ id: 7 }], injected: [], registered: [] });
});

describe('registered sites', () => {
  const start = async (granted: string[]) => {
    state.granted = granted;
    fake.runtime.onStartup.fire();
    await settled();
    return state.registered;
  };

  it('are what is granted beyond the list, web only', async () => {
    const granted = ['*://b.example/*', '*://a.example/*', 'file:///*', LISTED];
    expect(await start(granted)).toEqual([
      {
        id: 'granted',
        matches: ['*://a.example/*', '*://b.example/*'],
        excludeMatches: [LISTED],
        js: ['/probe.js'],
        runAt: 'document_idle',
      },
    ]);
  });

  it('are registered anew only where they differ', async () => {
    const matches = ['*://b.example/*', '*://a.example/*'];
    const known = { id: 'granted', matches, excludeMatches: [LISTED] };
    state.registered = [known];
    expect((await start(['*://a.example/*', '*://b.example/*', LISTED]))[0]).toBe(known);
    expect(await start(['*://a.example/*', LISTED])).toMatchObject([
      { matches: ['*://a.example/*'] },
    ]);
  });

  it('are registered anew where the list has another site than when they were: it would have two probes', async () => {
    state.registered = [
      { id: 'granted', matches: ['*://*/*'], excludeMatches: ['*://older.example/*'] },
    ];
    expect(await start(['*://*/*', LISTED])).toMatchObject([{ excludeMatches: [LISTED] }]);
  });

  it('are none where the reader took back what was granted', async () => {
    state.registered = [{ id: 'granted', matches: ['*://a.example/*'] }];
    expect(await start([LISTED])).toEqual([]);
  });
});

describe('why a tab cannot be read, in both browsers’ words', () => {
  it.each([
    ['No tab with id: 7', 'no-answer'],
    ['Frame with ID 0 was removed.', 'no-answer'],
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['Missing host permission for the tab', 'no-permission'],
    ['Something else', 'error'],
  ])('%s', async (message, reason) => {
    state.refusal = message;
    expect(await injectTab(7).finally(() => (state.refusal = undefined))).toBe(reason);
  });
});

describe('a script', () => {
  const asked = (over: object) =>
    ({
      id: 'pressmark',
      url: 'https://a.example/',
      tab: { id: 7 },
      frameId: 0,
      ...over,
    }) as Parameters<typeof injectInto>[0];

  it('comes into the document that asked for it, and into none that came after', async () => {
    await injectInto(asked({ documentId: 'd1' }), '/session.js');
    await injectInto(asked({}), '/session.js');
    expect(state.injected).toMatchObject([
      { target: { tabId: 7, documentIds: ['d1'] }, files: ['/session.js'] },
      { target: { tabId: 7, frameIds: [0] } },
    ]);
  });

  it('did not fail for good where its document is gone: only a site that was taken back does', async () => {
    const fail = (message: string) =>
      vi.spyOn(fake.scripting, 'executeScript').mockRejectedValueOnce(new Error(message));
    fail('No document with id d1');
    expect(await injectInto(asked({ documentId: 'd1' }), '/session.js')).toBe(true);
    fail('Cannot access contents of the page');
    expect(await injectInto(asked({ documentId: 'd1' }), '/session.js')).toBe(false);
  });

  it('that is the probe and cannot come is nobody’s fault', async () => {
    vi.spyOn(fake.scripting, 'executeScript').mockRejectedValueOnce(new Error('No tab with id'));
    await expect(probeTab(7)).resolves.toBeUndefined();
  });

  it('that Firefox refuses, by an answer in place of an error, did not come', async () => {
    const refuse = (message: string) =>
      vi
        .spyOn(fake.scripting, 'executeScript')
        .mockResolvedValueOnce([{ error: { message } }] as never);
    refuse('Missing host permission for the tab');
    expect(await injectInto(asked({ documentId: 'd1' }), '/session.js')).toBe(false);
    refuse('Missing host permission for the tab');
    expect(await injectTab(7)).toBe('no-permission');
  });
});

describe('a tab that the browser has put to sleep', () => {
  it('is not woken to be looked at', async () => {
    const query = vi.spyOn(fake.tabs, 'query');
    fake.permissions.onAdded.fire({ origins: ['*://a.example/*'] });
    await settled();
    expect(query).toHaveBeenCalledWith({ url: ['*://a.example/*'], discarded: false });
    query.mockRestore();
  });
});

describe('what is granted', () => {
  it('has its open tabs looked at although the browser refuses to register the probe for later pages', async () => {
    const { scripting } = fake;
    const register = scripting.registerContentScripts;
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    scripting.registerContentScripts = async () => Promise.reject(new Error('storage is full'));
    state.granted = ['*://a.example/*'];
    fake.permissions.onAdded.fire({ origins: ['*://a.example/*'] });
    await settled();
    scripting.registerContentScripts = register;
    expect(isProbed()).toBe(true);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('beside the web is nothing to look for tabs by', async () => {
    const query = vi.spyOn(fake.tabs, 'query');
    fake.permissions.onAdded.fire({ origins: ['file:///*', '*://a.example/*'] });
    await settled();
    expect(query).toHaveBeenCalledWith({ url: ['*://a.example/*'], discarded: false });
    query.mockClear();
    fake.permissions.onAdded.fire({ origins: ['file:///*'] });
    await settled();
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });
});

describe('an installation', () => {
  it('opens the welcome page, and an update opens nothing', () => {
    const create = vi.spyOn(fake.tabs, 'create');
    welcomeNewReaders();
    for (const reason of ['update', 'chrome_update', 'install'])
      fake.runtime.onInstalled.fire({ reason });
    expect(create).toHaveBeenCalledOnce();
    create.mockRestore();
  });
});

describe('settings that change', () => {
  const change = async (before: object, after: object) => {
    fake.storage.onChanged.fire({ options: { oldValue: before, newValue: after } }, 'local');
    await settled();
  };

  it('let a page be looked at that was off', async () => {
    await change({ offSites: ['a.example'] }, {});
    expect(isProbed()).toBe(true);
  });

  it('let one be looked at that was off by itself', async () => {
    await change({ offPages: ['https://a.example/raids'] }, {});
    expect(isProbed()).toBe(true);
  });

  it.each([
    ['local', 'options'],
    ['session', 'private'],
  ])('have every open page read again, those of %s storage too', async (area, key) => {
    state.tabs = [{ id: 7 }, { id: 9 }];
    state.sent = [];
    fake.storage.onChanged.fire({ [key]: { newValue: { dates: false } } }, area);
    fake.storage.onChanged.fire({ secret: { newValue: 'x' } }, area);
    await settled();
    expect(state.sent).toEqual([7, 9].map((tabId) => ({ tabId, wire: { type: 'reread' } })));
  });

  it('are told to all pages where one does not answer', async () => {
    state.tabs = [{ id: 7 }, { id: 9 }];
    state.sent = [];
    const send = vi.spyOn(fake.tabs, 'sendMessage');
    send.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await change({}, { dates: false });
    expect(state.sent.map(({ tabId }) => tabId)).toEqual([9]);
    send.mockRestore();
  });

  it('let all be looked at where Pressmark was off everywhere', async () => {
    await change({ off: true }, {});
    expect(isProbed()).toBe(true);
  });

  it('are told by the buttons of all tabs where Pressmark is off now, or on again', async () => {
    const tab = (id: number, url: string, incognito = false) => ({ id, url, incognito });
    state.tabs = [
      tab(1, 'https://a.example/raids'),
      tab(2, 'https://b.example/raids'),
      tab(3, 'https://a.example/raids', true),
    ];
    const titles = () => [1, 2, 3].map((id) => state.button.get(id)?.title);
    fake.storage.local.stored.set('options', { version: 1, offSites: ['a.example'] });
    await change({}, { offSites: ['a.example'] });
    expect(titles()).toEqual(['badge_off 0', undefined, 'badge_off 0']);
    state.button.clear();
    fake.storage.session.stored.set('private', { offSites: [] });
    await change({}, { offSites: ['b.example'] });
    expect(titles(), 'on in the private window').toEqual(['badge_off 0', undefined, undefined]);
    state.button.clear();
    fake.storage.local.stored.set('options', { version: 1, offSites: ['b.example'] });
    await change({ offSites: ['a.example'] }, { offSites: ['b.example'] });
    expect(titles()).toEqual(['badge_none 0', 'badge_off 0', 'badge_none 0']);
    state.tabs = [];
    fake.storage.session.stored.clear();
  });

  it('have no page looked at where one more is off', async () => {
    await change({}, { offSites: ['a.example'] });
    expect(isProbed()).toBe(false);
  });
});
