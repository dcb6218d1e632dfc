import { launchChromium } from './chromium.mjs';
import { findBrowser, howToInstall } from './find.mjs';
import { launchFirefox } from './firefox.mjs';
import { until } from './wait.mjs';

/**
 * Starts the browser of this family ('chrome' or 'firefox') with the shipped build in `folder`, or with
 * another extension that opens no first-run page (`firstRun: false`).
 * Throws with one sentence where there is no such browser; no browser stays open after a failure.
 */
export async function launch(target, options) {
  const executablePath = options.executablePath ?? findBrowser(target);
  if (!executablePath) throw new Error(howToInstall(target));
  const start = target === 'chrome' ? launchChromium : launchFirefox;
  const driver = await start({ ...options, executablePath });
  const { headless, installed, firstRun = headless !== false && !installed } = options;
  try {
    if (firstRun) await closeFirstRun(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** The first-run page comes to the front when it is ready: it would take the focus from what is tried there. */
async function closeFirstRun(driver) {
  const find = () => driver.findPage('src/welcome/index.html');
  const page = await until(find, 'the first-run page', 20_000);
  await page.close();
}
