import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

const html = (page) => page.evaluate(() => document.documentElement.outerHTML);
const noCard = (t, page) => until(async () => (await t.shadow(page)) === undefined, 'no card');

scenario('page: agencies, places, figures and dates are marked at the right words', async (t) => {
  const page = await t.article();
  const marked = (await t.markedWords(page)).join(' | ');
  for (const words of ['Europol', 'Eurojust', 'Antwerp', '25 people', 'Tuesday'])
    assert.ok(marked.includes(words), `'${words}' is not marked: ${marked}`);
});

scenario('page: the document stays as it was, and sees no request', async (t) => {
  const page = await t.open('/prostitution-ring.html');
  const before = await html(page);
  const requests = t.requests().length;
  await until(async () => (await t.marks(page)).length > 0, 'marks');
  assert.equal(await html(page), before);
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  await page.keyboard.press('Escape');
  await noCard(t, page);
  assert.equal(await html(page), before);
  assert.equal(t.requests().length, requests);
});

scenario('page: the card says what a body is, what it does here, and links to it', async (t) => {
  const page = await t.article();
  await t.hover(page, 'Eurojust');
  const text = await t.cardText(page);
  assert.match(text, /Eurojust/);
  assert.match(text, /may not/);
  assert.match(text, /eurojust\.europa\.eu/);
  assert.ok(text.split(/\s+/).length < 60, text);
  const root = await t.shadow(page);
  const link = await root.evaluate((shadow) => {
    const { href, target, rel } = shadow.querySelector('a');
    return { href, target, rel };
  });
  assert.match(link.href, /^https:\/\/www\.eurojust\.europa\.eu\//);
  assert.deepEqual([link.target, link.rel], ['_blank', 'noopener noreferrer']);
});
