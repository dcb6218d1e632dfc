// Finds a browser on this machine. Plain Node: it also runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = process.env.ProgramFiles ?? 'C:\\Program Files';

/** By family, in the order of preference: commands looked up on PATH, then fixed places. */
const CANDIDATES = {
  chrome: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      `${PROGRAMS}\\Google\\Chrome\\Application\\chrome.exe`,
      `${PROGRAMS} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
      `${PROGRAMS}\\BraveSoftware\\Brave-Browser\\Application\\brave.exe`,
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${PROGRAMS}\\Mozilla Firefox\\firefox.exe`,
    ],
  },
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of a browser of this family ('chrome' stands for all that are built on Chromium), or undefined.
 * The environment variables CHROMIUM and FIREFOX name another one; a wrong path there is an error.
 */
export function findBrowser(target) {
  const { variable, commands, places } = CANDIDATES[target];
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable} is set to ${named}, which cannot be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((c) => folders.map((folder) => join(folder, c)));
  return [...onPath, ...places].find(runs);
}

/** One sentence for a reader who has none: what to do. */
export function howToInstall(target) {
  const name = target === 'chrome' ? 'Chromium' : 'Firefox';
  const { variable } = CANDIDATES[target];
  return `${name} was not found: install it, or set ${variable} to the path of one that you have.`;
}
