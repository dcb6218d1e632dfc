import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isMarked, tabAt } from '../../../scripts/browser/in-page.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { html, stateOf } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

/** The pages of the unit tests, with the markup habits of real outlets. */
const PAGES = new URL('../../pages/', import.meta.url);
const fileOf = (slug, name) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8');
const FIXTURES = readdirSync(PAGES).map((slug) => {
  const { article = true, probe = article } = JSON.parse(fileOf(slug, 'expected.json'));
  return { slug, isArticle: article, isFound: probe };
});

/** Shows a fixture in a tab, without waiting for its pictures, which are nowhere; gives its markup. */
async function show(t, page, slug) {
  t.site.put(`/fixture/${slug}`, fileOf(slug, 'source.html'));
  await page.goto(t.site.url(`/fixture/${slug}`), { waitUntil: 'domcontentloaded' });
  return html(page);
}

const tabWith = (t, slug) => t.extension(tabAt, t.site.url(`/fixture/${slug}`));

/** Asks for a page's reading as the popup does, where it is no crime news. */
const askFor = (t, tabId) =>
  t.extension((wire) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(wire), {
    type: 'readTab',
    tabId,
  });

/** What a browser says in a page's console of a picture or player that is nowhere. */
const NOWHERE = /Failed to load resource|404|ERR_/;

/** Waits until an article that the probe finds, or that is asked for, is marked whatever it is about. */
async function read(t, page, { slug, isFound }) {
  const tab = await until(() => tabWith(t, slug), `the tab of ${slug}`);
  let isAsked = !isFound;
  if (isAsked) await askFor(t, tab);
  await until(async () => {
    if (await page.evaluate(isMarked)) return true;
    const now = await stateOf(t, tab);
    if (now?.state !== 'read') return false;
    // A language that is not read.
    if (now.reading.annotations.length === 0) return true;
    if (!isAsked) await askFor(t, tab);
    isAsked = true;
    return false;
  }, `marks on ${slug}`);
}

/** Letters alone: a page breaks lines, and says where words may be parted, as it likes. */
const letters = (text) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/gu, '');

/** In a page: the words of each mark, also of those in shadow roots; a mark that runs over several texts has a range in each. */
function wordsOfMarks() {
  const words = [];
  for (const highlight of CSS.highlights.values()) {
    let last;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const [between, own] = [new Range(), new Range()];
      own.setStart(startContainer, startOffset);
      own.setEnd(endContainer, endOffset);
      if (last) between.setStart(last.endContainer, last.endOffset);
      if (last) between.setEnd(startContainer, startOffset);
      const isOne =
        last &&
        last.endContainer !== startContainer &&
        last.endContainer.getRootNode() === startContainer.getRootNode() &&
        `${between}` === '';
      words.push(isOne ? `${words.pop()}${own}` : `${own}`);
      last = own;
    }
  }
  return words;
}

/** Marks that say other words than the reading has there, or that are missing; those that a seam cuts are two. */
async function strays(t, page, slug) {
  const { article, reading, marks } = await stateOf(t, await tabWith(t, slug));
  if (!marks) return [];
  const spans = reading.annotations.filter(
    ({ start, end }) => !(article.seams ?? []).some((seam) => seam > start && seam < end),
  );
  const said = new Set((await page.evaluate(wordsOfMarks)).map(letters));
  const read = new Set(spans.map(({ start, end }) => letters(article.text.slice(start, end))));
  const isWhole = spans.length === reading.annotations.length;
  const missing = [...read].filter((words) => !said.has(words));
  const foreign = isWhole ? [...said].filter((words) => !read.has(words)) : [];
  return [...missing, ...foreign].map((words) => `${slug}: ${words}`);
}

// the pictures of these pages are nowhere, and a browser tells that in the console
scenario(
  'fixtures: every page is found by the probe or left alone by it, and is as it was once it is read and marked, each mark on the words of its reading',
  { errors: true },
  async (t) => {
    const [changed, astray] = [[], []];
    const left = FIXTURES.filter(({ isArticle }) => !isArticle);
    const tabs = await Promise.all(left.map(() => t.open('about:blank')));
    const before = await Promise.all(left.map(({ slug }, i) => show(t, tabs[i], slug)));
    const page = await t.open('about:blank');
    for (const one of FIXTURES.filter(({ isArticle }) => isArticle)) {
      const first = await show(t, page, one.slug);
      await read(t, page, one);
      astray.push(...(await strays(t, page, one.slug)));
      if ((await html(page)) !== first) changed.push(one.slug);
    }
    for (const [i, { slug }] of left.entries()) {
      assert.ok(!(await stateOf(t, await tabWith(t, slug))), `${slug} is no article`);
      if ((await html(tabs[i])) !== before[i]) changed.push(slug);
    }
    assert.deepEqual(changed, []);
    assert.deepEqual(astray, []);
    const own = (await t.errors()).filter((error) => !NOWHERE.test(error));
    assert.deepEqual(own, []);
  },
);
