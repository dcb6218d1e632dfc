import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { marked, withdraw } from '../asks.mjs';
import { scenario } from '../scenario.mjs';

const HTML = readFileSync(new URL('../../../demo/prostitution-ring.html', import.meta.url), 'utf8');

/** How long a page without marks is watched before it counts as left alone. */
const LONG_ENOUGH = 1500;

scenario('sites: an article of a listed outlet is marked without a click', async (t) => {
  t.site.put('www.reuters.com/world/raids', HTML);
  const page = await t.open('http://www.reuters.com/world/raids');
  await until(async () => (await t.markedWords(page)).includes('Belgian police'), 'the marks');
});

scenario('sites: a site that is not listed is left alone until its reader grants it', async (t) => {
  const address = 'http://gazette.example/raids';
  const origins = ['http://gazette.example/*'];
  t.site.put('gazette.example/raids', HTML);
  const before = await t.open(address);
  await sleep(LONG_ENOUGH);
  assert.deepEqual(await t.marks(before), []);

  await t.grant(origins);
  await marked(t, before, 'marks in the open tab after the grant');
  const after = await t.open(address);
  await until(async () => (await t.markedWords(after)).includes('Belgian police'), 'the marks');

  await withdraw(t, origins);
  const registered = () =>
    t.extension(() =>
      (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts(),
    );
  await until(async () => (await registered()).length === 0, 'the registered script gone');
  const withdrawn = await t.open(address);
  await sleep(LONG_ENOUGH);
  assert.deepEqual(await t.marks(withdrawn), []);
});

scenario('sites: the other pages of the demo are what they say', async (t) => {
  const drugs = await t.article('/cocaine-rotterdam.html');
  assert.ok((await t.markedWords(drugs)).includes('Eurojust'));
  const ledger = await t.article('/ledger/vice-network.html');
  assert.ok((await t.markedWords(ledger)).includes('Twenty-eight people'));
  const market = await t.open('/weekend-market.html');
  await sleep(LONG_ENOUGH);
  assert.deepEqual(await t.markedWords(market), []);
});
