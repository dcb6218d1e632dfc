import assert from 'node:assert/strict';
import { sleep } from '../../../scripts/browser/wait.mjs';
import { articleBody, articlePage, OTHER_CASE } from '../article.mjs';
import { marking, unmarked } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

const SHELL =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loading</title></head><body><div id="app">Loading</div></body></html>';

/** In a page: draws an article, as a script does that had to ask for it first. */
function draw(title, body) {
  document.title = title;
  document.querySelector('#app').innerHTML = `<article>${body}</article>`;
}

scenario('late: an article that a script draws after its page was loaded is marked', async (t) => {
  t.site.put('/news/late.html', SHELL);
  const page = await t.open('/news/late.html');
  await sleep(1_500);
  assert.deepEqual(await t.marks(page), []);
  await page.evaluate(draw, 'Police detain 25', articleBody());
  await marking(t, page, 'Charleroi');
});

scenario(
  'late: an article that is left by the button for the way back is another’s again',
  async (t) => {
    t.site.put('/news/late.html', SHELL);
    const page = await t.open('/news/late.html');
    await page.evaluate(draw, 'Police detain 25', articleBody());
    await marking(t, page, 'Charleroi');
    await page.evaluate(() => {
      const { title } = document;
      const inside = document.querySelector('#app').innerHTML;
      addEventListener('popstate', () => {
        document.title = title;
        document.querySelector('#app').innerHTML = inside;
      });
      history.pushState({}, '', '/news/other.html');
    });
    await page.evaluate(draw, OTHER_CASE.title, articleBody(OTHER_CASE));
    await marking(t, page, 'Valencia');
    // the driver would wait for a load, and there is none
    await page.evaluate(() => history.back());
    await marking(t, page, 'Charleroi');
    assert.ok(!(await t.markedWords(page)).includes('Valencia'));
    await page.evaluate(() => {
      document.querySelector('#app').innerHTML = '<a>News</a>';
    });
    await unmarked(t, page, 'no marks');
  },
);

scenario(
  'late: an article that its page hides until all has come is read once it is shown',
  async (t) => {
    t.site.put('/hidden.html', articlePage({ head: '<style>body { visibility: hidden }</style>' }));
    const page = await t.open('/hidden.html');
    await sleep(800);
    assert.deepEqual(await t.marks(page), []);
    await page.evaluate(() => {
      document.body.style.visibility = 'visible';
    });
    await marking(t, page, 'Eurojust');
  },
);
