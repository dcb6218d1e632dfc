import assert from 'node:assert/strict';
import { pointAt } from '../../../scripts/browser/in-page.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { marked, unmarked } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

// Chromium draws its context menus with the system's own windows, which no driver reaches.
const IN = { in: 'firefox' };

const choose = async (t, page, words, label) =>
  t.driver.chooseInMenu(page, await page.evaluate(pointAt, words, 0), label);

scenario('menu: a page is read, copied and turned off by its context menu', IN, async (t) => {
  const page = await t.open('/weekend-market.html');
  assert.deepEqual(await t.marks(page), []);
  await choose(t, page, 'market', 'Read this page');
  await marked(t, page, 'the marks of a page that is no crime news');

  await page.goto(t.site.url('/prostitution-ring.html'));
  await marked(t, page, 'the marks');
  await choose(t, page, 'Hotel rooms', 'Copy the fact card');
  // Firefox lets a page copy on a click alone: the popup says so, and its button is one key away
  const popup = await t.driver.shownPopup('src/popup/index.html?copy');
  const offered = (document) =>
    document.activeElement?.innerText === 'Copy' && document.body.innerText.includes('press Copy');
  await until(() => popup.evaluate(offered), 'the button to have the focus');
  await popup.close();

  await page.bringToFront();
  await choose(t, page, 'Hotel rooms', 'Turn off on this site');
  await unmarked(t, page, 'the marks to go');
  await choose(t, page, 'Hotel rooms', 'Read this page');
  const why = await t.driver.shownPopup('src/popup/index.html');
  const isSaid = (document) => document.body.innerText.includes('Off on this site');
  await until(() => why.evaluate(isSaid), 'the popup to say why nothing was read');
  await why.close();
});

scenario('menu: what could not be turned off is said not to have been', IN, async (t) => {
  const page = await t.article();
  await t.background(({ browser }) => {
    browser.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
  });
  await choose(t, page, 'Hotel rooms', 'Turn off on this site');
  const popup = await t.driver.shownPopup('src/popup/index.html?failed');
  const isSaid = (document) => document.body.innerText.includes('That did not work.');
  await until(() => popup.evaluate(isSaid), 'the popup to say that it did not work');
  await popup.close();
  assert.ok((await t.marks(page)).length > 0);
  await t.killWorker();
});
