import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { firstTab } from '../asks.mjs';
import { article } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

/** Where the open card stands. */
const boxOfCard = (t, page) =>
  until(async () => {
    const root = await t.shadow(page);
    const box = await root?.evaluate((shadow) =>
      shadow.querySelector(':popover-open')?.getBoundingClientRect().toJSON(),
    );
    return box?.width > 0 && box;
  }, 'the card');

const noCard = (t, page) => until(async () => (await t.shadow(page)) === undefined, 'no card');

const LINKED = article().replace('Eurojust', '<a href="/plain.html">Eurojust</a>');
const PLAIN = '<!doctype html><title>Plain</title><p>Short.</p>';

scenario(
  'pointing: the way onto the card keeps it open, and the way off it closes it',
  async (t) => {
    t.site.put('/onto.html', article());
    const page = await t.article('/onto.html');
    const word = await t.hover(page, 'Eurojust');
    await t.cardText(page);
    const box = await boxOfCard(t, page);
    const inside = { x: box.left + 30, y: box.top + Math.min(30, box.height / 2) };
    await page.mouse.move(inside.x, inside.y, { steps: 6 });
    await sleep(1_000);
    assert.match(await t.cardText(page), /Eurojust/);
    await page.mouse.move(word.x, word.y, { steps: 6 });
    await sleep(600);
    assert.match(await t.cardText(page), /Eurojust/);
    await page.mouse.move(2, 2);
    await noCard(t, page);
  },
);

scenario('pointing: a tap on a link under a mark follows it, and opens no card', async (t) => {
  // the page keeps its own link from leaving, so that a card would be seen
  const held = `<script>globalThis.followed = 0; document.addEventListener('click', (event) => {
    if (!event.target.closest('a')) return;
    globalThis.followed += 1;
    if (location.hash === '#stay') event.preventDefault();
  });</script>`;
  t.site.put('/tapped.html', LINKED.replace('</body>', `${held}</body>`));
  t.site.put('/plain.html', PLAIN);
  const page = await t.article('/tapped.html#stay');
  assert.ok((await t.markedWords(page)).includes('Eurojust'));
  const point = await t.hover(page, 'Eurojust');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await noCard(t, page);
  await page.touchscreen.tap(point.x, point.y);
  await until(() => page.evaluate(() => globalThis.followed === 1), 'the link followed');
  await sleep(600);
  assert.equal(await t.shadow(page), undefined);
  await page.evaluate(() => history.replaceState({}, '', '#'));
  await Promise.all([page.waitForNavigation(), page.touchscreen.tap(point.x, point.y)]);
  assert.match(page.url(), /plain\.html$/);
});

scenario('pointing: nothing opens while a link is dragged over marks', async (t) => {
  t.site.put('/dragged.html', LINKED);
  const page = await t.article('/dragged.html');
  const onto = await t.hover(page, 'Europol');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await noCard(t, page);
  await page.evaluate(() => {
    globalThis.drags = 0;
    document.addEventListener('dragstart', () => {
      globalThis.drags += 1;
    });
  });
  const box = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('a').getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, box.y + 6, { steps: 3 });
  await page.mouse.move(onto.x, onto.y, { steps: 4 });
  await sleep(800);
  assert.equal(await page.evaluate(() => globalThis.drags), 1);
  assert.equal(await t.shadow(page), undefined);
  await page.mouse.up();
});

scenario(
  'pointing: at the browser’s own zoom of 400 % the card is whole beside its words',
  async (t) => {
    t.site.put('/zoomed.html', article());
    const page = await t.article('/zoomed.html');
    await page.setViewport({ width: 1280, height: 1024 });
    const zoom = async (factor) =>
      t.extension(
        (id, to) => (globalThis.browser ?? globalThis.chrome).tabs.setZoom(id, to),
        await firstTab(t),
        factor,
      );
    await zoom(4);
    try {
      await until(() => page.evaluate(() => innerWidth === 320), 'the zoom');
      // drivers differ in whether a point is one of the page or of the window
      await page.evaluate(() =>
        document.addEventListener('pointermove', ({ clientX }) => {
          globalThis.pointer = clientX;
        }),
      );
      await page.mouse.move(80, 40);
      const x = await until(() => page.evaluate(() => globalThis.pointer), 'the pointer');
      const point = await t.hover(page, 'Eurojust');
      await page.mouse.move((point.x * 80) / x - 2, (point.y * 80) / x);
      await page.mouse.move((point.x * 80) / x, (point.y * 80) / x);
      assert.match(await t.cardText(page), /Eurojust/);
      await until(async () => {
        const { left, right, top, bottom, height } = await boxOfCard(t, page);
        return left >= 0 && right <= 320 && top >= 0 && bottom <= 256 && height > 40;
      }, 'the card inside the window');
    } finally {
      await zoom(0);
    }
  },
);
