import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { DEMO, marking } from '../asks.mjs';
import { copyOfLine } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

const [, , ...REST] = PARAGRAPHS;
const BEFORE =
  'Belgian police searched a score of homes in Brussels and Antwerp before dawn on Tuesday and there arrested thirty-one';
const BEHIND =
  'people whom they suspect of human trafficking, said the federal prosecutor’s office, which had the help of Europol.';
const TITLE = 'Police search homes in trafficking case';
const ADVERT =
  '<div class="ad" style="height:1200px;background:#ddd"><span>Advertisement</span><iframe src="about:blank"></iframe></div>';
const CUT = `<p>${REST[0]}</p><p>${BEFORE}</p>${ADVERT}<p>${BEHIND}</p><p>${REST[1]}</p>`;

/** Sends the first tab's page a message, as a panel or a key does. */
const send = (t, message) =>
  t.extension(
    async (url, said) => {
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const [tab] = await tabs.query({ url });
      return tabs.sendMessage(tab.id, said);
    },
    DEMO,
    message,
  );

/** Where words of one text stand in the window. */
const boxOf = (page, words) =>
  page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.querySelector('article'), 4);
    while (!texts.nextNode().data.includes(sought));
    const range = document.createRange();
    const at = texts.currentNode.data.indexOf(sought);
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + sought.length);
    const { top, bottom } = range.getBoundingClientRect();
    return { top, bottom, height: innerHeight };
  }, words);

const inSight = (page, words) =>
  until(async () => {
    const { top, bottom, height } = await boxOf(page, words);
    return top >= 0 && bottom <= height;
  }, `'${words}' in sight`);

/** The names under which these words are highlighted. */
const namesOf = async (t, page, words) =>
  (await t.marks(page)).filter(({ text }) => text === words).map(({ name }) => name);

scenario(
  'seams: words on both sides of an advert are one mark, and the advert is no part of it',
  async (t) => {
    t.site.put('/cut.html', articlePage({ title: TITLE, paragraphs: [], more: CUT }));
    const page = await t.article('/cut.html');
    await marking(t, page, 'thirty-one');
    const words = await t.markedWords(page);
    assert.ok(!words.some((one) => one.includes('Advert')), words.join(' | '));
    const [left] = await namesOf(t, page, 'thirty-one');
    assert.deepEqual(await namesOf(t, page, 'people'), [left]);

    // On either side the pointer gets the card, which stands at that side.
    for (const side of ['people whom', 'thirty-one']) {
      await t.hover(page, side);
      assert.match(await t.cardText(page), /31/);
      const card = await until(async () => {
        const root = await t.shadow(page);
        const box = await root?.evaluate((shadow) =>
          shadow.querySelector(':popover-open')?.getBoundingClientRect().toJSON(),
        );
        return box?.width > 0 && box;
      }, 'the card');
      const { top, bottom } = await boxOf(page, side);
      const apart = Math.max(card.top - bottom, top - card.bottom);
      assert.ok(apart >= 0 && apart < 30, `${side}: ${JSON.stringify({ card, top, bottom })}`);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await until(async () => (await t.shadow(page)) === undefined, 'no card');
    }
  },
);

scenario(
  'seams: keyboard and fact card lead to the first side of an advert, and ring and wash both',
  async (t) => {
    t.site.put('/cut.html', articlePage({ title: TITLE, paragraphs: [], more: CUT }));
    const page = await t.article('/cut.html');
    await page.bringToFront();
    await marking(t, page, 'thirty-one');
    const words = (await t.markedWords(page)).filter((one) => one !== 'people');
    for (let i = 0; i <= words.indexOf('thirty-one'); i += 1)
      await send(t, { type: 'command', name: 'next' });
    const isRinged = async () =>
      (await namesOf(t, page, 'thirty-one')).length > 1 &&
      (await namesOf(t, page, 'people')).length > 1;
    await until(isRinged, 'the ring');
    await inSight(page, 'thirty-one');
    await send(t, { type: 'command', name: 'next' });
    await inSight(page, 'prosecutor’s office');
    await send(t, { type: 'command', name: 'previous' });
    await inSight(page, 'thirty-one');
    await until(isRinged, 'the ring');

    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    const { article, reading } = await send(t, { type: 'state' });
    const shown = reading.annotations.find(({ start, end }) =>
      /^thirty-one people$/.test(article.text.slice(start, end)),
    );
    const { start, end } = shown;
    const { shown: isShown } = await send(t, { type: 'show', span: { start, end } });
    assert.equal(isShown, true);
    await inSight(page, 'thirty-one');
    assert.deepEqual(article.seams, [article.text.indexOf(' people whom')]);
  },
);

scenario('seams: a copied link leads to the words that an advert cuts', async (t) => {
  const above = '<p style="margin-bottom:3000px">The harbour lay still.</p>';
  t.site.put('/cut.html', articlePage({ title: TITLE, paragraphs: [], more: above + CUT }));
  const article = await t.article('/cut.html');
  const link = (await copyOfLine(t, article, { shown: '31', words: '31' })).at(-1);
  assert.match(link, /:~:text=.*&text=people/);
  const page = await t.open(link);
  await page.bringToFront();
  await inSight(page, 'thirty-one');
});
