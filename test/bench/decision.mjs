// How long the probe's decision takes by itself, compiling left out, in both browsers.
import { readdirSync, readFileSync } from 'node:fs';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { pageOf } from './extraction.mjs';
import { median } from './measure.mjs';

const ROUNDS = 15;
const CALLS = 100;
/** Nothing of ours runs at this host, and a page there that is isolated from others has the finest clock a page can have: of 5 µs in Chromium, of 20 in Firefox. */
const SITE = 'http://plain.localhost';
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const PAGES = 'test/pages/';

/** Runs in the page: what is decided, and the milliseconds of the first decision there and of each of many. */
async function decide({ code, calls }) {
  const { isArticle } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const timed = (count) => {
    const began = performance.now();
    for (let i = 0; i < count; i += 1) isArticle(document);
    return (performance.now() - began) / count;
  };
  return { first: timed(1), settled: timed(calls), is: isArticle(document) };
}

async function decisionIn(driver, address, code) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const page = await driver.browser.newPage();
    await page.goto(address);
    rounds.push(await page.evaluate(decide, { code, calls: CALLS }));
    await page.close();
  }
  const of = (key) => median(rounds.map((round) => round[key]));
  return { is: rounds[0].is, first: of('first'), settled: of('settled') };
}

/** Pages of every kind that is no article, some that are one, and articles by their length. */
function subjects() {
  const source = (name) => readFileSync(`${PAGES}${name}/source.html`, 'utf8');
  const others = readdirSync(PAGES).filter((name) => name.startsWith('no-'));
  const fixtures = [...others, 'live-blog', 'open-shadow-root', 'website-type-with-article-body'];
  const items = '<li><a href="#">A mug with a handle</a> <b>12</b></li>';
  return {
    'shop of 400': `<!doctype html><html lang="en"><title>Shop</title><h1>Mugs</h1><ul>${items.repeat(400)}</ul>`,
    ...Object.fromEntries(fixtures.map((name) => [name, source(name)])),
    'article of 1,000 words': pageOf(1_000),
    'article of 100,000 words': pageOf(100_000),
  };
}

/** By browser: each page with what is decided of it and how long that takes in the middle of its rounds. */
export async function decisions() {
  const code = readFileSync('build/bench/decision.js', 'utf8');
  const site = await serve('demo');
  const found = {};
  try {
    for (const target of TARGETS.filter(findBrowser)) {
      const driver = await launch(target, { folder: `dist/${target}`, proxy: site.port });
      found[target] = await allIn(driver, site, code);
    }
  } finally {
    site.close();
  }
  return found;
}

async function allIn(driver, site, code) {
  const rows = [];
  try {
    for (const [name, html] of Object.entries(subjects())) {
      const path = `/page-${rows.length}`;
      site.put(path, html, { headers: ISOLATED });
      rows.push({ name, ...(await decisionIn(driver, `${SITE}${path}`, code)) });
    }
  } finally {
    await driver.close();
  }
  return rows;
}
