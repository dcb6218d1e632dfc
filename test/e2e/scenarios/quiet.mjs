import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articlePage } from '../article.mjs';
import { firstTab, html, setOptions, stateOf } from '../asks.mjs';
import { says } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** In a page: notes all that changes in its document, from its first script on. */
const WATCHER = `<script>
  globalThis.seen = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (document.readyState === 'complete') globalThis.seen.push([type, target.nodeName, addedNodes.length].join(' '));
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  for (const type of ['focus', 'blur', 'selectionchange', 'toggle', 'scroll'])
    document.addEventListener(type, () => globalThis.seen.push(type), true);
</script>`;

/** What the page could see of us. */
const seenIn = (page) =>
  page.evaluate(() => ({
    seen: globalThis.seen,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    names: Object.getOwnPropertyNames(globalThis).length,
  }));

/** The card as a surface shows it. */
async function cardOn(surface) {
  await says(surface, 'people arrested');
  return until(
    () => surface.evaluate(() => document.querySelector('.card')?.innerText),
    'the card',
  );
}

scenario(
  'quiet: popup and side panel have the whole card of a page that shows nothing of ours',
  async (t) => {
    t.site.put('/quiet.html', articlePage({ head: WATCHER }));
    const marked = await t.article('/quiet.html');
    const whole = await cardOn(await t.popup(marked));
    await marked.close();
    await setOptions(t, { quiet: true });
    const page = await t.open('/quiet.html');
    const before = [await html(page), await seenIn(page)];
    const tab = await firstTab(t);
    await until(async () => (await stateOf(t, tab))?.state === 'read', 'a reading');
    const path = `index.html?tab=${tab}`;
    const popup = await t.extensionPage(`src/popup/${path}`, page);
    assert.equal(await cardOn(popup), whole);
    const panel = await t.extensionPage(`src/sidepanel/${path}`, page);
    assert.ok((await cardOn(panel)).includes('Eurojust'));
    for (const name of ['next', 'open'])
      await t.extension(
        (id, wire) => (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(id, wire),
        tab,
        { type: 'command', name },
      );
    await t.hover(page, 'Eurojust');
    await sleep(700);
    assert.equal(await t.shadow(page), undefined);
    assert.deepEqual([await html(page), await seenIn(page)], before);
  },
);
