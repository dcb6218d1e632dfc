// From the click to the whole card of an article with forty figures, the map with it, as painted; in Chromium.
import { isMarked, tabAt } from '../../scripts/browser/in-page.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { fortyFigures } from '../e2e/forty-figures.mjs';
import { atShare } from './measure.mjs';

const POPUP = 'src/popup/index.html';
const ROUNDS = 15;
const SIZE = { width: 400, height: 600 };

/** Runs in the popup before all else: notes when the words of the last section, and the map, have been painted. */
function watchCard() {
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.whole = performance.now();
    };
    port2.postMessage(0);
  };
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('svg.map') || !document.querySelector('#why')) return;
    watcher.disconnect();
    requestAnimationFrame(painted);
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Runs in a page with a few words: what any page of the extension costs. */
function watchWords() {
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => {
      globalThis.whole = performance.now();
    }),
  );
}

/** Milliseconds until what is watched for is painted, in a tab as large as a popup. */
async function opened(driver, path, watch) {
  const page = await driver.browser.newPage();
  try {
    await page.setViewport(SIZE);
    // another page of the extension first: a popup opens in a process that is there
    await page.goto(driver.url('icons/16.png'));
    await page.evaluateOnNewDocument(watch);
    await page.goto(driver.url(path));
    return await until(() => page.evaluate(() => globalThis.whole), 'the whole card');
  } finally {
    await page.close();
  }
}

async function tabOf(driver, address) {
  const page = await driver.openPage('icons/16.png', { background: true });
  const id = await page.evaluate(tabAt, address);
  await page.close();
  return id;
}

/** Milliseconds from opening to the painted card, and to a page of a few words, at the middle and the least. */
export async function popup() {
  const site = await serve('demo');
  site.put('/forty.html', fortyFigures());
  const driver = await launch('chrome', { folder: 'dist/chrome', proxy: site.port });
  try {
    const page = await driver.browser.newPage();
    await page.goto(site.url('/forty.html'));
    await until(() => page.evaluate(isMarked), 'marks');
    const tab = await tabOf(driver, site.url('/forty.html'));
    const times = { card: [], words: [] };
    for (let i = 0; i < ROUNDS; i += 1) {
      times.words.push(await opened(driver, 'LICENSE.txt', watchWords));
      times.card.push(await opened(driver, `${POPUP}?tab=${tab}`, watchCard));
    }
    const at = (share) => ({
      card: atShare(times.card, share),
      words: atShare(times.words, share),
    });
    return { version: await driver.browser.version(), least: at(0), middle: at(0.5) };
  } finally {
    await driver.close();
    site.close();
  }
}

/** The same as a table of the benchmark's report. */
export function popupTable({ version, least, middle }, table, ms) {
  const head = ['', 'whole card of 40 figures', 'a page of words in the extension', 'ratio'];
  const row = (name, { card, words }) => [name, ms(card), ms(words), (card / words).toFixed(1)];
  return table(head, [row(`${version}, the least`, least), row('middle', middle)]);
}
