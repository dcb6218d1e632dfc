import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { copyOfLine, keepWhatLeaves, says, tabOf, tabTo, whatLeft } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** What makes the table higher than its window. */
const SEIZED =
  'Officers seized 12 cars, 40 mobile phones, 3 pistols, 15 kilograms of cocaine, 200 kilograms of cannabis and 60,000 euros in cash.';

scenario(
  'exports: one table of all articles in open tabs, by keyboard, and no tab that is none',
  async (t) => {
    const towns = ['Antwerp', 'Liège', 'Namur'];
    for (const [i, town] of towns.entries()) {
      const paragraphs = PARAGRAPHS.map((p) => p.replace('Charleroi', town));
      t.site.put(
        `/of-${i}.html`,
        articlePage({ title: `Police detain 25 in ${town}`, paragraphs }),
      );
      await t.article(`/of-${i}.html`);
    }
    t.site.put('/plain.html', '<!doctype html><title>Plain</title><p>Opening hours</p>');
    await t.open('/plain.html');
    const article = await t.article();
    const popup = await t.extensionPage(`src/popup/index.html?tab=${await tabOf(t, article)}`);
    await says(popup, 'people arrested');
    await popup.evaluate(keepWhatLeaves);
    await popup.bringToFront();
    await tabTo(popup, 'Export');
    await popup.keyboard.press('Enter');
    await says(popup, 'all 4 crime articles in open tabs');
    await tabTo(popup, 'all 4 crime articles');
    await popup.keyboard.press(' ');
    await tabTo(popup, 'CSV', { back: true });
    await popup.keyboard.press('Enter');
    await says(popup, 'Saved: ');
    const { name, text } = await whatLeft(popup);
    assert.match(name, /^\d{4}-\d\d-\d\d_4-articles\.csv$/);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    assert.match(head, /type,id,/);
    for (const town of towns)
      assert.ok(
        rows.some((row) => row.startsWith('figure') && row.includes(`Police detain 25 in ${town}`)),
        `no figure of the article about ${town}`,
      );
    assert.ok(!text.includes('Opening hours'));
  },
);

scenario(
  'compare: two articles in open tabs side by side, from the menu to the row where they differ',
  async (t) => {
    const later = PARAGRAPHS.map((p) =>
      p.replace('25 people', '28 people').replace('26 homes', '34 homes'),
    );
    t.site.put(
      '/release.html',
      articlePage({ title: 'Release: 28 detained in raids', paragraphs: [...later, SEIZED] }),
    );
    t.site.put('/wire.html', articlePage());
    await t.article('/release.html');
    const article = await t.article('/wire.html');
    const tab = await tabOf(t, article);
    const popup = await t.extensionPage(`src/popup/index.html?tab=${tab}`);
    await says(popup, 'people arrested');
    await popup.bringToFront();
    await tabTo(popup, 'More');
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'Compare the 2 open articles');
    const page = await t.extensionPage(`src/popup/index.html?compare&tab=${tab}`);
    await says(page, 'numbers differ');
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr')].map((tr) =>
        [...tr.children].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
      ),
    );
    const searched = rows.find(([name]) => name.startsWith('places searched'));
    assert.match(searched[0], /numbers differ$/);
    assert.match(searched[1], /^26 .*“.*26 homes.*”$/);
    assert.match(searched[2], /^34 .*“.*34 homes.*”$/);
    await page.bringToFront();
    await page.setViewport({ width: 700, height: 660 });
    const { scrolled, under } = await page.evaluate(() => {
      const side = document.querySelector('.side');
      side.scrollTop = side.scrollHeight;
      const head = document.querySelector('thead th').getBoundingClientRect();
      return { scrolled: side.scrollTop, under: head.top - side.getBoundingClientRect().top };
    });
    assert.ok(scrolled > 0 && Math.abs(under) < 2, 'the headlines stay above their columns');
    await tabTo(page, 'Look again');
    await page.keyboard.press('Enter');
    await says(page, 'numbers differ');
  },
);

scenario('exports: a line is copied with its sentence and where that stands', async (t) => {
  const article = await t.article();
  const [line, sentence, source, link] = await copyOfLine(t, article, {
    shown: 'people arrested',
    words: '26',
  });
  assert.match(line, /^26 places searched/);
  assert.match(sentence, /^“Officers .*26 addresses.*”$/);
  assert.match(source, /published .*2023; read /);
  assert.match(link, /prostitution-ring\.html#:~:text=/);
});

/** Text and HTML as the page gets them when the reader pastes. */
function keepWhatIsPasted() {
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea').focus();
  addEventListener('paste', ({ clipboardData }) => {
    const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
    globalThis.pasted = { text, html };
  });
}

scenario(
  'exports: the copied card is pasted into a document with headings and links, and as notes into text',
  async (t) => {
    const article = await t.article();
    const popup = await t.extensionPage(`src/popup/index.html?tab=${await tabOf(t, article)}`);
    await says(popup, 'people arrested');
    await popup.bringToFront();
    await tabTo(popup, 'Copy');
    await popup.keyboard.press('Enter');
    await says(popup, 'The card is on the clipboard.');
    t.site.put('/plain.html', '<!doctype html><title>Plain</title><p>Opening hours</p>');
    const page = await t.open('/plain.html');
    await page.bringToFront();
    await page.evaluate(keepWhatIsPasted);
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const { text, html } = await until(() => page.evaluate(() => globalThis.pasted), 'the paste');
    assert.match(text, /^# .*\n[\s\S]*\n## How many\n\n- \*\*/);
    assert.match(html, /<h1[^>]*>[\s\S]*<h2[^>]*>How many<\/h2>/);
    assert.match(html, /<a href="[^"]*prostitution-ring\.html#:~:text=/);
  },
);
