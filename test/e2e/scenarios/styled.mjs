import assert from 'node:assert/strict';
import { HEADLINE, page as pageOf, STORY } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

const STYLE = `<style>
  article { width: 220px; hyphens: auto; }
  .cap::first-letter { float: left; font-size: 3em; }
  .late { content-visibility: auto; contain-intrinsic-size: auto 400px; }
  .gap { height: 3000px; }
  .upright { writing-mode: vertical-rl; height: 260px; }
  .boxless, .boxless p { display: contents; }
</style>`;
/** Stands first, because nothing scrolls to an element without a box. */
const BOXLESS =
  '<div class="boxless"><p>Officers of OLAF counted the cash, the prosecutors said.</p></div>';
const MORE = `<p class="cap">Frontex flew two aircraft over the harbour, the prosecutors said.</p>
  <aside><div class="gap"></div></aside>
  <div class="upright"><p>The European Public Prosecutor’s Office opened an inquiry in Luxembourg on Monday.</p></div>
  <section class="late"><p>Officers from Interpol were sent to Lisbon, where three more people were arrested.</p></section>`;

scenario(
  'styled: words in large initials, hyphenated, upright, without a box of their own or not laid out yet are marked and explained',
  async (t) => {
    t.site.put(
      '/styled.html',
      pageOf(`<article>${HEADLINE}${BOXLESS}${STORY}${MORE}</article>`, STYLE),
    );
    const page = await t.article('/styled.html');
    const words = await t.markedWords(page);
    const bodies = ['OLAF', 'Frontex', 'European Public Prosecutor’s Office', 'Interpol'];
    for (const body of bodies) assert.ok(words.includes(body), `${body} among ${words}`);
    for (const body of bodies) {
      await page.evaluate((name) => {
        const walker = document.createTreeWalker(document.querySelector('article'), 4);
        while (!walker.nextNode().data.includes(name));
        walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, body);
      await t.hover(page, body);
      assert.match(await t.cardText(page), new RegExp(body.slice(0, 20), 'i'));
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    }
  },
);
