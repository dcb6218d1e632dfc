// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Shortcut } from '../../src/extension/gateways/settings.ts';
import { DEFAULTS } from '../../src/extension/options/options.ts';
import { siteRows } from '../../src/extension/options/site-list.ts';
import { Rest } from '../../src/welcome/parts.tsx';
import { wordsOf } from '../ui/words-of.ts';

const words = wordsOf('en');
const LISTED = ['*://lesoir.be/*', '*://*.lesoir.be/*', '*://spiegel.de/*', '*://*.spiegel.de/*'];

/** The first run where the browser has granted these of the two news sites. */
async function firstRun(granted: string[], shortcuts: Shortcut[] = []) {
  const host = document.createElement('div');
  const allowListed = vi.fn(async () => true);
  const load = async () => ({
    options: DEFAULTS,
    sites: siteRows(LISTED, granted, []),
    isEverywhere: false,
    shortcuts,
    about: { languages: ['en'], knowledge: '2026-11' },
    names: {},
    stored: { settings: 0, corrections: 0, other: 0 },
  });
  const gateway = { load, watch: () => undefined, allowListed };
  await act(() => render(<Rest words={words} gateway={gateway} />, host));
  await vi.waitFor(() => expect(host.textContent).toContain('2 news sites'));
  return { text: host.textContent, buttons: [...host.querySelectorAll('button')], allowListed };
}

it('the first run asks for nothing where the browser has granted all', async () => {
  const { text, buttons } = await firstRun(LISTED);
  expect(text).toContain('Your browser lets Pressmark read 2 news sites automatically.');
  expect(buttons).toEqual([]);
});

it('the first run has one button where the browser has granted none, and it asks the browser', async () => {
  const { text, buttons, allowListed } = await firstRun([]);
  expect(text).toContain('has not yet allowed Pressmark on 2 news sites');
  expect(buttons.map((button) => button.textContent)).toEqual(['Allow the news sites']);
  buttons[0]?.click();
  expect(allowListed).toHaveBeenCalledOnce();
});

it('the first run says which languages can be read', async () => {
  const { text } = await firstRun(LISTED);
  expect(text).toContain('Languages that can be read: English.');
});

it('the first run tells the keys that the browser has, and none that it has not', async () => {
  const next: Shortcut = { name: 'next', keys: 'Alt+Shift+J' };
  const { text } = await firstRun(LISTED, [next, { name: 'open', keys: 'Alt+Shift+O' }]);
  expect(text).toContain('Alt+Shift+J goes to the next mark, Alt+Shift+O opens its card.');
  const without = await firstRun(LISTED, [next, { name: 'open', keys: '' }]);
  expect(without.text).not.toContain('next mark');
});

it('the first run draws nothing of what depends on the settings, or stands below it, before they are known: it would move', async () => {
  const host = document.createElement('div');
  const load = () => new Promise<never>(() => undefined);
  const gateway = { load, watch: () => undefined, allowListed: async () => true };
  await act(() => render(<Rest words={words} gateway={gateway} />, host));
  expect(host.textContent).toBe('');
});

it('the first run says all that it can where the browser does not give out the settings, and asks again on a click', async () => {
  const host = document.createElement('div');
  const load = vi.fn(() => Promise.reject(new Error('corrupt')));
  const gateway = { load, watch: () => undefined, allowListed: async () => true };
  await act(() => render(<Rest words={words} gateway={gateway} />, host));
  await vi.waitFor(() => expect(host.textContent).toContain(words.t('wel_never')));
  expect(host.querySelector('[role=alert]')?.textContent).toContain(words.t('set_broken'));
  const [again, ...others] = host.querySelectorAll('button');
  expect([again?.textContent, others]).toEqual([words.t('do_read_again'), []]);
  again?.click();
  expect(load).toHaveBeenCalledTimes(2);
});
