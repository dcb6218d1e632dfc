// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, keptOf } from '../../src/ui/desk/changes.ts';
import type { Copied, Door, MakeFile, Situation, Trouble } from '../../src/ui/door.ts';
import { TROUBLES } from '../../src/ui/states/states.ts';
import { Surface } from '../../src/ui/surface.tsx';
import { ARTICLE, READING, spansOf } from '../fixtures/chinese-ring.ts';
import { fakeDoor } from './fake-door.ts';
import { addHost, removeHost } from './host.ts';
import { pressIn } from './press.ts';
import { wordsOf } from './words-of.ts';

const words = wordsOf('en');
const linksTo = () => () => 'https://newswire.example/#words';
const ALL = { agencies: true, places: true, figures: true, dates: false };
const READ: Situation = {
  state: 'read',
  article: ARTICLE,
  reading: READING,
  marks: 34,
  kinds: ALL,
};
let host: HTMLElement;
const reported: object[] = [];
const made: (string | undefined)[][] = [];
const pointerDown = () => new Event('pointerdown', { bubbles: true });

beforeEach(() => {
  reported.length = 0;
  made.length = 0;
  vi.stubGlobal('fetch', async () => new Response(readFileSync('build/knowledge/map.json')));
  host = addHost();
});
afterEach(() => removeHost(host));

async function open(
  situation: Situation,
  over: Partial<Door> = {},
  kind: 'popup' | 'panel' | 'print' = 'popup',
  spoken = words,
) {
  const fake = fakeDoor(situation, over);
  const makeFile: MakeFile = async (_, __, { others = [] }) => {
    made.push(others.map(({ article }) => article.url));
    return { name: 'a.json', type: 'application/json', text: '{}' };
  };
  await act(() =>
    render(
      <Surface
        door={fake.door}
        words={spoken}
        makeFile={makeFile}
        makeNotes={async (_, { quotes }) => ({ text: `quotes: ${quotes}`, html: '<h1>Notes</h1>' })}
        makeReport={(_, about) => {
          reported.push(about);
          return '{}';
        }}
        linksTo={linksTo}
        kind={kind}
      />,
      host,
    ),
  );
  return fake;
}

const press = (label: string) => pressIn(host, label);

const line = (says: string) => {
  const found = [...host.querySelectorAll('li.row, .pair > li')].find((li) =>
    li.textContent?.includes(says),
  );
  if (!found) throw new Error(`no line says '${says}'`);
  return found;
};

describe('the card', () => {
  it('shows each figure with its bound, what it counts and who says so', async () => {
    await open(READ);
    expect(line('people arrested').textContent).toMatch(/25.*Belgium.*according to prosecutors/);
    const victims = line('victims').textContent;
    expect(victims).toMatch(/at least.*20.*nationality: China.*alleged/);
    expect(victims).toContain('according to Federal Prosecutor’s Office');
  });

  it('names each of two bodies that say so', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first) first.source = 'eurojust, europol';
    await open({ ...READ, reading });
    expect(host.textContent).toContain(words.t('said_by', 'Eurojust, Europol'));
  });

  it('puts figures that disagree side by side, each with its sentence', async () => {
    await open(READ);
    const sides = [...host.querySelectorAll('.pair > li')].map((li) => li.textContent);
    expect(sides[0]).toMatch(/26.*paragraph 2.*26 addresses in Brussels/);
    expect(sides[1]).toMatch(/24.*photo caption.*24 addresses searched/);
  });

  it('hangs parts under their whole, and keeps a part without a number as a word', async () => {
    await open(READ);
    const parts = host.querySelector('.parts');
    expect(parts?.getAttribute('aria-label')).toBe('Of the 25 people arrested');
    expect(parts?.textContent).toContain('most of the others');
    expect(parts?.querySelectorAll('.ticks .y')).toHaveLength(3);
    expect(parts?.querySelectorAll('.ticks i')).toHaveLength(25);
  });

  it('gives what a body may do only with its article of law', async () => {
    await open(READ);
    expect(line('Eurojust').textContent).toMatch(/may.*Art\. 4 Reg\. 2018\/1727/);
    expect(line('Belgian judiciary').querySelector('dl')).toBeNull();
  });

  it('says of an uncertain place what was taken and what was not', async () => {
    await open(READ);
    expect(line('Neufchâteau?').textContent).toContain(
      'taken: Luxembourg, Belgium; not taken: Vosges, France',
    );
  });

  it('shows a line’s words in the page, and the next mention when asked again', async () => {
    const fake = await open(READ);
    await press('Show in page: 25 people arrested');
    await press('Show in page: 25 people arrested');
    expect(fake.shown).toEqual([...spansOf('25', 0), ...spansOf('25 people', 1)]);
    expect(line('people arrested').className).toContain('now');
  });

  it('quotes the mention that is shown in the page, and leads to the next one by a button of its own', async () => {
    const copied: string[] = [];
    const fake = await open(READ, { copy: async ({ text }) => void copied.push(text) });
    await press('Show in page: 25 people arrested');
    const quoted = () => line('people arrested').querySelector('.q')?.textContent;
    expect(quoted()).toBe('Belgian police detain 25 in raids on Chinese prostitution ring');
    await press('Next mention 1 of 3');
    expect(quoted()).toContain('25 people into custody');
    expect(fake.shown).toEqual([...spansOf('25', 0), ...spansOf('25 people', 1)]);
    await press('Next mention 2 of 3');
    await press('Next mention 3 of 3');
    expect(quoted()).toContain('Belgian police detain 25');
  });

  it('copies a line with its sentence and its source', async () => {
    const copied: string[] = [];
    await open(READ, { copy: async ({ text }) => void copied.push(text) });
    await press('Show in page: 25 people arrested');
    await press('Next mention 1 of 3');
    await press('Copy with source');
    const [text = ''] = copied;
    const [says, sentence, source, link] = text.split('\n');
    expect(says).toBe('25 people arrested; Belgium; by Belgian police; according to prosecutors');
    expect(sentence).toMatch(/^“.*Belgian police took 25 people into custody .* said\.”$/);
    expect(source).toMatch(/^newswire\.example; “.+”; published Tue, Feb 7, 2023; read \w{3}, /);
    expect(link).toBe('https://newswire.example/#words');
    expect(host.querySelector('[role=status]')?.textContent).toContain('on the clipboard');
  });

  it('copies a line for a document too, its source as a link to the words', async () => {
    const copied: Copied[] = [];
    await open(READ, { copy: async (what) => void copied.push(what) });
    await press('Show in page: 25 people arrested');
    await press('Copy with source');
    const pasted = document.createElement('div');
    pasted.innerHTML = copied[0]?.html ?? '';
    expect(pasted.querySelector('b')?.textContent).toContain('25 people arrested');
    expect(pasted.querySelector('blockquote')?.textContent).toMatch(/^“Belgian police detain 25/);
    expect(pasted.querySelector('a')?.getAttribute('href')).toBe('https://newswire.example/#words');
    expect(pasted.querySelector('a')?.textContent).toMatch(/^newswire\.example; “.+”; published/);
  });

  it.each([
    ['Eurojust', 'Eurojust; EU agency for criminal justice cooperation; supports'],
    [
      'at least 20 victims',
      'nationality: China; alleged; according to Federal Prosecutor’s Office',
    ],
    ['26 places searched', '26 places searched'],
    ['Tue, Feb 7, 2023', 'Tue, Feb 7, 2023; 25 people arrested'],
  ])('says of a copied line what the card says of it: %s', async (label, says) => {
    const copied: string[] = [];
    await open(READ, { copy: async ({ text }) => void copied.push(text) });
    await press(`Show in page: ${label}`);
    await press('Copy with source');
    expect(copied[0]?.split('\n')[0]).toContain(says);
  });

  it('tells what is otherwise than when the card was first opened on the page', async () => {
    const { figures } = keptOf(READING.card);
    const then = figures.filter(({ kind, value }) => kind !== 'arrested' || value !== 25);
    then.push({ kind: 'arrested', q: 'exact', value: 20, unit: 'person' });
    then.push({ kind: 'injured', q: 'exact', value: 999, unit: 'person' });
    const first: Kept = { stage: 'charged', figures: then };
    await open(READ, { firstLook: async () => first });
    await vi.waitFor(() => expect(host.querySelector('.changed')).not.toBeNull());
    expect(line('people arrested').textContent).toContain('new since you first looked');
    expect(host.querySelector('#many')?.textContent).toContain(
      'No longer in the text: 20 people arrested, 999 people injured.',
    );
    expect(host.querySelector('#h-many')?.textContent).toContain('4 changed');
    expect(host.querySelector('header')?.textContent).toContain(
      'was charged when you first looked',
    );
  });

  it('names what a figure without a number was', async () => {
    const { figures } = keptOf(READING.card);
    const then = figures.map((figure) => {
      const { value, ...untold } = figure;
      return figure.kind === 'searches' && value === 26 ? untold : figure;
    });
    await open(READ, {
      firstLook: async () => ({ stage: READING.card.status.stage, figures: then }),
    });
    await vi.waitFor(() => expect(host.querySelector('.changed')).not.toBeNull());
    expect(host.querySelector('#many .changed')?.textContent).toBe(
      'was places searched when you first looked',
    );
  });

  it('says nothing of changes where the page does not tell, or the card is looked at first', async () => {
    await open(READ, { firstLook: async () => Promise.reject(new Error('no')) });
    expect(host.querySelector('.changed')).toBeNull();
    await open(READ);
    expect(host.querySelector('.changed')).toBeNull();
  });

  it('marks the line of what is hovered in the page', async () => {
    const fake = await open(READ);
    await act(() => fake.hover(spansOf('one suspect')[0] ?? null));
    expect([...host.querySelectorAll('.now')].map((li) => li.textContent)).toHaveLength(1);
    await act(() => fake.hover(null));
    expect(host.querySelectorAll('.now')).toHaveLength(0);
  });

  it('brings the line of just these words into view, before others that hold some of them', async () => {
    const fake = await open(READ);
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this.textContent ?? '');
    };
    await act(() => fake.hover(spansOf('Belgian police')[0] ?? null));
    expect(host.querySelectorAll('.now').length).toBeGreaterThan(1);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('Belgian police');
  });

  it('marks a line’s words in the page while the pointer or the focus is on it', async () => {
    const fake = await open(READ);
    const { parentElement: list, firstElementChild: within } = line('people arrested');
    const to = (target: Element | null, event: Event) =>
      act(() => void target?.dispatchEvent(event));
    await to(within, new MouseEvent('mouseover', { bubbles: true }));
    await to(line('people arrested'), new MouseEvent('mouseover', { bubbles: true }));
    await to(list, new MouseEvent('mouseover', { bubbles: true }));
    await to(line('victims').querySelector('.show'), new FocusEvent('focusin', { bubbles: true }));
    await to(host.querySelector('.card-body'), new MouseEvent('mouseleave'));
    expect(fake.asked).toEqual(['hint 3', 'hint 0', 'hint 1', 'hint 0']);
  });

  it('strikes out what the reader says is wrong, and takes it back', async () => {
    const fake = await open(READ);
    await press('Show in page: Eurojust');
    await press('Not this');
    expect(fake.rejected).toEqual(
      ['Eurojust', "European Union's judicial cooperation agency"].map((said) => ({
        type: 'agency',
        reading: 'eurojust',
        words: said,
        url: ARTICLE.url,
      })),
    );
    expect(host.querySelector('[role=status]')?.textContent).toContain('“Eurojust”');
    await press('Undo');
    expect(fake.rejected).toEqual([]);
  });

  it('comes to what an opened line adds after the button that opened it', async () => {
    await open(READ);
    await press('Show in page: Eurojust');
    const labels = [...host.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    const at = labels.indexOf('Show in page: Eurojust');
    expect(labels.slice(at, at + 5)).toEqual([
      'Show in page: Eurojust',
      'Next mention 1 of 3',
      'Copy with source',
      'Copy link',
      'Not this',
    ]);
  });

  it('says so where what was struck out could not be stored', async () => {
    await open(READ, { reject: async () => Promise.reject(new Error('the disk is full')) });
    await press('Show in page: Eurojust');
    await press('Not this');
    await vi.waitFor(() =>
      expect(host.querySelector('[role=status]')?.textContent).toContain(words.t('did_not_work')),
    );
  });

  it('says so where what was struck out could not be taken back', async () => {
    const fake = await open(READ, { restore: async () => Promise.reject(new Error('no disk')) });
    await press('Show in page: Eurojust');
    await press('Not this');
    await press('Undo');
    await vi.waitFor(() =>
      expect(host.querySelector('[role=status]')?.textContent).toContain(words.t('did_not_work')),
    );
    expect(fake.rejected).not.toEqual([]);
  });

  it('strikes a name out in every article only when asked once more, and a figure never', async () => {
    const fake = await open(READ);
    await press('Show in page: Eurojust');
    await press('Not this');
    await press('In every article');
    expect(fake.rejected.map(({ url }) => url)).toEqual([undefined, undefined]);
    await press('Undo');
    expect(fake.rejected).toEqual([]);
    await press('Show in page: 25 people arrested');
    await press('Not this');
    expect(host.querySelector('[role=status]')?.textContent).not.toContain('every article');
  });

  it('links to web addresses only, in a new tab that gets no opener', async () => {
    const reading = structuredClone(READING);
    reading.card.pages[0] = { title: 'x', url: 'javascript:alert(1)', body: 'x', kind: 'area' };
    await open({ ...READ, reading } as Situation);
    const links = [...host.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.rel).toContain('noopener');
    }
  });

  it('shows page text as text, whatever it holds', async () => {
    const reading = structuredClone(READING);
    reading.card.headline = '<img src=x onerror=alert(1)>';
    await open({ ...READ, reading } as Situation);
    expect(host.querySelector('img')).toBeNull();
    expect(host.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('sets no style attribute, which the extension’s policy would drop', async () => {
    await open(READ);
    expect(host.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('survives a card whose parts hang in a ring or on nothing', async () => {
    const reading = structuredClone(READING);
    const [one, two] = reading.card.figures;
    if (one && two) {
      one.partOf = two.id;
      two.partOf = one.id;
    }
    reading.card.disagreements.push([0, 99], [3, 3]);
    await open({ ...READ, reading } as Situation);
    expect(host.textContent).toContain('people arrested');
  });
});

describe('the printed card', () => {
  it('says which page it is of, and when that was read', async () => {
    await open(READ, {}, 'print');
    expect(host.querySelector('.from')?.textContent).toMatch(
      /^Source: https:\/\/newswire\.example.*\u00a0· read \w{3}, /,
    );
    await open(READ);
    expect(host.querySelector('.from')).toBeNull();
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
    await open({ ...READ, reading: { ...READING, relevant: 'crime' } } as Situation);
    expect(host.querySelector('h1')?.textContent).toBe('A local case');
    await press('Make the card');
    expect(host.querySelector('h1')?.textContent).toContain('Belgian police detain 25');
  });

  it('of an unknown language names it', async () => {
    const reading = structuredClone({ ...READING, lang: 'hu', relevant: 'no' as const });
    reading.card.reasons = [{ kind: 'unsupported-language', words: ['hu'], mentions: [] }];
    await open({ ...READ, reading } as Situation);
    expect(host.textContent).toContain('Hungarian');
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
      /^“… .*of all kinds in the year before, according to official .*”$/,
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
    const described = () => expect(host.querySelector('#map-desc')?.textContent);
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

  it('has no such tools where nothing is marked in the page', async () => {
    const { marks: _, ...unmarked } = READ as Extract<Situation, { state: 'read' }>;
    await open(unmarked, {}, 'panel');
    expect(bar()).toBeNull();
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
});

describe('tools', () => {
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
    await press('Always read newswire.example by itself');
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
