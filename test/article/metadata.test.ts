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

describe('the day that a line beside an article gives', () => {
  const story = 'The nine were held on Tuesday, said the police, after a search. '.repeat(3);
  const read = (lang: string, line: string, place = 'under the headline') => {
    const at = (here: string) => (place === here ? `<div>${line}</div>` : '');
    return extract(
      parsePage(`<html lang="${lang}"><title>Nine held in Antwerp</title>${at('over the page')}<div class="bar"><a href="/">Home</a></div>
        <article>${at('over the headline')}<h1>Nine held in Antwerp</h1>${at('under the headline')}<p>${story}</p><p>${story} So it is said.</p>${at('under the text')}</article>
        <div>Imprint</div><div>Privacy</div>${at('far below')}</html>`),
    )?.article.published;
  };

  it.each([
    ['en', 'By A. N. Other | Posted on February 8, 2023 at 7:00 am'],
    ['en', '8th Feb 2023'],
    ['en', '08-Feb-2023, 11:02'],
    ['en-US', '2/8/2023'],
    ['en-GB', '08/02/2023'],
    ['en', '13/02/2023', '2023-02-13'],
    ['fr', 'Publié le 8 février 2023 à 18h22'],
    ['fr', '1er mars 2023', '2023-03-01'],
    ['de', '08.02.2023, 12:31 Uhr'],
    ['de', 'Mittwoch, 8. Februar 2023'],
    ['da', '8. februar 2023'],
    ['es', '8 de febrero de 2023'],
    ['pt', '8 de Fevereiro de 2023'],
    ['pl', '8 lutego 2023, 10:20'],
    ['cs', '8. února 2023 14:20'],
    ['fi', '8. helmikuuta 2023'],
    ['hu', '2023. február 8.'],
    ['hu', '2023. 02. 08. 11:20'],
    ['el', '8 Φεβρουαρίου 2023'],
    ['ru', '8 февраля 2023, 10:00'],
    ['ar', '8 فبراير 2023'],
    ['fa', '8 فوریه 2023'],
    ['ja', '2023年2月8日 18時10分'],
    ['ko', '2023.02.08. 오전 10:12'],
    ['id', 'Rabu, 8 Feb 2023 10:31 WIB'],
    ['', 'Wednesday, February 8, 2023'],
    ['en-GB', 'Posted 08/02/23 by Staff'],
    ['en-US', '2/8/23'],
    ['en', '13/02/23', '2023-02-13'],
    ['de', '08.02.23, 12:31 Uhr'],
    ['fr', '08-02-23'],
    ['en', 'Feb 8, ’23'],
    ['en', "8 February '23"],
    ['nl', '08-02-98', '1998-02-08'],
    ['en-GB', '8 February 23'],
    ['en', '8 Feb 23 | Courts'],
    ['de', 'Mittwoch, 8. Februar 23'],
    ['ar', '٨ فبراير ٢٠٢٣'],
    ['bn', 'প্রকাশ: ৮ ফেব্রুয়ারি ২০২৩, ১০:৩০'],
    ['hi', '८ फ़रवरी २०२३'],
    ['my', '၂၀၂၃-၀၂-၀၈'],
    ['th', 'เผยแพร่ ๘ กุมภาพันธ์ ๒๕๖๖'],
  ])('%s: %s', (lang, line, day = '2023-02-08') => expect(read(lang, line)).toBe(day));

  it('is the earlier of two, and none that says when the text was changed', () => {
    expect(read('en', 'Published 8 Feb 2023, updated 9 Feb 2023')).toBe('2023-02-08');
    for (const [lang, line] of [
      ['en', 'Last updated on February 8, 2023'],
      ['en', 'CourtsUpdated: February 8, 2023'],
      ['de', 'Stand: 08.02.2023'],
      ['fr', 'Mis à jour le 8 février 2023'],
      ['ru', 'Обновлено: 08.02.2023'],
      ['ja', '更新日：2023年2月8日'],
    ] as const)
      expect(read(lang, line)).toBeUndefined();
  });

  it('is none where the page leaves its order open, or there is no such day', () => {
    expect(read('en', '02/08/2023')).toBeUndefined();
    expect(read('', '02/08/2023')).toBeUndefined();
    expect(read('en', '02/08/23')).toBeUndefined();
    for (const lang of ['', 'ko', 'hu', 'sv-SE', 'ja']) {
      expect(read(lang, '23.02.08'), lang).toBeUndefined();
      expect(read(lang, '23-02-18'), lang).toBeUndefined();
    }
    for (const line of ['Build 10.2.23.4', 'Room 08/02/231', 'Won by 6-4-10-2'])
      expect(read('de', line), line).toBeUndefined();
    expect(read('en', '31 February 2023')).toBeUndefined();
    for (const line of [
      '8 February 23:10',
      '8 Feb 23 comments',
      'From 8 February 23-year-olds too',
    ])
      expect(read('en', line), line).toBeUndefined();
    expect(read('hu', '8 február 23')).toBeUndefined();
    expect(read('en', 'Room 8, floor 2, 2023 seats')).toBeUndefined();
  });

  it('stands close to the headline or right under the text, and leads nowhere', () => {
    expect(read('en', '8 February 2023', 'over the headline')).toBe('2023-02-08');
    expect(read('en', 'Posted on 8 February 2023', 'under the text')).toBe('2023-02-08');
    expect(read('en', '8 February 2023', 'over the page')).toBeUndefined();
    expect(
      read('en', '8 February 2023</div><div>News</div><div>Court</div><div>', 'over the headline'),
    ).toBeUndefined();
    expect(read('en', '8 February 2023', 'far below')).toBeUndefined();
    expect(read('en', '<a href="/1">Held on 8 February 2023</a>')).toBeUndefined();
    expect(read('en', '<a href="/2023/02/08">8 Feb 2023 at 14:27</a>')).toBe('2023-02-08');
    expect(
      read('en', 'The search of 8 February 2023 was the second of the two that year.'),
    ).toBeUndefined();
  });
});

describe('the day in a line that says who wrote', () => {
  const links =
    '<a href="/n">A. N. Other</a> | <a href="/m">mail her</a> | <a href="/f">follow A. N. Other</a>';
  const published = (line: string) =>
    extract(
      parsePage(`<html lang="en"><title>Nine held in Antwerp</title><article><h1>Nine held in Antwerp</h1>${line}
        <p>${'The nine were held on Tuesday, said the police, after a search. '.repeat(4)}</p></article></html>`),
    )?.article.published;

  it('counts, however much of that line is links', () => {
    expect(published(`<div class="byline">${links}<br>on February 8, 2023 at 4:51 PM</div>`)).toBe(
      '2023-02-08',
    );
    expect(
      published('<div>By <a href="/n">A. N. Other and Jane Else</a>, 8 February 2023</div>'),
    ).toBe('2023-02-08');
    expect(published(`<div>${links}, 8 February 2023</div>`)).toBeUndefined();
  });

  it('is less than what old metadata says', () => {
    const meta =
      '<meta name="article_date_original" content="Wednesday, February 08, 2023,  2:47 PM">';
    expect(published(`${meta}<div class="byline">9 March 2023</div>`)).toBe('2023-02-08');
  });
});

describe('the day of a page with more than one article', () => {
  const story = 'The nine were held on Tuesday, said the police, after a search. '.repeat(3);
  const published = (before: string, between: string, after = '') =>
    extract(
      parsePage(`<html lang="en"><title>Nine held in Antwerp</title><div class="a"><a href="/">Home</a></div>${before}
        <div><div><div><article><h1>Nine held in Antwerp</h1>${between}<p>${story}</p><p>${story} So it is said.</p></article></div></div></div>${after}</html>`),
    )?.article.published;

  it('stands right over the text, however much stands between that and the headline', () => {
    const tools = '<div>Larger</div><div>Smaller</div>'.repeat(7);
    expect(published('', `${tools}<div>8 February 2023</div>`)).toBe('2023-02-08');
  });

  it('is that of the heading over all articles of a day', () => {
    expect(published('<h2>Wednesday, February 8, 2023</h2>', '')).toBe('2023-02-08');
    expect(published('<div>Wednesday, February 8, 2023</div>', '')).toBeUndefined();
  });

  it('stands on a page that says it has a sidebar, and not in that', () => {
    const page = (name: string, around: string) =>
      extract(
        parsePage(`<html lang="en"><title>Nine held in Antwerp</title><body class="${name}"><div><div><article>
          <h1>Nine held in Antwerp</h1><div class="${around}"><div>8 February 2023</div></div><p>${story}</p><p>${story} So it is said.</p></article></div></div>`),
      )?.article.published;
    expect(page('one-sidebar sidebar-right', 'line')).toBe('2023-02-08');
    expect(page('page', 'sidebar-right')).toBeUndefined();
  });

  it('is not what is said of another, in a list or a box of its own', () => {
    const item = '<meta itemprop="datePublished" content="2019-05-01">';
    const other = `<a href="/1">Nine let go in Ghent</a>${item}`;
    const line = '<div>8 February 2023</div>';
    expect(published('', line, `<ul><li>${other}</li><li>${other}</li></ul>`)).toBe('2023-02-08');
    expect(published('', line, `<div class="related"><p>${other}</p></div>`)).toBe('2023-02-08');
    expect(published('', item + line)).toBe('2019-05-01');
  });
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
    'The Daily Paper of Antwerp, Ghent and Bruges - Police hold nine in Antwerp',
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

  it('is taken from the first article with a headline where no address tells which', () => {
    const cards = [{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle', headline: 'Nine held' }];
    const articles = readJsonLd([JSON.stringify(cards)]);
    expect(articleOf(articles, () => false)?.headline).toBe('Nine held');
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
