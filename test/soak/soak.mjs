// One long life of a browser: many articles one after another, then many tabs at once.
import { markedRanges } from '../../scripts/browser/in-page.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { articleElement, articlePage, lastMark } from './articles.mjs';
import { memory } from './memory.mjs';

const isRead = async (page, n) =>
  (await page.evaluate(markedRanges)).some(({ text }) => text === lastMark(n));

const read = (page, n) => until(() => isRead(page, n), `the marks of article ${n}`, 60_000);

async function load(site, page, n) {
  const path = `/soak/${n}.html`;
  site.put(path, articlePage(n));
  await page.goto(site.url(path));
  await read(page, n);
}

/** The nth article in a new tab. The driver may lose the frame of a tab that it has just made: then it makes another. */
async function opened(driver, site, n, tries = 2) {
  const page = await driver.browser.newPage();
  try {
    await load(site, page, n);
    return page;
  } catch (error) {
    await page.close().catch(() => undefined);
    if (tries === 1 || !/detached/i.test(error.message)) throw error;
    return opened(driver, site, n, tries - 1);
  }
}

/** As an application in the page does it: another address and another article in the same document. */
async function change(page, n) {
  const turn = (address, html) => {
    history.pushState({}, '', address);
    document.querySelector('article').outerHTML = html;
  };
  await page.evaluate(turn, `/soak/${n}.html`, articleElement(n));
  await read(page, n);
}

/** Reads `count` articles in one tab; gives the memory after every `step` of them: [{ read, background, page }]. */
export async function oneAfterAnother(driver, site, { from, count, step, turn }) {
  const page = await opened(driver, site, from);
  const levels = [];
  for (let i = 0; i < count; i += 1) {
    const n = from + i;
    if (i > 0) await (turn ? change(page, n) : load(site, page, n));
    if ((i + 1) % step === 0) levels.push({ read: i + 1, ...(await memory(driver, page)) });
  }
  await page.close();
  return levels;
}

/** Opens `count` tabs at once; gives the seconds until all are marked, and the memory after they are closed. */
export async function manyTabs(driver, site, { from, count }) {
  const numbers = Array.from({ length: count }, (_, i) => from + i);
  const began = performance.now();
  const pages = await Promise.all(numbers.map((n) => opened(driver, site, n)));
  const seconds = (performance.now() - began) / 1000;
  const [first, ...rest] = pages;
  const open = await memory(driver, first);
  await Promise.all(rest.map((page) => page.close()));
  const closed = await memory(driver, first);
  await first.close();
  return { seconds, open, closed };
}
