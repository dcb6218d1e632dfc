import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { firstTab, marked, sheets, stateOf, textOf, unmarked, withdraw } from '../asks.mjs';
import { openLine, pressOn, says } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** Long enough that a reading can be caught in the act, and all of it is read. */
const LONG = articlePage({
  paragraphs: Array.from({ length: 300 }, (_, i) =>
    PARAGRAPHS.map((p) => p.replace('25', `${i + 25}`).replace('26', `${i + 26}`)),
  ).flat(),
});

/** How far the page of a tab is: 'reading', 'read' ... */
const stageOf = async (t, tab) => (await stateOf(t, tab))?.state;
const storedOptions = (t) =>
  t.extension(
    async () =>
      (await (globalThis.browser ?? globalThis.chrome).storage.local.get('options')).options,
  );

// Firefox notes in its own console what a background that was stopped has left undone.
const STOPS = { errors: true };

scenario(
  'faults: a background that is stopped before and while it reads reads the article all the same',
  STOPS,
  async (t) => {
    t.site.put('/long.html', LONG);
    // one that is stopped before it ever came up is not woken again by Firefox
    await (await t.article()).close();
    await firstTab(t); // opens who asks: the reading does not wait for that
    await t.killWorker();
    const page = await t.open('/long.html');
    const tab = await firstTab(t);
    await until(async () => (await stageOf(t, tab)) === 'reading', 'a reading under way');
    await t.killWorker();
    await until(async () => (await t.markedWords(page)).includes('Charleroi'), 'the marks', 20_000);
    await t.killWorker();
    assert.equal(await stageOf(t, tab), 'read');
  },
);

scenario(
  'faults: a background that is stopped over a change of the settings keeps all of them, or the change too',
  STOPS,
  async (t) => {
    await t.extension(() =>
      (globalThis.browser ?? globalThis.chrome).storage.local.set({
        options: { version: 1, places: false },
      }),
    );
    await t.extension(() => {
      const add = [{ type: 'agency', reading: 'eurojust', words: 'Eurojust' }];
      const send = (globalThis.browser ?? globalThis.chrome).runtime.sendMessage;
      void send({ type: 'correct', add }).catch(() => undefined);
    });
    await t.killWorker();
    const kept = await storedOptions(t);
    assert.equal(kept.places, false);
    assert.ok((kept.corrections ?? []).length <= 1);
    const page = await t.article();
    assert.ok(!(await t.markedWords(page)).includes('Antwerp'));
  },
);

scenario(
  'faults: what is struck out stays so though the background is stopped over it, and the page is read again',
  STOPS,
  async (t) => {
    const page = await t.article();
    const popup = await t.popup(page);
    await says(popup, 'Eurojust');
    await openLine(popup, 'Eurojust');
    // while another window writes, the background has heard of it and waits its turn; a lock that was only asked for may
    // be given to the background first
    await t.extension(() => {
      const written = new Promise((done) => {
        globalThis.wrote = done;
      });
      return new Promise((held) => {
        void navigator.locks.request('options', () => {
          held();
          return written;
        });
      });
    });
    try {
      await pressOn(popup, 'Not this');
      const waits = async () => (await navigator.locks.query()).pending.length > 0;
      await until(() => t.extension(waits), 'the background to wait');
      await t.killWorker();
    } finally {
      // a lock that was left would hold up all that is played behind
      await t.extension(() => globalThis.wrote());
    }
    await says(popup, 'no longer read as this agency');
    await until(async () => !(await t.markedWords(page)).includes('Eurojust'), 'the mark to go');
    const { corrections } = await storedOptions(t);
    assert.ok(corrections.every(({ reading }) => reading === 'eurojust'));
  },
);

scenario(
  'faults: a site that is taken back loses its marks at once, and gets them again with the grant',
  async (t) => {
    const origins = ['http://taken-back.example/*'];
    t.site.put('taken-back.example/raids', articlePage());
    await t.grant(origins);
    const page = await t.open('http://taken-back.example/raids');
    await marked(t, page, 'marks after the grant');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const listed = await t.article();
    await withdraw(t, origins);
    await unmarked(t, page, 'the marks gone without a reload');
    assert.equal(await sheets(page), 0);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.ok((await t.marks(listed)).length > 0, 'a site that is still granted lost its marks');
    await t.grant(origins);
    await marked(t, page, 'marks after the second grant');
    await withdraw(t, origins);
  },
);

scenario('faults: a site that is taken back while its page is read is not marked', async (t) => {
  const origins = ['http://taken-back.example/*'];
  t.site.put('taken-back.example/long', LONG);
  await t.grant(origins);
  const page = await t.open('http://taken-back.example/long');
  const tab = await firstTab(t, origins[0]);
  await until(async () => (await stageOf(t, tab)) === 'reading', 'a reading under way');
  await withdraw(t, origins);
  await until(async () => (await stageOf(t, tab)) === undefined, 'the page left');
  await sleep(1_500);
  assert.deepEqual(await t.marks(page), []);
  const popup = await t.realPopup(page);
  await until(
    () => popup.evaluate((document) => document.body.innerText.includes('Not read yet')),
    'the reason',
  );
  await popup.close();
});

scenario('faults: the background hears what is asked while it reads a long article', async (t) => {
  t.site.put('/long.html', LONG);
  await (await t.article()).close();
  await firstTab(t);
  const page = await t.open('/long.html');
  const tab = await firstTab(t, 'http://demo.pressmark.localhost/long.html');
  await until(async () => (await stageOf(t, tab)) === 'reading', 'a reading under way');
  await t.extension(() =>
    (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'about' }),
  );
  assert.equal(await stageOf(t, tab), 'reading');
  await marked(t, page, 'marks');
});

scenario('faults: two settings pages that write at once both have their way', async (t) => {
  const [first, second] = [await t.options(), await t.options()];
  for (const page of [first, second])
    await until(async () => (await textOf(page)).includes('Marks in the page'), 'the settings');
  const click = (page, label) =>
    page.evaluate((words) => {
      const labels = [...document.querySelectorAll('label')];
      labels
        .find((one) => one.innerText.trim().startsWith(words))
        .querySelector('input')
        .click();
    }, label);
  await Promise.all([click(first, 'Places'), click(second, 'Figures'), click(first, 'Dates')]);
  const wanted = { places: false, figures: false, dates: false };
  await until(async () => {
    const now = await storedOptions(t);
    return Object.entries(wanted).every(([key, value]) => now?.[key] === value);
  }, 'all three changes');
});

// Firefox sets no limit that a test could reach.
scenario(
  'faults: a full storage keeps no article from being read, and the settings say that they were not stored',
  { in: 'chrome' },
  async (t) => {
    await t.extension(async () => {
      const { local } = globalThis.chrome.storage;
      let size = local.QUOTA_BYTES;
      for (let i = 0; size > 0; i += 1)
        await local.set({ [`filler${i}`]: 'x'.repeat(size) }).catch(() => {
          size = Math.floor(size / 2);
        });
    });
    const page = await t.article();
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
    const options = await t.options();
    await until(async () => (await textOf(options)).includes('Marks in the page'), 'the settings');
    await options.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels
        .find((one) => one.innerText.trim().startsWith('Places'))
        .querySelector('input')
        .click();
    });
    await until(
      () => options.evaluate(() => document.querySelector('.undo').innerText.trim() !== ''),
      'a word on what went wrong',
    );
  },
);

scenario('faults: nothing that a page sends reaches the extension', async (t) => {
  const page = await t.article();
  const words = await t.markedWords(page);
  const origin = await t.extension(() => location.origin);
  await page.evaluate(async (home) => {
    const wires = [
      { type: 'leave' },
      { type: 'correct', add: {} },
      { type: 'command', name: 'toggle' },
    ];
    for (const wire of wires) {
      postMessage(wire, '*');
      dispatchEvent(new CustomEvent('pressmark', { detail: wire }));
      document.dispatchEvent(new MessageEvent('message', { data: wire }));
      const { runtime } = globalThis.chrome ?? globalThis.browser ?? {};
      await runtime?.sendMessage?.(new URL(home).host, wire)?.catch?.(() => undefined);
    }
  }, origin);
  await sleep(300);
  assert.deepEqual(await t.markedWords(page), words);
  assert.equal(await storedOptions(t), undefined);
});
