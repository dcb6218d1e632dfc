import { launchChromium } from './chromium.mjs';
import { findBrowser, howToInstall } from './find.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * Starts the browser of this family ('chrome' or 'firefox') with the shipped build in `folder`.
 * Throws with one sentence where there is no such browser.
 */
export async function launch(target, options) {
  const executablePath = options.executablePath ?? findBrowser(target);
  if (!executablePath) throw new Error(howToInstall(target));
  const start = target === 'chrome' ? launchChromium : launchFirefox;
  return start({ ...options, executablePath });
}
