import { sleep } from '../../scripts/browser/wait.mjs';
import { median } from './measure.mjs';
import { withBrowser, withOtherProbe } from './other.mjs';

const ROUNDS = 3;

/**
 * Content scripts to compare with: one that does nothing; one that only names the document, without
 * which nothing of a page can be seen; and the least that any script does which looks at its page,
 * watches it for five seconds while it is building and keeps a listener for its next address.
 */
export const EMPTY = { script: '' };
const NAMED = { script: 'document' };
export const LEAST = {
  script: `
  document.URL;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 5_000);
  navigation.addEventListener('navigatesuccess', () => {});`,
};

async function heapIn(driver, address) {
  const sizes = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const page = await driver.browser.newPage();
    await page.goto(address);
    // The probe's observer rests for good after five seconds.
    await sleep(5_500);
    sizes.push(await snapshotSize(page));
    await page.close();
  }
  return {
    all: median(sizes.map((one) => one.all)),
    objects: median(sizes.map((one) => one.objects)),
  };
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

/** Bytes that a page that is no article holds with each of these content scripts, and with ours. */
export async function heapBeside(site, html) {
  site.put('/heap.html', html);
  const address = site.url('/heap.html');
  const measure = (driver) => heapIn(driver, address);
  return {
    empty: await withOtherProbe(EMPTY, site, measure),
    named: await withOtherProbe(NAMED, site, measure),
    least: await withOtherProbe(LEAST, site, measure),
    ours: await withBrowser({ folder: 'dist/chrome', proxy: site.port }, measure),
  };
}
