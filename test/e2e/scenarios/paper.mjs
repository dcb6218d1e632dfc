import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { article } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

/** What a file of the browser's says of its sheets, unpacked. */
function sheetsOf(pdf) {
  const packed = [...pdf.toString('latin1').matchAll(/FlateDecode.*?stream\r?\n(.*?)endstream/gs)];
  const streams = packed.map(([, data]) => inflateSync(Buffer.from(data, 'latin1')));
  return streams.map((data) => data.toString('latin1')).filter((data) => data.includes('BT'));
}

/**
 * What a page prints: its letters, the colours and what is drawn besides. Chromium draws words that are highlighted
 * apart from those around them, also where the highlight has no look: that is nothing that a reader sees.
 */
async function printed(page) {
  const sheets = sheetsOf(Buffer.from(await page.pdf({ printBackground: true }))).join('\n');
  const found = (pattern) => [...sheets.matchAll(pattern)].map(([, one]) => one);
  return {
    letters: found(/[<(]([^<>()\n]*)[>)](?=[^[\n]*(?:Tj|\]TJ|\n\]TJ))/g).join(''),
    colours: new Set(found(/((?:[\d.]+ ){3}(?:RG|rg))/g)),
    drawn: found(/( re|\bl|\bc)\s+(?=(?:f|S|B)\*?\s)/g).length,
  };
}

scenario('paper: a page prints as it does without us, with a card open too', async (t) => {
  for (const address of ['/printed.html', 'unlisted.example/printed.html'])
    t.site.put(address, article());
  const plain = await t.open('http://unlisted.example/printed.html');
  const wanted = await printed(plain);
  assert.ok(wanted.letters.length > 500);
  assert.deepEqual(await t.marks(plain), []);
  // else such a comparison would tell nothing
  await plain.evaluate(() => {
    document.querySelector('p').style.textDecoration = 'underline';
  });
  assert.notDeepEqual(await printed(plain), wanted);
  const page = await t.article('/printed.html');
  assert.deepEqual(await printed(page), wanted, 'with marks');
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  assert.deepEqual(await printed(page), wanted, 'with a card');
  assert.match(await t.cardText(page), /Eurojust/);
});
