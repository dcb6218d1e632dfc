// `npm run dev`: rebuilds on each change and puts the new build into a running browser. The policy of the shipped
// package holds here too: nothing is loaded from a development server. What the build's own settings read (the manifest,
// the list of sites, the words around an article) counts from the next start.
//   npm run dev -- [--browser chrome|firefox] [--headless]
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { untilClosed } from './browser/closed.mjs';
import { hasDisplay } from './browser/display.mjs';
import { launch } from './browser/launch.mjs';
import { targetsAsked } from './browser/target.mjs';
import { ARTICLE } from './demo/pictures.mjs';
import { run } from './setup.mjs';
import { serve } from './site/server.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: false },
  },
});
const [target] = targetsAsked(values.browser);
const folder = `dist/${target}`;

/** Takes the new build and loads the open pages of the site again. */
async function renew(driver, site) {
  await driver.install(folder);
  const pages = await driver.browser.pages();
  await Promise.all(pages.filter((p) => p.url().startsWith(site.origin)).map((p) => p.reload()));
  console.log(`${new Date().toLocaleTimeString()} reloaded`);
}

if (!run('npm', ['run', '-s', 'knowledge'])) process.exit(1);
const site = await serve('demo');
let driver;
let queue = Promise.resolve();

/** The first build starts the browser, each further one is put into it. */
async function show() {
  if (driver) return renew(driver, site);
  driver = await launch(target, { folder, headless: values.headless || !hasDisplay() });
  const page = await driver.browser.newPage();
  await page.goto(site.url(ARTICLE));
  void untilClosed(driver.browser).then(async () => {
    await driver.close().catch(() => undefined);
    process.exit(0);
  });
  console.log('Change a file under src/: the browser follows. Close it to end.');
}

const watcher = await build({ mode: target, logLevel: 'warn', build: { watch: {} } });
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code !== 'END') return;
  queue = queue.then(show).catch((error) => console.error(error.message));
});
