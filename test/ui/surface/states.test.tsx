// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Situation, Trouble } from '../../../src/ui/situation.ts';
import { TROUBLES } from '../../../src/ui/states/states.ts';
import { READING, spansOf } from '../../fixtures/chinese-ring.ts';
import { wordsOf } from '../words-of.ts';
import { drawsSurfaces, host, line, open, press, READ, words } from './draw.tsx';

drawsSurfaces();

const fails = async () => Promise.reject(new Error('no'));

/** The same reading, of another article that is opened in the tab. */
const elsewhere = (relevant: 'yes' | 'crime') => {
  const article = { ...READ.article, url: 'https://newswire.example/another' };
  return { ...READ, article, reading: { ...READING, relevant } } as Situation;
};

describe('a panel that goes on to another article', () => {
  it('does not show a card that the reader has asked for elsewhere', async () => {
    const local = { ...READ, reading: { ...READING, relevant: 'crime' } } as Situation;
    const fake = await open(local, {}, 'panel');
    await press('Make the card');
    await act(() => fake.now(elsewhere('crime')));
    expect(host.querySelector('h1')?.textContent).toBe('A local case');
  });

  it('opens no line there, and counts no mark as visited', async () => {
    const fake = await open(READ, {}, 'panel');
    await press('Show in page: Eurojust');
    await act(() => fake.hover({ start: 0, end: 7, nth: 4 }));
    expect(host.querySelectorAll('[aria-expanded=true]')).toHaveLength(1);
    await act(() => fake.now(elsewhere('yes')));
    expect(host.querySelectorAll('[aria-expanded=true]')).toHaveLength(0);
    expect(host.querySelector('.find')?.textContent).toContain('34 marks');
  });

  it('keeps the open line where the same article is read again', async () => {
    const fake = await open(READ, {}, 'panel');
    await press('Show in page: Eurojust');
    await act(() => fake.now({ state: 'reading' }));
    await act(() => fake.now({ ...READ, reading: structuredClone(READING) }));
    expect(host.querySelectorAll('[aria-expanded=true]')).toHaveLength(1);
  });
});

describe('a state', () => {
  it.each(Object.keys(TROUBLES) as Trouble[])(
    '%s is one sentence with one action',
    async (reason) => {
      await open({ state: 'failed', reason });
      expect(host.querySelectorAll('h1')).toHaveLength(1);
      expect(host.querySelectorAll('button')).toHaveLength(1);
      expect(host.querySelector('.sbody p')?.textContent).toMatch(/^[^$]+\.$/);
    },
  );

  it('of a page that was not read reads it on a click', async () => {
    const fake = await open({ state: 'failed', reason: 'not-listed' });
    await press('Read this page');
    expect(fake.asked).toEqual(['read']);
  });

  it('of a page that was turned off alone turns that page on, and says nothing of its site', async () => {
    const fake = await open({ state: 'failed', reason: 'off-page' });
    expect(host.querySelector('.sbody p')?.textContent).not.toContain('newswire.example');
    await press('Turn it on here');
    expect(fake.asked).toEqual(['turn on page']);
  });

  it('of a local case offers the card and then shows it', async () => {
    const fake = await open({ ...READ, reading: { ...READING, relevant: 'crime' } } as Situation);
    expect(host.querySelector('h1')?.textContent).toBe('A local case');
    await press('Make the card');
    expect(fake.asked).toEqual(['want']);
    expect(host.querySelector('h1')?.textContent).toContain('Belgian police detain 25');
  });

  it('of an unknown language names it', async () => {
    const reading = structuredClone({ ...READING, lang: 'hu', relevant: 'no' as const });
    reading.card.reasons = [{ kind: 'unsupported-language', words: ['hu'], mentions: [] }];
    await open({ ...READ, reading } as Situation);
    expect(host.textContent).toContain('Hungarian');
  });

  it.each([
    [14, '14 posts on other matters were not read.'],
    [1, '1 post on another matter was not read.'],
  ])(
    'says above the card that %i posts were left out, and reads all on a click',
    async (left, says) => {
      const reading = { ...READING, posts: { read: 3, left } };
      const fake = await open({ ...READ, reading } as Situation);
      expect(host.querySelector('.notice span')?.textContent).toBe(says);
      expect(host.querySelectorAll('.notice button')).toHaveLength(1);
      await press('Read all posts');
      expect(fake.asked).toEqual(['read all posts']);
    },
  );

  it.each([
    [
      'Read all posts',
      { readAllPosts: fails },
      { reading: { ...READING, posts: { read: 3, left: 2 } } },
    ],
    ['Read this page again', { read: fails }, { followed: false }],
  ])('says so where %s does not work', async (label, over, now) => {
    await open({ ...READ, ...now } as Situation, over);
    await press(label);
    await vi.waitFor(() =>
      expect(host.querySelector('.undo[role=status]')?.textContent).toBe(words.t('did_not_work')),
    );
  });

  it('says beside it what else the card does not hold', async () => {
    const reading = { ...READING, unread: 1200, posts: { read: 3, left: 2 } };
    await open({ ...READ, reading } as Situation);
    expect(host.querySelectorAll('.notice')).toHaveLength(2);
  });

  it('says that all posts were read where the reader wanted them', async () => {
    await open({ ...READ, reading: { ...READING, posts: { read: 17, left: 0 } } } as Situation);
    expect(host.querySelector('.notice')?.textContent).toContain('may mix several cases');
    await press('Got it');
    expect(host.querySelector('.notice')).toBeNull();
  });

  it('of a page on several cases says so and reads all its posts on a click', async () => {
    const posts = { read: 0, left: 17, isMixed: true as const };
    const fake = await open({
      ...READ,
      reading: { ...READING, relevant: 'no', posts },
    } as Situation);
    expect(host.querySelector('h1')?.textContent).toBe('Several cases');
    expect(host.querySelector('.sbody p')?.textContent).toContain('17 posts');
    expect(host.querySelectorAll('.sbody p:not(.do)')).toHaveLength(1);
    await press('Read all posts');
    expect(fake.asked).toEqual(['read all posts']);
  });

  it('of a local case or of none says how many posts were left out', async () => {
    for (const relevant of ['crime', 'no'] as const) {
      await open({
        ...READ,
        reading: { ...READING, relevant, posts: { read: 2, left: 9 } },
      } as Situation);
      expect(host.querySelector('.sbody')?.textContent).toContain('9 posts on other matters');
    }
  });

  it('of a local case or of none says where no more than its opening was there to be read', async () => {
    for (const partial of ['teaser', undefined] as const) {
      const article = { ...READ.article, ...(partial && { partial }) };
      await open({ ...READ, article, reading: { ...READING, relevant: 'no' } } as Situation);
      expect(host.querySelector('.sbody')?.textContent.includes('only the opening')).toBe(
        !!partial,
      );
    }
  });

  it('says above the card that the end was not read', async () => {
    await open({ ...READ, reading: { ...READING, unread: 1200 } } as Situation);
    expect(host.querySelector('.notice')?.textContent).toContain('its end was not read');
  });

  it('says that a page changes too fast to be followed, and reads it again on a click', async () => {
    const fake = await open({ ...READ, followed: false } as Situation);
    expect(host.querySelector('.notice')?.textContent).toContain('changes without pause');
    expect(host.querySelectorAll('.notice button')).toHaveLength(1);
    await press('Read this page again');
    expect(fake.asked).toContain('read');
    await act(() => fake.now(READ));
    expect(host.querySelector('.notice')).toBeNull();
  });

  it.each([
    ['forbidden', 'st_forbidden'],
    ['no-permission', 'st_no_permission'],
    ['error', 'st_error'],
    ['The storage is full.', 'st_not_listed'],
    ['toString', 'st_not_listed'],
  ] as const)(
    'whose action did not work says why; where there are no words for %s, that it did not, and stays',
    async (why, title) => {
      const read = async () => Promise.reject(new Error(why));
      await open({ state: 'failed', reason: 'not-listed' }, { read });
      await press('Read this page');
      await vi.waitFor(() => expect(host.querySelector('h1')?.textContent).toBe(words.t(title)));
      const note = title === 'st_not_listed' ? words.t('did_not_work') : '';
      expect(host.querySelector('[role=status]')?.textContent).toBe(note);
    },
  );

  it.each([
    ['a card', READ],
    ['why there is none', { state: 'failed', reason: 'empty' } as const],
  ])('says under %s that what a menu was asked for did not work', async (_, now) => {
    await open(now as Situation, {}, 'popup', words, true);
    expect(host.querySelector('.undo[role=status]')?.textContent).toBe(words.t('did_not_work'));
  });

  it('says that the browser has not allowed a site that the reader was asked for, and offers it again', async () => {
    const allowSite = async () => false;
    await open({ state: 'failed', reason: 'no-permission' }, { allowSite });
    await press('Allow this site');
    const said = words.t('set_refused', 'newswire.example');
    await vi.waitFor(() =>
      expect(host.querySelector('.undo[role=status]')?.textContent).toBe(said),
    );
    await press('Allow this site');
  });

  it('is of a tab that was closed that it was, and closes what it was shown in', async () => {
    const fake = await open({ state: 'failed', reason: 'closed' });
    expect(host.querySelector('h1')?.textContent).toBe(words.t('st_closed'));
    await press(words.t('do_close'));
    expect(fake.asked).toEqual(['close']);
  });

  it('of a card that cannot be drawn says so, and reads again on a click', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const reading = structuredClone(READING);
    Object.assign(reading.card, { figures: null });
    const fake = await open({ ...READ, reading } as Situation);
    expect(host.querySelector('h1')?.textContent).toBe(words.t('st_error'));
    expect(report).toHaveBeenCalled();
    await press('Try again');
    expect(fake.asked).toEqual(['read']);
    await act(() => fake.now(READ));
    expect(host.querySelector('h1')?.textContent).toContain('Belgian police detain 25');
  });

  it('sets a part apart by the article’s own words, where nothing else does', async () => {
    const reading = structuredClone(READING);
    const part = reading.card.figures.find((figure) => figure.partOf);
    for (const field of ['of', 'where'] as const) delete part?.[field];
    await open({ ...READ, reading } as Situation);
    expect(host.querySelector('.parts .k')?.textContent).toBe('“have Belgian citizenship”');
  });

  it('says of a part of the same kind only what it is, and of a thing that is the kind nothing more', async () => {
    const { card } = READING;
    const { mentions = [] } = card.figures[0] ?? {};
    const told = { kind: 'searches' as const, q: 'exact' as const, sure: true, mentions };
    const whole = { ...told, id: 'w', value: 25, of: 'places searched' };
    const part = { ...told, id: 'p', value: 15, of: 'homes', partOf: 'w' };
    const figures = [whole, part];
    await open({ ...READ, reading: { ...READING, card: { ...card, figures, disagreements: [] } } });
    const titles = [...host.querySelectorAll('#many .k')].map((k) => k.textContent);
    expect(titles).toEqual(['places searched', 'homes']);
  });

  it('gives one thing in the article’s own words: the noun that is counted is a plural', async () => {
    const { card } = READING;
    const mentions = spansOf('one suspect');
    const one = { kind: 'charged' as const, q: 'exact' as const, sure: true, mentions, id: 'f' };
    const figures = [
      { ...one, value: 1, of: 'men' },
      { ...one, id: 'g', value: 1, unit: 'kg', kind: 'drugs' as const, of: 'cocaine' },
    ];
    await open({ ...READ, reading: { ...READING, card: { ...card, figures, disagreements: [] } } });
    const titles = [...host.querySelectorAll('#many .k')].map((k) => k.textContent);
    expect(titles).toEqual(['person charged: “one suspect”', 'drugs: cocaine']);
  });

  it('shows what is said around figures that nothing but their number tells apart', async () => {
    const { card } = READING;
    const one = { kind: 'sentence' as const, q: 'exact' as const, sure: true, unit: 'year' };
    const figures = [
      { ...one, id: 'a', value: 9, mentions: spansOf('25 people') },
      { ...one, id: 'b', value: 12, mentions: spansOf('26 addresses') },
      { ...one, id: 'c', value: 15, where: 'ES', mentions: spansOf('one suspect') },
      { ...one, id: 'd', value: 4, background: true, mentions: spansOf('one suspect') },
    ];
    const told = { ...card, figures, disagreements: [], rests: [], sums: [] };
    await open({ ...READ, reading: { ...READING, card: told } });
    const around = () => [...host.querySelectorAll('.around')].map((said) => said.textContent);
    expect(around()).toHaveLength(2);
    expect(around()[1]).toMatch(/^“Officers went through 26 addresses in Brussels, .*”$/);
    // opened, it has its whole sentence
    await press('Show in page: sentence: 12 years');
    expect(around()).toHaveLength(1);
  });

  it('shows what is said around a price, unless it stands under the thing that it is of', async () => {
    const { card } = READING;
    const one = { q: 'exact' as const, sure: true, unit: 'EUR', kind: 'price' as const };
    const mentions = spansOf('26 addresses');
    const figures = [
      { ...one, id: 'a', value: 9, mentions },
      { ...one, id: 'b', value: 300, unit: 'kg', kind: 'drugs' as const, mentions },
      { ...one, id: 'c', value: 20, worthOf: 'b', mentions },
    ];
    const told = { ...card, figures, disagreements: [], rests: [], sums: [] };
    await open({ ...READ, reading: { ...READING, card: told } });
    expect(host.querySelectorAll('.around')).toHaveLength(1);
    const titles = [...host.querySelectorAll('#many .k')].map((k) => k.textContent);
    expect(titles).toEqual(['price or value', 'drugs', 'value']);
  });

  it('keeps every digit of a long sum on the card: it may break between its thousands', async () => {
    const { card } = READING;
    const { mentions = [] } = card.figures[0] ?? {};
    const one = { q: 'exact' as const, sure: true, unit: 'EUR', kind: 'cash' as const, mentions };
    const figures = [
      { ...one, id: 'a', value: 12345678.9 },
      { ...one, id: 'b', value: 249000, where: 'ES' },
    ];
    const told = { ...card, figures, disagreements: [], rests: [], sums: [] };
    await open({ ...READ, reading: { ...READING, card: told } });
    const [long, short] = [...host.querySelectorAll('.num')].map((num) => num.innerHTML);
    expect(long).toBe('€12,<wbr>345,<wbr>678.90');
    expect(short).toBe('€249,000');
  });

  it('shows of a date without a fact what is said around it', async () => {
    const dates = READING.card.dates.map((date) => ({ ...date, facts: [] }));
    await open({ ...READ, reading: { ...READING, card: { ...READING.card, dates } } });
    expect(line('2022').querySelector('.q')?.textContent).toMatch(
      /^“…\s.*of all kinds in the year before, according to official .*”$/,
    );
  });

  it('tells facts of one day that say the same apart by where they are, or says them once', async () => {
    const mentions = spansOf('one suspect');
    const one = { kind: 'arrested' as const, value: 2, q: 'exact' as const, sure: true, mentions };
    const figures = [
      { ...one, id: 'a', where: 'ES' },
      { ...one, id: 'b', where: 'FR' },
      { ...one, id: 'c', value: 3 },
      { ...one, id: 'd', value: 3 },
    ];
    const dates = [{ iso: '2022', implied: false, mentions, facts: ['a', 'b', 'c', 'd'] }];
    const card = { ...READING.card, figures, dates, disagreements: [], rests: [], sums: [] };
    await open({ ...READ, reading: { ...READING, card } });
    expect(host.querySelector('.time .row .t')?.textContent).toBe(
      '2 people arrested: Spain, 2 people arrested: France, 3 people arrested',
    );
  });

  it('names each press room by its body', async () => {
    await open(READ);
    const links = [...host.querySelectorAll('#pages a')].map((a) => a.textContent);
    expect(links).toContain('Eurojust: Press releases');
  });

  it('names a part of the world in the language of the interface, in list and map', async () => {
    await open(READ, {}, 'popup', wordsOf('de'));
    const list = () => host.querySelector('#where > ul')?.textContent;
    expect(list()).toContain('Europa');
    expect(list()).not.toContain('Europe');
    const described = () => expect(host.querySelector('.map')?.getAttribute('aria-label'));
    await vi.waitFor(() => described().toContain('von China nach Europa'));
  });

  it('tags what is not in the language of the interface, and quotes in its marks', async () => {
    await open(READ, {}, 'popup', wordsOf('fr'));
    const tagged = (selector: string) =>
      [...host.querySelectorAll(`${selector} [lang="en"]`)].map((part) => part.textContent);
    expect(tagged('#many .meta')).toEqual(
      expect.arrayContaining(['prosecutors', 'Belgian police', 'Federal Prosecutor’s Office']),
    );
    expect(tagged('#who b')).toContain('Belgian police');
    expect(tagged('.differ .who')).toEqual(['Federal Prosecutor’s Office', 'Belgian police']);
    expect(tagged('.why-status')).toEqual(['«\u00a0suspected\u00a0»', '«\u00a0accused of\u00a0»']);
    expect(tagged('#when .meta')).toContain('«\u00a0Tuesday\u00a0»');
    expect(tagged('#where .names .meta')).toContain('Louvain');
    expect(tagged('#why')).toContain('prostitution ring');
    expect(host.querySelector('#where > ul')?.textContent).toContain('Chine');
  });

  it('leaves the tab alone once the surface is gone', async () => {
    const fake = await open(READ);
    await act(() => render(null, host));
    expect(fake.watched()).toBe(false);
  });
});

describe('a reading under way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says nothing for 300 ms, then how far it is, and can be stopped', async () => {
    const fake = await open({ state: 'reading', percent: 25 });
    await act(() => void vi.advanceTimersByTime(290));
    expect(host.querySelector('progress')).toBeNull();
    await act(() => void vi.advanceTimersByTime(20));
    expect(host.querySelector('progress')?.getAttribute('value')).toBe('25');
    await press('Stop');
    expect(fake.asked).toEqual(['stop']);
  });

  it('of a page that is still loaded says so, and nothing of the article before it', async () => {
    const fake = await open(READ, {}, 'panel');
    await act(() => fake.now({ state: 'loading' }));
    expect(host.textContent).toBe('');
    await act(() => void vi.advanceTimersByTime(310));
    expect(host.querySelector('h1')?.textContent).toBe(words.t('st_loading'));
    await press('Read it anyway');
    expect(fake.asked).toContain('read');
  });
});
