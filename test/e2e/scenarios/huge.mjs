import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { firstTab, stateOf } from '../asks.mjs';
import { HEADLINE, page, STORY } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

/** Shown nowhere, so that the browser's own layout does not decide the test. */
const HIDE = '<style>#more { display: none }</style>';
const grown = (script) =>
  page(
    `<article>${HEADLINE}${STORY}<div id="more"></div></article><script>{ const more = document.querySelector('#more'); ${script} }</script>`,
    HIDE,
  );

/** Sends the first tab what popup or keyboard would. */
const tell = async (t, ask) =>
  t.extension(
    (tab, wire) => (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(tab, wire),
    await firstTab(t),
    ask,
  );

function settled(t) {
  return until(async () => {
    const state = await stateOf(t, await firstTab(t));
    return state.state !== 'reading' && state;
  }, 'a state');
}

async function readsInPart(t, path) {
  const tab = await t.article(path);
  assert.ok((await t.markedWords(tab)).includes('Eurojust'));
  const { state, article } = await settled(t);
  assert.equal(state, 'read');
  assert.equal(article.partial, 'capped');
  assert.ok(article.text.length <= 300_000, `${article.text.length} characters were read`);
  const popup = await t.popup(tab);
  await until(
    () => popup.evaluate(() => document.body.innerText.includes('its end was not read')),
    'the note in the popup',
  );
}

scenario('huge: of a million text nodes the start is read, and the popup says so', async (t) => {
  t.site.put(
    '/million.html',
    grown(
      "const all = document.createDocumentFragment(); for (let i = 0; i < 1e6; i += 1) all.append('word '); more.append(all);",
    ),
  );
  await readsInPart(t, '/million.html');
});

scenario(
  'huge: an article among a hundred thousand elements is found without a look at all of them',
  async (t) => {
    t.site.put(
      '/elements.html',
      page(
        `<article>${HEADLINE}${STORY}</article><script>for (let i = 0; i < 100; i += 1) { const all = document.createElement('div'); all.innerHTML = '<i></i>'.repeat(1_000); document.body.append(all); }</script>`,
      ).replace('article">', 'website">'),
    );
    const tab = await t.article('/elements.html');
    assert.ok((await t.markedWords(tab)).includes('Eurojust'));
  },
);

scenario('huge: of one text of ten megabytes nothing is lost but its end', async (t) => {
  t.site.put(
    '/ten.html',
    page(
      `<article>${HEADLINE}${STORY}<p id="more"></p></article><script>document.querySelector('#more').textContent = 'Officers searched more homes. '.repeat(350_000);</script>`,
    ),
  );
  await readsInPart(t, '/ten.html');
});

/** Built five hundred levels at a time: one by one, a browser looks through all levels above for each. */
const nested = (depth) =>
  grown(
    `const chunk = document.createElement('div'); let end = chunk; for (let i = 1; i < 500; i += 1) end = end.appendChild(document.createElement('div')); let at = more; for (let i = 0; i < ${depth}; i += 500) { at = at.appendChild(chunk.cloneNode(true)); while (at.firstChild) at = at.firstChild; } at.textContent = 'The bottom, at last, was reached by nobody.';`,
  );

scenario('huge: 1,500 levels are read to the bottom', { in: 'chrome' }, async (t) => {
  t.site.put('/deep.html', nested(1_500).replace(HIDE, ''));
  const tab = await t.article('/deep.html');
  assert.ok((await t.markedWords(tab)).includes('Eurojust'));
  assert.equal((await settled(t)).article.partial, undefined);
});

// Hidden, as all of these.
scenario('huge: of 100,000 levels the first thousands are read', { in: 'firefox' }, async (t) => {
  t.site.put('/deeper.html', nested(100_000));
  await readsInPart(t, '/deeper.html');
});

// Firefox falls over any highlight on such a page, whoever sets it, and from 50,000 levels on over any sheet that is added.
scenario(
  'huge: of 100,000 levels that are shown the first thousands are read, and nothing is marked',
  { in: 'firefox' },
  async (t) => {
    t.site.put('/shown.html', nested(100_000).replace(HIDE, ''));
    const tab = await t.open('/shown.html');
    const { state, article } = await settled(t);
    assert.equal(state, 'read');
    assert.equal(article.partial, 'capped');
    const isWhole = () => tab.evaluate(() => document.querySelectorAll('div').length > 100_000);
    assert.deepEqual(await t.marks(tab), []);
    assert.ok(await isWhole(), 'the tab has fallen');
    const popup = await t.popup(tab);
    await until(
      () => popup.evaluate(() => document.body.innerText.includes('its end was not read')),
      'the note in the popup',
    );
    const span = { start: 0, end: 6 };
    const asks = [
      { type: 'show', span },
      ...['toggle', 'next'].map((name) => ({ type: 'command', name })),
    ];
    for (const ask of asks) await tell(t, ask);
    assert.deepEqual(await t.marks(tab), []);
    assert.ok(await isWhole(), 'the tab has fallen over what was asked of it');
  },
);
