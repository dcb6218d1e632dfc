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
const is = (html: string) => !!isArticle(livePage(html));

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

describe('a page that neither declares nor frames anything', () => {
  const head = '<h1>Nine held</h1>';
  const paragraphs = (n: number) => `<p>${SENTENCE}</p>`.repeat(n);
  const story = `<div>${paragraphs(8)}</div>`;

  it('is an article where enough text stands in one element', () => {
    expect(is(`${head}${story}`)).toBe(true);
    expect(is(`<table><tr><td><b>Nine held</b>${story}</td></tr></table>`)).toBe(true);
    expect(is(`${head}<div>${`${SENTENCE}<br><br>`.repeat(8)}</div>`)).toBe(true);
    expect(
      is(`${head}<div>${paragraphs(5)}<p><a href="/a">Antwerp</a>:</p>${paragraphs(3)}</div>`),
    ).toBe(true);
    expect(is(`${head}<div>${paragraphs(5)}</div>`)).toBe(false);
    expect(is(`<h2>Nine held</h2><p>${SENTENCE.repeat(8)}</p>`)).toBe(false);
  });

  it('is none where as much stands in many, as teasers and the posts of a thread do', () => {
    const post = `<div><b>kay</b> <i>4 May</i><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`;
    expect(is(`${head}${post.repeat(20)}`)).toBe(false);
    expect(is(`${head}${`<div><p>${SENTENCE}</p></div>`.repeat(20)}`)).toBe(false);
  });

  it('is none where links stand between, as in a list that has no headings', () => {
    const link = '<a href="/x">Bridge reopens after eight weeks of repairs</a>';
    const list = (item: string) => `<table><tr><td>${item.repeat(20)}</td></tr></table>`;
    expect(is(`${head}${list(`${link}<br>${SENTENCE}<br><br>`)}`)).toBe(false);
    expect(is(`${head}<div>${`<p>${link}</p><p>${SENTENCE}</p>`.repeat(20)}</div>`)).toBe(false);
    expect(is(`${head}<div>${`<p>${link}<br>${SENTENCE}</p>`.repeat(20)}</div>`)).toBe(false);
  });

  it('is none where the text stands far below the heading, or below teasers', () => {
    const far = (texts: number) => `${head}${'<a href="/">News</a> '.repeat(texts / 2)}${story}`;
    expect(is(far(100))).toBe(true);
    expect(is(far(150))).toBe(false);
    const teaser = '<div><h3><a href="/x">Striker leaves</a></h3></div>';
    expect(is(`${head}${teaser.repeat(2)}${story}`)).toBe(true);
    expect(is(`${head}${teaser.repeat(4)}${story}`)).toBe(false);
  });

  it('is looked at in few of its texts, and in none where no two paragraphs follow each other', () => {
    const lookedAt = (html: string) => {
      const page = livePage(html);
      const seen = new Set<Node>();
      const texts = page.createTreeWalker(page, 4);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const { data } = text;
        Object.defineProperty(text, 'data', { get: () => seen.add(text) && data });
      }
      expect(isArticle(page)).toBeFalsy();
      return seen.size;
    };
    expect(lookedAt(`${head}<div>${'<p>Fans are cross.</p>'.repeat(1_000)}</div>`)).toBe(150);
    expect(lookedAt(`${head}<ul>${'<li>Fans are cross.</li>'.repeat(1_000)}</ul>`)).toBe(0);
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
    expect(isArticle(page)).toBeFalsy();
    expect(asked).toBeGreaterThan(2_000);
    expect(asked).toBeLessThan(4_000);
  });
});
