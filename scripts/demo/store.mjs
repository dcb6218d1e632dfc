// The pictures that the stores show, at their sizes: what a reader sees, in the shipped build.
import { readFileSync } from 'node:fs';
import { isMarked, tabAt } from '../browser/in-page.mjs';
import { sleep, until } from '../browser/wait.mjs';
import { ARTICLE, openCard } from './pictures.mjs';

/** Chrome Web Store and addons.mozilla.org: 1280 x 800; the tile of the Chrome Web Store: 440 x 280. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL = 400;

async function openArticle(driver, site, width) {
  const page = await driver.browser.newPage();
  await driver.wear(page, 'light');
  await page.setViewport({ ...SIZE, width });
  await page.goto(site.url(ARTICLE));
  await until(() => page.evaluate(isMarked), 'the marks');
  return page;
}

/** Pictures side by side, as the browser lays article and side panel. */
async function sideBySide(driver, pictures, path) {
  const page = await driver.browser.newPage();
  await page.setViewport(SIZE);
  const images = pictures.map((base64) => `<img src="data:image/png;base64,${base64}">`);
  await page.setContent(`<body style="margin:0;display:flex">${images.join('')}`);
  await page.screenshot({ path });
  await page.close();
}

async function withCard(driver, site, path) {
  const page = await openArticle(driver, site, SIZE.width);
  await openCard(driver, page, 'Eurojust');
  await page.screenshot({ path });
  await page.close();
}

async function withPanel(driver, site, path) {
  const article = await openArticle(driver, site, SIZE.width - PANEL);
  const panel = await driver.openPage('src/sidepanel/index.html', { background: true });
  await driver.wear(panel, 'light');
  await panel.setViewport({ ...SIZE, width: PANEL });
  // A panel shows the tab in front, which it will be itself when its picture is taken.
  const tab = await panel.evaluate(tabAt, article.url());
  await panel.goto(`${panel.url()}?tab=${tab}`);
  await until(() => panel.evaluate(() => document.querySelector('#why') !== null), 'the card');
  const left = await article.screenshot({ encoding: 'base64' });
  await panel.bringToFront();
  const right = await panel.screenshot({ encoding: 'base64' });
  await sideBySide(driver, [left, right], path);
  await panel.close();
  await article.close();
}

async function ofPage(driver, file, path) {
  const page = await driver.openPage(file);
  await driver.wear(page, 'light');
  await page.setViewport(SIZE);
  await sleep(1200);
  await page.screenshot({ path });
  await page.close();
}

/** The mark, the name and one line. */
async function tile(driver, path) {
  const page = await driver.browser.newPage();
  await page.setViewport(TILE);
  const mark = readFileSync('icons/icon.svg', 'utf8');
  const line = JSON.parse(readFileSync('_locales/en/messages.json', 'utf8')).wel_head.message;
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: #f5f4f1; color: #17191d; font: 600 34px Georgia, serif } svg { width: 84px; height: 84px }
      p { margin: 0; font: 400 16px system-ui, sans-serif; color: #55585f }</style>${mark}<div>Pressmark</div><p>${line}</p>`,
  );
  await page.screenshot({ path });
  await page.close();
}

/** Writes the stores' pictures into `folder`, in the order in which they are shown; gives the paths. */
export async function takeStorePictures(driver, site, folder) {
  const path = (name) => `${folder}/store-${name}.png`;
  await withCard(driver, site, path('1-article'));
  await withPanel(driver, site, path('2-panel'));
  await ofPage(driver, 'src/options/index.html', path('3-settings'));
  await ofPage(driver, 'src/welcome/index.html', path('4-welcome'));
  await tile(driver, path('tile'));
  return ['1-article', '2-panel', '3-settings', '4-welcome', 'tile'].map(path);
}
