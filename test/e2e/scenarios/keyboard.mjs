import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { textOf } from '../asks.mjs';
import { says, tabTo } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** Waits until the stored settings are such. */
function stored(t, what, test) {
  const ask = () =>
    t.extension(async () => {
      const { storage } = globalThis.browser ?? globalThis.chrome;
      return (await storage.local.get('options')).options ?? {};
    });
  return until(async () => test(await ask()), what);
}

const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim());

scenario('keyboard: a reading is struck out and taken back without a pointer', async (t) => {
  const article = await t.article();
  const popup = await t.popup(article);
  await says(popup, 'people arrested');
  await popup.bringToFront();
  await tabTo(popup, 'Show in page: Eurojust');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Not this');
  await popup.keyboard.press('Enter');
  await says(popup, 'no longer read as this agency here');
  // the way back has the focus, because what was pressed is gone
  await until(async () => (await focused(popup)) === 'Undo', 'the focus on Undo');
  await popup.keyboard.press('Enter');
  await until(
    async () => (await t.markedWords(article)).includes('Eurojust'),
    'the mark to return',
  );
});

scenario('keyboard: the settings, from a search for a site to the search engine', async (t) => {
  const page = await t.options();
  await says(page, 'Marks in the page');
  await page.bringToFront();

  await tabTo(page, 'Search or add a site');
  await page.keyboard.type('reuters');
  await until(
    () => page.evaluate(() => document.querySelectorAll('#sites tbody tr').length === 1),
    'one site to be left',
  );
  const said = () => page.evaluate(() => document.querySelector('#sites [role=status]').innerText);
  assert.equal(await said(), '1 site found');
  await tabTo(page, 'Turn off: reuters.com');
  await page.keyboard.press('Enter');
  await stored(t, 'the site to be off', ({ offSites = [] }) => offSites.includes('reuters.com'));
  await tabTo(page, 'Turn on: reuters.com');
  await page.keyboard.press('Enter');
  await stored(t, 'the site to be on', ({ offSites = [] }) => offSites.length === 0);

  await tabTo(page, 'Dates');
  await page.keyboard.press(' ');
  await stored(t, 'dates to be off', ({ dates }) => dates === false);
  await tabTo(page, 'Underline');
  await page.keyboard.press('ArrowRight');
  await stored(t, 'the tint', ({ style }) => style === 'tint');
  await tabTo(page, 'Nothing in the page');
  await page.keyboard.press(' ');
  await stored(t, 'the quiet mode', ({ quiet }) => quiet === true);
  await tabTo(page, 'when the pointer rests');
  await page.keyboard.press('ArrowRight');
  await stored(t, 'cards on a click', ({ cards }) => cards === 'click');
  await tabTo(page, 'Search engine');
  await page.keyboard.press('ArrowDown');
  await stored(t, 'another search engine', ({ search = '' }) => search.includes('ecosia'));
});

scenario('keyboard: everything is deleted when asked twice, and put back', async (t) => {
  const page = await t.options();
  await says(page, 'Marks in the page');
  await page.bringToFront();
  await tabTo(page, 'Places');
  await page.keyboard.press(' ');
  await stored(t, 'places to be off', ({ places }) => places === false);
  await tabTo(page, 'Delete everything');
  await page.keyboard.press('Enter');
  await until(async () => (await focused(page)) === 'Keep', 'the focus where it does no harm');
  await tabTo(page, 'Delete now', { back: true });
  await page.keyboard.press('Enter');
  await says(page, 'Everything was deleted');
  await stored(t, 'nothing to be stored', ({ places }) => places === undefined);
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await stored(t, 'the settings to be back', ({ places }) => places === false);
  assert.ok(!(await textOf(page)).includes('That did not work'));
});
