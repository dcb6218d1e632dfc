// Pictures of the demo article: the marks, an open hover card, the popup.
import { mkdirSync } from 'node:fs';
import { isMarked, pointAt } from '../browser/in-page.mjs';
import { until } from '../browser/wait.mjs';

/** The article of the demo site that the pictures are of. */
export const ARTICLE = '/prostitution-ring.html';

const POPUP = 'src/popup/index.html';

async function openArticle(driver, site, scheme) {
  const page = await driver.browser.newPage();
  await page.setViewport({ width: 1100, height: 860 });
  if (scheme) await driver.wear(page, scheme);
  await page.goto(site.url(ARTICLE));
  await until(() => page.evaluate(isMarked), 'the marks');
  return page;
}

/** Rests the pointer on words until the hover card is there. */
export async function openCard(driver, page, words) {
  await page.bringToFront();
  const { x, y } = await page.evaluate(pointAt, words, 0);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await until(() => isOpen(driver, page), 'the hover card');
}

async function isOpen(driver, page) {
  const root = await driver.shadowRoot(page);
  return root?.evaluate((shadow) => shadow.querySelector(':popover-open') !== null);
}

/** The popup for the article in front, as a page of its own at the popup's size. */
async function openPopup(driver, page, scheme, height = 600) {
  await page.bringToFront();
  const popup = await driver.openPage(POPUP, { background: true });
  await popup.setViewport({ width: 400, height });
  if (scheme) await driver.wear(popup, scheme);
  await until(() => popup.$eval('body', (b) => b.textContent.includes('Europol')), 'the fact card');
  return popup;
}

/** Words of the demo article by what their card is of; a place has a small map beside it. */
const HOVERED = {
  agency: 'Eurojust',
  place: 'Charleroi',
  area: 'Alicante',
  figure: 'More than 20',
};

/** Writes a picture of each kind of hover card with the lines around it; gives their paths. */
export async function takeHoverCards(driver, site, folder, scheme) {
  const page = await openArticle(driver, site, scheme);
  const paths = [];
  for (const [name, words] of Object.entries(HOVERED)) {
    await openCard(driver, page, words);
    const root = await driver.shadowRoot(page);
    const isDrawn = () =>
      root.evaluate((shadow) => !shadow.querySelector('.locator') || shadow.querySelector('.m-on'));
    await until(isDrawn, 'the small map');
    const clip = await root.evaluate((shadow) => {
      const { x, y } = shadow.querySelector(':popover-open').getBoundingClientRect();
      const [left, top] = [Math.max(0, x - 60), Math.max(0, y - 90)];
      return { x: left + scrollX, y: top + scrollY, width: 480, height: 400 };
    });
    paths.push(`${folder}/hover-${name}-${scheme}.png`);
    await page.screenshot({ path: paths.at(-1), clip, captureBeyondViewport: false });
    await page.mouse.move(5, 5);
    await until(async () => !(await isOpen(driver, page)), 'the card to close');
  }
  await page.close();
  return paths;
}

/** Writes article.png, hover.png and popup.png into `folder`; with a scheme 'article-dark.png' and so on. Gives their paths. */
export async function takePictures(driver, site, folder, scheme) {
  mkdirSync(folder, { recursive: true });
  const path = (name) => `${folder}/${name}${scheme ? `-${scheme}` : ''}.png`;
  const page = await openArticle(driver, site, scheme);
  await page.screenshot({ path: path('article') });
  await openCard(driver, page, 'Eurojust');
  await page.screenshot({ path: path('hover') });
  await page.mouse.move(5, 5);
  const popup = await openPopup(driver, page, scheme);
  // a tab in the background paints nothing; its card is drawn by now and stays when the tab comes to the front
  await popup.bringToFront();
  await popup.screenshot({ path: path('popup') });
  await popup.close();
  await page.close();
  return ['article', 'hover', 'popup'].map(path);
}
