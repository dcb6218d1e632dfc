import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../src/article/copying/copy.ts';
import type { PageCopy } from '../../src/article/copying/page-copy.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { inOneGo } from '../../src/engine/text/slices.ts';
import { createLocks, fake, HOME, ID } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
vi.mock('../../src/background/pages/files.ts', () => import('./fake-files.ts'));
vi.mock('../../src/background/reading/knowledge.ts', async () => {
  const { NO_KNOWLEDGE } = await import('../engine/no-knowledge.ts');
  return { knowledge: async () => NO_KNOWLEDGE };
});

const TEXT =
  'Belgian police detained 25 people in raids on a suspected trafficking ring on Tuesday, prosecutors in Antwerp said, and searched two garages and a farm.';
/** A page's copy with this text for an article. */
const copyOf = (text: string): PageCopy => ({
  tokens: [['html', 'lang', 'en'], ['body'], ['article'], ['p'], text, 0, 0, 0, 0],
  isCut: false,
});
/** The copy of a page with this in its body. */
const copyOfPage = (body: string): PageCopy =>
  inOneGo(copyPage(parsePage(`<html lang="en"><body>${body}</body></html>`))).copy;
const READ = { type: 'read', copy: copyOf(TEXT), url: 'https://listed.example/raids' };
const OPTIONS = 'options';
const REJECTION = { type: 'place', reading: 'Luxembourg|LU', words: 'Luxembourg' };
const { local, session } = fake.storage;

const from = (url: string, over: object = {}) => ({
  id: ID,
  url,
  frameId: 0,
  tab: { id: 7, incognito: false },
  ...over,
});
const PAGE = from('https://listed.example/raids');
const PRIVATE = from('https://listed.example/raids', { tab: { id: 8, incognito: true } });
const POPUP = { id: ID, url: `${HOME}src/popup/index.html` };

interface Reply {
  ok: boolean;
  reason?: string;
  places?: object;
  read?: { key: string; whole: string; settings: { token: string } };
}

/** What the background answers; undefined where it does not. */
const ask = (wire: unknown, sender: unknown) =>
  fake.runtime.onMessage.fire(wire, sender)[0] as Promise<Reply> | undefined;
/** What the toolbar button says of a tab. */
const titleAt = (tabId: number) => fake.state.button.get(tabId)?.title;
const stored = () => JSON.stringify([...local.stored]);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeAll(async () => {
  vi.stubGlobal('navigator', { locks: createLocks() });
  vi.stubGlobal('scheduler', { postTask: async () => undefined });
  await import('../../src/background/index.ts');
  // the whole engine comes with it
}, 60_000);
beforeEach(() => {
  for (const area of [local, session]) {
    area.stored.clear();
    area.breaks = { get: false, set: false };
  }
  Object.assign(fake.state, {
    granted: ['*://listed.example/*'],
    windows: [],
    tabs: [],
    sent: [],
    injected: [],
  });
});

describe('a message', () => {
  it('of a page is answered: the article is read', async () => {
    expect(await ask(READ, PAGE)).toMatchObject({ ok: true });
  });

  it('of a probe brings the page script once: an address that changes under an article it follows is its own matter', async () => {
    const injections = async (over: object) => {
      fake.state.injected = [];
      await ask({ type: 'inject' }, { ...PAGE, ...over });
      return fake.state.injected.length;
    };
    const holds = (state: unknown) =>
      vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue(state as undefined);
    holds({ state: 'read' });
    expect(await injections({ documentId: 'first' })).toBe(1);
    expect(await injections({ documentId: 'first' })).toBe(0);
    holds({ state: 'read', followed: false });
    expect(await injections({ documentId: 'first' })).toBe(1);
    holds({ state: 'failed', reason: 'not-an-article' });
    expect(await injections({ documentId: 'first' })).toBe(1);
    holds({ state: 'read' });
    expect(await injections({ documentId: 'second' })).toBe(1);
    vi.mocked(fake.tabs.sendMessage).mockRejectedValue(new Error('no receiver'));
    expect(await injections({ documentId: 'second' })).toBe(1);
    vi.mocked(fake.tabs.sendMessage).mockRestore();
  });

  it('of a page that holds the article already brings where it lies, and no second reading', async () => {
    const first = await ask(READ, PAGE);
    const held = first?.read?.key;
    expect(await ask({ ...READ, held }, PAGE)).toEqual({ ok: true, places: first?.places });
    const grown = copyOf(`${TEXT} A third was found empty.`);
    expect(await ask({ ...READ, copy: grown, held }, PAGE)).toHaveProperty('read');
  });

  it('of a live page is read for its one case, and for all its posts where the reader wants them', async () => {
    const post = (at: string, words: string) =>
      `<div class="post"><time>${at}</time><p>${words}</p></div>`;
    const live = [
      post('9:10', 'Police in Ghent arrested nine people over cocaine on Monday, Europol said.'),
      post('9:40', 'Police in Leeds arrested a man of 34 on suspicion of murder on Monday.'),
      post('9:50', 'The cocaine of Ghent had come from Ecuador, Europol said on Monday evening.'),
      post('9:55', 'Nine people were held in Ghent over 300 kilos of cocaine, Europol said.'),
    ];
    const page = `<div class="live"><h1>Live: all news of Monday</h1>${live.join('')}</div>`;
    const wire = { ...READ, copy: copyOfPage(page) };
    const one = await ask(wire, PAGE);
    expect(one?.read?.whole).toMatch(/posts~:\{~read~:\d,~left~:[1-3]/);
    const all = await ask({ ...wire, allPosts: true, held: one?.read?.key }, PAGE);
    expect(all?.read?.whole).toMatch(/posts~:\{~read~:4,~left~:0/);
    expect(await ask({ ...wire, held: all?.read?.key }, PAGE)).toHaveProperty('read');
  });

  it('of a page without an article says so, otherwise where the reader asked for it', async () => {
    const wire = { ...READ, copy: copyOf('') };
    expect(await ask(wire, PAGE)).toEqual({ ok: false, reason: 'not-an-article' });
    expect(await ask({ ...wire, asked: true }, PAGE)).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    ['no copy', undefined],
    ['a copy without tokens', { isCut: false }],
    ['tokens of another kind', { isCut: false, tokens: [7] }],
    ['an element without a name', { isCut: false, tokens: [[]] }],
    ['too many tokens', { isCut: false, tokens: Array.from({ length: 500_001 }, () => 0) }],
  ])('of a page with %s is not answered', (_, copy) => {
    expect(ask({ ...READ, copy }, PAGE)).toBeUndefined();
  });

  it.each([
    ['another extension', from('https://listed.example/', { id: 'stranger' })],
    ['a frame inside a page', from('https://ads.example/', { frameId: 3 })],
    ['something without a tab', { id: ID, url: 'https://listed.example/' }],
    ['something without an address', { id: ID, tab: { id: 7 }, frameId: 0 }],
    ['an extension page that is no news page', from(`${HOME}src/options/index.html`)],
  ])('of %s is not answered where a page should speak', async (_, sender) => {
    expect(ask(READ, sender)).toBeUndefined();
    expect(ask({ type: 'inject' }, sender)).toBeUndefined();
  });

  it('of a page is not answered where the extension should speak', () => {
    expect(ask({ type: 'correct', add: [REJECTION] }, PAGE)).toBeUndefined();
    expect(ask({ type: 'readTab', tabId: 7 }, PAGE)).toBeUndefined();
    expect(stored()).toBe('[]');
  });
});

describe('the script of a page', () => {
  it('comes where the probe asks for it, unless the reader has turned it off there: the button says so', async () => {
    expect(await ask({ type: 'inject' }, PAGE)).toBe(true);
    expect(fake.state.injected).toMatchObject([{ files: ['/main.js'] }]);
    fake.state.injected = [];
    local.stored.set(OPTIONS, { version: 1, offSites: ['listed.example'] });
    expect(await ask({ type: 'inject' }, PAGE)).toBe(true);
    expect(fake.state.injected).toEqual([]);
    expect(titleAt(7)).toBe('badge_off 0');
  });

  it('is asked for by the reader’s click, who hears why it could not come', async () => {
    expect(await ask({ type: 'readTab', tabId: 7 }, POPUP)).toEqual({ ok: true });
    fake.state.refusal = 'Cannot access a chrome:// URL';
    const refused = await ask({ type: 'readTab', tabId: 7 }, POPUP);
    fake.state.refusal = undefined;
    expect(refused).toEqual({ ok: false, reason: 'forbidden' });
  });

  it('is that of the sample where the welcome page asks, wherever in it its reader is', async () => {
    for (const at of ['', '#pin', '?from=store'])
      expect(await ask({ type: 'inject' }, from(`${HOME}src/welcome/index.html${at}`))).toBe(true);
  });
});

describe('the button', () => {
  beforeEach(() => {
    fake.state.button.clear();
    fake.state.tabs = [{ id: 7, url: PAGE.url }];
  });

  it('says what was read', async () => {
    await ask(READ, PAGE);
    await settled();
    expect(titleAt(7)).toMatch(/^badge_(yes|crime|no) \d/);
  });

  it('says that nothing was, or that it is off there, or was stopped', async () => {
    await ask({ ...READ, copy: copyOf('') }, PAGE);
    await settled();
    expect(titleAt(7)).toBe('badge_none 0');
    local.stored.set(OPTIONS, { version: 1, offSites: ['listed.example'] });
    await ask(READ, PAGE);
    await settled();
    expect(titleAt(7)).toBe('badge_off 0');
    await ask({ type: 'stop' }, PAGE);
    expect(titleAt(7)).toBe('badge_none 0');
  });

  it('says nothing of a reading that gave way to the next of its tab', async () => {
    const first = ask(READ, PAGE);
    const second = ask(READ, PAGE);
    expect(await first).toEqual({ ok: false, reason: 'stopped' });
    const title = vi.spyOn(fake.action, 'setTitle');
    await second;
    await settled();
    expect(title).toHaveBeenCalledOnce();
    title.mockRestore();
  });
});

describe('a reading', () => {
  it.each([
    ['while its article is sought', () => true],
    ['while that is read, of which its page has heard', () => fake.state.sent.length > 0],
  ])('that is stopped %s comes to nothing', async (_, isThen) => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    const postTask = async () => void (isThen() && (await ask({ type: 'stop' }, PAGE)));
    vi.stubGlobal('scheduler', { postTask });
    expect(await ask(READ, PAGE)).toEqual({ ok: false, reason: 'stopped' });
    clock.mockRestore();
    vi.stubGlobal('scheduler', { postTask: async () => undefined });
  });

  it('that takes long tells its page how far it is, four times a second at most', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
    await ask(READ, PAGE);
    clock.mockRestore();
    const told = fake.state.sent.map(({ wire }) => wire as { type: string; percent: number });
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ type }) => type === 'progress')).toBe(true);
    expect(told.length).toBeLessThan(now / 250);
  });

  it('is another one at another address, whose corrections and country are its own', async () => {
    const first = await ask(READ, PAGE);
    const held = first?.read?.key;
    expect(await ask({ ...READ, url: 'https://listed.example/two', held }, PAGE)).toHaveProperty(
      'read',
    );
  });

  it('has its marks under one name on all pages of a site, and under another on the next site', async () => {
    const tokenAt = async (url: string) => (await ask(READ, from(url)))?.read?.settings.token;
    fake.state.granted.push('*://other.example/*');
    const here = await tokenAt(PAGE.url);
    expect(await tokenAt('https://listed.example/another')).toBe(here);
    expect(await tokenAt('https://other.example/raids')).not.toBe(here);
  });
});

describe('the names of bodies', () => {
  it('are those of the registry, and of one that it does not know there is none', async () => {
    const ids = ['no-such-body'];
    expect(await ask({ type: 'names', ids }, POPUP)).toEqual({});
  });
});

describe('a page that goes to another address by itself', () => {
  const goneTo = (url: string) => from(PAGE.url, { tab: { id: 7, incognito: false, url } });
  const turnOff = (page: string) => local.stored.set(OPTIONS, { version: 1, offPages: [page] });

  it('is off where the reader has turned off the address that it is at', async () => {
    turnOff('https://listed.example/two');
    expect(await ask(READ, PAGE)).toMatchObject({ ok: true });
    expect(await ask(READ, goneTo('https://listed.example/two#top'))).toMatchObject({
      reason: 'off-here',
    });
    turnOff(PAGE.url);
    expect(await ask(READ, goneTo('https://listed.example/two'))).toMatchObject({ ok: true });
  });

  it('is at none of another site, which its tab may be at by now', async () => {
    turnOff('https://other.example/');
    expect(await ask(READ, goneTo('https://other.example/'))).toMatchObject({ ok: true });
  });
});

describe('a site that is taken back', () => {
  it('is read no more, however its page came to ask', async () => {
    fake.state.granted = [];
    expect(await ask(READ, PAGE)).toEqual({ ok: false, reason: 'no-permission' });
  });

  it('is read while a click is at work, of which the script that it brought has not heard yet', async () => {
    fake.state.granted = [];
    let reading: Promise<Reply> | undefined;
    vi.spyOn(fake.scripting, 'executeScript').mockImplementationOnce(async () => {
      reading = ask(READ, PAGE);
      return [{ result: undefined }];
    });
    await ask({ type: 'readTab', tabId: 7 }, POPUP);
    expect(await reading).toMatchObject({ ok: true });
    expect(await ask(READ, PAGE)).toEqual({ ok: false, reason: 'no-permission' });
  });

  it('is read where the reader asks for the page by a click', async () => {
    fake.state.granted = [];
    expect(await ask({ ...READ, asked: true }, PAGE)).toMatchObject({ ok: true });
  });

  it('is told to every open page at once', async () => {
    fake.state.tabs = [{ id: 7 }, { id: 9 }];
    fake.permissions.onRemoved.fire({ origins: ['*://listed.example/*'] });
    await settled();
    expect(fake.state.sent.map(({ tabId }) => tabId)).toEqual([7, 9]);
    expect(fake.state.sent[0]?.wire).toEqual({
      type: 'withdrawn',
      origins: ['*://listed.example/*'],
    });
  });
});

describe('storage', () => {
  it('that is full does not keep a page from being read, under the same names while the browser runs', async () => {
    local.breaks.set = true;
    const first = await ask(READ, PAGE);
    const second = await ask(READ, PAGE);
    expect(first).toMatchObject({ ok: true });
    expect(second?.read?.settings.token).toBe(first?.read?.settings.token);
  });

  it('that is full says so to whoever wants something kept, and keeps what was there', async () => {
    await ask({ type: 'correct', add: [REJECTION] }, POPUP);
    const before = stored();
    local.breaks.set = true;
    await expect(ask({ type: 'correct', remove: [REJECTION] }, POPUP)).rejects.toThrow('quota');
    expect(stored()).toBe(before);
    local.breaks.set = false;
    await ask({ type: 'correct', remove: [REJECTION] }, POPUP);
    expect(local.stored.get(OPTIONS)).toMatchObject({ corrections: [] });
  });

  it('that cannot be read gives no reading: the page may be one that was turned off', async () => {
    local.breaks.get = true;
    await expect(ask(READ, PAGE)).rejects.toThrow('corrupt');
  });

  it('that holds nonsense is as if it were empty', async () => {
    for (const nonsense of ['rubbish', 7, [], { corrections: 'x', offSites: { a: 1 } }]) {
      local.stored.set(OPTIONS, nonsense);
      expect(await ask(READ, PAGE)).toMatchObject({ ok: true });
    }
  });

  it('of a newer version keeps what this one does not know', async () => {
    const newer = { version: 99, style: 'glow', tint: 0.4, offSites: ['a.example'] };
    local.stored.set(OPTIONS, newer);
    await ask({ type: 'correct', add: [REJECTION] }, POPUP);
    expect(local.stored.get(OPTIONS)).toMatchObject(newer);
    expect(local.stored.get(OPTIONS)).toHaveProperty('corrections.length', 1);
  });

  it('holds the changes of all that write at once', async () => {
    const places = ['Luxembourg|LU', 'Valencia|ES', 'Nancy|FR', 'Mons|BE'];
    await Promise.all(
      places.map((reading) => ask({ type: 'correct', add: [{ ...REJECTION, reading }] }, POPUP)),
    );
    expect(local.stored.get(OPTIONS)).toHaveProperty('corrections.length', 4);
  });
});

describe('a private window', () => {
  const correct = (wire: object) => ask({ type: 'correct', isPrivate: true, ...wire }, POPUP);
  beforeEach(() => void fake.state.windows.push({ incognito: true }));
  afterEach(() => void fake.state.windows.splice(0));

  it('leaves nothing in storage: no correction, no secret', async () => {
    await ask(READ, PAGE);
    const before = stored();
    await ask(READ, PRIVATE);
    await correct({ add: [REJECTION] });
    await ask(READ, PRIVATE);
    expect(stored()).toBe(before);
  });

  it('has what was struck out there, and the other windows have not', async () => {
    const { loadOptions } = await import('../../src/extension/options/stored.ts');
    await correct({ add: [REJECTION] });
    expect((await loadOptions({ isPrivate: true })).corrections).toHaveLength(1);
    expect((await loadOptions()).corrections).toEqual([]);
    await correct({ remove: [REJECTION] });
    expect((await loadOptions({ isPrivate: true })).corrections).toEqual([]);
  });

  it('keeps the settings of the other windows, but for what was set there', async () => {
    const { changeOptions, loadOptions } = await import('../../src/extension/options/stored.ts');
    await changeOptions(() => ({ offSites: ['a.example'], places: false }));
    await changeOptions(({ offSites }) => ({ offSites: [...offSites, 'b.example'] }), {
      isPrivate: true,
    });
    expect(await loadOptions({ isPrivate: true })).toMatchObject({
      offSites: ['a.example', 'b.example'],
      places: false,
    });
    expect((await loadOptions()).offSites).toEqual(['a.example']);
  });

  it('that was turned off there is not read there', async () => {
    const { changeOptions } = await import('../../src/extension/options/stored.ts');
    await changeOptions(() => ({ offSites: ['listed.example'] }), { isPrivate: true });
    expect(await ask(READ, PRIVATE)).toEqual({ ok: false, reason: 'off-here' });
    expect(await ask(READ, PAGE)).toMatchObject({ ok: true });
  });

  it('that is gone when its last change comes keeps nothing of it', async () => {
    fake.state.windows = [{ incognito: false }];
    await correct({ add: [REJECTION] });
    expect([session.stored.size, local.stored.size]).toEqual([0, 0]);
  });

  it('leaves nothing in memory once the last of them is closed', async () => {
    await ask(READ, PRIVATE);
    await correct({ add: [REJECTION] });
    fake.state.windows = [{ incognito: false }, { incognito: true }];
    fake.windows.onRemoved.fire(1);
    await settled();
    expect(session.stored.size).toBe(2);
    fake.state.windows = [{ incognito: false }];
    fake.windows.onRemoved.fire(2);
    await settled();
    expect(session.stored.size).toBe(0);
  });
});

describe('a clock', () => {
  it('that is wrong, or put right while an article is read, changes nothing of the reading', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('1970-01-01');
    const early = await ask(READ, PAGE);
    vi.setSystemTime('2099-12-31');
    const running = ask(READ, PAGE);
    vi.setSystemTime('2001-01-01');
    expect(await running).toEqual(early);
    vi.useRealTimers();
  });
});
