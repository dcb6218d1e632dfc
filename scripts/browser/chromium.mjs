// Drives Chromium, Chrome, Edge and Brave over the DevTools pipe, with the extension installed as unpacked:
// branded builds refuse --load-extension, the pipe they allow.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { endBrowser } from './end.mjs';
import { sleep, until } from './wait.mjs';

function argumentsFor({ proxy }) {
  const args = ['--disable-quic', '--no-first-run', '--no-default-browser-check'];
  // else a tunnel for https is tried before every http page
  args.push('--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable');
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  // <-loopback>: by itself Chromium sends *.localhost past the proxy
  if (proxy) args.push(`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>');
  return args;
}

/**
 * What is installed over the DevTools is dropped at the next start; an extension that its reader
 * loaded is not. The two differ by one bit in the profile.
 */
function keepInstalled(profile, id) {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  preferences.extensions.settings[id].creation_flags &= ~DROPPED_AT_START;
  writeFileSync(file, JSON.stringify(preferences));
}

const DROPPED_AT_START = 1 << 15;

/** How often a worker is told to stop without a pause; after that it is left in peace for a while each time. */
const QUICK_TRIES = 20;

/**
 * Starts a browser and installs the extension in `folder`: in a throw-away profile, or in `profile`,
 * a folder that outlives the browser. `installed`: it lies in that profile already, under this id.
 */
export async function launchChromium({
  executablePath,
  folder,
  headless = true,
  proxy,
  args = [],
  profile,
  installed,
}) {
  if (installed) keepInstalled(profile, installed);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profile && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // no bar that says that the browser is driven by a program
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [...argumentsFor({ proxy }), ...args],
  });
  try {
    const driver = new Chromium(browser);
    if (profile) await driver.allowDeveloping();
    if (installed) driver.id = installed;
    else await driver.install(folder);
    return driver;
  } catch (error) {
    await endBrowser(browser);
    throw error;
  }
}

class Chromium {
  target = 'chrome';
  #errors = [];

  constructor(browser) {
    this.browser = browser;
    void this.#watchWorkers();
  }

  /** Installs a build; over an installed one it is an update. */
  async install(folder) {
    this.id = await this.browser.installExtension(resolve(folder));
  }

  /** The address of a file of the extension. */
  url(path) {
    return `chrome-extension://${this.id}/${path}`;
  }

  #isWorker = (target) =>
    target.type() === 'service_worker' && target.url().startsWith(this.url(''));

  #workerTarget() {
    return this.browser.waitForTarget(this.#isWorker);
  }

  /** An extension page as a tab; `background`: the tab that is active stays so. */
  async openPage(path, { background = false } = {}) {
    const page = await this.browser.newPage({ type: 'tab', background });
    // an extension that is just being loaded anew, as when it is let into private windows, has no pages for a moment
    await until(async () => (await page.goto(this.url(path))) !== undefined, path);
    return page;
  }

  /** The tab that shows this page of the extension, if there is one. */
  async findPage(path) {
    return (await this.browser.pages()).find((page) => page.url() === this.url(path));
  }

  /** A click on the toolbar button: opens the popup and grants activeTab. */
  async openPopup(page, path) {
    await page.bringToFront();
    const opened = this.browser.waitForTarget((t) => t.url() === this.url(path));
    await (await this.browser.extensions()).get(this.id).triggerAction(page);
    const popup = await (await opened).asPage();
    return {
      evaluate: (fn, ...args) => popup.evaluate(`(${fn})(document, ...${JSON.stringify(args)})`),
      screenshot: (options) => popup.screenshot(options),
      close: () => popup.evaluate('window.close()').catch(() => undefined),
    };
  }

  /** Runs a function on the browser's own page of extensions, whose programming interface can do what a user can. */
  async #manage(fn, ...args) {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(fn, this.id, ...args);
    await page.close();
  }

  /** From now on permissions.request() for these origins, by a real click, is granted without a dialog. */
  allowHosts(origins) {
    return this.#manage(async (id, list) => {
      for (const o of list) await globalThis.chrome.developerPrivate.addHostPermission(id, o);
    }, origins);
  }

  /** Puts a page into a theme, 'light' or 'dark'; nothing fades into it, so that no picture is taken amid the change. */
  wear(page, theme) {
    return page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  /** Shows the button on the toolbar, as a user would who pins it. */
  pinButton() {
    return this.#manage((extensionId) =>
      globalThis.chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        pinnedToToolbar: true,
      }),
    );
  }

  /** Allows developer mode: without it an unpacked extension outlives neither a restart nor an update. */
  allowDeveloping() {
    return this.#manage(() =>
      globalThis.chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
  }

  /** Takes the build in its folder for a new version, where developer mode is allowed. */
  update() {
    return this.#manage((id) => globalThis.chrome.developerPrivate.reload(id));
  }

  /** Switches the extension off or on, as the reader does among the extensions. */
  setEnabled(isOn) {
    return this.#manage((id, on) => globalThis.chrome.management.setEnabled(id, on), isOn);
  }

  /** Lets the extension work in private windows. */
  allowPrivate() {
    return this.#manage((extensionId) =>
      globalThis.chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    );
  }

  /** An empty page in a private window; a context of the driver's own is none that extensions may reach. */
  async openPrivate() {
    const own = await this.openPage('icons/16.png');
    const before = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget((t) => t.type() === 'page' && !before.has(t));
    await own.evaluate(() => globalThis.chrome.windows.create({ incognito: true }));
    const page = await (await opened).page();
    await own.close();
    return page;
  }

  /** Shows an address in a private window's first page. */
  async showInPrivate(page, address) {
    // a window that was opened just now may still be on its way to its own first page
    const go = async () => (await page.goto(address)) !== undefined;
    await until(go, `${address} in private`);
  }

  /** Stops the service worker, as an idle minute would; `forGood`: and those that are woken meanwhile. */
  async stopBackground({ forGood = false } = {}) {
    const find = () => this.browser.targets().find(this.#isWorker);
    const first = find();
    let tries = 0;
    await until(async () => {
      // whoever looks into a worker that is about to stop may keep it alive: from then on it is left in peace a while
      if (++tries > QUICK_TRIES) await sleep(500);
      const target = find();
      // a page that still waits for its answer wakes another at once: to stop that too would use up its tries
      if (!target || (target !== first && !forGood)) return true;
      await (await target.worker())?.close();
      return false;
    }, 'the worker to stop');
  }

  /** Runs a function with the global object of the service worker, which must be running. */
  async evaluateInBackground(fn, ...args) {
    const worker = await (await this.#workerTarget()).worker();
    await until(() => worker.evaluate('typeof chrome !== "undefined"'), 'the worker');
    return worker.evaluate(`(${fn})(globalThis, ...${JSON.stringify(args)})`);
  }

  /** Bytes that the service worker holds after a collection: its objects, and the buffers beside them. */
  async backgroundHeap() {
    const { client } = await (await this.#workerTarget()).worker();
    await client.send('HeapProfiler.enable');
    // what a finaliser frees is found by the second collection
    for (let i = 0; i < 2; i += 1) await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
    return { objects: usedSize, buffers: backingStorageSize };
  }

  /** Errors of the service worker since the last call. */
  async takeErrors() {
    return this.#errors.splice(0);
  }

  #watchWorkers() {
    const report = (text) => this.#errors.push(`background: ${text}`);
    const watch = async (target) => {
      if (target.type() !== 'service_worker') return;
      const worker = await target.worker().catch(() => undefined);
      worker?.on('console', (m) => m.type() === 'error' && report(m.text()));
      worker?.on('error', (e) => report(e.message));
    };
    this.browser.on('targetcreated', watch);
    return Promise.all(this.browser.targets().map(watch));
  }

  /** A closed shadow root, as a handle in the page's own world; undefined where the element is not there. */
  async shadowRoot(page) {
    const cdp = await page.createCDPSession();
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const node = closedRoot(root);
      if (!node) return undefined;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      return {
        evaluate: async (fn, ...args) => {
          const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
            objectId: object.objectId,
            functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
            arguments: args.map((value) => ({ value })),
            returnByValue: true,
            awaitPromise: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
      };
    } catch (error) {
      await cdp.detach();
      throw error;
    }
  }

  close() {
    return endBrowser(this.browser);
  }
}

/** The first closed shadow root in document order. */
function closedRoot(node) {
  const own = node.shadowRoots?.find((r) => r.shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
