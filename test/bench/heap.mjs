import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.mjs';
import { median } from './measure.mjs';

const ROUNDS = 3;

/** Content scripts to compare with: one that does nothing, and one that looks at the page and keeps but a listener. */
const EMPTY = '{}';
const LOOK = `
  document.body;
  document.location.pathname;
  for (const walker = document.createTreeWalker(document, 5); walker.nextNode(); );
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true });
  observer.disconnect();
  navigation.addEventListener('navigatesuccess', () => {}, { signal: new AbortController().signal });`;

/** An extension with the same matches and this content script. */
function extensionOf(script) {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    content_scripts: [{ matches: ['http://demo.pressmark.localhost/*'], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), `{${script}}\n`);
  return folder;
}

async function heapOf(folder, site, address, firstRun) {
  const driver = await launch('chrome', { folder, proxy: site.port, firstRun });
  try {
    const sizes = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const page = await driver.browser.newPage();
      await page.goto(address);
      // The probe's observer rests for good after five seconds.
      await new Promise((resolve) => setTimeout(resolve, 5_500));
      sizes.push(await snapshotSize(page));
      await page.close();
    }
    return {
      all: median(sizes.map((one) => one.all)),
      objects: median(sizes.map((one) => one.objects)),
    };
  } finally {
    await driver.close();
  }
}

/** What the browser keeps for itself: compiled code, shapes of objects, templates, nodes of the page. */
const BROWSERS = new Set(['code', 'object shape', 'native', 'hidden', 'synthetic']);

/** Bytes that a snapshot finds alive in a page, of every world in it: `all`, and those of scripts' own `objects`. */
async function snapshotSize(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  let json = '';
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    json += chunk;
  });
  // what a finaliser frees is found by the second collection
  for (let i = 0; i < 2; i += 1) await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = JSON.parse(json);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = ['type', 'self_size'].map((field) => fields.indexOf(field));
  const sums = { all: 0, objects: 0 };
  for (let i = 0; i < nodes.length; i += fields.length) {
    sums.all += nodes[i + size];
    if (!BROWSERS.has(types[type][nodes[i + type]])) sums.objects += nodes[i + size];
  }
  return sums;
}

async function heapWith(script, site, address) {
  const folder = extensionOf(script);
  try {
    return await heapOf(folder, site, address, false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Bytes that a page that is no article holds: with an empty content script, with one that only looks
 * at the page (what the browser itself keeps of that: its wrappers and templates), and with ours.
 */
export async function heapBeside(site, html) {
  site.put('/heap.html', html);
  const address = site.url('/heap.html');
  return {
    empty: await heapWith(EMPTY, site, address),
    look: await heapWith(LOOK, site, address),
    ours: await heapOf('dist/chrome', site, address, true),
  };
}
