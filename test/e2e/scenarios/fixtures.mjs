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
  'amp-accordion-gallery',
  'custom-elements-end-mark',
  'flat-stream-of-items',
  'islands-newsletter-figure',
  'live-blog',
  'open-shadow-root',
  'right-to-left',
  'soft-hyphens',
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

/** Has a page read and marked, whatever it is about, and gives how many marks it then has. */
async function marksOf(t, address) {
  const tab = await until(() => t.extension(tabAt, address), `the tab of ${address}`);
  await until(() => tell(t, tab, { type: 'state' }), `${address} taken for an article by itself`);
  await t.extension(
    (tabId) =>
      (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'readTab', tabId }),
    tab,
  );
  const { marks } = await until(async () => {
    const state = await tell(t, tab, { type: 'state' });
    return state.marks !== undefined && state;
  }, `a reading of ${address}`);
  return marks;
}

// the pictures of these pages are nowhere, and a browser tells that in the console
scenario(
  'fixtures: pages of odd markup are found by the probe, and are as they were once they are read and marked',
  { errors: true },
  async (t) => {
    const changed = [];
    let marks = 0;
    const tryOut = async (page, slug) => {
      t.site.put(`/fixture/${slug}`, fileOf(slug, 'source.html'));
      await page.goto(t.site.url(`/fixture/${slug}`));
      const before = await html(page);
      marks += await marksOf(t, t.site.url(`/fixture/${slug}`));
      if ((await html(page)) !== before) changed.push(slug);
    };
    const queue = [...ODD];
    const work = async () => {
      const page = await t.open('/weekend-market.html');
      for (let slug = queue.pop(); slug; slug = queue.pop()) await tryOut(page, slug);
    };
    await Promise.all(Array.from({ length: TABS }, work));
    assert.deepEqual(changed, []);
    assert.ok(marks > 10, `${marks} marks in all`);
  },
);
