import { describe, expect, it } from 'vitest';
import { isArticle } from '../../src/page/is-article.ts';
import { livePage } from '../article/page.ts';

const SENTENCE =
  'Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages. ';
/** Enough for a page that declares itself an article, and enough for any. */
const SHORT = `<p>${SENTENCE.repeat(4)}</p>`;
const LONG = `<p>${SENTENCE.repeat(6)}</p>`;
const data = (...parts: object[]) =>
  parts
    .map((part) => `<script type="application/ld+json">${JSON.stringify(part)}</script>`)
    .join('');
const type = (content: string) => `<meta property="og:type" content="${content}">`;
const is = (html: string) => isArticle(livePage(html));

describe('what a page declares itself to be', () => {
  it('is told by the first type in its data that tells', () => {
    const item = { '@type': 'NewsArticle', headline: 'Nine held' };
    const list = { '@type': 'ItemList', itemListElement: [item] };
    expect(is(`${data({ '@type': 'WebPage' }, item)}${SHORT}`)).toBe(true);
    expect(is(`${data({ '@type': 'Organization', name: 'Article' })}${SHORT}`)).toBe(false);
    expect(is(`${data(list)}<main><h1>News</h1>${LONG}</main>`)).toBe(false);
    expect(is(`${data({ '@type': 'CollectionPage', hasPart: [item] })}${SHORT}`)).toBe(false);
    expect(is(`${data({ ...item, isPartOf: { '@type': 'CollectionPage' } })}${SHORT}`)).toBe(true);
    expect(is(`${data(list, item)}${SHORT}`)).toBe(true);
  });

  it('may be one of several types, in data that is set out over lines', () => {
    const written = JSON.stringify(
      { '@type': ['Thing', 'ReportageNewsArticle'], url: '/' },
      null,
      2,
    );
    expect(is(`<script type="application/ld+json">${written}</script>${SHORT}`)).toBe(true);
    const other = JSON.stringify({ '@type': ['Thing', 'Place'], name: 'Article' }, null, 2);
    expect(is(`<script type="application/ld+json">${other}</script>${SHORT}`)).toBe(false);
  });

  it('is told by its metadata, and is no article where that says something else', () => {
    const time = '<meta property="article:published_time" content="2026-11-27">';
    expect(is(`${type('article')}${SHORT}`)).toBe(true);
    expect(is(`${time}${SHORT}`)).toBe(true);
    expect(is(`${type('website')}${SHORT}`)).toBe(false);
    expect(is(`${time}${type('video.other')}${SHORT}`)).toBe(false);
    expect(is(`${type('product')}${data({ '@type': 'NewsArticle' })}${SHORT}`)).toBe(false);
  });
});

describe('a page that declares nothing', () => {
  const teaser =
    '<section><h3><a href="/x">Striker leaves for Lisbon</a></h3><p>Fans are cross.</p></section>';

  it('is an article where a long stretch of text stands under a heading of its own', () => {
    expect(is(`<main><h1>Nine held</h1>${LONG}</main>`)).toBe(true);
    expect(is(`<main><h1>Nine held</h1>${SHORT}</main>`)).toBe(false);
    expect(is(`<div><h1>Nine held</h1>${LONG}</div>`)).toBe(false);
    expect(is(`<main><h1><a href="/x">Nine held</a></h1>${LONG}</main>`)).toBe(false);
  });

  it('may begin with some teasers, but one that begins with ten is a list', () => {
    const page = (teasers: number) =>
      `<main><h1>Nine held</h1>${teaser.repeat(teasers)}${teaser.replace(/<p>.*<\/p>/, LONG)}</main>`;
    expect(is(page(5))).toBe(true);
    expect(is(page(12))).toBe(false);
    expect(is(`${type('article')}${page(12)}`)).toBe(true);
  });
});

describe('a page that keeps its text in shadow roots', () => {
  const shadowed = (before: number, text: string) =>
    `${type('article')}${'<i></i>'.repeat(before)}<x-story><template shadowrootmode="open">${text}</template></x-story>`;

  it('is an article where one holds enough, in order with the others', () => {
    expect(is(shadowed(1_000, SHORT))).toBe(true);
    expect(is(shadowed(0, '<p>Sign in to read on.</p>'))).toBe(false);
    const half = `<p>${SENTENCE.repeat(2)}</p>`;
    expect(is(`${shadowed(0, half)}${shadowed(0, half)}`)).toBe(true);
  });

  it('is asked for no more than some thousands of them', () => {
    const page = livePage(shadowed(5_000, SHORT));
    let asked = 0;
    for (const element of page.querySelectorAll('i'))
      Object.defineProperty(element, 'shadowRoot', {
        get: () => {
          asked += 1;
          return null;
        },
      });
    expect(isArticle(page)).toBe(false);
    expect(asked).toBeGreaterThan(2_000);
    expect(asked).toBeLessThan(4_000);
  });
});
