import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { dateInUrl, isoDate } from '../../src/article/metadata/dates.ts';
import { articleOf, readJsonLd } from '../../src/article/metadata/json-ld.ts';
import { languageTag } from '../../src/article/metadata/metadata.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

describe('dates as publishers write them', () => {
  it.each([
    ['2023-02-08', '2023-02-08'],
    ['20230208', '2023-02-08'],
    ['2023-02-08T10:05:00+0100', '2023-02-08T10:05:00+01:00'],
    ['2023-02-08 10:05', '2023-02-08T10:05:00'],
    ['2023-02-08T10:05:00.123Z', '2023-02-08T10:05:00Z'],
    ['Wed, 08 Feb 2023 10:05:00 GMT', '2023-02-08T10:05:00Z'],
    ['2023-02-30', undefined],
    ['yesterday', undefined],
    ['1675850000', undefined],
    ['', undefined],
  ])('%s', (given, iso) => expect(isoDate(given)).toBe(iso));

  it.each([
    ['https://example.org/2023/2/8/story', '2023-02-08'],
    ['https://example.org/2023/99/8/story', undefined],
    ['https://example.org/story-20230208', undefined],
  ])('in %s', (url, iso) => expect(dateInUrl(url)).toBe(iso));
});

describe('the title of a page without a heading', () => {
  const headed = (title: string) =>
    extract(
      parsePage(`<title>${title}</title><p>The Daily Paper</p><table><td><font size=5>Police hold nine in Antwerp</font>
        <p>${'The nine were held on Tuesday, said the police, after a search. '.repeat(4)}`),
    )?.article.title;

  it.each([
    'The Daily Paper -- Police hold nine in Antwerp',
    'The Daily Paper » Blog Archive » Police hold nine in Antwerp',
    'Police hold nine in Antwerp « The Daily Paper',
    'Police hold nine in Antwerp | The Daily Paper',
  ])('%s', (title) => expect(headed(title)).toBe('Police hold nine in Antwerp'));

  it('keeps the quotes of French', () =>
    expect(headed('Le « plan B » de la police : tout savoir')).toBe(
      'Le « plan B » de la police : tout savoir',
    ));
});

describe('structured data', () => {
  it('is found in lists, graphs and under the page, with any of its types', () => {
    const article = {
      '@type': ['Thing', 'http://schema.org/ReportageNewsArticle'],
      headline: 'Nine held',
    };
    for (const data of [
      article,
      [article],
      { '@graph': [article] },
      { '@type': 'WebPage', mainEntity: article },
    ])
      expect(readJsonLd([JSON.stringify(data)])[0]).toMatchObject({
        type: 'ReportageNewsArticle',
        headline: 'Nine held',
      });
  });

  it('of other articles is not taken for this one', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }],
    };
    expect(readJsonLd([JSON.stringify(list)])).toEqual([]);
    const two = ['a', 'b'].map((id) => ({
      '@type': 'NewsArticle',
      headline: id,
      url: `https://example.org/${id}`,
    }));
    expect(
      articleOf(readJsonLd([JSON.stringify(two)]), (url) => url.endsWith('/b'))?.headline,
    ).toBe('b');
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['DE', 'de'],
    ['klingon!', undefined],
    ['', undefined],
  ])('language %s', (given, tag) => expect(languageTag(given)).toBe(tag));

  it('of two letters, with a country or without, are those that the standard gives', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = letters.flatMap((a) => letters.map((b) => a + b));
    const wrong = pairs
      .flatMap((pair) => [pair, `en-${pair}`, `${pair}_GB`])
      .filter((t) => languageTag(t) !== Intl.getCanonicalLocales(t.replace('_', '-'))[0]);
    expect(wrong).toEqual([]);
  });

  it('is read from the page where structured data has none, and from the date by the headline', () => {
    const page = `<html lang="fr"><meta property="og:site_name" content=" Le&nbsp;Phare "><title>Neuf arrestations | Le Phare</title>
      <main><h1>Neuf arrestations \u00e0 Lille</h1><time datetime="2023-02-08T10:00:00Z">8</time>
      <p>La police a arr\u00eat\u00e9 neuf personnes \u00e0 Lille mardi, selon le parquet, apr\u00e8s deux perquisitions dans des garages.</p>
      <p>Les suspects, qui ont entre 20 et 51 ans, seront entendus vendredi par un juge, a dit le parquet.</p></main></html>`;
    const { article } = extract(parsePage(page)) ?? {};
    expect(article).toMatchObject({
      lang: 'fr',
      outlet: 'Le Phare',
      published: '2023-02-08T10:00:00Z',
    });
  });
});
