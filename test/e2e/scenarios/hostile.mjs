import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

const PARAGRAPHS = [
  'Belgian police detained 25 people on Tuesday in raids on a suspected human trafficking ring, the federal prosecutor’s office said.',
  'Europol and Eurojust took part in the investigation. Officers searched 26 homes in Brussels, Antwerp and Charleroi.',
  'The raids began before dawn and ended at noon. Investigators carried out telephones, ledgers and cash from flats above restaurants and massage parlours, neighbours said, and vans stood in the street until the evening.',
  'Prosecutors said that the women had been promised work in kitchens and hotels, that their papers were taken from them on arrival, and that they were moved from town to town so that none of them could settle anywhere.',
];
const article = (
  more = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Police detain 25 in raids</title>
<meta property="og:type" content="article"></head><body><article><h1>Police detain 25 in raids</h1>
${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>${more}</body></html>`;

scenario(
  'hostile: a page that mutates thousands of times a second stays usable, and keeps its marks',
  async (t) => {
    t.site.put('/flood.html', article('<div id="box"></div>'));
    const page = await t.article('/flood.html');
    const beats = await page.evaluate(async () => {
      const root = document.querySelector('article');
      const box = document.createElement('p');
      root.append(box);
      let count = 0;
      const end = performance.now() + 3_000;
      while (performance.now() < end) {
        for (let i = 0; i < 500; i += 1) box.textContent = String(i);
        count += 1;
        await new Promise((resolve) => setTimeout(resolve));
      }
      return count;
    });
    assert.ok(beats > 30, `the page came to its turn ${beats} times in 3 s`);
    assert.ok((await t.markedWords(page)).includes('Eurojust'));
  },
);

scenario(
  'hostile: one text of ten megabytes, and a very deep page, end in a clear state',
  async (t) => {
    t.site.put('/huge.html', article());
    const page = await t.article('/huge.html');
    await page.evaluate(() => {
      const huge = document.createElement('p');
      huge.textContent = 'Officers searched more homes. '.repeat(350_000);
      document.querySelector('article').append(huge);
      let deep = document.querySelector('article');
      for (let i = 0; i < 1_200; i += 1) deep = deep.appendChild(document.createElement('div'));
    });
    const held = await until(async () => {
      const state = await t.extension(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [tab] = await api.tabs.query({ url: 'http://demo.pressmark.localhost/*' });
        return api.tabs.sendMessage(tab.id, { type: 'state' });
      });
      return state?.state !== 'reading' && state;
    }, 'a state');
    assert.ok(['read', 'failed'].includes(held.state));
    assert.ok(held.state === 'failed' || held.article.text.length <= 300_000);
  },
);

scenario('hostile: patched built-ins and names of custom elements do not reach us', async (t) => {
  const spoil = `<script>
    Element.prototype.attachShadow = () => { throw new Error('spoilt'); };
    Node.prototype.getRootNode = () => { throw new Error('spoilt'); };
    StaticRange.prototype.constructor = () => { throw new Error('spoilt'); };
    Document.prototype.caretPositionFromPoint = () => { throw new Error('spoilt'); };
    customElements.define = () => { throw new Error('spoilt'); };
  </script>`;
  t.site.put('/spoilt.html', article().replace('</head>', `${spoil}</head>`));
  const page = await t.article('/spoilt.html');
  await t.hover(page, 'Eurojust');
  assert.match(await t.cardText(page), /Eurojust/);
});
