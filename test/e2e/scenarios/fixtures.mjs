import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tabAt } from '../../../scripts/browser/in-page.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { html } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

/** The pages of the unit tests, with the markup habits of real outlets: there all of them are tried. */
const PAGES = new URL('../../pages/', import.meta.url);
const fileOf = (slug, name) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8');
/** Those whose markup could be harmed by more than reading it. */
const ODD = [
  'block-per-paragraph',
  'body-in-pieces',
  'custom-elements-end-mark',
  'div-paragraphs-opens-new-tab',
  'islands-newsletter-figure',
  'live-blog',
  'open-shadow-root',
  'press-release-table',
];
/** Tabs that share the pages. */
const TABS = 4;

/** Asks the page script of a tab. */
const tell = (t, tab, wire) =>
  t.extension(
    (id, message) => (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(id, message),
    tab,
    wire,
  );

/** Waits until a page is read and marked, whatever it is about. */
async function markedAnyway(t, address) {
  const tab = await until(() => t.extension(tabAt, address), `the tab of ${address}`);
  await until(() => tell(t, tab, { type: 'state' }), `${address} taken for an article by itself`);
  await t.extension(
    (tabId) =>
      (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'readTab', tabId }),
    tab,
  );
  await until(async () => (await tell(t, tab, { type: 'state' })).marks > 0, `marks on ${address}`);
}

// the pictures of these pages are nowhere, and a browser tells that in the console
scenario(
  'fixtures: pages of odd markup are found by the probe, and are as they were once they are read and marked',
  { errors: true },
  async (t) => {
    const changed = [];
    const tryOut = async (page, slug) => {
      t.site.put(`/fixture/${slug}`, fileOf(slug, 'source.html'));
      await page.goto(t.site.url(`/fixture/${slug}`));
      const before = await html(page);
      await markedAnyway(t, t.site.url(`/fixture/${slug}`));
      if ((await html(page)) !== before) changed.push(slug);
    };
    const queue = [...ODD];
    const work = async () => {
      const page = await t.open('/weekend-market.html');
      for (let slug = queue.pop(); slug; slug = queue.pop()) await tryOut(page, slug);
    };
    await Promise.all(Array.from({ length: TABS }, work));
    assert.deepEqual(changed, []);
  },
);
