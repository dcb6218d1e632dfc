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
  {
    kind = 'popup',
    ...about
  }: { kind?: 'popup' | 'panel'; incognito?: boolean; status?: string } = {},
) {
  const tab = { id: 7, incognito: false, ...about, ...(url && { url }) } as Tab;
  const state = await stateOfTab(tab, kind);
  return state.state === 'failed' ? state.reason : state.state;
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
    ['there is no tab any more', undefined, 'closed'],
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
    seen('looked at');
    expect(await reasonAt(LISTED)).toBe('not-an-article');
    seen(false);
    expect(await reasonAt(LISTED)).toBe('stale');
    expect(await reasonAt('https://listed.example/report.PDF')).toBe('pdf');
  });

  it.each([
    ['that is loaded', {}, 'complete', 'stale'],
    ['that is written on and on', { readyState: 'loading' }, 'complete', 'not-an-article'],
    ['that is no HTML', { contentType: 'image/svg+xml' }, 'complete', 'not-an-article'],
    ['that has no body', { body: null }, 'complete', 'not-an-article'],
    ['that is not there whole', { readyState: 'loading' }, 'loading', 'loading'],
    ['whose pictures are still to come', { readyState: 'interactive' }, 'loading', 'loading'],
  ])('says what a page is that no probe saw, %s', async (_, about, status, why) => {
    fake.state.granted = ['*://listed.example/*'];
    const page = { readyState: 'complete', contentType: 'text/html', body: {}, ...about };
    vi.stubGlobal('document', page);
    const look = vi.spyOn(fake.scripting, 'executeScript');
    look.mockImplementationOnce((async ({ func, args }: Injection) => [
      { result: func(...args) },
    ]) as never);
    expect(await reasonAt(LISTED, { status })).toBe(why);
    vi.unstubAllGlobals();
  });

  it('is that a page is no article once the probe saw it, whatever is still to come; of a panel without a tab, that nothing answers', async () => {
    fake.state.granted = ['*://listed.example/*'];
    const look = vi.spyOn(fake.scripting, 'executeScript');
    look.mockResolvedValueOnce([{ result: 'looked at' }] as never);
    expect(await reasonAt(LISTED, { status: 'loading' })).toBe('not-an-article');
    expect(await stateOfTab(undefined, 'panel')).toMatchObject({ reason: 'no-answer' });
  });
});
