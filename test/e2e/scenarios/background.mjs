import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articlePage } from '../article.mjs';
import { DEMO, marked, setOptions, sheets, unmarked } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

const ARTICLE = articlePage();

/** Sends a message to the page in front as the background would, and gives the answer. */
const tell = (t, url, message) =>
  t.extension(
    async (pattern, wire) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ url: pattern });
      return api.tabs.sendMessage(tab.id, wire).catch((error) => ({ error: error.message }));
    },
    url,
    message,
  );
const state = (t, url = DEMO) => tell(t, url, { type: 'state' });

scenario(
  'background: a reading survives that the worker is stopped, and its first card too',
  async (t) => {
    const page = await t.article();
    await t.killWorker();
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
    await t.killWorker();
    const held = await state(t);
    assert.equal(held.state, 'read');
    const second = await t.open('/prostitution-ring.html');
    await marked(t, second, 'marks by a worker that woke');
    assert.ok((await t.marks(page)).length > 0);
  },
);

scenario('background: names differ from site to site and stay the same on one', async (t) => {
  const nameOn = async (url) => {
    const page = await t.open(url);
    await marked(t, page, `marks on ${url}`);
    return (await t.marks(page))[0].name;
  };
  t.site.put('www.reuters.com/world/raids', ARTICLE);
  const first = await nameOn('/prostitution-ring.html');
  assert.equal(await nameOn('/prostitution-ring.html'), first);
  const other = await nameOn('http://www.reuters.com/world/raids');
  assert.notEqual(other.slice(0, 8), first.slice(0, 8));
});

scenario('background: a second injection takes the place of the first', async (t) => {
  const page = await t.article();
  const before = await t.markedWords(page);
  for (let i = 0; i < 3; i += 1)
    await t.extension(async (pattern) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ url: pattern });
      await api.runtime.sendMessage({ type: 'readTab', tabId: tab.id });
    }, DEMO);
  await until(async () => (await t.markedWords(page)).length === before.length, 'the marks once');
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  const hosts = await page.evaluate(() => document.documentElement.children.length);
  assert.equal(hosts, 3);
  await page.keyboard.press('Escape');
  await until(async () => (await t.shadow(page)) === undefined, 'one Escape for the one card');
  assert.deepEqual(await t.markedWords(page), before);
  assert.equal(await sheets(page), 1);
});

scenario(
  'background: in the mode with nothing in the page there is a reading and no mark',
  async (t) => {
    await setOptions(t, { quiet: true });
    const page = await t.open('/prostitution-ring.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const held = await until(async () => {
      const now = await state(t);
      return now?.state === 'read' && now;
    }, 'a reading');
    assert.ok(held.reading.card.figures.length > 0);
    assert.equal(held.marks, undefined);
    await t.hover(page, 'Eurojust');
    await sleep(700);
    const seen = await page.evaluate(() => [
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
    ]);
    assert.deepEqual(seen, [0, 0]);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  },
);

scenario(
  'background: off on a site takes the marks away at once, on brings them back',
  async (t) => {
    const page = await t.article();
    await setOptions(t, { offSites: ['demo.pressmark.localhost'] });
    await unmarked(t, page, 'no marks when off');
    const second = await t.open('/prostitution-ring.html');
    await sleep(800);
    assert.deepEqual(await t.marks(second), []);
    await setOptions(t, { offSites: [] });
    await marked(t, page, 'marks when on again');
  },
);

scenario('background: kinds that the reader does not want are not marked', async (t) => {
  const page = await t.article();
  await setOptions(t, { places: false });
  await until(async () => !(await t.markedWords(page)).includes('Antwerp'), 'no places');
  assert.ok((await t.markedWords(page)).includes('Eurojust'));
});

scenario('background: stored settings of any shape do no harm', async (t) => {
  await t.extension(() =>
    (globalThis.browser ?? globalThis.chrome).storage.local.set({ options: 'rubbish', secret: 7 }),
  );
  await t.article();
});

scenario('background: messages of a wrong shape are not answered', async (t) => {
  const answers = await t.extension(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const wires = [
      {},
      { type: 'nothing' },
      { type: 'readTab', tabId: 'x' },
      { type: 'read', copy: {} },
      { type: 'correct', add: 5 },
      7,
      null,
    ];
    const send = (wire) =>
      api.runtime.sendMessage(wire).then(
        (answer) => answer ?? 'none',
        () => 'none',
      );
    return Promise.all(wires.map(send));
  });
  assert.deepEqual(new Set(answers), new Set(['none']));
});

scenario(
  'background: keyboard: the ring goes from mark to mark and is told once, the card opens and the focus returns',
  async (t) => {
    t.site.put('/focus.html', ARTICLE.replace('<body>', '<body><button id="mine">Mine</button>'));
    const page = await t.article('/focus.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const focused = () => page.evaluate(() => document.activeElement.id);
    await page.focus('#mine');
    const command = (name) => tell(t, DEMO, { type: 'command', name });
    const many = (await t.marks(page)).length;
    const clip = (await t.marks(page))[0].rect;
    const look = () => page.screenshot({ clip, encoding: 'base64' });
    await page.bringToFront();
    const plain = await look();
    await command('next');
    assert.equal((await t.marks(page)).length, many + 1);
    // the ring is seen, and the page's document has but our host more
    await until(async () => (await look()) !== plain, 'the ring to be seen');
    const without = () =>
      page.evaluate(() => {
        const root = document.documentElement.cloneNode(true);
        root.lastElementChild.remove();
        return root.outerHTML;
      });
    assert.equal(await without(), before);
    const host = await t.shadow(page);
    const told = () => host.evaluate((root) => root.querySelector('[role=status]').textContent);
    await until(async () => (await told()).endsWith(`1 of ${many}`), 'the first mark told');
    await command('next');
    await command('previous');
    await command('open');
    await t.cardText(page);
    await page.bringToFront();
    assert.notEqual(await focused(), 'mine');
    await page.keyboard.press('Escape');
    await until(async () => (await t.shadow(page)) === undefined, 'the host gone');
    assert.equal(await focused(), 'mine');
    assert.equal((await t.marks(page)).length, many);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    await command('toggle');
    await unmarked(t, page, 'no marks after toggle');
    await command('toggle');
    await marked(t, page, 'marks after toggle');
  },
);

scenario('background: words are shown in the page, and none that are not there', async (t) => {
  const page = await t.article();
  const { reading, article } = await state(t);
  const { mentions } = reading.card.agencies.find(({ name }) => name === 'Eurojust');
  assert.equal(article.text.slice(mentions[0].start, mentions[0].end), 'Eurojust');
  assert.deepEqual(await tell(t, DEMO, { type: 'show', span: mentions[0] }), { shown: true });
  const far = { start: 9_000_000, end: 9_000_010 };
  assert.deepEqual(await tell(t, DEMO, { type: 'show', span: far }), { shown: false });
  await page.close();
});

// Firefox notes in its own console, not in the page's, that a question of a closed tab stays unanswered.
scenario(
  'background: a tab that is closed while it is read leaves nothing behind',
  { errors: true },
  async (t) => {
    for (let i = 0; i < 3; i += 1) {
      const page = await t.open('/prostitution-ring.html');
      await page.close();
    }
    await t.article();
  },
);
