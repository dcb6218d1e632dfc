import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { articlePage, OTHER_CASE } from '../article.mjs';
import { textOf } from '../asks.mjs';
import { pressOn, says, tabOf } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** The side panel for an article, as a tab in the background. */
async function openPanel(t, article) {
  const tab = await tabOf(t, article);
  const panel = await t.extensionPage(`src/sidepanel/index.html?tab=${tab}`, article);
  await says(panel, 'people arrested');
  return panel;
}

/** Where the line of the panel that says these words is, once it is in sight. */
function pointOnLine(words) {
  const line = [...document.querySelectorAll('.row')].find((row) => row.innerText.includes(words));
  line.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = line.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

const currentLines = (panel) =>
  panel.evaluate(() => [...document.querySelectorAll('.now')].map((line) => line.innerText));

scenario(
  'panel: the pointer on a mark makes its line the current one, and counts it',
  async (t) => {
    const article = await t.article();
    const panel = await openPanel(t, article);
    assert.match(await textOf(panel), /\d+ marks/);
    await t.hover(article, 'Eurojust');
    await until(async () => {
      const lines = await currentLines(panel);
      return lines.length > 0 && lines.every((line) => line.includes('Eurojust'));
    }, 'the line of Eurojust to be the current one');
    assert.match(await textOf(panel), /mark \d+ of \d+/);
    await article.mouse.move(2, 2);
    await until(
      async () => (await currentLines(panel)).length === 0,
      'no line to be the current one',
    );
  },
);

scenario('panel: an article that a page takes away and brings again is shown again', async (t) => {
  const article = await t.article();
  const panel = await openPanel(t, article);
  await article.evaluate(() => {
    globalThis.kept = document.body.innerHTML;
    document.body.innerHTML = '<p>Loading</p>';
  });
  await says(panel, 'No article here');
  // the page looks again by itself a second later, and nobody clicks
  await article.evaluate(() => {
    document.body.innerHTML = globalThis.kept;
  });
  await says(panel, 'people arrested');
});

scenario(
  'panel: a page that is still loading is said to be, and no longer the one before it',
  async (t) => {
    const next = articlePage(OTHER_CASE);
    const [opening] = next.split('<p>The gang');
    t.site.put('/slow.html', opening, { rest: next.slice(opening.length), after: 4_000 });
    const article = await t.article();
    const panel = await openPanel(t, article);
    const seen = () =>
      panel.evaluate(() => {
        globalThis.said = new Set();
        const look = () => said.add(document.querySelector('h1')?.innerText);
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
      });
    await seen();
    await article.evaluate((to) => {
      location.href = to;
    }, t.site.url('/slow.html'));
    await says(panel, 'Still loading');
    assert.ok(!(await textOf(panel)).includes('25'));
    await says(panel, 'Spanish police free 11 women');
    const said = await panel.evaluate(() => [...globalThis.said]);
    for (const wrong of ['No article here', 'Pressmark was updated'])
      assert.ok(!said.includes(wrong), wrong);
  },
);

scenario(
  'panel: a page that takes its time to load is read as far as it has come, on a click',
  async (t) => {
    const next = articlePage(OTHER_CASE);
    const [opening] = next.split('<p>The women');
    t.site.put('/slow.html', opening, { rest: next.slice(opening.length), after: 60_000 });
    const article = await t.article();
    const panel = await openPanel(t, article);
    await article.evaluate((to) => {
      location.href = to;
    }, t.site.url('/slow.html'));
    await says(panel, 'Still loading');
    await pressOn(panel, 'Read it anyway');
    await says(panel, 'Spanish police free 11 women');
  },
);

scenario('panel: the pointer on a line washes its words in the page', async (t) => {
  const article = await t.article();
  const panel = await openPanel(t, article);
  const washed = async () => {
    const names = (await t.marks(article)).filter(({ text }) => text === 'Eurojust');
    return new Set(names.map(({ name }) => name)).size > 1;
  };
  assert.equal(await washed(), false);
  await panel.bringToFront();
  const { x, y } = await panel.evaluate(pointOnLine, 'Eurojust');
  await panel.mouse.move(x, y);
  await until(washed, 'the words to be washed');
  await panel.mouse.move(2, 2);
  await until(async () => !(await washed()), 'the wash to go');
});

scenario('panel: goes from mark to mark, and switches a category in the page', async (t) => {
  const article = await t.article();
  const panel = await openPanel(t, article);
  await article.bringToFront();
  await pressOn(panel, 'Next mark');
  await says(panel, 'mark 1 of');
  await pressOn(panel, 'Next mark');
  await says(panel, 'mark 2 of');
  await panel.evaluate(() =>
    [...document.querySelectorAll('.kinds label')]
      .find((label) => label.innerText === 'Places')
      .click(),
  );
  await until(async () => !(await t.markedWords(article)).includes('Antwerp'), 'places to go');
  assert.ok((await t.markedWords(article)).includes('Eurojust'));
});

scenario(
  'panel: each mark of the page has its line, in as many steps as there are marks',
  async (t) => {
    const article = await t.article();
    const panel = await openPanel(t, article);
    const [, count] = /(\d+) marks/.exec(await textOf(panel));
    await article.bringToFront();
    const without = [];
    for (let nth = 1; nth <= Number(count); nth += 1) {
      await panel.evaluate(() => document.querySelector('[aria-label="Next mark"]').click());
      await says(panel, `mark ${nth} of ${count}`);
      if ((await currentLines(panel)).length === 0) without.push(nth);
    }
    assert.ok(Number(count) > 20);
    assert.deepEqual(without, []);
  },
);
