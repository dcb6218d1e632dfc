import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { openApp } from '../app.mjs';
import { articleBody, articlePage, OTHER_CASE, PARAGRAPHS } from '../article.mjs';
import { firstTab, marking, setOptions, stateOf } from '../asks.mjs';
import { pressOn } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** What the toolbar button says of a tab. */
const buttonOf = (t, tab) =>
  t.extension(async (tabId) => {
    const { action } = globalThis.browser ?? globalThis.chrome;
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, tab);

/** Waits until the button says this of a tab. */
const untilSays = (t, tab, text, title) =>
  until(async () => {
    const now = await buttonOf(t, tab);
    return now.text === text && title.test(now.title);
  }, `'${text}' and ${title} on the button`);

const countOf = ({ reading: { card } }) =>
  card.figures.length + card.agencies.length + card.places.length;

scenario('button: it counts what the card has, and follows the settings', async (t) => {
  await t.article();
  const tab = await firstTab(t);
  const many = countOf(await stateOf(t, tab));
  await untilSays(t, tab, String(many), new RegExp(`\\b${many}\\b`));
  await setOptions(t, { badge: false });
  await untilSays(t, tab, '', new RegExp(`\\b${many}\\b`));
  await setOptions(t, {});
  await untilSays(t, tab, String(many), new RegExp(`\\b${many}\\b`));
});

scenario(
  'button: it says nothing of a page that was turned off, now and when it is loaded anew',
  async (t) => {
    const page = await t.article();
    const tab = await firstTab(t);
    await until(async () => (await buttonOf(t, tab)).text !== '', 'a count');
    const popup = await t.popup(page);
    await pressOn(popup, 'More');
    await pressOn(popup, 'Turn off on this page');
    await untilSays(t, tab, '', /off/i);
    await page.reload();
    await untilSays(t, tab, '', /off/i);
  },
);

scenario(
  'button: it goes with a page that shows another article without a load, and with none again',
  async (t) => {
    const { page, showArticle, showFront } = await openApp(t);
    const tab = await firstTab(t);
    for (const [path, body, words] of [
      ['/app/one', articleBody(), 'Charleroi'],
      ['/app/two', articleBody(OTHER_CASE), 'Valencia'],
    ]) {
      await showArticle(path, body);
      await marking(t, page, words);
      const many = countOf(await stateOf(t, tab));
      await untilSays(t, tab, String(many), new RegExp(`\\b${many}\\b`));
    }
    await showFront();
    await untilSays(t, tab, '', /nothing read/);
  },
);

scenario(
  'button: who has gone on to another page meanwhile sees no count of the page before',
  async (t) => {
    const paragraphs = Array.from({ length: 250 }, (_, i) =>
      PARAGRAPHS.map((p) => p.replace('25', `${i + 25}`).replace('26', `${i + 26}`)),
    ).flat();
    t.site.put('/long.html', articlePage({ paragraphs }));
    const page = await t.open('/long.html');
    const tab = await firstTab(t);
    await until(async () => (await stateOf(t, tab))?.state === 'reading', 'a reading under way');
    await page.goto(t.site.url('/'));
    await sleep(4_000);
    assert.equal((await buttonOf(t, tab)).text, '');
  },
);
