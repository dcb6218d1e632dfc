import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { article, HEADLINE, PDF, page, STORY } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

const put = (t, path, html) => t.site.put(path, html);

scenario('around: words in an open modal dialog are explained inside it', async (t) => {
  const modal = `<p>Front page.</p><dialog>${HEADLINE}${STORY}</dialog><script>document.querySelector('dialog').showModal()</script>`;
  put(t, '/dialog.html', page(modal));
  const tab = await t.article('/dialog.html');
  await t.hover(tab, 'Eurojust');
  assert.match(await t.cardText(tab), /Eurojust/);
  const parent = await tab.evaluate(
    () => document.querySelector('dialog').lastElementChild.localName,
  );
  assert.match(parent, /-/);
});

scenario('around: a dialog that asks for consent over an article is not read', async (t) => {
  const ask =
    '<dialog><h2>Your choice</h2><p>Europol and Frontex are not partners of ours, but 800 others are, and they would like to store cookies.</p></dialog><script>document.querySelector("dialog").show()</script>';
  put(t, '/consent.html', article(ask));
  const tab = await t.article('/consent.html');
  const words = await t.markedWords(tab);
  assert.ok(words.includes('Eurojust') && !words.includes('Frontex'), words.join());
});

scenario(
  'around: in forced colours marks and card keep the colours of the system',
  { in: 'chrome' },
  async (t) => {
    put(t, '/forced.html', article());
    const tab = await t.article('/forced.html');
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await t.hover(tab, 'Eurojust');
    await t.cardText(tab);
    const rules = await tab.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter(
          (rule) =>
            rule.conditionText?.includes('forced-colors') && matchMedia(rule.conditionText).matches,
        )
        .flatMap((rule) => [...rule.cssRules].map((inner) => inner.cssText)),
    );
    // The sheet names what is painted, and nothing else.
    assert.equal(rules.length, await tab.evaluate(() => CSS.highlights.size));
    assert.ok(rules.length >= 3);
    for (const rule of rules) assert.doesNotMatch(rule, /#[0-9a-f]{3}|rgb/i);
    const root = await t.shadow(tab);
    const border = await root.evaluate(
      (shadow) => getComputedStyle(shadow.querySelector('.hov')).borderTopStyle,
    );
    assert.equal(border, 'solid');
  },
);

scenario('around: nothing opens while words are selected or dragged', async (t) => {
  put(t, '/select.html', article());
  const tab = await t.article('/select.html');
  const point = await t.hover(tab, 'Eurojust');
  await tab.keyboard.press('Escape');
  await tab.mouse.move(2, 2);
  await until(async () => (await t.shadow(tab)) === undefined, 'no card');
  await tab.mouse.move(point.x - 120, point.y);
  await tab.mouse.down();
  await tab.mouse.move(point.x - 60, point.y, { steps: 4 });
  await tab.mouse.move(point.x, point.y, { steps: 4 });
  await sleep(600);
  assert.equal(await t.shadow(tab), undefined, 'while selecting');
  assert.ok((await tab.evaluate(() => getSelection().toString())).length > 5);
  await tab.mouse.up();
});

scenario(
  'around: the words that the reader finds and prints are the words of the page',
  async (t) => {
    put(t, '/find.html', article());
    const tab = await t.article('/find.html');
    const found = await tab.evaluate(() => {
      getSelection().removeAllRanges();
      const hit = window.find('investigation. Officers searched 26 homes');
      return hit && getSelection().toString();
    });
    assert.equal(found, 'investigation. Officers searched 26 homes');
    const text = await tab.evaluate(() => {
      getSelection().removeAllRanges();
      return document.body.innerText;
    });
    // No card opens right after the reader has selected something.
    await sleep(700);
    await t.hover(tab, 'Eurojust');
    await t.cardText(tab);
    assert.equal(await tab.evaluate(() => document.body.innerText), text);
  },
);

scenario('around: a printed page has no mark of ours', { in: 'chrome' }, async (t) => {
  put(t, '/print.html', article());
  put(
    t,
    '/print-bare.html',
    article().replace('og:type', 'og:none').replaceAll('article>', 'div>'),
  );
  const tab = await t.article('/print.html');
  await tab.emulateMediaType('print');
  const marked = await tab.screenshot({ encoding: 'base64' });
  await tab.evaluate(() => CSS.highlights.clear());
  assert.equal(await tab.screenshot({ encoding: 'base64' }), marked);
});

/** A button that puts an element on the whole screen. */
const widens = (element) =>
  `<button>Widen</button><script>document.querySelector('button').onclick = () => document.querySelector('${element}').requestFullscreen()</script>`;

async function widen(tab) {
  await (await tab.$('button')).click();
  await until(() => tab.evaluate(() => document.fullscreenElement !== null), 'the whole screen');
}

scenario('around: words of an article on the whole screen are explained there', async (t) => {
  put(t, '/wide.html', article(widens('article')));
  const tab = await t.article('/wide.html');
  await widen(tab);
  await t.hover(tab, 'Eurojust');
  assert.match(await t.cardText(tab), /Eurojust/);
});

scenario(
  'around: over a film on the whole screen nothing opens, and behind it marks stay',
  async (t) => {
    put(t, '/film.html', article(`<video style="width:9em;height:6em"></video>${widens('video')}`));
    const tab = await t.article('/film.html');
    const words = await t.markedWords(tab);
    const { x, y } = await t.hover(tab, 'Eurojust');
    await t.cardText(tab);
    await tab.keyboard.press('Escape');
    await widen(tab);
    await tab.mouse.move(x + 3, y + 60);
    await tab.mouse.move(x, y);
    await sleep(700);
    assert.equal(await t.shadow(tab), undefined);
    await tab.evaluate(() => document.exitFullscreen());
    await until(() => tab.evaluate(() => document.fullscreenElement === null), 'the page');
    assert.deepEqual(await t.markedWords(tab), words);
    await t.hover(tab, 'Eurojust');
    assert.match(await t.cardText(tab), /Eurojust/);
  },
);

scenario('around: a PDF shown in an article keeps none of it from being read', async (t) => {
  const shown =
    '<embed src="/file.pdf" type="application/pdf"><object data="/file.pdf" type="application/pdf">No PDF here</object>';
  t.site.put('/file.pdf', PDF, { headers: { 'content-type': 'application/pdf' } });
  put(t, '/with-pdf.html', article(shown));
  const tab = await t.article('/with-pdf.html');
  assert.ok((await t.markedWords(tab)).includes('Charleroi'));
});
