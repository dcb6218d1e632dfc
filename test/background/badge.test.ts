import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocks, fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
vi.stubGlobal('navigator', { locks: createLocks() });
const { showReading, showSwitch } = await import('../../src/background/controls/badge.ts');

const URL_READ = 'https://news.example/raids';
const page = { tabId: 7, url: new URL(URL_READ) };
const fact = {};
type Read = Parameters<typeof showReading>[1];
/** A reading of which the button says no more than how many facts its card has. */
const readingOf = (relevant: string, facts: number) =>
  ({
    relevant,
    card: { figures: Array(facts).fill(fact), agencies: [], places: [] },
  }) as unknown as Read;

const said = () => fake.state.button.get(7);
const tabAt = (url?: string) => {
  fake.state.tabs = [{ id: 7, ...(url && { url }) }];
};

beforeEach(() => {
  fake.state.button.clear();
  fake.storage.local.stored.clear();
  tabAt(URL_READ);
});

describe('the toolbar button', () => {
  it.each([
    ['yes', 12, '12', 'badge_yes 12'],
    ['yes', 1, '1', 'badge_yes_one 1'],
    ['yes', 250, '99+', 'badge_yes 250'],
    ['crime', 12, '', 'badge_crime 12'],
    ['crime', 1, '', 'badge_crime 1'],
    ['no', 3, '', 'badge_no 3'],
  ])('says of a page of %s with %i facts', async (relevant, facts, text, title) => {
    await showReading(page, readingOf(relevant, facts));
    expect(said()).toMatchObject({ text, title });
  });

  it('has a ground on which its white digits can be read', async () => {
    const colour = vi.spyOn(fake.action, 'setBadgeBackgroundColor');
    await showReading(page, readingOf('yes', 12));
    const [{ color = '' } = {}] = colour.mock.calls.at(-1) as unknown as [{ color?: string }];
    const light = (color.match(/[0-9a-f]{2}/g) ?? []).map((pair) => parseInt(pair, 16));
    expect(light).toHaveLength(3);
    // white on a grey of half the light or less has a contrast of 4.5
    for (const one of light) expect(one).toBeLessThan(0x76);
  });

  it('says it in words alone where the reader wants no number', async () => {
    fake.storage.local.stored.set('options', { version: 1, badge: false });
    await showReading(page, readingOf('yes', 12));
    expect(said()).toMatchObject({ text: '', title: 'badge_yes 12' });
  });

  it('is grey where Pressmark is off, and red again where it is on', async () => {
    await showSwitch(7, 'off');
    expect(said()).toMatchObject({ text: '', title: 'badge_off 0', icon: '/icons/16-off.png' });
    await showSwitch(7, 'on');
    expect(said()).toMatchObject({ text: '', title: 'badge_none 0', icon: '/icons/16.png' });
  });

  it('says nothing of a page that its reader has left meanwhile', async () => {
    tabAt('https://news.example/');
    await showReading(page, readingOf('yes', 12));
    fake.state.tabs = [];
    await showReading(page, readingOf('yes', 12));
    expect(said()).toBeUndefined();
  });

  it('counts on where only the place in the page is another', async () => {
    tabAt(`${URL_READ}#second`);
    await showReading(page, readingOf('yes', 12));
    expect(said()).toMatchObject({ text: '12' });
  });

  it('says that nothing is read where the browser hides the page, whose site was taken back', async () => {
    tabAt();
    await showReading(page, readingOf('yes', 12));
    expect(said()).toMatchObject({ text: '', title: 'badge_none 0' });
  });
});
