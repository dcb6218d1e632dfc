// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardFigure } from '../../src/engine/reading.ts';
import { mayAgree } from '../../src/ui/compare/agree.ts';
import { Compare } from '../../src/ui/compare/compare.tsx';
import { rowsOf } from '../../src/ui/compare/rows.ts';
import type { Gateway } from '../../src/ui/gateway.ts';
import type { ReadPage, Situation } from '../../src/ui/situation.ts';
import { ARTICLE, READING, spansOf } from '../fixtures/chinese-ring.ts';
import { fakeGateway } from './fake-gateway.ts';
import { addHost, removeHost } from './host.ts';
import { wordsOf } from './words-of.ts';

const words = wordsOf('en');
const figure = (kind: CardFigure['kind'], value: number, more: Partial<CardFigure> = {}) => ({
  id: `${kind}-${value}`,
  kind,
  q: 'exact' as const,
  value,
  sure: true,
  mentions: spansOf('25 people'),
  ...more,
});
const rows = (...cards: CardFigure[][]) => rowsOf(cards.map((figures) => ({ figures })));

describe('two amounts', () => {
  it.each([
    [{ q: 'exact', value: 25 }, { q: 'exact', value: 28 }, false],
    [{ q: 'exact', value: 25 }, { q: 'max', value: 25 }, true],
    [{ q: 'max', value: 25 }, { q: 'exact', value: 28 }, false],
    [{ q: 'min', value: 20 }, { q: 'exact', value: 28 }, true],
    [{ q: 'approx', value: 30 }, { q: 'exact', value: 28 }, true],
    [{ q: 'range', value: 20, max: 30 }, { q: 'exact', value: 28 }, true],
    [{ q: 'exact' }, { q: 'exact', value: 28 }, true],
  ] as const)('%j and %j may be one: %s', (one, other, may) => {
    expect(mayAgree(one, other)).toBe(may);
    expect(mayAgree(other, one)).toBe(may);
  });
});

describe('the rows', () => {
  it('have a cell an article, and say where no figure of one can be the other’s', () => {
    const told = rows(
      [figure('arrested', 25), figure('searches', 26)],
      [figure('searches', 34), figure('arrested', 28), figure('arrested', 25)],
    );
    expect(told.map(({ kind, differs }) => [kind, differs])).toEqual([
      ['arrested', false],
      ['searches', true],
    ]);
    expect(told[0]?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([[25], [28, 25]]);
  });

  it('stand in the order of a card: who was sent and how many countries took part come last', () => {
    const told = rows([figure('countries', 7), figure('officers', 1140), figure('searches', 146)]);
    expect(told.map(({ kind }) => kind)).toEqual(['searches', 'countries', 'officers']);
  });

  it('part what was lost a month from what was lost in all: they are no rivals', () => {
    const told = rows(
      [figure('damage', 40_000, { unit: 'EUR', per: 'month' })],
      [figure('damage', 2_000_000, { unit: 'EUR' })],
    );
    expect(told.map(({ cells, differs }) => [cells.flat()[0]?.per, differs])).toEqual([
      ['month', false],
      [undefined, false],
    ]);
  });

  it('go by what an article tells first: that both also have one arrest elsewhere is no agreement', () => {
    const told = rows(
      [figure('arrested', 25), figure('arrested', 1)],
      [],
      [figure('arrested', 28), figure('arrested', 1)],
    );
    expect(told.map(({ differs }) => differs)).toEqual([true]);
  });

  it('keep goods of two sorts apart, and people of two nationalities together', () => {
    const told = rows(
      [figure('drugs', 90, { unit: 'kg', of: 'cocaine' }), figure('arrested', 3, { of: 'BE' })],
      [figure('drugs', 40, { unit: 'kg', of: 'heroin' }), figure('arrested', 4, { of: 'CN' })],
    );
    expect(told.map(({ key, differs }) => [key, differs])).toEqual([
      ['drugs/kg/cocaine', false],
      ['arrested', true],
      ['drugs/kg/heroin', false],
    ]);
  });

  it('hold no parts, nothing of other cases, and no prices', () => {
    const aside = [
      figure('arrested', 3, { partOf: 'f0' }),
      figure('arrested', 9, { background: true }),
      figure('price', 70),
    ];
    expect(rows(aside, [])).toEqual([]);
  });
});

describe('open articles side by side', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = addHost();
  });
  afterEach(() => removeHost(host));
  const READ: Situation = { state: 'read', article: ARTICLE, reading: READING };
  const later: ReadPage = {
    article: { ...ARTICLE, url: 'https://agency.example/release', outlet: 'agency.example' },
    reading: {
      ...READING,
      card: { ...READING.card, figures: [figure('arrested', 28)], agencies: [] },
    },
  };
  const open = async (over: Partial<Gateway>, situation: Situation = READ) => {
    const { gateway } = fakeGateway(situation, over);
    await act(() => render(<Compare gateway={gateway} words={words} />, host));
    await vi.waitFor(() => expect(host.querySelector('h1')).not.toBeNull());
  };
  const rowOf = (name: string) =>
    [...host.querySelectorAll('tr')].find((tr) =>
      tr.querySelector('th[scope=row]')?.textContent?.startsWith(name),
    );

  it('are a table: a column an article, each once, a row what is said of one thing', async () => {
    await open({ others: async () => [later, { article: ARTICLE, reading: READING }] });
    const columns = [...host.querySelectorAll('th[scope=col]')].map((th) => th.textContent);
    expect(columns).toHaveLength(2);
    expect(columns[1]).toContain('agency.example');
    const arrested = rowOf('people arrested');
    expect(arrested?.querySelector('th')?.textContent).toContain('numbers differ');
    const [first, second] = arrested?.querySelectorAll('td') ?? [];
    expect(first?.textContent).toMatch(/25.*according to prosecutors.*“.*detain 25 in raids/);
    expect(second?.textContent).toContain('28');
    expect(rowOf('places searched')?.textContent).toContain('nothing said');
    expect(rowOf('Stage of the case')?.textContent).toContain('alleged');
    expect(rowOf('Who')?.textContent).toContain('Eurojust');
    // days have commas of their own
    expect(rowOf('When')?.textContent).toContain('Tue, Feb 7, 2023\u00a0· 2022');
  });

  it('are asked for again on a click, and said to be one alone where there is no other', async () => {
    const reads: ReadPage[] = [];
    await open({ others: async () => [...reads] });
    expect(host.querySelector('[role=status]')?.textContent).toBe(words.t('compare_alone'));
    reads.push(later);
    await act(() => host.querySelector('button')?.click());
    await vi.waitFor(() => expect(host.querySelectorAll('th[scope=col]')).toHaveLength(2));
    expect(host.querySelector('[role=status]')?.textContent).toBe(words.t('compare_text'));
  });

  it('are those of the latest question, whichever answer of the tabs comes last', async () => {
    const answers: ((reads: ReadPage[]) => void)[] = [];
    const others = () => new Promise<ReadPage[]>((resolve) => answers.push(resolve));
    const { gateway } = fakeGateway(READ, { others });
    await act(() => render(<Compare gateway={gateway} words={words} />, host));
    await act(async () => answers[0]?.([later]));
    const press = () => act(() => host.querySelector('button')?.click());
    await press();
    await press();
    await act(async () => answers[2]?.([later]));
    await act(async () => answers[1]?.([]));
    expect(host.querySelectorAll('th[scope=col]')).toHaveLength(2);
  });

  it('of other cases are left out one by one down to two, and put back', async () => {
    const third: ReadPage = { ...later, article: { ...later.article, url: 'https://c.example/' } };
    await open({ others: async () => [later, third] });
    const columns = () => host.querySelectorAll('th[scope=col]').length;
    const press = (said: string) =>
      act(() => {
        const buttons = [...host.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent === said)?.click();
      });
    expect(columns()).toBe(3);
    const button = host.querySelector('th[scope=col] button');
    expect(button?.getAttribute('aria-label')).toMatch(/^Leave out: Belgian police detain 25/);
    await press('Leave out');
    expect(columns()).toBe(2);
    expect(rowOf('people arrested')?.textContent).not.toContain('numbers differ');
    expect(host.textContent).toContain('1 article left out.');
    expect(host.querySelector('th[scope=col] button')).toBeNull();
    expect(document.activeElement?.className).toBe('side');
    (document.activeElement as HTMLElement).blur();
    await press('Put back');
    expect(columns()).toBe(3);
    expect(document.activeElement?.className).toBe('side');
  });

  it('are those that are left where the tab was closed that they were asked from', async () => {
    const third: ReadPage = { ...later, article: { ...later.article, url: 'https://c.example/' } };
    await open({ others: async () => [later, third] }, { state: 'failed', reason: 'closed' });
    expect(host.querySelectorAll('th[scope=col]')).toHaveLength(2);
  });

  it('say why the page that was asked for cannot be read', async () => {
    await open({}, { state: 'failed', reason: 'no-answer' });
    expect(host.querySelector('h1')?.textContent).toBe('No answer from the page');
  });
});
