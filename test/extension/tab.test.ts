import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
const { stateOfTab } = await import('../../src/extension/tab.ts');

type Tab = Parameters<typeof stateOfTab>[0];
const LISTED = 'https://listed.example/raids';

/** A function that runs in a page. */
interface Injection {
  func: (...args: unknown[]) => unknown;
  args: unknown[];
}

/** Why a tab at this address, whose page does not answer, holds no reading. */
async function reasonAt(
  url: string | undefined,
  { kind = 'popup', incognito = false }: { kind?: 'popup' | 'panel'; incognito?: boolean } = {},
) {
  const tab = { id: 7, incognito, ...(url && { url }) } as Tab;
  const state = await stateOfTab(tab, kind);
  return state.state === 'failed' && state.reason;
}

describe('why a tab holds no reading', () => {
  beforeEach(() => {
    fake.storage.local.stored.clear();
    fake.state.granted = [];
  });

  it('is what its page says, where it answers', async () => {
    const answer = { state: 'failed', reason: 'stopped' };
    vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValueOnce(answer as never);
    expect(await reasonAt(LISTED)).toBe('stopped');
  });

  it.each([
    ['there is no tab any more', undefined, 'no-answer'],
    ['of a page of the browser’s', 'chrome://version', 'forbidden'],
    ['of a site on no list', 'https://other.example/', 'not-listed'],
    ['of a listed site that is not granted', LISTED, 'no-permission'],
  ])('%s', async (_, url, reason) => {
    if (url) expect(await reasonAt(url)).toBe(reason);
    else expect(await stateOfTab(undefined, 'popup')).toMatchObject({ reason });
  });

  it('is not that a site could be allowed in a private window, where none is allowed for good', async () => {
    expect(await reasonAt(LISTED, { incognito: true })).toBe('not-listed');
  });

  it('is in a panel that only the button sees the page', async () => {
    expect(await reasonAt(undefined, { kind: 'panel' })).toBe('needs-button');
    expect(await reasonAt('https://other.example/', { kind: 'panel' })).toBe('needs-button');
    expect(await reasonAt(undefined)).toBe('forbidden');
    expect(await reasonAt('chrome://version', { kind: 'panel' })).toBe('forbidden');
  });

  it.each([
    [{ off: true, offSites: ['listed.example'] }, 'off-everywhere'],
    [{ offSites: ['listed.example'] }, 'off-here'],
    [{ offPages: [LISTED] }, 'off-page'],
  ])('is that it was turned off, and how far: %j', async (options, reason) => {
    fake.storage.local.stored.set('options', { version: 1, ...options });
    expect(await reasonAt(LISTED)).toBe(reason);
  });

  it('of a granted site is its kind of page, or that no probe of ours saw it', async () => {
    fake.state.granted = ['*://listed.example/*'];
    const seen = (result: unknown) =>
      vi.spyOn(fake.scripting, 'executeScript').mockResolvedValueOnce([{ result }] as never);
    seen(true);
    expect(await reasonAt(LISTED)).toBe('not-an-article');
    seen(false);
    expect(await reasonAt(LISTED)).toBe('stale');
    expect(await reasonAt('https://listed.example/report.PDF')).toBe('pdf');
  });

  it.each([
    ['that is loaded', {}, 'stale'],
    ['that is still loading, where the probe has not run yet', { readyState: 'loading' }, ''],
    ['that is no HTML, where it has nothing to do', { contentType: 'image/svg+xml' }, ''],
    ['that has no body', { body: null }, ''],
  ])('is that no probe saw a page %s', async (_, about, stale) => {
    fake.state.granted = ['*://listed.example/*'];
    const page = { readyState: 'complete', contentType: 'text/html', body: {}, ...about };
    vi.stubGlobal('document', page);
    const look = vi.spyOn(fake.scripting, 'executeScript');
    look.mockImplementationOnce((async ({ func, args }: Injection) => [
      { result: func(...args) },
    ]) as never);
    expect(await reasonAt(LISTED)).toBe(stale || 'not-an-article');
    vi.unstubAllGlobals();
  });
});
