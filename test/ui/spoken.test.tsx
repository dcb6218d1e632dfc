// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Surface } from '../../src/ui/surface.tsx';
import { ARTICLE, READING } from '../fixtures/chinese-ring.ts';
import { fakeGateway } from './fake-gateway.ts';
import { addHost, removeHost } from './host.ts';
import { wordsOf } from './words-of.ts';

/** What axe knows of an element as a screen reader does; its types leave it out. */
interface Commons {
  aria: { getRole(element: Element): string | null };
  text: { accessibleText(element: Element): string };
}
const { aria, text } = (axe as unknown as { commons: Commons }).commons;

let host: HTMLElement;

beforeAll(async () => {
  vi.stubGlobal('fetch', async () => new Response(readFileSync('build/knowledge/map.json')));
  host = addHost();
  const { gateway } = fakeGateway({ state: 'read', article: ARTICLE, reading: READING, marks: 34 });
  const makeFile = async () => ({ name: 'a.json', type: 'application/json', text: '{}' });
  const parts = {
    gateway,
    makeFile,
    makeNotes: async () => ({ text: '', html: '' }),
    words: wordsOf('en'),
    linksTo: () => () => 'https://newswire.example/',
  };
  await act(() => render(<Surface {...parts} makeReport={() => '{}'} kind="popup" />, host));
  await vi.waitFor(() => expect(host.querySelector('svg.map')).not.toBeNull());
  axe.setup(document.documentElement);
});
afterAll(async () => {
  axe.teardown();
  await removeHost(host);
});

/** The names of all elements with a role, in the order in which they are read. */
const named = (role: string, within: Element = host) =>
  [...within.querySelectorAll('*')]
    .filter((element) => aria.getRole(element) === role)
    .map((element) => text.accessibleText(element).replace(/\s+/g, ' ').trim());

const section = (id: string) => host.querySelector(`#${id}`) as Element;

describe('the popup as it is read aloud', () => {
  it('goes from the headline through the questions to the tools', () => {
    const [headline, ...questions] = named('heading');
    expect(headline).toBe(ARTICLE.title);
    expect(questions).toEqual([
      'How many 9 figures \u00b7 1 differs',
      'Where 3 countries \u00b7 8 towns',
      'Who 2 EU bodies \u00b7 3 other bodies',
      'When',
      'Official pages each opens a new tab',
      'Help',
      'Legal terms',
      'Why this page',
    ]);
    expect(named('button').slice(-4)).toEqual(['Copy', 'Export', 'Side panel', 'More']);
  });

  it('says of each figure its bound, number, kind, place and source, and then the way to its words', () => {
    expect(named('listitem', section('many'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^25 people arrested Belgium .*according to prosecutors .* Show in page: 25 people arrested$/,
        ),
        expect.stringMatching(/^more than 20 victims .* Show in page: more than 20 victims$/),
        expect.stringMatching(/^3 nationality: Belgium Show in page: 3 people arrested, /),
      ]),
    );
  });

  it('says of each body its role, what it is, what it may do, its link, and the way to its words', () => {
    const [first = '', ...others] = named('listitem', section('who'));
    expect(first).toMatch(/^supports Eurojust .*agency.* may .* may not .* Art\. /);
    expect(first).toMatch(/eurojust\.europa\.eu Show in page: Eurojust$/);
    expect(others.at(-1)).toMatch(/^named Belgian judiciary .*Belgium Show in page: /);
  });

  it('says the map in words', () => {
    expect(named('img', section('where'))[0]).toMatch(/Countries of the case: Belgium.*Movements:/);
  });

  it('gives every link and button a name, and no two ways into the page the same', () => {
    const all = [...named('link'), ...named('button')];
    expect(all.filter((name) => name === '')).toEqual([]);
    const ways = named('button', section('many'));
    expect(ways.length).toBeGreaterThan(7);
    expect(ways).toEqual([...new Set(ways)]);
  });

  it('runs no two words together', () => {
    const lines = ['many', 'where', 'who', 'when', 'help', 'why'].flatMap((id) =>
      named('listitem', section(id)),
    );
    expect(lines.filter((line) => /\p{Ll}(?=[\p{Lu}\d])/u.test(line))).toEqual([]);
  });
});
