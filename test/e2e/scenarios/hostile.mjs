import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { firstTab, marking, stateOf, unmarked } from '../asks.mjs';
import { article, HEADLINE, page, STORY } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

/** In a page: changes its article for three seconds as fast as it can; how often it did. */
async function changeForLong() {
  const root = document.querySelector('article');
  const box = document.createElement('p');
  root.append(box);
  let count = 0;
  const end = performance.now() + 3_000;
  while (performance.now() < end) {
    for (let i = 0; i < 500; i += 1) box.textContent = String(i);
    count += 500;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return count;
}

scenario(
  'hostile: a page that mutates thousands of times a second stays usable, and keeps its marks',
  async (t) => {
    const flood = article('<div id="box"></div>');
    t.site.put('/flood.html', flood);
    // how often a page can at all depends on the machine: what it does where we are not is the measure
    t.site.put('elsewhere.example/flood.html', flood);
    const free = await t.open('http://elsewhere.example/flood.html');
    const most = await free.evaluate(changeForLong);
    await free.close();
    const page = await t.article('/flood.html');
    const changes = await page.evaluate(changeForLong);
    assert.ok(changes > most / 3, `the page made ${changes} changes in 3 s, alone ${most}`);
    assert.ok((await t.markedWords(page)).includes('Eurojust'));
  },
);

/** In a page, before anything of ours: whatever of the browser's a script may take hold of throws, but for the little by which the driver asks after the card. */
function spoil() {
  const spoilt = () => {
    throw new Error('spoilt');
  };
  const { prototype: highlights } = CSS.highlights.constructor;
  const owners = [
    [highlights, ['set', 'get', 'has', 'delete', 'clear', 'entries']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'createRange', 'evaluate']],
    [Document.prototype, ['caretPositionFromPoint', 'getSelection']],
    [Node.prototype, ['getRootNode', 'appendChild', 'removeChild', 'contains']],
    [Element.prototype, ['append', 'remove', 'attachShadow', 'checkVisibility', 'getAttribute']],
    [Element.prototype, ['closest', 'matches', 'getBoundingClientRect']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
    [MutationObserver.prototype, ['observe', 'takeRecords']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [globalThis, ['setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia']],
    [globalThis, ['Highlight', 'StaticRange', 'Range', 'MutationObserver', 'AbortController']],
    [globalThis, ['Map', 'Set', 'Promise']],
    [Array.prototype, ['push', 'map', 'filter', 'find', 'slice']],
    [String.prototype, ['slice', 'indexOf', 'split']],
  ];
  const own = { define: spoilt, get: spoilt, yield: spoilt, addEventListener: spoilt };
  const change = Object.defineProperty;
  for (const [owner, names] of owners)
    for (const name of names) change(owner, name, { value: spoilt });
  change(globalThis, 'customElements', { value: own });
  change(globalThis, 'navigation', { value: own });
  change(globalThis, 'scheduler', { value: own });
}

/**
 * Opens an article in which a page's script has spoilt what it could, and waits for the card over a word. Where the word
 * stands is asked of the article's like: here the driver could ask nothing either.
 */
async function meetsCard(t, path, html) {
  t.site.put('/unspoilt.html', article());
  const like = await t.article('/unspoilt.html');
  const { x, y } = await t.hover(like, 'Eurojust');
  await like.close();
  t.site.put(path, html);
  const page = await t.open(path);
  const tab = await firstTab(t);
  await until(async () => (await stateOf(t, tab))?.marks > 3, 'marks');
  await page.bringToFront();
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  assert.match(await t.cardText(page), /Eurojust/);
}

scenario(
  'hostile: patched built-ins and another registry of elements do not reach us',
  async (t) => {
    const script = `<script>(${spoil})()</script>`;
    await meetsCard(t, '/spoilt.html', article().replace('</head>', `${script}</head>`));
  },
);

scenario(
  'hostile: paragraphs that go while the page is read end in marks on what stays, without an error',
  async (t) => {
    // By the clock, not by turns: on a busy machine four hundred took ten seconds. And until something is marked meanwhile.
    const shuffle = `<script>
      const isMarked = () => [...CSS.highlights.values()].some(({ size }) => size > 0);
      const root = document.querySelector('article');
      let turn = 0;
      const timer = setInterval(() => {
        turn += 1;
        const paragraph = root.querySelectorAll('p')[turn % 4];
        paragraph?.remove();
        setTimeout(() => paragraph && root.append(paragraph));
        if (performance.now() < 2_500 || !isMarked()) return;
        clearInterval(timer);
        root.append(Object.assign(document.createElement('p'), { textContent: 'Frontex was told at last.' }));
      }, 5);
    </script>`;
    t.site.put('/shuffle.html', article(shuffle));
    const page = await t.open('/shuffle.html');
    await marking(t, page, 'Frontex');
  },
);

scenario(
  'hostile: a page that takes our host away sees it come back a few times, then no more',
  async (t) => {
    const thief = `<script>
      let taken = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            node.remove();
            taken += 1;
            document.documentElement.dataset.taken = taken;
          }
      }).observe(document.documentElement, { childList: true });
    </script>`;
    t.site.put('/thief.html', article(thief));
    const page = await t.article('/thief.html');
    for (let i = 0; i < 7; i += 1) {
      await t.hover(page, i % 2 === 0 ? 'Eurojust' : 'Antwerp');
      await sleep(500);
    }
    const taken = await page.evaluate(() => Number(document.documentElement.dataset.taken ?? 0));
    assert.ok(taken >= 1 && taken <= 4, `it was taken away ${taken} times`);
    assert.ok((await t.markedWords(page)).includes('Eurojust'));
  },
);

scenario(
  'hostile: a page that hides and restyles everything and puts styles on our host cannot unmake the card',
  async (t) => {
    const style = `<style>html > :not(head, body) { all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; }</style><script>
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            if (node.localName === 'body') continue;
            node.setAttribute('style', 'display: none !important');
            node.setAttribute('hidden', '');
            node.className = 'gone';
          }
      }).observe(document.documentElement, { childList: true });
    </script>`;
    t.site.put('/restyle.html', article('', style));
    const page = await t.article('/restyle.html');
    await t.hover(page, 'Eurojust');
    assert.match(await t.cardText(page), /Eurojust/);
    const root = await t.shadow(page);
    const { width, height } = await root.evaluate((shadow) =>
      shadow.querySelector('.hov').getBoundingClientRect().toJSON(),
    );
    assert.ok(width > 150 && height > 40, `${width} × ${height}`);
  },
);

scenario('hostile: a page that claims the tag of our host gets no hand on the card', async (t) => {
  t.site.put('/claim.html', article());
  const first = await t.article('/claim.html');
  await t.hover(first, 'Eurojust');
  await t.cardText(first);
  const tag = await first.evaluate(() => [...document.documentElement.children].at(-1).localName);
  const claim = `<script>
      window.caught = [];
      try {
        customElements.define('${tag}', class extends HTMLElement {
          constructor() { super(); window.caught.push(this.attachInternals()); }
          connectedCallback() { this.remove(); }
        });
      } catch (error) { window.caught.push(error.message); }
    </script>`;
  t.site.put('/claimed.html', article('', claim));
  const page = await t.article('/claimed.html');
  await t.hover(page, 'Eurojust');
  assert.match(await t.cardText(page), /Eurojust/);
  const roots = await page.evaluate(() => window.caught.filter((c) => c.shadowRoot).length);
  assert.equal(roots, 0);
});

scenario(
  'hostile: a page that is an editor whole is not read, and one that becomes one loses its marks',
  async (t) => {
    const edits = "<script>document.designMode = 'on'</script>";
    const pages = { '/design.html': article('', edits) };
    pages['/editable.html'] = article().replace('<body>', '<body contenteditable>');
    for (const [path, html] of Object.entries(pages)) {
      t.site.put(path, html);
      const page = await t.open(path);
      await sleep(2_000);
      assert.deepEqual(await t.marks(page), [], path);
      assert.notEqual((await stateOf(t, await firstTab(t)))?.state, 'read', path);
      await page.close();
    }
    t.site.put('/becomes.html', article());
    const page = await t.article('/becomes.html');
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await page.mouse.click(300, 300);
    await unmarked(t, page, 'no marks in the editor');
  },
);

scenario(
  'hostile: a form around the article whose fields stand for what an element has does not hold the page',
  async (t) => {
    const fields = [
      'parentNode',
      'childNodes',
      'nextSibling',
      'nodeType',
      'localName',
      'getAttribute',
      'getAttributeNames',
      'shadowRoot',
      'checkVisibility',
      'getRootNode',
      'isConnected',
      'contains',
      'id',
      'lang',
    ];
    const form = `<form class="f">${fields.map((name) => `<input name="${name}">`).join('')}`;
    const insides = { article: `<article>${HEADLINE}${STORY}</article>`, form: HEADLINE + STORY };
    for (const [name, inside] of Object.entries(insides)) {
      t.site.put('/form.html', page(`${form}${inside}</form>`));
      const opened = await t.article('/form.html');
      await sleep(500);
      await opened.evaluate((it) => document.querySelector(it).append('Five were freed.'), name);
      await t.hover(opened, 'Eurojust');
      assert.match(await t.cardText(opened), /Eurojust/);
      await opened.close();
    }
  },
);

scenario('hostile: pictures named for what a document has do not stand for it', async (t) => {
  // every name that a document answers to, told by the browser itself, and one that only some have
  const named = `<script>
      const names = new Set(['prerendering']);
      for (let kind = Document.prototype; kind; kind = Object.getPrototypeOf(kind))
        for (const name of Object.getOwnPropertyNames(kind)) names.add(name);
      for (const name of names)
        document.currentScript.parentNode.appendChild(Object.assign(new Image(), { name }));
    </script>`;
  await meetsCard(t, '/named.html', article(named));
});
