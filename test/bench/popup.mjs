// From the click to the whole card of an article with forty figures, the map with it, as painted; in Chromium.
import { cpSync, writeFileSync } from 'node:fs';
import { isMarked, tabAt } from '../../scripts/browser/in-page.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { fortyFigures } from '../e2e/forty-figures.mjs';
import { atShare } from './measure.mjs';

const ARTICLE = '/forty.html';
const POPUP = 'src/popup/index.html';
/** Drawn last: where they are, the whole card is. */
const WHOLE = ['svg.map', '#why'];
const EMPTY = 'src/popup/empty.html';
/** The build with a popup more, which has one script and draws one line: no popup of an extension opens sooner. */
const FOLDER = 'build/bench/chrome';
const ROUNDS = 15;
const SIZE = { width: 400, height: 600 };

/** Runs in the page before all else: notes when all of these have been painted. */
function watch(parts) {
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.whole = performance.now();
    };
    port2.postMessage(0);
  };
  const watcher = new MutationObserver(() => {
    if (!parts.every((part) => document.querySelector(part))) return;
    watcher.disconnect();
    requestAnimationFrame(painted);
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function addEmptyPopup() {
  cpSync('dist/chrome', FOLDER, { recursive: true });
  const page =
    '<!doctype html><meta charset="utf-8"><script type="module" src="empty.js"></script>';
  writeFileSync(`${FOLDER}/${EMPTY}`, page);
  writeFileSync(
    `${FOLDER}/src/popup/empty.js`,
    "document.body.append(document.createElement('p'));",
  );
}

/**
 * Milliseconds until these parts of it are painted, in a tab as large as a popup. A popup that the browser opens over its
 * toolbar, and that tells its time itself, is no slower: 78 ms to this tab's 85 at the least of ten in turn, 93 to 107
 * in the middle. So neither the driver nor the tab flatters.
 */
async function opened(driver, path, parts) {
  const page = await driver.browser.newPage();
  try {
    await page.setViewport(SIZE);
    // another page of the extension first: a popup opens in a process that is there
    await page.goto(driver.url('icons/16.png'));
    await page.evaluateOnNewDocument(watch, parts);
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

/** A browser with this build, and the popup's address for its tab of the article. */
async function withArticle(site, folder, use) {
  const driver = await launch('chrome', { folder, proxy: site.port });
  try {
    const page = await driver.browser.newPage();
    await page.goto(site.url(ARTICLE));
    await until(() => page.evaluate(isMarked), 'marks');
    return await use(driver, `${POPUP}?tab=${await tabOf(driver, site.url(ARTICLE))}`);
  } finally {
    await driver.close();
  }
}

/** Rounds of all ways, in turn, so that a busy machine is busy for all. */
async function inTurn(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < ROUNDS; i += 1)
    for (const [name, measure] of Object.entries(ways)) times[name].push(await measure());
  const at = (share) =>
    Object.fromEntries(Object.entries(times).map(([name, list]) => [name, atShare(list, share)]));
  return { least: at(0), middle: at(0.5) };
}

/** Milliseconds from opening to the painted card, and to an empty popup, at the middle and the least; `beside`: to the card of another build too. */
export async function popup(beside) {
  const site = await serve('demo');
  site.put(ARTICLE, fortyFigures());
  addEmptyPopup();
  try {
    return await withArticle(site, FOLDER, async (driver, path) => {
      const ways = {
        empty: () => opened(driver, EMPTY, ['p']),
        card: () => opened(driver, path, WHOLE),
      };
      const measure = (more) => inTurn({ ...ways, ...more });
      const measured = await (beside
        ? withArticle(site, beside, (other, at) =>
            measure({ beside: () => opened(other, at, WHOLE) }),
          )
        : measure());
      return { version: await driver.browser.version(), ...measured };
    });
  } finally {
    site.close();
  }
}

/** What is measured, and what of it no popup can save. */
export const POPUP_NOTE =
  'From the start of its page to the whole card as painted, the map with it. An empty popup of one script is what ' +
  'the browser alone takes on this machine: no popup opens sooner.';

/** The same as a table of the benchmark's report. */
export function popupTable({ version, least, middle }, table, ms) {
  const hasBeside = least.beside !== undefined;
  const head = ['', 'whole card of 40 figures', 'an empty popup', 'ours beyond it', 'ratio'];
  const row = (name, { card, empty, beside }) => [
    name,
    ms(card),
    ms(empty),
    ms(card - empty),
    (card / empty).toFixed(1),
    ...(hasBeside ? [ms(beside), ms(beside - empty)] : []),
  ];
  return table(
    [...head, ...(hasBeside ? ['the build beside it', 'beyond'] : [])],
    [row(`${version}, the least`, least), row('middle', middle)],
  );
}
