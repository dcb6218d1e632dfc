import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articleBody, articlePage, OTHER_CASE } from '../article.mjs';
import {
  DEMO,
  firstTab,
  html,
  isCardOpen,
  marking,
  notMarking,
  rulesOf,
  textOf,
} from '../asks.mjs';
import { openLine, pressOn, says } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

const post = (id, text) =>
  `<div class="post" id="post-${id}" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2>Update ${id}</h2><p itemprop="articleBody">${text}</p></div>`;

scenario(
  'changing: a live blog that grows at its top is read on, each mark at its words',
  async (t) => {
    t.site.put(
      '/live.html',
      articlePage({ more: post(1, 'Frontex officers came to Ghent on Wednesday.') }),
    );
    const page = await t.article('/live.html');
    await marking(t, page, 'Ghent');
    for (const [id, town] of ['Leuven', 'Ostend', 'Bruges'].entries()) {
      await page.evaluate(
        (inside) => document.querySelector('h1').insertAdjacentHTML('afterend', inside),
        post(id + 2, `Police in ${town} searched 12 more houses, Europol said on Wednesday.`),
      );
      await marking(t, page, town);
    }
    const words = await t.markedWords(page);
    for (const town of ['Ghent', 'Leuven', 'Ostend', 'Bruges', 'Charleroi'])
      assert.equal(
        words.filter((word) => word === town).length,
        1,
        `${town} is marked once: ${words}`,
      );
  },
);

/** Changes a page as Chrome's translation does: each text in two font elements, class and language at the root. */
function translateInPlace() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.data.trim()) texts.push(node);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    inner.textContent = text.data.replace('Officers', 'The officers');
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.documentElement.classList.add('translated-ltr');
}

scenario(
  'changing: the browser’s translation of a page is read as one, and the card says so',
  async (t) => {
    t.site.put('/translated.html', articlePage());
    const page = await t.article('/translated.html');
    const original = await page.evaluate(() => document.querySelector('article').innerHTML);
    await page.evaluate(translateInPlace);
    const popup = await t.popup(page);
    const note = 'machine translation';
    await until(async () => (await textOf(popup)).includes(note), 'the note on the translation');
    await marking(t, page, 'Charleroi');
    await page.evaluate((inside) => {
      document.querySelector('article').innerHTML = inside;
      document.documentElement.classList.remove('translated-ltr');
    }, original);
    await until(async () => !(await textOf(popup)).includes(note), 'no note on the original');
    await marking(t, page, 'Charleroi');
  },
);

scenario(
  'changing: a page that says only later that it was translated is taken for it all the same',
  async (t) => {
    t.site.put('/late-translation.html', articlePage());
    const page = await t.article('/late-translation.html');
    await sleep(1_000);
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    const popup = await t.popup(page);
    await until(async () => (await textOf(popup)).includes('machine translation'), 'the note');
  },
);

scenario(
  'changing: an open card goes with its words, and over to none that come in their place',
  async (t) => {
    t.site.put('/under-a-card.html', articlePage());
    const page = await t.article('/under-a-card.html');
    await t.hover(page, 'Charleroi');
    await t.cardText(page);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Police in Leuven searched 12 more houses, Europol said on Wednesday.';
      document.querySelector('h1').after(p);
    });
    await marking(t, page, 'Leuven');
    assert.match(await t.cardText(page), /Charleroi/);
    await page.evaluate(() => scrollBy(0, 1));
    const card = await (await t.shadow(page)).evaluate((root) =>
      root.querySelector(':popover-open').getBoundingClientRect().toJSON(),
    );
    const { rect } = (await t.marks(page)).find(({ text }) => text === 'Charleroi');
    assert.ok(Math.abs(card.top - rect.y - rect.height) < 40, 'the card stands under its words');
    await page.evaluate((inside) => {
      document.querySelector('article').innerHTML = inside;
    }, articleBody(OTHER_CASE));
    await marking(t, page, 'Valencia');
    await until(async () => !(await isCardOpen(t, page)), 'the card closed');
  },
);

scenario('changing: the keyboard keeps its place when posts come above it', async (t) => {
  t.site.put('/keys-above.html', articlePage());
  const page = await t.article('/keys-above.html');
  await page.bringToFront();
  const command = (name) =>
    t.extension(
      async (url, message) => {
        const { tabs } = globalThis.browser ?? globalThis.chrome;
        const [tab] = await tabs.query({ url });
        await tabs.sendMessage(tab.id, message);
      },
      DEMO,
      { type: 'command', name },
    );
  const words = await t.markedWords(page);
  for (let i = 0; i <= words.indexOf('Antwerp'); i++) await command('next');
  await page.evaluate(() => {
    const p = document.createElement('p');
    p.textContent = 'Police in Leuven searched 12 more houses, Europol said on Wednesday.';
    document.querySelector('h1').after(p);
  });
  await marking(t, page, 'Leuven');
  await command('open');
  assert.match(await t.cardText(page), /Antwerp/);
});

scenario(
  'changing: what a click unfolds is read, and what it folds away is marked no longer',
  async (t) => {
    const rest = (id, words) =>
      `<button id="${id}">More</button><div class="folded"><p>${words}</p></div>`;
    t.site.put(
      '/folded.html',
      articlePage({
        head: '<style>.folded{display:none}.folded.open{display:block}</style>',
        more: `${rest('one', 'French police searched a flat in Marseille on Friday, Europol said.')}
        ${rest('two', 'Dutch police searched a flat in Rotterdam on Friday, Europol said.')}
        <details><summary>Before</summary><p>Irish police searched a flat in Galway in May, Europol said.</p></details>
        <script>for (const b of document.querySelectorAll('button')) b.onclick = () => {
          for (const f of document.querySelectorAll('.folded')) f.classList.toggle('open', f === b.nextElementSibling);
        }</script>`,
      }),
    );
    const page = await t.article('/folded.html');
    assert.ok(!(await t.markedWords(page)).includes('Marseille'));
    await page.click('#one');
    await marking(t, page, 'Marseille');
    await page.click('#two');
    await marking(t, page, 'Rotterdam');
    assert.ok(!(await t.markedWords(page)).includes('Marseille'));
    await page.click('summary');
    await marking(t, page, 'Galway');
  },
);

scenario(
  'changing: what the page itself shows of a text that it kept hidden is read, and no longer once it is hidden',
  async (t) => {
    const more = `<div id="rest" hidden><p>French police searched a flat in Marseille on Friday, Europol said.</p></div>`;
    t.site.put('/revealed.html', articlePage({ more }));
    const page = await t.article('/revealed.html');
    assert.ok(!(await t.markedWords(page)).includes('Marseille'));
    const show = (isShown) =>
      page.evaluate((it) => {
        document.querySelector('#rest').hidden = !it;
      }, isShown);
    await show(true);
    await marking(t, page, 'Marseille');
    await show(false);
    await notMarking(t, page, 'Marseille');
  },
);

scenario('changing: what the page changes at the very moment it is marked is read', async (t) => {
  t.site.put(
    '/at-once.html',
    articlePage({
      more: `<script>
        const look = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          clearInterval(look);
          const more = document.createElement('p');
          more.textContent = 'Spanish police searched a flat in Alicante on Friday, Europol said.';
          document.querySelector('article').append(more);
        }, 5);
      </script>`,
    }),
  );
  const page = await t.article('/at-once.html');
  await marking(t, page, 'Alicante');
});

scenario(
  'changing: what the browser unfolds, because an address leads there, is read',
  async (t) => {
    t.site.put(
      '/led-to.html',
      articlePage({
        more: `<div hidden="until-found"><p id="hidden">Spanish police searched a flat in Alicante on Friday, Europol said.</p></div>
        <details><summary>Before</summary><p id="closed">Irish police searched a flat in Galway in May, Europol said.</p></details>`,
      }),
    );
    const page = await t.article('/led-to.html');
    const words = await t.markedWords(page);
    assert.ok(!words.includes('Alicante') && !words.includes('Galway'));
    const goTo = (id) => page.evaluate((hash) => location.assign(hash), `#${id}`);
    await goTo('hidden');
    await marking(t, page, 'Alicante');
    await goTo('closed');
    await marking(t, page, 'Galway');
  },
);

scenario('changing: a click that changes nothing paints no mark anew', async (t) => {
  t.site.put('/clicked.html', articlePage());
  const page = await t.article('/clicked.html');
  const painted = () => page.evaluate(() => (window.before ??= [...CSS.highlights.values()]));
  const count = (await painted()).length;
  await page.click('h1');
  await sleep(900);
  const kept = await page.evaluate(() => {
    const now = [...CSS.highlights.values()];
    return window.before.filter((one) => now.includes(one)).length;
  });
  assert.equal(kept, count);
});

scenario(
  'changing: marks have the colours of a page that the reader has turned dark',
  async (t) => {
    const toggle = `<button>Dark</button><script>document.querySelector('button').onclick = () => document.documentElement.classList.add('dark')</script>`;
    t.site.put(
      '/turned-dark.html',
      articlePage({ head: '<style>.dark{background:#111;color:#eee}</style>', after: toggle }),
    );
    const page = await t.article('/turned-dark.html');
    const light = await rulesOf(page);
    await page.click('button');
    await until(async () => (await rulesOf(page)) !== light, 'other colours');
  },
);

scenario(
  'changing: marks have the colours of a page that fades to dark with the system',
  async (t) => {
    const night =
      'body{background:#fff;color:#111;transition:background .5s,color .5s}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}';
    t.site.put('/nightfall.html', articlePage({ head: `<style>${night}</style>` }));
    const page = await t.article('/nightfall.html');
    await t.driver.wear(page, 'light');
    const light = await rulesOf(page);
    await t.driver.wear(page, 'dark');
    await until(async () => (await rulesOf(page)) !== light, 'the colours of the night');
    await t.driver.wear(page, 'light');
    await until(async () => (await rulesOf(page)) === light, 'the colours of the day');
  },
);

scenario(
  'changing: the marks of a page leave its document as it was, whatever became of it',
  async (t) => {
    t.site.put('/live-still.html', articlePage());
    const page = await t.article('/live-still.html');
    const before = await html(page);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.id = 'late';
      p.textContent = 'French police searched a flat in Marseille on Friday, Europol said.';
      document.querySelector('article').append(p);
    });
    await marking(t, page, 'Marseille');
    await page.evaluate(() => document.querySelector('#late').remove());
    await notMarking(t, page, 'Marseille');
    assert.equal(await html(page), before);
  },
);

scenario('changing: what the reader strikes out has not left the text', async (t) => {
  t.site.put('/struck.html', articlePage());
  const page = await t.article('/struck.html');
  const popup = await t.popup(page);
  await says(popup, 'people arrested');
  await openLine(popup, '25 people arrested');
  await pressOn(popup, 'Not this');
  await says(popup, 'no longer read as this figure');
  await until(async () => !(await textOf(popup)).includes('people arrested'), 'the line to go');
  const again = await t.popup(page);
  await says(again, 'places searched');
  for (const card of [popup, again]) {
    const said = await textOf(card);
    assert.ok(!/changed|No longer in the text/.test(said), said);
  }
});

/** Whether a card's first look is kept in our world of the open page. */
const isLookKept = async (t) =>
  t.extension(
    async (tabId) => {
      const { scripting } = globalThis.browser ?? globalThis.chrome;
      const [asked] = await scripting.executeScript({
        target: { tabId },
        func: () =>
          Object.getOwnPropertyNames(globalThis).some((n) => n.startsWith('pressmark first look')),
      });
      return asked.result;
    },
    await firstTab(t),
  );

scenario(
  'changing: a card that is opened again tells which number was another one, and the page holds no trace of it',
  async (t) => {
    t.site.put('/goes-on.html', articlePage());
    const page = await t.article('/goes-on.html');
    const first = await t.popup(page);
    await says(first, 'people arrested');
    assert.ok(!(await textOf(first)).includes('first looked'));
    await until(() => isLookKept(t), 'the first look to be kept');
    await first.close();
    const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis).length);
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('article'), 4);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        text.data = text.data
          .replace('26 homes', '34 homes')
          .replace('26 addresses', '34 addresses');
      }
    });
    await until(async () => (await t.markedWords(page)).some((w) => w.startsWith('34')), 'a mark');
    const again = await t.popup(page);
    await says(again, 'was 26 when you first looked');
    await says(again, '1 changed');
    const after = await page.evaluate(() => Object.getOwnPropertyNames(globalThis).length);
    assert.equal(after, before);
    await again.close();
    await page.reload();
    await until(async () => (await t.markedWords(page)).length > 0, 'the marks');
    const anew = await t.popup(page);
    await says(anew, 'people arrested');
    assert.ok(!(await textOf(anew)).includes('first looked'));
  },
);
