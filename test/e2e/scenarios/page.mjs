import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

const html = (page) => page.evaluate(() => document.documentElement.outerHTML);
const isIn = (a, b) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
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

scenario(
  'page: the card says what a body is and does here, with a link, and where a place lies',
  async (t) => {
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

    await page.keyboard.press('Escape');
    await noCard(t, page);
    // what has the outlines may be asleep when they are asked for
    await t.killWorker();
    await t.hover(page, 'Antwerp');
    assert.match(await t.cardText(page), /Antwerp/);
    const place = await t.shadow(page);
    const { map, country, dot } = await until(
      () =>
        place.evaluate((shadow) => {
          const boxOf = (look) => shadow.querySelector(look)?.getBoundingClientRect().toJSON();
          const [map, country, dot] = ['.locator', '.m-on', '.m-dot'].map(boxOf);
          return dot && { map, country, dot };
        }),
      'the map of where it lies',
    );
    assert.ok(isIn(dot, country) && isIn(country, map), JSON.stringify({ map, country, dot }));
  },
);

scenario('page: Esc closes the card, and so does leaving it', async (t) => {
  const page = await t.article();
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  await page.keyboard.press('Escape');
  await noCard(t, page);
  await page.mouse.move(2, 2);
  await t.hover(page, 'Europol');
  assert.match(await t.cardText(page), /Europol/);
  await page.mouse.move(2, 2);
  await noCard(t, page);
});

scenario('page: a card never lies over the line that it explains', async (t) => {
  const page = await t.article();
  const { y } = await t.hover(page, 'Eurojust');
  await t.cardText(page);
  const root = await t.shadow(page);
  const box = await until(async () => {
    const { top, bottom, left, right } = await root.evaluate((shadow) =>
      shadow.querySelector('.hov').getBoundingClientRect().toJSON(),
    );
    return top !== 0 && { top, bottom, left, right };
  }, 'the card in its place');
  assert.ok(box.top > y || box.bottom < y, JSON.stringify({ y, box }));
  const width = await page.evaluate(() => innerWidth);
  assert.ok(box.left >= 0 && box.right <= width);
});

scenario(
  'page: nothing opens by an event that the page made, nor with a button pressed',
  async (t) => {
    const page = await t.article();
    const point = await t.hover(page, 'Eurojust');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await noCard(t, page);
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
      for (let i = 0; i < 5; i += 1)
        document.elementFromPoint(x, y).dispatchEvent(new PointerEvent('pointermove', at));
    }, point);
    await sleep(700);
    assert.equal(await t.shadow(page), undefined);
    await page.mouse.move(point.x - 30, point.y);
    await page.mouse.down();
    await page.mouse.move(point.x, point.y);
    await sleep(700);
    assert.equal(await t.shadow(page), undefined);
    await page.mouse.up();
  },
);

const LEAD =
  'Belgian police detained 25 people on Tuesday in raids on a suspected trafficking ring, the federal prosecutor’s office said. Europol and Eurojust took part in the investigation into human trafficking.';
const REST =
  'Officers searched 26 homes in Brussels, Antwerp and Charleroi and found 20 alleged victims of sexual exploitation, prosecutors said on Wednesday. One suspect was arrested in Barcelona, Spain, and Belgium asked for his extradition.';
const article = (inside, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Police detain 25 in trafficking raids</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2023-02-08T10:00:00Z">${head}</head>
<body><main><article><h1>Police detain 25 in trafficking raids</h1>${inside}</article></main></body></html>`;
const MORE =
  'The raids began before dawn and ended at noon. Investigators carried out telephones, ledgers and cash from flats above restaurants and massage parlours, neighbours said, and vans stood in the street until the evening.';
const TWO = `<p id="lead">${LEAD}</p><p id="rest">${REST}</p><p>${MORE}</p><p>${MORE.replace('raids', 'searches')}</p>`;

scenario('page: a link under a mark stays a link', async (t) => {
  t.site.put('/links.html', article(TWO.replace('Eurojust', '<a href="/plain.html">Eurojust</a>')));
  t.site.put('/plain.html', '<!doctype html><title>Plain</title><p>Short.</p>');
  const page = await t.article('/links.html');
  const point = await t.hover(page, 'Eurojust');
  await t.cardText(page);
  await Promise.all([page.waitForNavigation(), page.mouse.click(point.x, point.y)]);
  assert.match(page.url(), /plain\.html$/);
});

scenario(
  'page: paragraphs that come later are marked, those that go lose their marks',
  async (t) => {
    t.site.put('/grow.html', article(TWO));
    const page = await t.article('/grow.html');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Frontex officers and French police seized 14 vehicles in Marseille on Friday, Europol said.';
      document.querySelector('article').append(more);
    });
    await until(async () => (await t.markedWords(page)).includes('Frontex'), 'the new mark');
    await page.evaluate(() => document.querySelector('#rest').remove());
    await until(async () => !(await t.markedWords(page)).includes('Charleroi'), 'the mark gone');
    assert.ok((await t.markedWords(page)).includes('Frontex'));
  },
);

scenario('page: a document that is written anew is read anew', async (t) => {
  t.site.put('/open.html', article(TWO));
  const page = await t.article('/open.html');
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    article(`<p>${REST}</p><p>${LEAD}</p>`),
  );
  await until(
    async () => (await t.markedWords(page)).includes('Eurojust'),
    'marks in the new document',
  );
  await t.hover(page, 'Eurojust');
  assert.match(await t.cardText(page), /Eurojust/);
});

scenario(
  'page: a page that lists the marks finds them as they were; one that takes them away gets them back a few times, then not',
  async (t) => {
    t.site.put('/clear.html', article(TWO));
    const page = await t.article('/clear.html');
    const isAsItWas = await page.evaluate(async () => {
      const list = () => [...CSS.highlights].flatMap(([name, layer]) => [name, layer, ...layer]);
      const before = list();
      const isSame = (now) =>
        now.length === before.length && now.every((one, i) => one === before[i]);
      for (let i = 0; i < 20; i += 1) {
        if (!isSame(list())) return false;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return before.length > 4;
    });
    assert.ok(isAsItWas, 'the marks changed because they were listed');
    // the wash of a card that was on its way is none of them
    const names = new Set((await t.marks(page)).map(({ name }) => name));
    let came = 0;
    for (let i = 0; i < 8; i += 1) {
      await page.evaluate(() => CSS.highlights.clear());
      await page.mouse.move(40 + i, 300);
      await page.mouse.move(60 + i, 300);
      await t.hover(page, 'Charleroi').catch(() => undefined);
      await sleep(250);
      if ((await t.marks(page)).some(({ name }) => names.has(name))) came += 1;
      await page.mouse.move(2, 2);
    }
    assert.ok(came >= 1 && came <= 3, `they came back ${came} times`);
  },
);

scenario(
  'page: under a policy without styles and with Trusted Types the card still works',
  async (t) => {
    t.site.put(
      '/policy.html',
      article(
        TWO,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src *; style-src 'none'; require-trusted-types-for 'script'">`,
      ),
    );
    const page = await t.article('/policy.html');
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
  },
);

scenario(
  'page: a page that is no article gets no page script and no marks, nor does an article in its frame',
  async (t) => {
    t.site.put(
      '/shop.html',
      '<!doctype html><title>Shop</title><ul><li><a href="#">Europol mug</a><li><a href="#">Antwerp mug</a></ul><iframe src="/prostitution-ring.html"></iframe>',
    );
    const page = await t.open('/shop.html');
    const before = await html(page);
    await sleep(1_500);
    for (const frame of page.frames())
      assert.equal(await frame.evaluate(() => CSS.highlights.size), 0, frame.url());
    assert.equal(await html(page), before);
    const answer = await t.extension(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = await api.tabs.query({ url: 'http://demo.pressmark.localhost/*' });
      return api.tabs.sendMessage(tabs[0].id, { type: 'state' }).then(
        () => 'answered',
        () => 'nobody there',
      );
    });
    assert.equal(answer, 'nobody there');
  },
);

scenario(
  'page: a tap opens the card and a tap beside closes it; a finger that rests opens none',
  async (t) => {
    t.site.put('/touch.html', article(TWO));
    const page = await t.article('/touch.html');
    const point = await t.hover(page, 'Eurojust');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await noCard(t, page);
    await page.touchscreen.tap(point.x, point.y);
    assert.match(await t.cardText(page), /Eurojust/);
    await page.touchscreen.tap(5, 5);
    await noCard(t, page);
    // The browser's own menu opens under it.
    const finger = await page.touchscreen.touchStart(point.x, point.y);
    await sleep(900);
    await finger.end();
    await sleep(400);
    assert.equal(await t.shadow(page), undefined);
  },
);

scenario(
  'page: at 400 % zoom and on a narrow screen the card stays inside the window',
  async (t) => {
    t.site.put('/narrow.html', article(TWO));
    const page = await t.article('/narrow.html');
    await page.setViewport({ width: 320, height: 256 });
    await t.hover(page, 'Eurojust');
    await t.cardText(page);
    const root = await t.shadow(page);
    await until(async () => {
      const box = await root.evaluate((shadow) =>
        shadow.querySelector('.hov').getBoundingClientRect().toJSON(),
      );
      const isInside = box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= 256;
      return isInside && box.height > 40;
    }, 'the card inside the window');
    // what has no room is told by a shade, and no line is cut in two by the edge
    const edge = await root.evaluate((shadow) => {
      const card = shadow.querySelector('.hov');
      const { bottom } = card.getBoundingClientRect();
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const range = new Range();
      const cut = [];
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        for (const line of range.getClientRects())
          if (line.top < bottom - 1 && line.bottom > bottom + 1) cut.push(range.toString());
      }
      return { cut, goesOn: card.scrollHeight > card.clientHeight, shade: card.matches('.cut') };
    });
    assert.deepEqual(edge, { cut: [], goesOn: true, shade: true });
  },
);

scenario('page: the card stands at its words where the whole page is enlarged', async (t) => {
  t.site.put('/large.html', article(TWO, '<style>html{zoom:1.5}</style>'));
  const page = await t.article('/large.html');
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  const root = await t.shadow(page);
  const { rect } = (await t.marks(page)).find(({ text }) => text === 'Eurojust');
  await until(async () => {
    const box = await root.evaluate((shadow) =>
      shadow.querySelector('.hov').getBoundingClientRect().toJSON(),
    );
    const apart = Math.max(box.top - rect.y - rect.height, rect.y - box.bottom);
    return apart >= 0 && apart < 20 && box.left <= rect.x + rect.width && box.width < 300;
  }, 'the card right beside its words');
});

scenario('page: on a page from right to left the card runs as its language does', async (t) => {
  t.site.put('/leftward.html', article(TWO).replace('<html', '<html dir="rtl"'));
  const page = await t.article('/leftward.html');
  await t.hover(page, 'Eurojust');
  await t.cardText(page);
  const root = await t.shadow(page);
  const direction = await root.evaluate(
    (shadow) => getComputedStyle(shadow.querySelector('.hov')).direction,
  );
  assert.equal(direction, 'ltr');
});

scenario('page: what the reader prints and finds is what the page says', async (t) => {
  const page = await t.article();
  const css = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.conditionText),
    ),
  );
  assert.ok(css.length > 0 && css.every((condition) => condition.startsWith('screen')), css.join());
});
