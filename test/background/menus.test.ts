import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocks, fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
vi.mock('../../src/background/pages/files.ts', () => import('./fake-files.ts'));
const { offerMenus } = await import('../../src/background/controls/menus.ts');

const TAB = { id: 7, url: 'https://news.example/raids', incognito: false };
const choose = (menuItemId: string, tab: object = TAB) =>
  fake.contextMenus.onClicked.fire({ menuItemId }, tab);
const offSites = () =>
  (fake.storage.local.stored.get('options') as { offSites?: string[] } | undefined)?.offSites;

beforeAll(() => {
  vi.stubGlobal('navigator', { locks: createLocks() });
  offerMenus();
});
beforeEach(() => {
  fake.storage.local.stored.clear();
  fake.storage.session.stored.clear();
  Object.assign(fake.state, { sent: [], injected: [], popup: [], refusal: undefined });
});

describe('the context menu', () => {
  it('offers reading, copying and turning off, once, on web pages alone', async () => {
    for (const reason of ['install', 'update']) {
      fake.runtime.onInstalled.fire({ reason });
      await new Promise((resolve) => setTimeout(resolve));
      expect(fake.state.menu.map(({ id }) => id)).toEqual(['read', 'copy', 'off']);
    }
    for (const { documentUrlPatterns } of fake.state.menu)
      expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
  });

  it('reads the page, even one that did not look like crime news', async () => {
    choose('read');
    await vi.waitFor(() => expect(fake.state.sent).not.toHaveLength(0));
    expect(fake.state.injected).toMatchObject([
      { target: { tabId: 7 }, files: ['/main.js', '/session.js'] },
    ]);
    expect(fake.state.sent[0]).toMatchObject({ tabId: 7, wire: { type: 'reread', asked: true } });
  });

  it('opens the popup, which says why, where the page is turned off, closed to it, or could not be read', async () => {
    fake.storage.local.stored.set('options', { offSites: ['news.example'] });
    choose('read');
    await vi.waitFor(() => expect(fake.state.popup).toEqual(['opened']));
    expect(fake.state.injected).toEqual([]);
    fake.storage.local.stored.clear();
    fake.state.refusal = 'Cannot access contents of the page';
    choose('read');
    await vi.waitFor(() => expect(fake.state.popup).toHaveLength(2));
    fake.state.refusal = undefined;
    const failed: unknown = { state: 'failed', reason: 'empty' };
    const send = vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue(failed as undefined);
    choose('read');
    await vi.waitFor(() => expect(fake.state.popup).toHaveLength(3));
    send.mockRestore();
  });

  it('opens no popup over a page that was read', async () => {
    choose('read');
    await vi.waitFor(() => expect(fake.state.sent).toHaveLength(2));
    expect(fake.state.sent[1]).toMatchObject({ wire: { type: 'state' } });
    await new Promise((done) => setTimeout(done));
    expect(fake.state.popup).toEqual([]);
  });

  it('copies by a popup that is opened for it, and is the usual one afterwards', async () => {
    choose('copy');
    await vi.waitFor(() => expect(fake.state.popup).toHaveLength(3));
    expect(fake.state.popup).toEqual(['popup.html?copy', 'opened', 'popup.html']);
  });

  it('turns the site off and takes the marks away; of a private window nothing is stored', async () => {
    choose('off');
    await vi.waitFor(() => expect(offSites()).toEqual(['news.example']));
    await vi.waitFor(() =>
      expect(fake.state.sent).toMatchObject([{ tabId: 7, wire: { type: 'leave' } }]),
    );
    choose('off', { ...TAB, id: 8, url: 'https://other.example/', incognito: true });
    await vi.waitFor(() => expect(fake.state.sent).toHaveLength(2));
    expect(offSites()).toEqual(['news.example']);
  });

  it('says in the popup that the site could not be turned off, where nothing can be stored', async () => {
    fake.storage.local.breaks.set = true;
    choose('off');
    await vi.waitFor(() => expect(fake.state.popup).toHaveLength(3));
    expect(fake.state.popup).toEqual(['popup.html?failed', 'opened', 'popup.html']);
    fake.storage.local.breaks.set = false;
    expect([offSites(), fake.state.sent]).toEqual([undefined, []]);
  });

  it('does nothing where there is no tab, or no such item', () => {
    expect(() => fake.contextMenus.onClicked.fire({ menuItemId: 'off' })).not.toThrow();
    expect(() => choose('unknown')).not.toThrow();
    expect(fake.state.sent).toEqual([]);
  });
});
