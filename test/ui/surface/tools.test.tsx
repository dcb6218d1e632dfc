// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Copied } from '../../../src/ui/gateway.ts';
import { ARTICLE, READING, spansOf } from '../../fixtures/chinese-ring.ts';
import { drawsSurfaces, host, made, open, press, READ, reported, words } from './draw.tsx';

drawsSurfaces();

const pointerDown = () => new Event('pointerdown', { bubbles: true });

describe('the side panel', () => {
  const bar = () => host.querySelector('.find');

  it('counts the marks, and says which one was visited last', async () => {
    const fake = await open(READ, {}, 'panel');
    expect(bar()?.textContent).toContain('34 marks');
    await act(() => fake.hover({ start: 0, end: 7, nth: 4 }));
    await act(() => fake.hover(null));
    expect(bar()?.textContent).toContain('mark 4 of 34');
  });

  it('goes from mark to mark, and switches a category', async () => {
    const fake = await open(READ, {}, 'panel');
    await press('Next mark');
    const dates = [...(bar()?.querySelectorAll('label') ?? [])].at(-1);
    expect(dates?.textContent).toBe('Dates');
    await act(() => dates?.querySelector('input')?.click());
    expect(fake.asked).toEqual(['step next', 'mark {"dates":true}']);
  });

  it('says so where a category is not switched, and shows it as it is', async () => {
    await open(READ, { mark: async () => Promise.reject(new Error('no room')) }, 'panel');
    const dates = () => [...(bar()?.querySelectorAll('input') ?? [])].at(-1);
    await act(() => dates()?.click());
    await vi.waitFor(() =>
      expect(host.querySelector('.undo[role=status]')?.textContent).toBe(words.t('did_not_work')),
    );
    expect(dates()?.checked).toBe(false);
  });

  it('has no such tools where nothing is marked in the page', async () => {
    const { marks: _, ...unmarked } = READ;
    await open(unmarked, {}, 'panel');
    expect(bar()).toBeNull();
  });
});

describe('the menu of formats in a panel whose reader goes on to another article', () => {
  it('counts the open articles beside that one, whichever answer of the tabs comes last', async () => {
    const answers: ((reads: (typeof READ)[]) => void)[] = [];
    const others = () => new Promise<(typeof READ)[]>((resolve) => answers.push(resolve));
    const fake = await open(READ, { others }, 'panel');
    await press('Export');
    const at = (url: string) => ({ ...READ, article: { ...ARTICLE, url } });
    await act(() => fake.now(at('https://newswire.example/another')));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    const [ofFirst, ofSecond] = answers;
    await act(async () => ofSecond?.([at('https://a.example/1')]));
    await act(async () => ofFirst?.([at('https://a.example/1'), at('https://a.example/2')]));
    expect(host.querySelector('.menu')?.textContent).toContain(words.count('of_all_tabs', 2));
  });
});

describe('the tools under a card', () => {
  it('close a menu with Escape before anything else', async () => {
    await open(READ);
    await press('Export');
    expect(host.querySelector('.menu')).not.toBeNull();
    const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    await act(() => {
      document.dispatchEvent(event);
    });
    expect(host.querySelector('.menu')).toBeNull();
    expect(event.defaultPrevented).toBe(true);
  });

  const focused = () => document.activeElement?.textContent?.trim();
  const pressEscape = () =>
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));

  it('give the focus to what a menu offers first, and back to its button', async () => {
    await open(READ);
    await press('Export');
    expect(focused()).toMatch(/^Markdown/);
    await pressEscape();
    expect(focused()).toBe('Export');
    await press('More');
    await press('Report a wrong reading …');
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    await pressEscape();
    expect(focused()).toBe('More');
  });

  it('put a menu away where something else is pressed', async () => {
    await open(READ);
    await press('Export');
    await act(() => void host.querySelector('.menu')?.dispatchEvent(pointerDown()));
    expect(host.querySelector('.menu')).not.toBeNull();
    await act(() => void host.querySelector('.card-body')?.dispatchEvent(pointerDown()));
    expect(host.querySelector('.menu')).toBeNull();
  });

  it.each([
    ['Copy', 'copy'],
    ['Export', 'save'],
    ['Side panel', 'open'],
  ] as const)('say so where %s does not work', async (label, way) => {
    await open(READ, { [way]: async () => Promise.reject(new Error('no')) });
    await press(label);
    if (way === 'save') await press('CSV table, a row a fact');
    await vi.waitFor(() =>
      expect(host.querySelector('[role=status]')?.textContent).toBe(words.t('did_not_work')),
    );
  });

  const readAt = (url: string) => ({ article: { ...ARTICLE, url }, reading: READING });

  it('make one file of all open articles where the reader ticks it', async () => {
    const others = async () => ['https://b.example/', ARTICLE.url ?? ''].map(readAt);
    await open(READ, { others });
    await press('Export');
    await vi.waitFor(() => expect(host.querySelectorAll('.opt1')).toHaveLength(2));
    const [, all] = host.querySelectorAll<HTMLElement>('.opt1');
    // this page is open in another tab as well, and counts once
    expect(all?.textContent).toBe('all 2 crime articles in open tabs, in one file');
    await press('CSV table, a row a fact');
    await press('Export');
    await vi.waitFor(() => expect(host.querySelectorAll('.opt1')).toHaveLength(2));
    await act(() => host.querySelectorAll<HTMLElement>('.opt1 input')[1]?.click());
    await press('CSV table, a row a fact');
    await vi.waitFor(() => expect(made).toEqual([[], ['https://b.example/']]));
  });

  it('copy the notes, laid out and as text, without quotes where the reader leaves them out', async () => {
    const copied: Copied[] = [];
    await open(READ, { copy: async (what) => void copied.push(what) });
    await press('Copy');
    await press('Export');
    await act(() => host.querySelector<HTMLElement>('.opt1 input')?.click());
    await press('Copy');
    const html = '<h1>Notes</h1>';
    expect(copied).toEqual([
      { text: 'quotes: true', html },
      { text: 'quotes: false', html },
    ]);
  });

  it('offer no file of several articles where one is open', async () => {
    await open(READ);
    await press('Export');
    expect(host.querySelectorAll('.opt1')).toHaveLength(1);
  });

  it('offer no reading by itself where there is one', async () => {
    await open(READ, { isAllowed: async () => true });
    await press('More');
    expect(host.querySelector('.menu')?.textContent).not.toContain('Always read');
  });

  it('say what came of asking the browser to let a site be read by itself', async () => {
    await open(READ, { allowSite: async () => false });
    await press('More');
    await vi.waitFor(() => expect(host.querySelector('.menu')?.textContent).toContain('Always'));
    await press('Always read newswire.example automatically');
    expect(host.querySelector('[role=status]')?.textContent).toBe(
      'The browser has not allowed newswire.example.',
    );
  });

  it('make a report that points at the line that is open', async () => {
    const fake = await open(READ);
    await press('More');
    await press('Report a wrong reading …');
    expect(host.querySelector('.report')?.textContent).toContain('Open the line that is wrong');
    await pressEscape();
    await press('Show in page: 25 people arrested');
    await press('More');
    await press('Report a wrong reading …');
    expect(host.querySelector('.report')?.textContent).toContain('“25 people arrested”');
    expect(host.querySelector('.report')?.textContent).toContain('paste it into the support form');
    await press('Copy the report');
    expect(reported).toEqual([{ line: { key: 'figure/f1', ...spansOf('25', 0)[0] } }]);
    expect(fake.asked).toContain('copy true');
    expect(host.querySelector('.report')).toBeNull();
  });

  it('turn the site off', async () => {
    const fake = await open(READ);
    await press('More');
    await press('Turn off on newswire.example');
    expect(fake.asked).toContain('turn off site');
  });
});
