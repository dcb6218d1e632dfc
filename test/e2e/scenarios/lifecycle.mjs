import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { firstTab, html, marked, sheets, stateOf, textOf, unmarked, withdraw } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

const HTML = readFileSync(new URL('../../../demo/prostitution-ring.html', import.meta.url), 'utf8');
const ADDED = ['http://gazette.example/*'];

/** Waits until the script of the installation that runs now answers for the page of the demo site. */
const answered = (t) =>
  until(
    async () => (await stateOf(t, await firstTab(t)))?.state === 'read',
    'an answer of the new script',
  );

scenario(
  'lifecycle: an update under an open page leaves every mark once, and the card works',
  { own: true },
  async (t) => {
    const page = await t.article();
    const [words, before] = [await t.markedWords(page), await html(page)];
    const version = await t.update();
    await until(
      async () =>
        (await t.extension(
          () => (globalThis.browser ?? globalThis.chrome).runtime.getManifest().version,
        )) === version,
      'the new version',
    );
    await answered(t);
    await page.bringToFront();
    // in Chromium the earlier script still runs, and sees at the next sign of life that it is an orphan
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await sleep(500);
    assert.deepEqual(await t.markedWords(page), words);
    assert.equal(await sheets(page), 1);
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
    await page.keyboard.press('Escape');
    await until(async () => (await t.shadow(page)) === undefined, 'the card gone');
    assert.equal(await html(page), before);
  },
);

const SIGNS = {
  pointer: (page) => page.mouse.move(200, 200),
  key: (page) => page.keyboard.press('Shift'),
  scroll: (page) => page.evaluate(() => scrollBy(0, 200)),
  visibility: async (page, t) => (await t.open('/weekend-market.html')) && page,
};

scenario(
  'lifecycle: switched off, marks and card go at the next pointer, key, scroll or change of visibility, and the popup says why',
  { own: true, in: 'chrome' },
  async (t) => {
    for (const [sign, give] of Object.entries(SIGNS)) {
      const page = await t.article();
      const before = await html(page);
      await t.hover(page, 'Eurojust');
      await t.cardText(page);
      // the page of extensions opens in front: what it hides is shown again before the extension goes
      await t.disable();
      if (sign !== 'visibility') await page.bringToFront();
      await give(page, t);
      await unmarked(t, page, `the marks gone at a ${sign}`);
      assert.equal(await sheets(page), 0);
      assert.equal(await html(page), before);
      await t.enable();
      if (sign !== 'pointer') continue;
      const popup = await t.popup(page);
      await until(
        async () => (await textOf(popup)).includes('updated or switched on'),
        'the reason',
      );
      const [reload, ...more] = await popup.$$('main button');
      assert.deepEqual(more, []);
      await reload.evaluate((button) => button.click());
      await marked(t, page, 'marks after the reload');
    }
  },
);

// Firefox ends a script that is switched off without a sign: README says that its marks stay.
scenario(
  'lifecycle: switched off, marks stay until the page is loaded anew; switched on, a new script takes over',
  { own: true, in: 'firefox' },
  async (t) => {
    const page = await t.article();
    const words = await t.markedWords(page);
    await t.disable();
    await page.mouse.move(200, 200);
    assert.deepEqual(await t.markedWords(page), words);
    await t.enable();
    await answered(t);
    assert.deepEqual(await t.markedWords(page), words);
    assert.equal(await sheets(page), 1);
    await t.disable();
    await page.reload();
    await sleep(800);
    assert.deepEqual(await t.marks(page), []);
    await t.enable();
    await answered(t);
  },
);

scenario(
  'lifecycle: a site that the reader added is read on after a restart and after an update',
  { own: true },
  async (t) => {
    t.site.put('gazette.example/raids', HTML);
    const isRead = async (what) => {
      const page = await t.open('http://gazette.example/raids');
      await marked(t, page, what);
      await page.close();
    };
    await t.grant(ADDED);
    await isRead('marks after the grant');
    await t.restart();
    await isRead('marks after a restart');
    await t.update();
    await until(
      () =>
        t.extension(async () => {
          const { scripting } = globalThis.browser ?? globalThis.chrome;
          return (await scripting.getRegisteredContentScripts()).length === 1;
        }),
      'the script registered anew',
      20_000,
    );
    await isRead('marks after an update');
    await t.restart();
    await isRead('marks after an update and a restart');
    await withdraw(t, ADDED);
  },
);
