import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, READING } from '../fixtures/chinese-ring.ts';

type Answer = () => Promise<unknown>;
/** The tabs of the browser, each with what its page answers. */
const tabs = vi.hoisted(
  () => [] as { id: number; incognito?: boolean; discarded?: boolean; answer: Answer }[],
);
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => tabs.map(({ answer: _, ...tab }) => ({ incognito: false, ...tab })),
      sendMessage: (id: number) => tabs.find((tab) => tab.id === id)?.answer(),
    },
  },
}));
const { readsOfOthers } = await import('../../src/extension/gateways/other-tabs.ts');

const read = (url: string, relevant = 'yes') => ({
  state: 'read',
  article: { ...ARTICLE, url },
  reading: { ...READING, relevant },
});
const says = (answer: object) => async () => answer;
const HERE = { id: 1, incognito: false } as Parameters<typeof readsOfOthers>[0];
const addresses = async (here = HERE) =>
  (await readsOfOthers(here)).map(({ article }) => article.url);

beforeEach(() => {
  tabs.length = 0;
  tabs.push({ id: 1, answer: says(read('https://here.example/')) });
});

describe('what was read in other tabs', () => {
  it('is crime news alone, local or not, each address once, in the order of the tabs', async () => {
    tabs.push(
      { id: 4, answer: says(read('https://d.example/', 'crime')) },
      { id: 2, answer: says(read('https://b.example/')) },
      { id: 3, answer: says(read('https://b.example/')) },
      { id: 5, answer: says(read('https://weather.example/', 'no')) },
      { id: 6, answer: says({ state: 'reading' }) },
    );
    expect(await addresses()).toEqual(['https://d.example/', 'https://b.example/']);
  });

  it('of one address that two tabs show is what the first of them read', async () => {
    const twice = read('https://b.example/');
    tabs.push(
      { id: 2, answer: says(twice) },
      { id: 3, answer: says({ ...twice, reading: { ...READING, relevant: 'crime' } }) },
    );
    expect((await readsOfOthers(HERE)).map(({ reading }) => reading.relevant)).toEqual(['yes']);
  });

  it('leaves out tabs in which nothing answers, or that are asleep', async () => {
    vi.useFakeTimers();
    tabs.push(
      { id: 2, answer: () => Promise.reject(new Error('no receiver')) },
      { id: 3, answer: () => new Promise(() => undefined) },
      { id: 4, discarded: true, answer: says(read('https://asleep.example/')) },
      { id: 5, answer: says(read('https://e.example/')) },
    );
    const found = addresses();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await found).toEqual(['https://e.example/']);
    vi.useRealTimers();
  });

  it('tells nothing of private windows outside them, nor of others within', async () => {
    tabs.push(
      { id: 2, incognito: true, answer: says(read('https://private.example/')) },
      { id: 3, answer: says(read('https://open.example/')) },
    );
    expect(await addresses()).toEqual(['https://open.example/']);
    expect(await addresses({ ...HERE, id: 9, incognito: true })).toEqual([
      'https://private.example/',
    ]);
  });
});
