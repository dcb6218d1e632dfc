// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type Kept, keptOf } from '../../../src/ui/card-context/changes.ts';
import type { Copied } from '../../../src/ui/gateway.ts';
import type { Situation } from '../../../src/ui/situation.ts';
import { ARTICLE, READING, spansOf } from '../../fixtures/chinese-ring.ts';
import { wordsOf } from '../words-of.ts';
import { drawsSurfaces, host, line, open, press, READ, words } from './draw.tsx';

drawsSurfaces();

describe('the card', () => {
  it('shows each figure with its bound, what it counts and who says so', async () => {
    await open(READ);
    expect(line('people arrested').textContent).toMatch(/25.*Belgium.*according to prosecutors/);
    const victims = line('victims').textContent;
    expect(victims).toMatch(/more than.*20.*nationality: China.*alleged/);
    expect(victims).toContain('according to Federal Prosecutor’s Office');
  });

  it('names the day of publication once, whether its hour is known or not', async () => {
    const days = () => [...host.querySelectorAll('#when .l')].map((axis) => axis.textContent);
    await open(READ);
    expect(days().slice(-2)).toEqual(['Tue, Feb 7, 2023', '18:42']);
    const article = { ...READ.article, published: '2023-02-07' };
    await open({ ...READ, article });
    expect(days().slice(-2)).toEqual(['Tue, Feb 7, 2023', '']);
  });

  it('says of the way to the words where these stand, and not its name a second time', async () => {
    await open(READ);
    const way = (label: string) =>
      host.querySelector(`button[aria-label^="Show in page: ${label}"]`);
    const arrested = way('25 people arrested');
    expect(arrested?.getAttribute('aria-description')).toMatch(/^\d mentions$/);
    expect(arrested?.getAttribute('title')).toMatch(/^Show in page \(\d mentions\)$/);
    const searched = way('26 places searched');
    expect(searched?.getAttribute('aria-description')).toBe('paragraph 2');
    expect(searched?.getAttribute('title')).toBe('Show in page (paragraph 2)');
  });

  it('says in the article\u2019s words what was counted where no more is known than that', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (!first) throw new Error('no figure');
    const told = { ...first, id: 'f98', kind: 'goods' as const, unit: 'item', of: undefined };
    reading.card.figures.push({ ...told, mentions: spansOf('25 people') });
    await open({ ...READ, reading });
    expect(line('items').textContent).toContain('items: “25 people”');
  });

  it('sets a figure that is not certain apart, and says what of it is in doubt', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first) Object.assign(first, { sure: false, doubt: 'case' });
    await open({ ...READ, reading });
    expect(line('people arrested').className).toContain('unsure');
    expect(line('people arrested').textContent).toContain('not certain: may be of another case');
    expect(line('places searched').className).not.toContain('unsure');
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

  it('draws a square for each of a whole only where that is small, and some of it are told apart', async () => {
    const reading = structuredClone(READING);
    const [whole] = reading.card.figures;
    const squares = () => host.querySelectorAll('.ticks').length;
    if (whole) whole.value = 400;
    await open({ ...READ, reading });
    expect(squares()).toBe(0);
    if (whole) whole.value = 2;
    await open({ ...READ, reading });
    expect(squares(), 'parts of more than there are').toBe(0);
  });

  it('shows the number of a helpline before its name, and nothing where it has none', async () => {
    await open(READ);
    const bold = [...host.querySelectorAll('.help li')].map(
      (li) => li.querySelector('b')?.textContent,
    );
    expect(bold).toEqual(['112 ', undefined]);
  });

  it('shows the words around parts of one place, which nothing else tells apart', async () => {
    const reading = structuredClone(READING);
    const part = reading.card.figures.find(({ partOf }) => partOf !== undefined);
    const words = () => host.querySelectorAll('.parts .around').length;
    if (part) Object.assign(part, { of: undefined, where: 'Ghent' });
    await open({ ...READ, reading });
    expect(words()).toBe(0);
    if (part) reading.card.figures.push({ ...part, id: 'f99', value: 2 });
    await open({ ...READ, reading });
    expect(words()).toBe(2);
  });

  it('shows the words around a part that says no more than its whole, and says its kind once', async () => {
    const reading = structuredClone(READING);
    const part = reading.card.figures.find(({ id }) => id === 'f7');
    // no word of the clause follows on it
    if (part) Object.assign(part, { of: undefined, mentions: spansOf('Neufchâteau') });
    await open({ ...READ, reading });
    expect(host.querySelector('.parts .around')?.textContent).toContain('Neufchâteau');
    const labels = [...host.querySelectorAll('.parts .show')].map((b) =>
      b.getAttribute('aria-label'),
    );
    expect(labels[0]).toBe('Show in page: 3 people arrested');
  });

  it('shows a sentence wherever a button says that it opens something', async () => {
    await open(READ);
    const buttons = () => [...host.querySelectorAll<HTMLElement>('button[aria-expanded]')];
    const closed: (string | undefined)[] = [];
    for (const nth of buttons().keys()) {
      if (buttons()[nth]?.closest('.acts, footer')) continue;
      await act(() => buttons()[nth]?.click());
      const opened = host.querySelector('.opened')?.textContent;
      if (!opened?.includes('Copy with source')) closed.push(buttons()[nth]?.outerHTML);
    }
    expect(closed).toEqual([]);
    expect(buttons().length).toBeGreaterThan(20);
  });

  it('says once who acted, over the parts', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    const part = reading.card.figures.find(({ id }) => id === 'f7');
    const acted = () => host.querySelector('.parts')?.textContent ?? '';
    if (first && part) part.by = first.by;
    await open({ ...READ, reading });
    expect(acted()).not.toContain('by Belgian police');
    if (part) part.by = 'europol';
    await open({ ...READ, reading });
    expect(acted()).toContain('by Europol');
  });

  it('keeps day, month and year of a week’s beginning on one line', async () => {
    const reading = structuredClone(READING);
    const [date] = reading.card.dates;
    if (date) date.iso = '2021-W52';
    await open({ ...READ, reading });
    const said = [...host.querySelectorAll('.time .l')].find((l) => l.querySelector('.day'));
    expect(said?.textContent).toBe('week from Mon, Dec 27, 2021');
    expect(said?.querySelector('.day')?.textContent).toBe('Dec 27, 2021');
  });

  it('says of an article without dates only that its page gives none to reckon from', async () => {
    const reading = structuredClone(READING);
    reading.card.dates = [];
    await open({ ...READ, reading });
    expect(host.textContent).toContain('The text gives no date.');
    const { published, ...article } = READ.article;
    await open({ ...READ, reading, article });
    expect(host.textContent).not.toContain('The text gives no date.');
    expect(host.textContent?.split('The page gives no date of publication')).toHaveLength(2);
  });

  it('names a country in the reader’s language of which a nationality alone speaks', async () => {
    const reading = structuredClone(READING);
    const mentions = spansOf('Belgian police');
    reading.card.reasons = [{ kind: 'countries', words: ['Belgium', 'Albania'], mentions }];
    await open({ ...READ, reading }, {}, 'popup', wordsOf('de'));
    const reason = host.querySelector('#why .reason');
    expect(reason?.textContent).toMatch(/Belgien.*Albanien/);
    expect(reason?.querySelector('button')?.getAttribute('aria-label')).toContain('Albanien');
  });

  it('names the way to a line with the thing that it counts, as a copy of the line does', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first)
      Object.assign(first, { kind: 'drugs', unit: 'kg', of: 'cocaine', partOf: undefined });
    await open({ ...READ, reading });
    const says = '25 kg drugs: cocaine';
    const way = host.querySelector('#many .show')?.getAttribute('aria-label');
    expect(way).toBe(`Show in page: ${says}`);
  });

  it('tells the map in words, and once', async () => {
    await open(READ);
    const map = await vi.waitFor(() => host.querySelector('svg.map') ?? Promise.reject());
    expect(map.getAttribute('aria-label')).toMatch(/^Map\. Countries of the case: Belgium/);
    expect(map.querySelector('title, desc')).toBeNull();
  });

  it('says beside kilograms that are reckoned what the text weighs in', async () => {
    const reading = structuredClone(READING);
    const text = 'Police seized 500 pounds of cocaine.';
    reading.card.figures = [
      {
        id: 'f1',
        kind: 'drugs',
        q: 'exact',
        value: 226.796185,
        unit: 'kg',
        of: 'cocaine',
        sure: true,
        mentions: [{ start: 14, end: 35 }],
      },
    ];
    reading.card.disagreements = [];
    await open({ ...READ, reading, article: { ...ARTICLE, text } });
    expect(line('drugs').textContent).toContain('in the text: “500 pounds of cocaine”');
  });

  it('gives what a body may do only with its article of law', async () => {
    await open(READ);
    expect(line('Eurojust').textContent).toMatch(/may.*Art\.\s4 Reg\. 2018\/1727/);
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
      'more than 20 victims',
      'nationality: China; alleged; according to Federal Prosecutor’s Office',
    ],
    ['26 places searched', '26 places searched'],
    ['Alicante', 'Alicante; arrest'],
    ['Tue, Feb 7, 2023', 'Tue, Feb 7, 2023; 25 people arrested'],
  ])('says of a copied line what the card says of it: %s', async (label, says) => {
    const copied: string[] = [];
    await open(READ, { copy: async ({ text }) => void copied.push(text) });
    await press(`Show in page: ${label}`);
    await press('Copy with source');
    expect(copied[0]?.split('\n')[0]).toContain(says);
  });

  it('says once of a copied part what sets it apart', async () => {
    const copied: string[] = [];
    await open(READ, { copy: async ({ text }) => void copied.push(text) });
    await press('Show in page: 3 people arrested, nationality: Belgium');
    await press('Copy with source');
    expect(copied[0]?.split('\n')[0]).toBe('3 people arrested, nationality: Belgium');
  });

  it('tells what is otherwise than when the card was first opened on the page', async () => {
    const { figures } = keptOf(READING.card, 'then');
    const then = figures.filter(({ kind, value }) => kind !== 'arrested' || value !== 25);
    then.push({ kind: 'arrested', q: 'exact', value: 20, unit: 'person' });
    then.push({ kind: 'injured', q: 'exact', value: 999, unit: 'person' });
    const first: Kept = { text: 'then', stage: 'charged', figures: then };
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
    const { figures } = keptOf(READING.card, 'then');
    const then = figures.map((figure) => {
      const { value, ...untold } = figure;
      return figure.kind === 'searches' && value === 26 ? untold : figure;
    });
    await open(READ, {
      firstLook: async () => ({ text: 'then', stage: READING.card.status.stage, figures: then }),
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

  it('is a page that goes by the article, as a file that it is printed into does', async () => {
    document.title = 'Pressmark';
    await open(READ);
    expect(document.title).toBe('Pressmark');
    await open(READ, {}, 'print');
    expect(document.title).toBe('Belgian police detain 25 in raids on Chinese prostitution ring');
  });
});
