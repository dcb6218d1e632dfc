import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { scenario } from '../scenario.mjs';

const line = (id, town, count) => ({ id, town, count });
const FIRST = {
  react: [line('a', 'Ghent', 12), line('b', 'Leuven', 13), line('c', 'Ostend', 14)],
  vue: [line('a', 'Lyon', 22), line('b', 'Marseille', 23), line('c', 'Toulouse', 24)],
  svelte: [line('a', 'Turin', 32), line('b', 'Naples', 33), line('c', 'Palermo', 34)],
};
const NEW = { react: 'Bruges', vue: 'Bordeaux', svelte: 'Bologna' };
const each = (change) =>
  Object.fromEntries(Object.entries(FIRST).map(([name, story]) => [name, change(story, name)]));

/** What is drawn then: other numbers in the same lines; then a line gone, a new one, and the rest turned about. */
const RECOUNTED = each((story) => story.map((one) => ({ ...one, count: one.count + 100 })));
const TURNED = each(([, ...rest], name) => [line('d', NEW[name], 44), ...rest.toReversed()]);

const textOf = (story) =>
  story.map(({ town, count }) => `Officers searched ${count} homes in ${town}, Europol said.`);
const wordsOf = ({ town, count }) => [`${count} homes`, town, 'Europol'];

/** Waits until what is drawn now is marked, each word once and in its order, and nothing else. */
const markedAs = (t, page, stories) =>
  until(
    async () => {
      const wanted = Object.values(stories).flat().flatMap(wordsOf);
      return (await t.markedWords(page)).join() === wanted.join();
    },
    `the marks of ${JSON.stringify(stories)}`,
  );

scenario(
  'rendered: what React, Vue and Svelte take over, patch and turn about is marked at its words, and they render on',
  async (t) => {
    // loaded here, because bundler and frameworks take a second that no other scenario needs
    const { fromServer, renderingScript } = await import('../rendered/script.mjs');
    const vue = textOf(FIRST.vue).map((text) => `<p>${text}</p>`);
    const more = `<div id="react">${fromServer(FIRST.react)}</div><div id="vue"><section>${vue.join('')}</section></div><div id="svelte"></div>`;
    t.site.put(
      '/rendered.html',
      articlePage({ title: 'What is known of the raids', paragraphs: PARAGRAPHS.slice(2), more }),
    );
    t.site.put('/rendered.js', await renderingScript(), {
      headers: { 'content-type': 'text/javascript' },
    });
    const page = await t.open('/rendered.html');
    await markedAs(t, page, { react: FIRST.react, vue: FIRST.vue });
    const drawn = () =>
      page.evaluate(() =>
        ['react', 'vue', 'svelte'].map((name) =>
          [...document.querySelectorAll(`#${name} p`)].map((p) => p.textContent),
        ),
      );
    await page.evaluate(async (stories) => {
      await import('/rendered.js');
      globalThis.startAll(stories);
    }, FIRST);
    await markedAs(t, page, FIRST);
    for (const stories of [RECOUNTED, TURNED]) {
      await page.evaluate((next) => globalThis.drawAll(next), stories);
      assert.deepEqual(await drawn(), Object.values(stories).map(textOf));
      await markedAs(t, page, stories);
    }
  },
);
