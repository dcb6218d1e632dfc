import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { isArticle } from '../../src/page/is-article.ts';
import { livePage } from './page.ts';

/**
 * A folder a page, in our own words, with the markup habits of real outlets: source.html, and
 * expected.json with what must be read of it, a block a line as `kind: text`; `article: false`
 * where the page is none, `probe: false` where only a reader's click reads it.
 */
const PAGES = new URL('../pages/', import.meta.url);

interface Expected {
  article?: false;
  probe?: false;
  title?: string;
  blocks?: string[];
}

function open(slug: string) {
  const file = (name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8');
  const { probe = true, ...expected } = JSON.parse(file('expected.json')) as Expected;
  return { html: file('source.html'), expected, probe };
}

function read(document: Parameters<typeof extract>[0]) {
  const found = extract(document);
  if (!found) return undefined;
  const { text, blocks, ...rest } = found.article;
  return { ...rest, blocks: blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`) };
}

const slugs = readdirSync(PAGES);
const articles = slugs.filter((slug) => !slug.startsWith('no-'));

describe('golden pages', () => {
  it.each(articles)('%s is read as expected, on the command line', (slug) => {
    const { html, expected } = open(slug);
    expect(read(parsePage(html))).toEqual(expected);
  });

  it.each(articles)('%s is read as expected in a live document, which stays as it was', (slug) => {
    const { html, expected } = open(slug);
    const document = livePage(html);
    const before = document.documentElement.outerHTML;
    expect(read(document)).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(slugs)('%s is judged rightly by the probe', (slug) => {
    const { html, expected, probe } = open(slug);
    expect(!!isArticle(livePage(html))).toBe(probe && expected.article !== false);
  });
});
