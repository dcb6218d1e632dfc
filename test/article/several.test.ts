import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

/** Pages that hold more than the one article, and articles whose own boxes hold less than all of it. */
const NINE = [
  'Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.',
  'The garages had been rented in March by a man who gave the name of a dead neighbour, it turned out.',
  'Five of those held were let go on Wednesday; the others must stay in custody for a month, a judge ruled.',
  'All nine deny it, and the judge will hear them in May, said a lawyer who speaks for two of them.',
];
const FERRY = [
  'The ferry to Breskens will sail every hour from May, the province said on Monday, with two new boats.',
  'They were built in Gdansk and carry 40 cars each, which is twice as many as the old ones did, it added.',
  'Whoever lives on the far bank pays half, and a bicycle goes across for nothing, as it has since 1958.',
];
const said = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (body: string, head = '<title>Nine held in Antwerp | The Scheldt</title>') =>
  `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (html: string) => extract(parsePage(html))?.article;
const textOf = (body: string, head?: string) => read(page(body, head))?.text ?? '';

describe('articles below the first', () => {
  const story = (title: string, lines: readonly string[], heading = 'h1') =>
    `<div class="story"><${heading} class="hed">${title}</${heading}><div class="story-body">${said(lines)}</div></div>`;

  it('are another text where a headline made as the first stands over them, without an element of their own', () => {
    const text = textOf(story('Nine held in Antwerp', NINE) + story('More ferries', FERRY));
    expect(text).toContain('All nine deny it');
    expect(text).not.toContain('ferry');
  });

  it('are so where a linked heading leads to them', () => {
    const link = '<a href="/2">More ferries</a>';
    expect(textOf(story('Nine held in Antwerp', NINE) + story(link, FERRY, 'h3'))).not.toContain(
      'ferry',
    );
  });

  it('are none where the text goes on under a subhead, or behind a box that leads away', () => {
    const section = (heading: string) =>
      `<div class="part"><h2>${heading}</h2><div class="story-body">${said(NINE.slice(2))}</div></div>`;
    const begins = `<h1>Nine held in Antwerp</h1><div class="story-body">${said(NINE.slice(0, 2))}</div>`;
    expect(textOf(`<div>${begins}${section('What they say')}</div>`)).toContain('All nine');
    const inset = '<div class="box"><h3><a href="/2">More ferries</a></h3></div>';
    expect(
      textOf(`<div>${begins}${inset}<div class="story-body">${said(NINE.slice(2))}</div></div>`),
    ).toContain('All nine');
  });

  it('are cards, whatever their boxes are named, where each begins with a linked heading', () => {
    const card = (n: number) =>
      `<div class="story"><div class="story-content"><a href="/${n}"><h3>Ferry number ${n} is late</h3></a><p>${FERRY[n]}</p></div></div>`;
    const next = `<section><h4>Next in Shipping</h4><div class="next">${[0, 1, 2].map(card).join('')}</div></section>`;
    const body = `<h1>Nine held in Antwerp</h1><div>${said(NINE)}</div>`;
    const text = textOf(`<div><div>${body}${next}</div></div>`);
    expect(text).toContain('All nine');
    expect(text).not.toContain('ferry to Breskens');
    expect(text).not.toContain('bicycle');
  });
});

describe('a feed without an end', () => {
  const stale =
    '<meta property="og:title" content="Nine held in Antwerp"><meta property="article:published_time" content="2026-03-03T10:00:00Z">';
  const feed = (title: string) =>
    page(
      `<article><h1>Nine held in Antwerp</h1>${said(NINE)}</article>
       <article><h1>Ferries to Breskens every hour</h1><p>9 April 2026</p>${said(FERRY)}</article>`,
      `<title>${title}</title>${stale}`,
    );

  it('is at the article that its title names now, and not at the one that it was loaded with', () => {
    const article = read(feed('Ferries to Breskens every hour | The Scheldt'));
    expect(article?.title).toBe('Ferries to Breskens every hour');
    expect(article?.published).toBe('2026-04-09');
    expect(article?.text).not.toContain('Antwerp');
  });

  it('is where it was loaded while the title says so, in other words too, or names nothing on the page', () => {
    for (const title of [
      'Nine held in Antwerp',
      'The Scheldt: held in Antwerp',
      'Read now: boats',
    ]) {
      const article = read(feed(title));
      expect(article?.title).toBe('Nine held in Antwerp');
      expect(article?.published).toBe('2026-03-03T10:00:00Z');
      expect(article?.text).not.toContain('ferry');
    }
  });
});

describe('a body that ends before its text', () => {
  const first = `<div class="story-body">${said(NINE.slice(0, 2))}</div>`;
  const rest = (inside: string) =>
    textOf(`<div><h1>Nine held in Antwerp</h1>${first}${inside}</div>`);

  it('goes on in boxes without a name, behind an advert', () => {
    const ad = '<div><a href="/ad">Advertisement</a></div>';
    const begins = `<article><h1>Nine held in Antwerp</h1>${said(NINE)}</article>`;
    const text = textOf(
      `<div>${begins}${ad}<div>${said(FERRY.slice(0, 2))}</div>${ad}<div>${said(FERRY.slice(2))}</div></div>`,
    );
    expect(text).toContain('ferry to Breskens');
    expect(text).toContain('bicycle');
    expect(text).not.toContain('Advertisement');
    const headed = `<div>${begins}<h3>Ferries</h3><div>${said(FERRY)}</div></div>`;
    expect(textOf(headed)).not.toContain('bicycle');
  });

  it('goes on in what is around that, where the slip closed more than one box', () => {
    const outer = `<div><div><h1>Nine held in Antwerp</h1><div class="story-body">${said(NINE)}</div>${said(NINE.slice(0, 2))}</div>${said(FERRY)}</div><div>Imprint</div>`;
    expect(textOf(outer)).toContain('bicycle');
  });

  it('does not where a heading stands between, or a box has a name', () => {
    expect(rest(`<h3>From the harbour</h3><div>${said(FERRY)}</div>`)).not.toContain('bicycle');
    expect(rest(`<div class="harbour">${said(FERRY.slice(2))}</div>`)).not.toContain('bicycle');
  });

  it('is not the text where the pictures behind it say far more under the same headline', () => {
    const slide = (line: string, n: number) =>
      `<figure class="slide"><div class="slide-head"><div class="title">Number ${n + 1}</div></div><img><figcaption><p>${line}</p></figcaption></figure>`;
    const slides = `<div class="slides">${[...NINE, ...FERRY].map(slide).join('')}</div>`;
    const intro = `${said(FERRY)}${said(FERRY.slice(0, 1))}`;
    const text = textOf(
      `<article><h1>Nine held in Antwerp</h1><div class="post-content">${intro}</div>${slides}${slides.replaceAll('the', 'their')}</article>`,
    );
    expect(text).toContain('All nine deny it');
    expect(text).toContain('bicycle');
  });
});
