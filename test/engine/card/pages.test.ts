import { describe, expect, test } from 'vitest';
import { cardHelp, cardPages } from '../../../src/engine/card/pages.ts';
import type { Draft } from '../../../src/engine/draft.ts';
import { en } from '../../../src/engine/languages/en/index.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** A draft as far as the links read it. */
function draft(
  over: Partial<Pick<Draft, 'crime' | 'countries' | 'agencies' | 'options' | 'article'>>,
): Draft {
  return {
    article: { text: '', blocks: [], published: '2023-02-07T18:42:00+01:00' },
    language: en,
    knowledge: KNOWLEDGE,
    options: {},
    crime: [{ id: 'trafficking-in-human-beings', mentions: [] }],
    countries: [{ cc: 'BE', mentions: [] }],
    agencies: [{ type: 'agency', id: 'europol', start: 0, end: 7, rule: 'test', sure: true }],
    ...over,
  } as Draft;
}

/** The official pages beside what helps, as a card has them. */
const pagesOf = (about: Draft) => cardPages(about, cardHelp(about));

describe('official pages', () => {
  test("the crime area's pages at Europol, Eurojust and the Commission come first", () => {
    const bodies = pagesOf(draft({})).filter(({ kind }) => kind === 'area');
    expect(bodies.map(({ body }) => body)).toEqual(
      expect.arrayContaining(['Europol', 'Eurojust', 'European Commission']),
    );
  });

  test('an area that has no page of its own takes the one above it', () => {
    const pages = pagesOf(draft({ crime: [{ id: 'thb-labour-exploitation', mentions: [] }] }));
    expect(pages.some(({ body }) => body === 'Europol')).toBe(true);
  });

  test('each address stands once on a card: what helps stands under Help', () => {
    for (const { id } of KNOWLEDGE.registry.crimeAreas()) {
      const about = draft({ crime: [{ id, mentions: [] }] });
      const urls = [...pagesOf(about), ...cardHelp(about)].map(({ url }) => url);
      expect(urls, id).toHaveLength(new Set(urls).size);
    }
  });

  test('what helps against ransomware stands under attacks alone, not under all crime by computer', () => {
    const urls = (id: string) =>
      cardHelp(draft({ crime: [{ id, mentions: [] }] })).map(({ url }) => url);
    const help = 'https://www.nomoreransom.org/';
    expect(urls('cyber-attacks')).toContain(help);
    expect(urls('child-sexual-exploitation')).not.toContain(help);
  });

  test('a page goes by one title, whichever area it serves, and no title is an abbreviation alone', () => {
    const titles = new Map<string, Set<string>>();
    for (const { title, url } of KNOWLEDGE.registry.crimeAreas().flatMap(({ pages }) => pages)) {
      expect(title).not.toMatch(/^[A-Z0-9() ]+$/);
      titles.set(url, (titles.get(url) ?? new Set()).add(title));
    }
    for (const [url, named] of titles) expect([...named], url).toHaveLength(1);
    const [cocaine] = pagesOf(draft({ crime: [{ id: 'drugs-cocaine', mentions: [] }] }));
    expect(cocaine).toMatchObject({ title: 'Drug trafficking', body: 'Europol' });
  });

  test('each EU body that the text names brings its press room', () => {
    expect(pagesOf(draft({})).find(({ kind }) => kind === 'press')).toEqual({
      title: 'Press room',
      url: 'https://www.europol.europa.eu/media-press/newsroom',
      body: 'Europol',
      kind: 'press',
    });
    expect(pagesOf(draft({ agencies: [] })).some(({ kind }) => kind === 'press')).toBe(false);
  });

  test("the search is limited to the agency's site: crime area, country, month", () => {
    const search = pagesOf(draft({})).find(({ kind }) => kind === 'search');
    expect(search?.title).toBe(
      'site:europol.europa.eu trafficking in human beings Belgium February 2023',
    );
    expect(search?.url).toBe(
      `https://duckduckgo.com/?q=${encodeURIComponent(search?.title ?? '')}`,
    );
    expect(search?.body).toBe('duckduckgo.com');
  });

  test("the reader's search engine is used where one is set", () => {
    const options = { search: 'https://search.example/find?words={query}&safe=1' };
    const search = pagesOf(draft({ options })).find(({ kind }) => kind === 'search');
    expect(search?.url).toMatch(/^https:\/\/search\.example\/find\?words=site%3A.*&safe=1$/);
    expect(search?.body).toBe('search.example');
  });

  test('without a crime area there is nothing to search for', () => {
    expect(pagesOf(draft({ crime: [] })).some(({ kind }) => kind === 'search')).toBe(false);
  });

  test('every address is a web address and stands once', () => {
    const urls = pagesOf(draft({})).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(new URL(url).protocol).toBe('https:');
  });
});

describe('help', () => {
  test('the hotlines of the crime area are listed', () => {
    const help = cardHelp(draft({}));
    expect(help.map(({ title }) => title)).toContain(
      'National anti-trafficking hotlines in the EU',
    );
  });

  test('there is none for a crime without a helpline', () => {
    expect(cardHelp(draft({ crime: [] }))).toEqual([]);
  });
});
