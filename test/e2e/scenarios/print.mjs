import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
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
