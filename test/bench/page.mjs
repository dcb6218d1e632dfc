import { isMarked } from '../../scripts/browser/in-page.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { pageOf } from './extraction.mjs';
import { EMPTY, heapBeside, withOther } from './heap.mjs';
import { marking, watchKeys } from './marking.mjs';
import { median } from './measure.mjs';
import { traced } from './traced.mjs';

const WORDS = [1_000, 10_000, 100_000];
const ROUNDS = 7;
const KEYS = 60;
/** Milliseconds to wait for marks: half a megabyte of text is read in the background first. */
const PATIENCE = 60_000;
/** Our build lists the first host; nothing of ours runs on the second. */
const WITHOUT = 'http://plain.example';

const CRIME =
  '<p>Belgian police and Europol arrested 25 people in Antwerp on Tuesday on suspicion of human trafficking, prosecutors said.</p>';
const article = (words) => pageOf(words).replace('</h1>', `</h1>${CRIME.repeat(2)}`);
const shop = `<!doctype html><html lang="en"><title>Shop</title><h1>Mugs</h1><ul>${'<li><a href="#">A mug with a handle</a> <b>12</b></li>'.repeat(400)}</ul>`;
const editor = article(1_000).replace('</article>', '</article><textarea rows="9"></textarea>');

async function inRounds(measure, rounds = ROUNDS) {
  const values = [];
  for (let i = 0; i < rounds; i += 1) values.push(await measure());
  return values;
}

const middle = async (measure, rounds) => median(await inRounds(measure, rounds));

/** Opens a page in a new tab, gives it to `use`, closes it. */
async function withPage({ browser }, use) {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const untilMarked = (page) => until(() => page.evaluate(isMarked), 'marks', PATIENCE);

/** Our share of the main thread from the page's start to its painted marks, or to rest where it is no article. */
const share = (driver, address, isArticle) =>
  withPage(driver, (page) =>
    traced(page, async () => {
      await page.goto(address);
      if (isArticle) await untilMarked(page);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    }),
  );

/** The middle of each share; the round in the middle of the whole, so that its parts add up. */
async function ours(driver, address, isArticle, rounds) {
  const all = await inRounds(() => share(driver, address, isArticle), rounds);
  const whole = all.map((one) => ({ ...one, total: one.scripts + one.painting }));
  return whole.sort((a, b) => a.total - b.total)[whole.length >> 1];
}

const marked = (driver, address, way) =>
  withPage(driver, async (page) => {
    await page.goto(address);
    return page.evaluate(marking, way);
  });

const typed = (driver, address, isArticle) =>
  withPage(driver, async (page) => {
    await page.goto(address);
    if (isArticle) await untilMarked(page);
    await page.evaluate(watchKeys);
    await page.focus('textarea');
    for (let i = 0; i < KEYS; i += 1) await page.keyboard.press('a');
    return median(await page.evaluate(() => globalThis.keys));
  });

async function measure(driver, site) {
  const put = (path, html) => {
    site.put(path, html);
    return { listed: site.url(path), plain: WITHOUT + path };
  };
  const sizes = [];
  for (const words of WORDS) {
    console.error(`  a page of ${words} words`);
    const at = put(`/a${words}.html`, article(words));
    const rounds = words > 10_000 ? 3 : ROUNDS;
    const whole = await ours(driver, at.listed, true, rounds);
    const highlight = await middle(() => marked(driver, at.plain, 'highlight'), rounds);
    const wrapped = await middle(() => marked(driver, at.plain, 'mark'), rounds);
    sizes.push({ words, whole, highlight, wrapped });
  }
  console.error('  a page that is no article, and typing');
  const { listed } = put('/shop.html', shop);
  const none = {
    ours: await ours(driver, listed, false),
    empty: await withOther(EMPTY, site, (other) => ours(other, listed, false)),
  };
  const keys = put('/editor.html', editor);
  const typing = {
    with: await middle(() => typed(driver, keys.listed, true), 3),
    without: await middle(() => typed(driver, keys.plain, false), 3),
  };
  return { sizes, none, typing };
}

/** What a page pays for us in Chromium. */
export async function page() {
  const site = await serve('demo');
  const driver = await launch('chrome', { folder: 'dist/chrome', proxy: site.port });
  try {
    const measured = await measure(driver, site);
    console.error('  heap beside an empty content script');
    return { ...measured, heap: await heapBeside(site, shop) };
  } finally {
    await driver.close();
    site.close();
  }
}
