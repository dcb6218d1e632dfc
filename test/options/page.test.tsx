// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings, SettingsGateway } from '../../src/extension/gateways/settings.ts';
import { DEFAULTS, type Options } from '../../src/extension/options/options.ts';
import { siteRows } from '../../src/extension/options/site-list.ts';
import { SettingsPage } from '../../src/options/page.tsx';
import { addHost, removeHost } from '../ui/host.ts';
import { pressIn } from '../ui/press.ts';
import { wordsOf } from '../ui/words-of.ts';

const LISTED = ['*://lesoir.be/*', '*://*.lesoir.be/*', '*://spiegel.de/*', '*://*.spiegel.de/*'];
let host: HTMLElement;

beforeEach(() => {
  host = addHost();
});
afterEach(() => removeHost(host));

/** The settings with a gateway that keeps everything in memory, as the browser would keep it; `slow`: what an answer waits for. */
async function open(
  start: Partial<Options> = {},
  isCorrupt = () => false,
  slow: () => Promise<unknown> | undefined = () => undefined,
) {
  let options: Options = { ...structuredClone(DEFAULTS), ...start };
  const origins = LISTED.slice(0, 2);
  const granted = vi.fn(async (hosts: readonly string[]) => {
    origins.push(...hosts.map((one) => `*://${one}/*`));
    return true;
  });
  const load = async (): Promise<Settings> => {
    if (isCorrupt()) throw new Error('the storage is corrupt');
    const now = options;
    const wait = slow();
    if (wait !== undefined) await wait;
    return {
      options: now,
      sites: siteRows(LISTED, origins, options.offSites),
      isEverywhere: false,
      shortcuts: [{ name: 'next', keys: 'Alt+Shift+J' }],
      about: { languages: ['en'], knowledge: '2026-11' },
      names: { 'de-bka': 'Federal Criminal Police Office' },
      stored: { settings: 300, corrections: 0, other: 70 },
    };
  };
  const gateway: SettingsGateway = {
    load,
    watch: () => undefined,
    change: async (to) => {
      options = { ...options, ...to(options) };
    },
    allow: granted,
    allowListed: async () => true,
    allowAll: async () => true,
    forget: async () => true,
    forgetAll: async () => true,
    restore: async (correction) => {
      options.corrections = options.corrections.filter((one) => one !== correction);
    },
    openShortcuts: async () => undefined,
    exportAll: async () => '{}',
    importAll: async (text) => {
      const before = options;
      options = { ...options, ...JSON.parse(text) };
      return async () => {
        options = before;
      };
    },
    deleteAll: async () => {
      const kept = { options };
      options = structuredClone(DEFAULTS);
      return kept;
    },
    putBack: async (kept) => {
      options = kept.options as Options;
    },
  };
  await act(async () => render(<SettingsPage gateway={gateway} words={wordsOf('en')} />, host));
  const setElsewhere = (part: Partial<Options>) => {
    options = { ...options, ...part };
  };
  return { options: () => options, granted, setElsewhere };
}

/** The gateway answers in a moment, as storage does. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 0));

const press = (label: string) => pressIn(host, label, answered);

const choose = (label: string) =>
  act(async () => {
    const found = [...host.querySelectorAll('label')].find((l) => l.textContent?.trim() === label);
    found?.querySelector('input')?.click();
    await answered();
  });

const type = (words: string) =>
  act(async () => {
    const field = host.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the settings', () => {
  it('change what is marked and how, and the sample follows', async () => {
    const { options } = await open();
    expect(host.querySelectorAll('.sample .mk')).toHaveLength(4);
    await choose('Places');
    await choose('Tint');
    expect(options()).toMatchObject({ places: false, style: 'tint' });
    expect(host.querySelectorAll('.sample.tint .mk')).toHaveLength(3);
  });

  it('say of which month the knowledge is', async () => {
    await open();
    expect(host.textContent).toContain(
      'Agencies, places and official pages are those of November 2026.',
    );
  });

  it('say truthfully what the browser allows', async () => {
    await open();
    const rows = [...host.querySelectorAll('#sites tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/lesoir\.be.*allowed.*Turn off/);
    expect(rows[1]).toMatch(/spiegel\.de.*not allowed yet.*Allow/);
    expect(host.textContent).toContain('1 site allowed');
  });

  it('have no list of what is turned off where nothing is', async () => {
    await open();
    expect(host.querySelector('.offs')).toBeNull();
  });

  it('name a site so that a narrow column breaks it before its dots, and no word of it', async () => {
    await open();
    expect(host.querySelector('#sites tbody th')?.innerHTML).toBe('lesoir<wbr>.be');
  });

  it('find a site, and add one by the browser’s own question', async () => {
    const { granted } = await open();
    await type('soir');
    expect(host.querySelectorAll('#sites tbody tr')).toHaveLength(1);
    await type('https://www.own.example/news');
    await act(async () => {
      host
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      await answered();
    });
    expect(granted).toHaveBeenCalledWith(['own.example']);
    expect(host.textContent).toContain('own.example is now read automatically.');
  });

  it('tell those who do not see the list what a search has come to', async () => {
    await open();
    // one element from the start: what is put into the page with its words is not read out
    const status = host.querySelector('#sites [role=status]');
    expect(status?.textContent).toBe('');
    await type('soir');
    expect(status?.textContent).toBe('1 site found');
    await type('e');
    expect(status?.textContent).toBe('2 sites found');
    await type('nowhere.example');
    expect(status?.textContent).toContain('No site on the list');
    await type('');
    expect(status?.textContent).toBe('');
  });

  it('say that the browser does not give them out, and are there once it does', async () => {
    let isBroken = true;
    await open({}, () => isBroken);
    expect(host.querySelector('[role=alert]')?.textContent).toContain('does not give out');
    expect(host.querySelectorAll('input')).toHaveLength(0);
    isBroken = false;
    await press('Try again');
    expect(host.querySelectorAll('input').length).toBeGreaterThan(0);
  });

  it('say what is wrong with an address, and ask for nothing', async () => {
    const { granted } = await open();
    await type('not a site');
    await act(async () => {
      host
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      await answered();
    });
    expect(granted).not.toHaveBeenCalled();
    expect(host.textContent).toContain('‘not a site’ is not the address of a site');
  });

  it('offer to add only what is the address of a site', async () => {
    await open();
    const none = () => host.querySelector('#sites .none')?.textContent;
    await type('own.example');
    expect(none()).toContain('‘Add’ adds it');
    await type('not a site');
    expect(none()).toContain('‘not a site’ is not the address of a site');
  });

  it('say what an engine’s address must hold before it is typed, and keep what was typed wrong', async () => {
    const { options } = await open();
    const before = options().search;
    await act(async () => {
      const list = host.querySelector<HTMLSelectElement>('#tools select');
      if (!list) throw new Error('no list of engines');
      list.value = '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await answered();
    });
    const field = host.querySelector<HTMLInputElement>('#tools input');
    if (!field) throw new Error('no field');
    const told = host.querySelector(`#${field.getAttribute('aria-describedby')}`)?.textContent;
    expect(told).toContain('must begin with https:// and hold {query}');
    await act(async () => {
      field.value = 'http://search.example/?q=';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await answered();
    });
    expect(options().search).toBe(before);
    expect(field.value).toBe('http://search.example/?q=');
  });

  const importFile = (settings: Partial<Options>) =>
    act(async () => {
      const input = host.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no field for a file');
      const file = { name: 'settings.json', text: async () => JSON.stringify(settings) };
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await answered();
    });
  const engine = () => host.querySelector<HTMLSelectElement>('#tools select')?.value;
  const ownEngine = () => host.querySelector<HTMLInputElement>('#tools input')?.value;

  it('show the engine that a file has brought, one of the list or another', async () => {
    const own = 'https://search.example/?q={query}';
    await open();
    await importFile({ search: own });
    expect([engine(), ownEngine()]).toEqual(['', own]);
    const other = 'https://other.example/?q={query}';
    await importFile({ search: other });
    expect([engine(), ownEngine()]).toEqual(['', other]);
    await importFile({ search: 'https://www.qwant.com/?q={query}' });
    expect([engine(), ownEngine()]).toEqual(['https://www.qwant.com/?q={query}', undefined]);
  });

  it('are as they were before a file was brought in, where that is undone', async () => {
    const { options } = await open();
    const before = options();
    await importFile({ places: false });
    expect(options().places).toBe(false);
    await act(async () => {
      host.querySelector<HTMLElement>('.undo button')?.click();
      await answered();
    });
    expect(options()).toEqual(before);
    expect(host.querySelector('.undo')?.textContent).toBe('');
  });

  it('show what was asked for last, whichever answer comes last', async () => {
    const waits: Promise<void>[] = [];
    await open({}, undefined, () => waits.shift());
    let answer = () => {};
    waits.push(new Promise((resolve) => (answer = resolve)));
    await choose('Places');
    await choose('Dates');
    await act(async () => {
      answer();
      await answered();
    });
    expect(host.querySelectorAll('.sample .mk')).toHaveLength(2);
  });

  it('put a second note away as the first one, after the way back was pressed by key', async () => {
    await open();
    await press('Delete everything …');
    await press('Delete now');
    const back = [...host.querySelectorAll('button')].find((one) => one.textContent === 'Undo');
    await act(() => back?.focus());
    await press('Undo');
    await type('https://www.own.example/news');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(async () => {
      const submit = new Event('submit', { cancelable: true, bubbles: true });
      host.querySelector('form')?.dispatchEvent(submit);
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(host.textContent).toContain('own.example is now read automatically.');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(6_500);
    });
    vi.useRealTimers();
    expect(host.textContent).not.toContain('own.example is now read automatically.');
  });

  it('turn a site off and on again', async () => {
    const { options } = await open();
    await press('Turn off: lesoir.be');
    expect(options().offSites).toContain('lesoir.be');
    await press('Turn on: lesoir.be');
    expect(options().offSites).toEqual([]);
  });

  it('change what is set now, not what was when they were drawn', async () => {
    const { options, setElsewhere } = await open({ offPages: ['https://lesoir.be/one'] });
    setElsewhere({
      offSites: ['a.example'],
      offPages: ['https://lesoir.be/one', 'https://b.example/'],
    });
    await press('Turn off: lesoir.be');
    expect(options().offSites).toEqual(['a.example', 'lesoir.be']);
    setElsewhere({ offSites: ['a.example', 'c.example'] });
    await press('Turn on: https://lesoir.be/one');
    expect(options()).toMatchObject({
      offSites: ['a.example', 'c.example'],
      offPages: ['https://b.example/'],
    });
  });

  it('turn everything off among the sites, say so, and lead back', async () => {
    const { options } = await open();
    const sites = () => host.querySelector('#sites')?.textContent;
    expect(sites()).not.toContain('You turned Pressmark off');
    await press('Turn off everywhere');
    expect(options().off).toBe(true);
    expect(sites()).toContain('You turned Pressmark off everywhere.');
    await press('Turn it on');
    expect(options().off).toBe(false);
  });

  it('leave the page unmarked by a choice among the marks, and the sample with it', async () => {
    const { options } = await open();
    expect(host.querySelector('#marks')?.textContent).toContain('Nothing in the page');
    await choose('Nothing in the page; the card only in popup and side panel');
    expect(options().quiet).toBe(true);
    expect(host.querySelectorAll('.sample .mk')).toHaveLength(0);
  });

  it('take a correction back', async () => {
    const correction = {
      type: 'place' as const,
      reading: 'Luxembourg|LU',
      surface: '0123456789abcd',
    };
    const { options } = await open({ corrections: [correction] });
    expect(host.querySelector('#fix')?.textContent).toMatch(/Luxembourg.*in every article/);
    await press('Undo: Luxembourg');
    expect(options().corrections).toEqual([]);
  });

  it('say in words what was struck out, and not by the codes that are kept', async () => {
    const kept = [
      ['agency', 'de-bka'],
      ['agency', 'gone-body'],
      ['place', 'Hamburg|DE'],
      ['place', 'North Sea|XX'],
      ['figure', 'arrested'],
      ['figure', 'unheard'],
      ['date', '2025-W23'],
    ] as const;
    const surface = '0123456789abcd';
    await open({ corrections: kept.map(([type, reading]) => ({ type, reading, surface })) });
    const said = [...host.querySelectorAll('#fix tbody th')].map((th) => th.textContent);
    expect(said).toEqual([
      'Federal Criminal Police Office',
      'gone-body',
      'Hamburg, Germany',
      'North Sea',
      'people arrested',
      'unheard',
      'week from Mon, Jun 2, 2025',
    ]);
  });

  it('delete everything only when asked twice, and put it back', async () => {
    const { options } = await open({ style: 'tint' });
    await press('Delete everything …');
    expect(options().style).toBe('tint');
    await press('Delete now');
    expect(options().style).toBe('underline');
    await press('Undo');
    expect(options().style).toBe('tint');
  });
});
