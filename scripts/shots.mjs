// `npm run shots`: the README's pictures, from the shipped build in Chromium, light and dark, into docs/pictures;
// and every surface and state into shots/, to be looked at. `-- --only popup` takes only scenes of this name.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/install.mjs';
import { build } from './demo/build.mjs';
import { installPackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!installPackages() || !ensureBrowser('chrome') || !build('chrome')) process.exit(1);

const { launch } = await import('./browser/launch.mjs');
const { serve } = await import('./site/server.mjs');
const { takeHoverCards, takePictures } = await import('./demo/pictures.mjs');
const { takePages, takeScenes } = await import('./demo/scenes.mjs');
const { takeStorePictures } = await import('./demo/store.mjs');
const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values;
for (const file of await takeScenes('shots', only)) console.log(file);
if (only === '') await takeShipped();

/** What ships, as a reader meets it: the article, popup, settings, first run. */
async function takeShipped() {
  const site = await serve('demo');
  const driver = await launch('chrome', { folder: 'dist/chrome', proxy: site.port });
  try {
    for (const scheme of ['light', 'dark']) {
      for (const file of await takePictures(driver, site, 'docs/pictures', scheme))
        console.log(file);
      for (const file of await takeHoverCards(driver, site, 'shots', scheme)) console.log(file);
    }
    for (const file of await takePages(driver, 'shots')) console.log(file);
    for (const file of await takeStorePictures(driver, site, 'shots')) console.log(file);
  } finally {
    await driver.close();
    site.close();
  }
}
