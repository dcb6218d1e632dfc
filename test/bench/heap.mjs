import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.mjs';
import { median } from './measure.mjs';

const ROUNDS = 7;

/** An extension with the same matches whose content script is empty. */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ matches: ['http://demo.pressmark.localhost/*'], js: ['empty.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '{}\n');
  return folder;
}

async function heapOf(folder, site, address) {
  const driver = await launch('chrome', { folder, proxy: site.port });
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
    return median(sizes);
  } finally {
    await driver.close();
  }
}

/** Bytes of all that a snapshot finds alive in a page, of every world in it. */
async function snapshotSize(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  let json = '';
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    json += chunk;
  });
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = JSON.parse(json);
  const fields = snapshot.meta.node_fields;
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let i = size; i < nodes.length; i += fields.length) sum += nodes[i];
  return sum;
}

/** Bytes that a page that is no article holds more with our extension than with an empty one. */
export async function heapBeside(site, html) {
  site.put('/heap.html', html);
  const address = site.url('/heap.html');
  const folder = emptyExtension();
  try {
    const empty = await heapOf(folder, site, address);
    const ours = await heapOf('dist/chrome', site, address);
    return { empty, ours, more: ours - empty };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
