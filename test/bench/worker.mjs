// A page's message to its reading with the worker (Firefox: the event page) stopped before, in the shipped build.
import { launch } from '../../scripts/browser/launch.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { articles } from './articles.mjs';
import { atShare } from './measure.mjs';

/** The welcome page asks as a news page does, and can be driven in both browsers. */
const ASKING = 'src/welcome/index.html';
/** A page that has nothing read; the asking page has its example read. */
const STILL = 'src/options/index.html';
const ROUNDS = 20;

/** Runs in the page: sends a page's copy that holds an article and gives the milliseconds to its reading; null where the page's own took its place. */
async function ask({ text, published }) {
  const api = globalThis.browser ?? globalThis.chrome;
  const paragraphs = text.split('\n\n').flatMap((words) => [['p'], words, 0]);
  const time = ['meta', 'property', 'article:published_time', 'content', published ?? ''];
  const tokens = [['html', 'lang', 'en'], time, 0, ['body'], ['article'], ...paragraphs, 0, 0, 0];
  const copy = { tokens, isCut: false };
  const began = performance.now();
  const reply = await api.runtime.sendMessage({ type: 'read', copy, url: location.href });
  if (reply?.reason === 'stopped') return null;
  if (!reply?.ok) throw new Error(`no reading: ${JSON.stringify(reply)}`);
  return performance.now() - began;
}

/** Runs in the page: starts the worker by a message that it does not know. */
const wake = () => chrome.runtime.sendMessage({ type: 'none' }).catch(() => undefined);

/** What the worker holds before it has read, after its first reading, and after one of each article; Chromium alone tells. */
async function heaps(driver) {
  if (!driver.backgroundHeap) return undefined;
  const still = await driver.openPage(STILL);
  await driver.stopBackground({ forGood: true });
  await still.evaluate(wake);
  const before = await driver.backgroundHeap();
  const page = await driver.openPage(ASKING);
  await page.evaluate(ask, articles[0]);
  const first = await driver.backgroundHeap();
  for (const article of articles) await page.evaluate(ask, article);
  return { before, first, all: await driver.backgroundHeap() };
}

/** Milliseconds at the middle and at 95 of 100, with the worker stopped and with it running; and what the worker holds. */
export async function worker(target) {
  const site = await serve('demo');
  const driver = await launch(target, { folder: `dist/${target}`, proxy: site.port });
  try {
    const heap = await heaps(driver);
    const page = await driver.openPage(ASKING);
    const times = { cold: [], warm: [] };
    for (let i = 0; times.cold.length < ROUNDS; i += 1) {
      const article = articles[i % articles.length];
      await driver.stopBackground({ forGood: true });
      const cold = await page.evaluate(ask, article);
      const warm = await page.evaluate(ask, article);
      if (cold === null || warm === null) continue;
      times.cold.push(cold);
      times.warm.push(warm);
    }
    const at = (share) => ({
      cold: atShare(times.cold, share),
      warm: atShare(times.warm, share),
    });
    return { target, version: await driver.browser.version(), heap, p50: at(0.5), p95: at(0.95) };
  } finally {
    await driver.close();
    site.close();
  }
}
