// `npm start`: the extension in a browser of its own, on a small news site on this machine.
//   npm start -- [--browser chrome|firefox] [--headless]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { untilClosed } from './browser/closed.mjs';
import { hasDisplay } from './browser/display.mjs';
import { findBrowser } from './browser/find.mjs';
import { ensureBrowser } from './browser/install.mjs';
import { targetsAsked } from './browser/target.mjs';
import { until } from './browser/wait.mjs';
import { build } from './demo/build.mjs';
import { installPackages } from './setup.mjs';

/** Ends with a sentence. */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** What was asked for wrongly is said in a sentence: whoever starts this for the first time has no use for a stack. */
function orGiveUp(make) {
  try {
    return make();
  } catch (error) {
    return giveUp(error.message);
  }
}

const { values } = orGiveUp(() =>
  parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  }),
);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The browser that was asked for, else the one that is there, else Chromium, to be installed. */
function chooseTarget() {
  const asked = targetsAsked(values.browser);
  return asked.find((target) => findBrowser(target)) ?? asked[0];
}

/** Without a display: pictures, the card as text, and the end. */
async function show(driver, site) {
  const { ARTICLE, takePictures } = await import('./demo/pictures.mjs');
  const files = await takePictures(driver, site, 'demo-out');
  const article = `demo${ARTICLE}`;
  process.stdout.write(execFileSync('node', ['dist/cli/annotate.js', '--card', article]));
  const why = hasDisplay() ? 'As you asked' : 'There is no display here, so';
  console.log(`\n${why} the article was opened out of sight. Pictures:`);
  for (const file of files) console.log(`  ${file}`);
}

/** Brings the article back to the front: the extension greets a new user with a tab of its own. */
async function putInFront(driver, page) {
  const greeted = async () => (await driver.browser.pages()).length > 1;
  await until(greeted, 'the first page', 5000).catch(() => undefined);
  await page.bringToFront();
}

/** With one: what to try, until the browser is closed. */
async function stay(driver, site) {
  const { ARTICLE } = await import('./demo/pictures.mjs');
  const [page = await driver.browser.newPage()] = await driver.browser.pages();
  await page.goto(site.url(ARTICLE));
  // a convenience, by ways of the browsers that a later version may close: without it the button is in the menu
  await driver.pinButton().catch(() => undefined);
  await putInFront(driver, page);
  console.log(
    `\nRest the pointer on an underlined word: a card says what it is and what the article says of it.`,
  );
  console.log(
    'Click the Pressmark button on the toolbar: the fact card; a click on a fact shows its words.',
  );
  console.log(`Try the other pages of the site, ${site.url('/')}. Close the browser to end.`);
  await untilClosed(driver.browser);
}

const target = orGiveUp(chooseTarget);
if (!installPackages()) giveUp('The packages could not be installed: see the lines above.');
const executablePath = ensureBrowser(target);
if (!executablePath) process.exit(1);
if (!build(target)) giveUp('The build failed: see the lines above.');

const { launch } = await import('./browser/launch.mjs');
const { serve } = await import('./site/server.mjs');
const headless = values.headless || !hasDisplay();
const site = await serve('demo');
console.log(`Starting ${executablePath} with the extension on ${site.url('/')} ...`);
const driver = await launch(target, { folder: `dist/${target}`, executablePath, headless });
try {
  await (headless ? show : stay)(driver, site);
} finally {
  await driver.close().catch(() => undefined);
  site.close();
}
