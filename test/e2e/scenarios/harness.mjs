import assert from 'node:assert/strict';
import { scenario } from '../scenario.mjs';

const PLAIN = '<!doctype html><title>Plain</title><p>A needle in the hay, and another needle.</p>';

scenario('harness: marks are read in the order of the text', async (t) => {
  t.site.put('/plain.html', PLAIN);
  const page = await t.open('/plain.html');
  await page.evaluate(() => {
    const text = document.querySelector('p').firstChild;
    const range = (from) => {
      const r = new StaticRange({
        startContainer: text,
        startOffset: from,
        endContainer: text,
        endOffset: from + 6,
      });
      return r;
    };
    CSS.highlights.set('b', new Highlight(range(33)));
    CSS.highlights.set('a', new Highlight(range(2)));
  });
  const marks = await t.marks(page);
  assert.deepEqual(
    marks.map((m) => [m.text, m.name]),
    [
      ['needle', 'a'],
      ['needle', 'b'],
    ],
  );
  const point = await t.hover(page, 'needle', 1);
  const { x, y, width, height } = marks[1].rect;
  assert.ok(point.x > x && point.x < x + width && point.y > y && point.y < y + height);
});

scenario('harness: a closed shadow root can be read', async (t) => {
  t.site.put('/plain.html', PLAIN);
  const page = await t.open('/plain.html');
  assert.equal(await t.shadow(page), undefined);
  await page.evaluate(() => {
    const host = document.createElement('x-card');
    document.documentElement.append(host);
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>inside</p>';
  });
  const root = await t.shadow(page);
  assert.equal(
    await root.evaluate((shadow, tag) => shadow.querySelector(tag).textContent, 'p'),
    'inside',
  );
});

scenario(
  'harness: every request is on record, whoever makes it and wherever it goes',
  { errors: true },
  async (t) => {
    t.site.put('www.reuters.com/world/a', PLAIN);
    const page = await t.open('http://www.reuters.com/world/a');
    assert.equal(await page.evaluate(() => document.querySelectorAll('p').length), 1);
    assert.deepEqual(t.requests(), ['GET http://www.reuters.com/world/a']);
    await page.evaluate(() =>
      fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => 0),
    );
    assert.ok(
      t.requests().includes('CONNECT https://elsewhere.example:443/'),
      t.requests().join(' '),
    );
  },
);
