// Gets a browser where there is none. Plain Node: it also runs before anything is installed.
import { existsSync } from 'node:fs';
import { aptGet } from './apt.mjs';
import { findBrowser, howToInstall } from './find.mjs';

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of a browser of this family, installed by apt-get where there is none and there is the right to.
 * Else undefined, and one sentence on standard error says what to do.
 */
export function ensureBrowser(target) {
  const found = findBrowser(target);
  if (found) return found;
  if (existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${PACKAGES[target]} by apt-get: this takes a minute or two ...`);
    // what is only recommended (printing, file shares, codecs) is twice as many packages again
    if (aptGet(['update', '-qq']))
      aptGet(['install', '-y', '-qq', '--no-install-recommends', PACKAGES[target]]);
  }
  const now = findBrowser(target);
  if (!now) console.error(howToInstall(target));
  return now;
}
