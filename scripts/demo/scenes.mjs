// Every surface and state as a picture, from a reading written by hand (test/shots) and from the shipped pages.
import { mkdirSync } from 'node:fs';
import { build } from 'vite';
import { launch } from '../browser/launch.mjs';
import { sleep } from '../browser/wait.mjs';
import { serve } from '../site/server.mjs';
import { writeReadings } from './readings.mjs';

const FOLDER = 'build/shots-page';
const STATES =
  'not-an-article empty off-here off-page off-everywhere forbidden pdf no-permission not-listed needs-button stale ' +
  'no-answer error closed loading reading local no-crime language teaser capped posts-left several-cases';

/** Articles of scripts/demo/readings.mjs: long names, many figures, crowded maps. */
const REAL = [
  'balkans',
  'channel',
  'eureka',
  'burglars',
  'callcentres',
  'verdict',
  'trafficking',
  'forty',
];

const POPUP = { width: 400, height: 600 };
const whole = (scene) => ({ ...scene, whole: true });

/** name: of the file; query: what test/shots shows; press: buttons pressed first; zoom: text size in percent; settles: milliseconds until it has its size. */
const SCENES = [
  { name: 'popup', query: 'state=read', ...POPUP },
  whole({ name: 'popup-whole', query: 'state=read', ...POPUP }),
  { name: 'popup-opened', query: 'state=read', ...POPUP, press: ['Show in page: 25 people'] },
  whole({ name: 'popup-changed', query: 'state=read&changed', ...POPUP }),
  { name: 'popup-export', query: 'state=read', ...POPUP, press: ['Export'] },
  { name: 'popup-more', query: 'state=read', ...POPUP, press: ['More'] },
  { name: 'popup-report', query: 'state=read', ...POPUP, press: ['More', 'Report a wrong'] },
  {
    name: 'popup-undo',
    query: 'state=read',
    ...POPUP,
    press: ['Show in page: Eurojust', 'Not this'],
  },
  whole({ name: 'panel-320', query: 'kind=panel', width: 320, height: 800 }),
  whole({ name: 'panel-360', query: 'kind=panel', width: 360, height: 800 }),
  whole({ name: 'popup-320-200pc', query: 'kind=panel', width: 320, height: 800, zoom: 200 }),
  whole({ name: 'popup-rtl', query: 'dir=rtl', ...POPUP }),
  ...REAL.map((name) => whole({ name: `real-${name}`, query: `reading=${name}`, ...POPUP })),
  whole({ name: 'real-balkans-320', query: 'kind=panel&reading=balkans', width: 320, height: 800 }),
  whole({ name: 'compare', query: 'kind=compare', width: 1000, height: 800 }),
  whole({ name: 'print', query: 'kind=print', width: 800, height: 1100, settles: 1500 }),
  ...['fr', 'nl', 'de', 'es', 'it'].map((l) =>
    whole({ name: `popup-${l}`, query: `locale=${l}`, ...POPUP }),
  ),
  ...STATES.split(' ').map((s) => ({
    name: `state-${s}`,
    query: `state=${s}`,
    width: 400,
    height: 240,
  })),
];

/** Puts a rule into the page without a style element, which its policy forbids. */
function lay(rule) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}

async function press(page, label) {
  await page.evaluate((start) => {
    const said = (b) => b.getAttribute('aria-label') ?? b.textContent;
    [...document.querySelectorAll('button')].find((b) => said(b).trim().startsWith(start)).click();
  }, label);
  await sleep(80);
}

async function take(page, base, scene, path) {
  await page.setViewport({ width: scene.width, height: scene.height, deviceScaleFactor: 2 });
  await page.goto(`${base}/?${scene.query}`);
  await page.waitForFunction(() => document.querySelector('#app > main h1, #app > main .sbody h1'));
  if (scene.zoom)
    await page.evaluate(lay, `html { font-size: ${scene.zoom * 0.8125}% !important }`);
  if (scene.whole)
    await page.evaluate(
      lay,
      '.card, #app { max-height: none !important; height: auto !important } :is(.sec, .sec li) { content-visibility: visible !important }',
    );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  await page
    .waitForFunction(() => !document.querySelector('.mapbox') || document.querySelector('svg.map'))
    .catch(() => undefined);
  if (scene.settles) await sleep(scene.settles);
  for (const label of scene.press ?? []) await press(page, label);
  await page.screenshot({ path, fullPage: scene.whole ?? false });
}

/** Writes the scenes whose name has `only` into `folder`, light and dark, the card in forced colours; gives the paths. */
export async function takeScenes(folder, only) {
  mkdirSync(folder, { recursive: true });
  await build({ configFile: 'test/shots/vite.config.ts', logLevel: 'warn' });
  writeReadings(`${FOLDER}/readings`);
  const site = await serve(FOLDER);
  // by its number: the demo site's name is on the manifest's list, and the page script would run in the scenes
  const base = `http://127.0.0.1:${site.port}`;
  const driver = await launch('chrome', { folder: 'dist/chrome', proxy: site.port });
  const page = await driver.browser.newPage();
  const paths = [];
  const wear = (features) =>
    page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features]);
  const each = async (scenes, suffix) => {
    for (const scene of scenes.filter(({ name }) => name.includes(only))) {
      paths.push(`${folder}/${scene.name}-${suffix}.png`);
      await take(page, base, scene, paths.at(-1));
    }
  };
  for (const value of ['light', 'dark']) {
    await wear([{ name: 'prefers-color-scheme', value }]);
    await each(SCENES, value);
  }
  await wear([{ name: 'forced-colors', value: 'active' }]);
  await each(
    SCENES.filter((scene) => scene.name === 'popup-whole'),
    'forced-colors',
  );
  await driver.close();
  site.close();
  return paths;
}

/** Settings and first run as they ship, into `folder`. */
export async function takePages(driver, folder) {
  const paths = [];
  for (const [name, file] of [
    ['settings', 'src/options/index.html'],
    ['welcome', 'src/welcome/index.html'],
  ]) {
    const page = await driver.openPage(file);
    for (const [width, suffix] of [
      [1000, ''],
      [320, '-320'],
    ])
      for (const value of ['light', 'dark']) {
        await page.setViewport({ width, height: 900, deviceScaleFactor: 2 });
        await driver.wear(page, value);
        // the page script takes the theme as it finds it
        await page.reload();
        await sleep(1200);
        paths.push(`${folder}/${name}${suffix}-${value}.png`);
        await page.screenshot({ path: paths.at(-1), fullPage: true });
      }
    await page.close();
  }
  return paths;
}
