import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { openApp } from '../app.mjs';
import { articleBody, articlePage, OTHER_CASE, PARAGRAPHS } from '../article.mjs';
import { DEMO, isCardOpen, marking, setOptions, textOf, unmarked } from '../asks.mjs';

import { says } from '../on-surfaces.mjs';
import { page as shown } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

/** Goes away from an article and comes back to it out of the back/forward cache, which a browser may empty when it likes. */
async function thereAndBack(t, page, meanwhile = async () => undefined) {
  for (let tries = 0; tries < 3; tries++) {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        globalThis.isFromCache = persisted;
      });
    });
    await page.goto(t.site.url('/weekend-market.html'));
    await meanwhile();
    // the driver would wait for a load, and there is none
    await page.evaluate(() => history.back()).catch(() => undefined);
    const isFromCache = () => page.evaluate(() => globalThis.isFromCache === true);
    if (await until(isFromCache, 'the cache', 3_000).catch(() => false)) return;
  }
  throw new Error('the browser never kept the page in its cache');
}

scenario(
  'living: back out of the cache an article has its marks, its card and its state',
  async (t) => {
    const page = await t.article();
    const words = await t.markedWords(page);
    await thereAndBack(t, page);
    await until(async () => (await t.markedWords(page)).length === words.length, 'the marks');
    assert.deepEqual(await t.markedWords(page), words);
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
    const popup = await t.popup(page);
    await until(async () => (await textOf(popup)).includes('people arrested'), 'the fact card');
  },
);

// A page of its own: Firefox's driver waits in vain for an address that is shown in a tab which came out of the cache.
scenario(
  'living: what was set while an article lay in the cache holds when it comes back',
  async (t) => {
    const page = await t.article();
    await thereAndBack(t, page, () => setOptions(t, { offSites: ['demo.pressmark.localhost'] }));
    await unmarked(t, page, 'no marks on a site that was turned off');
  },
);

scenario('living: a tab that was discarded is read again when it comes back', async (t) => {
  const page = await t.article();
  const words = await t.markedWords(page);
  await t.open('/weekend-market.html');
  const id = await t.extension(async (url) => {
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await tabs.query({ url })).filter((one) => one.url.includes('ring'));
    return ((await tabs.discard(tab.id)) ?? tab).id;
  }, DEMO);
  await t.extension(
    (tabId) => (globalThis.browser ?? globalThis.chrome).tabs.update(tabId, { active: true }),
    id,
  );
  const back = await until(async () => {
    const pages = await t.driver.browser.pages();
    const found = pages.filter((one) => one.url().includes('prostitution-ring'));
    return found.at(-1);
  }, 'the tab');
  await until(async () => (await t.markedWords(back)).length === words.length, 'the marks');
  await back.close();
});

scenario('living: a document written anew as something else keeps nothing of ours', async (t) => {
  t.site.put('/anew.html', articlePage());
  const page = await t.article('/anew.html');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Shop</title><p>Sold out</p>');
    document.close();
  });
  await unmarked(t, page, 'no marks');
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
});

scenario(
  'living: a page that was turned off is off however its site leads there, and no other with it',
  async (t) => {
    await setOptions(t, { offPages: [t.site.url('/app/two')] });
    const { page, showArticle } = await openApp(t);
    await showArticle('/app/one', articleBody());
    await marking(t, page, 'Charleroi');
    await showArticle('/app/two', articleBody(OTHER_CASE));
    await unmarked(t, page, 'no marks on the page that is off');
    await sleep(1_000);
    assert.deepEqual(await t.marks(page), []);
    const popup = await t.popup(page);
    await until(async () => (await textOf(popup)).includes('Off on this page'), 'the reason');
    await popup.close();
    await showArticle('/app/three', articleBody(OTHER_CASE));
    await marking(t, page, 'Valencia');
  },
);

scenario(
  'living: from a front page to one article, to another, to one below it and back without a load',
  async (t) => {
    const { page, showArticle, showFront } = await openApp(t);
    await showArticle('/app/one', articleBody());
    await marking(t, page, 'Charleroi');
    await showArticle('/app/two', articleBody(OTHER_CASE));
    await marking(t, page, 'Valencia');
    assert.ok(!(await t.markedWords(page)).includes('Charleroi'));
    const popup = await t.popup(page);
    await until(
      async () => (await textOf(popup)).includes('Spanish police free'),
      'the second card',
    );
    assert.ok(!(await textOf(popup)).includes('Charleroi'));
    // as a feed without an end does: the next article comes below, and later becomes the page's own
    const words = await t.markedWords(page);
    await page.evaluate((body) => {
      document
        .querySelector('#app')
        .insertAdjacentHTML('beforeend', `<article id="next">${body}</article>`);
    }, articleBody());
    await sleep(1_000);
    assert.deepEqual(await t.markedWords(page), words);
    await page.evaluate(() => {
      document.title = document.querySelector('#next h1').textContent;
      history.pushState({}, '', '/app/three');
    });
    await marking(t, page, 'Charleroi');
    assert.ok(!(await t.markedWords(page)).includes('Valencia'));
    await showFront();
    await unmarked(t, page, 'no marks on the front page');
  },
);

scenario(
  'living: a feed is at the article that its title names, whatever its metadata still says',
  async (t) => {
    const head = '<meta property="og:title" content="Police detain 25 in trafficking raids">';
    t.site.put('/feed.html', articlePage({ head }));
    const page = await t.article('/feed.html');
    await page.evaluate((body) => {
      document
        .querySelector('main')
        .insertAdjacentHTML('beforeend', `<article id="next">${body}</article>`);
      document.title = document.querySelector('#next h1').textContent;
      history.pushState({}, '', '/feed-two.html');
    }, articleBody(OTHER_CASE));
    await marking(t, page, 'Valencia');
    assert.ok(!(await t.markedWords(page)).includes('Charleroi'));
    const popup = await t.popup(page);
    await says(popup, 'Spanish police free');
    assert.ok(!(await textOf(popup)).includes('Feb 8'));
  },
);

/** The words that are marked, in any order: those in two trees have none. */
const wordsIn = (page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)),
  );
const fills = (host, inside) =>
  `<script>document.querySelector('${host}').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)}</script>`;

scenario(
  'living: an article in a shadow root grows there, with its headline in it or without',
  async (t) => {
    const story = '<news-story></news-story>';
    const { title, paragraphs } = OTHER_CASE;
    const text = paragraphs.map((p) => `<p>${p}</p>`).join('');
    const whole = `${story}${fills('news-story', `<article><h1>${title}</h1>${text}</article>`)}`;
    const parted = `<main><h1>${title}</h1>${story}</main>${fills('news-story', `<div>${text}</div>`)}`;
    const head = `<title>${title}</title>`;
    for (const [path, body] of Object.entries({
      '/in-shadow.html': whole,
      '/half-shadow.html': parted,
    })) {
      t.site.put(path, shown(body, head));
      const page = await t.open(path);
      const marked = async (words) => (await wordsIn(page)).includes(words);
      await until(() => marked('Valencia'), `marks on ${path}`, 20_000);
      await page.evaluate((line) => {
        const p = document.createElement('p');
        p.textContent = line;
        document.querySelector('news-story').shadowRoot.firstChild.append(p);
      }, PARAGRAPHS[1]);
      await until(() => marked('Charleroi'), `a mark on what came to ${path}`, 20_000);
    }
  },
);

// Firefox draws no page in advance.
scenario(
  'living: an article that was drawn in advance is marked once it is shown',
  { in: 'chrome' },
  async (t) => {
    const rules = { prerender: [{ urls: ['/prostitution-ring.html'], eagerness: 'immediate' }] };
    t.site.put(
      '/in-advance.html',
      `<!doctype html><title>Front</title><script type="speculationrules">${JSON.stringify(rules)}</script><a href="/prostitution-ring.html">Raids</a>`,
    );
    const page = await t.open('/in-advance.html');
    const isDrawn = () => t.requests().some((request) => request.endsWith('/style.css'));
    await until(isDrawn, 'the article to be drawn');
    await page.click('a');
    await marking(t, page, 'Eurojust');
    const activated = await page.evaluate(
      () => performance.getEntriesByType('navigation')[0].activationStart,
    );
    assert.ok(activated > 0, 'the page was not the one drawn in advance');
  },
);

scenario(
  'living: an address that changes over the same article leaves the card that is open',
  async (t) => {
    t.site.put('/scrolled.html', articlePage());
    const page = await t.article('/scrolled.html');
    await t.hover(page, 'Eurojust');
    await t.cardText(page);
    for (let n = 0; n < 8; n += 1) {
      await page.evaluate((to) => history.replaceState({}, '', to), `/scrolled.html?at=${n}`);
      await sleep(150);
      assert.ok(await isCardOpen(t, page), `closed after ${n + 1} changes of the address`);
    }
  },
);
