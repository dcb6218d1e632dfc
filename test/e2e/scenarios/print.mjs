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

async function printed(t, path, format) {
  const tab = await tabOf(t, await t.article(path));
  const sheet = await t.extensionPage(`src/popup/index.html?print&tab=${tab}`);
  await says(sheet, 'people arrested');
  await until(() => sheet.evaluate(() => document.querySelector('svg.map') !== null), 'the map');
  // the last step to smaller letters comes a frame after the map
  await sleep(300);
  const pdf = await sheet.pdf({ format, preferCSSPageSize: false, printBackground: false });
  const size = await sheet.evaluate(() => document.documentElement.dataset.size);
  return { pages: pagesOf(pdf), size: Number(size) };
}

scenario('print: the card goes on one sheet of paper', { in: 'chrome' }, async (t) => {
  for (const format of ['A4', 'letter']) {
    const { pages, size } = await printed(t, '/prostitution-ring.html', format);
    assert.equal(pages, 1, `${pages} pages of ${format}`);
    assert.ok(size < 4, 'the letters are the smallest');
  }
});

scenario(
  'print: a card of forty figures takes two sheets at the most',
  { in: 'chrome' },
  async (t) => {
    t.site.put('/forty.html', fortyFigures());
    const { pages } = await printed(t, '/forty.html', 'A4');
    assert.ok(pages <= 2, `${pages} pages`);
  },
);
