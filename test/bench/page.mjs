import { setTimeout as rested } from 'node:timers/promises';
import { isMarked } from '../../scripts/browser/in-page.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { pageOf } from './extraction.mjs';
import { floorOf, paintedIn } from './floor.mjs';
import { EMPTY, heapBeside, LEAST } from './heap.mjs';
import { marking, watchKeys } from './marking.mjs';
import { median } from './measure.mjs';
import { withBrowser, withOther } from './other.mjs';
import { traced } from './traced.mjs';

const WORDS = [1_000, 10_000, 100_000];
const ROUNDS = 7;
/** An article of usual length, and a page that is none, take so little that noise is much of it. */
const SHORT_ROUNDS = 15;
const KEYS = 60;
/** Milliseconds in which a page that was shown comes to rest. */
const REST = 300;
/** Milliseconds after a click in which the page is looked at again. */
const LOOKED = 1_000;
/** Milliseconds to wait for marks: half a megabyte of text is read in the background first. */
const PATIENCE = 60_000;
/** Our build lists the first host; nothing of ours runs on the second. */
const WITHOUT = 'http://plain.example';

const CRIME =
  '<p>Belgian police and Europol arrested 25 people in Antwerp on Tuesday on suspicion of human trafficking, prosecutors said.</p>';
const articleOf = (words) => pageOf(words).replace('</h1>', `</h1>${CRIME.repeat(2)}`);
/** As many elements around the article as a news site's menus, lists and teasers have. */
const CROWD = '<div class="teaser"><a href="/x"><span>More</span></a></div>'.repeat(800);
const crowded = articleOf(1_000).replace('<main>', `<div>${CROWD}</div><main>`);
const shop = `<!doctype html><html lang="en"><title>Shop</title><h1>Mugs</h1><ul>${'<li><a href="#">A mug with a handle</a> <b>12</b></li>'.repeat(400)}</ul>`;
const editor = articleOf(1_000).replace('</article>', '</article><textarea rows="9"></textarea>');

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

/**
 * An extension's share of the main thread from the page's start to its painted marks, or to rest where it is no
 * article. Each page has a new tab, and so a process that knows no script of the extension; `after`: it is the
 * second page of its tab, as with a reader who goes from one article to the next.
 */
const share = (driver, { address, isArticle, after }) =>
  withPage(driver, async (page) => {
    const show = async (which) => {
      await page.goto(which);
      if (isArticle) await untilMarked(page);
      // here and not in the page, where the timer's own task would count
      await rested(REST);
    };
    if (after) await show(after);
    return traced(page, () => show(address));
  });

/** The shares of several ways, in turn, so that a busy machine is busy for all: of each the round in the middle, so that its parts add up, and the least. */
async function inTurn(ways, rounds = ROUNDS) {
  const all = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < rounds; i += 1)
    for (const [name, measure] of Object.entries(ways)) {
      const one = await measure();
      all[name].push({ ...one, total: one.scripts + one.painting });
    }
  const middle = (list) => {
    const sorted = list.sort((a, b) => a.total - b.total);
    return { ...sorted[sorted.length >> 1], least: sorted[0].total };
  };
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, middle(list)]));
}

/** What an article costs: with us, with the least that marks the same words, and with another build of ours where one is given. */
async function article({ driver, beside, site }, { address, after, rounds }) {
  const painted = await withPage(driver, async (page) => {
    await page.goto(address);
    await untilMarked(page);
    return page.evaluate(paintedIn);
  });
  const page = { address, isArticle: true };
  const ways = (floor) => ({
    ours: () => share(driver, page),
    ...(beside && { 'the build beside it': () => share(beside, page) }),
    'the least that marks the same words': () => share(floor, page),
    ...(after && {
      'ours, second article of its tab': () => share(driver, { ...page, after }),
      'the least, second article': () => share(floor, { ...page, after }),
    }),
  });
  return withOther(floorOf(painted), site, (floor) => inTurn(ways(floor), rounds));
}

/** What a reader's click on an article costs that changes nothing in it: what it may have unfolded is looked for. */
const clicked = (driver, address) =>
  withPage(driver, async (page) => {
    await page.goto(address);
    await untilMarked(page);
    const click = async () => {
      await page.click('h1');
      await rested(LOOKED);
    };
    // the first brings the guide, and code that has not run before
    await click();
    await click();
    return traced(page, click);
  });

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

const roundsOf = (words) => {
  if (words === WORDS[0]) return SHORT_ROUNDS;
  return words > 10_000 ? 3 : ROUNDS;
};

/** Articles by their length, the first of them among many other elements too, and what marking alone costs in each. */
async function measureArticles(at, put) {
  const after = put('/before.html', articleOf(WORDS[0])).listed;
  const articles = [];
  const markings = [];
  for (const words of WORDS) {
    console.error(`  a page of ${words} words`);
    const { listed, plain } = put(`/a${words}.html`, articleOf(words));
    const rounds = roundsOf(words);
    const page = { address: listed, rounds, ...(words === WORDS[0] && { after }) };
    const name = words.toLocaleString('en');
    articles.push({ name, ways: await article(at, page) });
    const highlight = await middle(() => marked(at.driver, plain, 'highlight'), rounds);
    const wrapped = await middle(() => marked(at.driver, plain, 'mark'), rounds);
    markings.push({ name, highlight, wrapped });
  }
  const { listed } = put('/crowded.html', crowded);
  articles.push({
    name: '1,000 among 2,400 elements more',
    ways: await article(at, { address: listed }),
  });
  return { articles, markings };
}

/** What a page that is no article costs: with us, with the least that looks and watches as we do, and with an empty script. */
function noArticle({ driver, beside, site }, address) {
  // what is painted there is the page's own
  const of = (whose, page) => async () => ({ ...(await share(whose, page)), painting: 0 });
  const first = { address };
  const second = { address, after: address };
  return withOther(EMPTY, site, (empty) =>
    withOther(LEAST, site, (least) =>
      inTurn(
        {
          ours: of(driver, first),
          ...(beside && { 'the build beside it': of(beside, first) }),
          'the least that looks and watches': of(least, first),
          'an empty content script': of(empty, first),
          'ours, second page of its tab': of(driver, second),
          'the least, second page': of(least, second),
        },
        SHORT_ROUNDS,
      ),
    ),
  );
}

/** The same in turn for the build beside ours, where one is given. */
const clicks = ({ driver, beside }, address) =>
  inTurn({
    ours: () => clicked(driver, address),
    ...(beside && { 'the build beside it': () => clicked(beside, address) }),
  });

async function measure(at) {
  const { driver, site } = at;
  const put = (path, html) => {
    site.put(path, html);
    return { listed: site.url(path), plain: WITHOUT + path };
  };
  const measured = await measureArticles(at, put);
  console.error('  a click, a page that is no article, and typing');
  const click = await clicks(at, put('/clicked.html', articleOf(WORDS[0])).listed);
  const none = await noArticle(at, put('/shop.html', shop).listed);
  const keys = put('/editor.html', editor);
  const typing = {
    with: await middle(() => typed(driver, keys.listed, true), 3),
    without: await middle(() => typed(driver, keys.plain, false), 3),
  };
  return { ...measured, click, none, typing };
}

/** What a page pays for us in Chromium; `other`: the folder of a build to be measured beside this one. */
export async function page(other) {
  const site = await serve('demo');
  const build = (folder, use) => withBrowser({ folder, proxy: site.port }, use);
  try {
    const measured = await build('dist/chrome', (driver) =>
      other
        ? build(other, (beside) => measure({ driver, beside, site }))
        : measure({ driver, site }),
    );
    console.error('  heap beside an empty content script');
    return { ...measured, heap: await heapBeside(site, shop) };
  } finally {
    site.close();
  }
}
