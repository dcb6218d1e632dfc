import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOME } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
const { openedOnce, packageFile } = await import('../../src/background/reading/package-files.ts');

describe('the package’s own files', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are read from the package', async () => {
    const read = vi.fn(async () => new Response('{}'));
    vi.stubGlobal('fetch', read);
    expect(await (await packageFile('locator.json')).json()).toEqual({});
    expect(read).toHaveBeenCalledWith(`${HOME}knowledge/locator.json`);
  });

  it('that are not there are named, with what helps', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(packageFile('locator.json')).rejects.toThrow('knowledge/locator.json; install');
  });

  it('are opened once, however many ask, and again where that failed', async () => {
    let count = 0;
    const open = openedOnce(async () => {
      count += 1;
      if (count === 1) throw new Error('not yet');
      return count;
    });
    await expect(Promise.all([open(), open()])).rejects.toThrow('not yet');
    expect(await Promise.all([open(), open()])).toEqual([2, 2]);
    expect(await open()).toBe(2);
  });
});
