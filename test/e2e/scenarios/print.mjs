import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { fortyFigures } from '../forty-figures.mjs';
import { says, tabOf } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** How many pages a PDF of Chromium's has: its page objects are written plainly. */
const pagesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g).length;

const textOfNote = (sheet) => sheet.evaluate(() => document.querySelector('.sheet')?.innerText);

/** The card of an article as it is set for paper: what it says of the sheet, its letters, its pages by format. */
async function printed(t, path) {
  const tab = await tabOf(t, await t.article(path));
  const sheet = await t.extensionPage(`src/popup/index.html?print&tab=${tab}`);
  await says(sheet, 'people arrested');
  let before = '';
  const isStill = async () => {
    await sleep(250);
    const now = await sheet.evaluate(() => {
      const { letters, leaves } = document.documentElement.dataset;
      return `${letters} ${leaves} ${document.querySelector('.card').scrollHeight}`;
    });
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await until(isStill, 'the card to fit');
  const pages = {};
  for (const format of ['A4', 'letter']) {
    const pdf = await sheet.pdf({ format, preferCSSPageSize: false, printBackground: false });
    pages[format] = pagesOf(pdf);
  }
  const letters = await sheet.evaluate(() => Number(document.documentElement.dataset.letters));
  return { pages, letters, note: await textOfNote(sheet) };
}

const ONE_SHEET = { A4: 1, letter: 1 };

scenario('print: the card goes on one sheet of paper', { in: 'chrome' }, async (t) => {
  const { pages, note } = await printed(t, '/prostitution-ring.html');
  assert.deepEqual(pages, ONE_SHEET);
  assert.equal(note, undefined, 'something was left out');
});

scenario(
  'print: cards of 24 and of forty figures too, in letters that can be read; what has no room is named',
  { in: 'chrome' },
  async (t) => {
    t.site.put('/twenty-four.html', fortyFigures(6));
    const fewer = await printed(t, '/twenty-four.html');
    assert.deepEqual([fewer.pages, fewer.letters], [ONE_SHEET, 9]);
    t.site.put('/forty.html', fortyFigures());
    const { pages, letters, note } = await printed(t, '/forty.html');
    assert.deepEqual([pages, letters], [ONE_SHEET, 9]);
    assert.equal(
      note,
      'Left out to fit one sheet: searches, why this page, what the bodies may do.',
    );
  },
);

scenario(
  'print: the sheet is set as wide as paper in a narrow window too, as at 400 %',
  async (t) => {
    const tab = await tabOf(t, await t.article());
    const sheet = await t.extensionPage(`src/popup/index.html?print&tab=${tab}`);
    await says(sheet, 'people arrested');
    await sheet.bringToFront();
    const set = () =>
      sheet.evaluate(() => {
        const { letters, columns, leaves } = document.documentElement.dataset;
        return [letters, columns, leaves, document.querySelector('.card').clientWidth].join();
      });
    await sheet.setViewport({ width: 1280, height: 1024 });
    await sleep(1_000);
    const wide = await set();
    await sheet.setViewport({ width: 320, height: 256 });
    await sleep(1_000);
    assert.equal(await set(), wide);
  },
);

/** In a page: words of the time line's dates that a line's end cuts in two. */
function cutDates() {
  const cut = [];
  for (const label of document.querySelectorAll('.time .l')) {
    const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) cut.push(`${word} of ${label.innerText}`);
      }
  }
  return cut;
}

scenario('print: no date is cut within its words, on paper and in a narrow panel', async (t) => {
  const when =
    'Between 20 and 28 September 2025 police searched 26 homes in Rotterdam. Four suspects were arrested on 24 September 2025.';
  t.site.put('/september.html', articlePage({ paragraphs: [...PARAGRAPHS, when] }));
  const tab = await tabOf(t, await t.article('/september.html'));
  const sheet = await t.extensionPage(`src/popup/index.html?print&tab=${tab}`);
  await says(sheet, 'Sep 28, 2025');
  // as narrow as a card of much to say is set, and narrower than a German date with its month is
  const columns = () => document.documentElement.dataset.columns === '3';
  await sheet.evaluate(() => {
    document.documentElement.dataset.letters = '9';
    document.documentElement.dataset.columns = '3';
  });
  await until(() => sheet.evaluate(columns), 'three columns');
  assert.deepEqual(await sheet.evaluate(cutDates), []);
  const panel = await t.extensionPage(`src/sidepanel/index.html?tab=${tab}`);
  await says(panel, 'Sep 28, 2025');
  await panel.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.time .row { grid-template-columns: 4.5rem 1fr 1rem !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  assert.deepEqual(await panel.evaluate(cutDates), []);
});
