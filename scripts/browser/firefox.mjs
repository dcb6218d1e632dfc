// Drives Firefox over WebDriver BiDi, with the extension installed as a temporary add-on.
// BiDi lists neither the popup nor the sidebar: they are read from another page of the extension.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { zip } from '../package/zip.mjs';
import { endBrowser } from './end.mjs';
import * as inside from './firefox-inside.mjs';
import { until } from './wait.mjs';

/** Themes by the number that the preference has for them. */
const THEMES = ['dark', 'light'];

/** Any value does; a fixed one makes the addresses of the extension's pages known. */
const UUID = '3f1c2a5e-8a54-4c0c-9d5b-6f0c1d2e3a4b';

function preferences(id, proxy) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // a build that nobody has signed may be installed for good
    'xpinstall.signatures.required': false,
    // no throttling in background tabs, where popup pages are opened for a test
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/**
 * Starts a browser and installs the extension in `folder`: for the browser's life in a throw-away
 * profile, or for good in `profile`, a folder that outlives it. `installed`: it lies in that profile already.
 */
export async function launchFirefox({
  executablePath,
  folder,
  headless = true,
  proxy,
  args = [],
  profile,
  installed,
}) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: preferences(id, proxy),
  });
  try {
    const driver = new Firefox(browser, id, profile);
    if (!installed) await driver.install(folder);
    return driver;
  } catch (error) {
    await endBrowser(browser);
    throw error;
  }
}

class Firefox {
  target = 'firefox';
  #peer;

  constructor(browser, id, profile) {
    this.browser = browser;
    this.id = id;
    this.profile = profile;
  }

  /** Installs a build; over an installed one it is an update. */
  async install(folder) {
    if (!this.profile) return this.browser.installExtension(resolve(folder));
    const path = `${resolve(this.profile)}.xpi`;
    writeFileSync(path, await zip(folder));
    const extensionData = { type: 'archivePath', path };
    return this.#send('webExtension.install', { extensionData, 'moz:permanent': true });
  }

  /** Takes the build in its folder for a new version. */
  update(folder) {
    return this.install(folder);
  }

  /** Switches the extension off or on, as the reader does among the add-ons. */
  async setEnabled(isOn) {
    await this.evaluateInChrome(inside.setEnabled, this.id, isOn);
  }

  /** Lets the extension work in private windows. */
  async allowPrivate() {
    await this.evaluateInChrome(inside.allowPrivate, this.id);
  }

  /** An empty page in a private window. */
  async openPrivate() {
    const before = new Set(await this.browser.pages());
    await this.evaluateInChrome(inside.openPrivateWindow);
    const isNew = (page) => !before.has(page);
    return until(async () => (await this.browser.pages()).find(isNew), 'the private window');
  }

  /**
   * Shows an address in a private window's first page, as its reader would. A private window begins with
   * a page of the browser's own, in another process: BiDi's navigation away from it is never answered.
   */
  async showInPrivate(page, address) {
    await this.evaluateInChrome(inside.loadInFront, address);
    const isThere = (url) => location.href === url && document.readyState === 'complete';
    await until(() => page.evaluate(isThere, address), `${address} in private`, 20_000);
  }

  /** The address of a file of the extension. */
  url(path) {
    return `moz-extension://${UUID}/${path}`;
  }

  async #send(method, params) {
    const answer = await this.browser.connection.send(method, params);
    return answer.result ?? answer;
  }

  /** Runs a function in the browser's own window, with all rights. Arguments and result are plain JSON. */
  async evaluateInChrome(fn, ...args) {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { type, exceptionDetails, result } = await this.#send('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${fn})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (type !== 'success') throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  /** An extension page as a tab; `background`: the tab that is active stays so. */
  async openPage(path, { background = false } = {}) {
    // page.goto() never sees the load event of moz-extension:// pages, the raw command does
    const { context } = await this.#send('browsingContext.create', { type: 'tab', background });
    await this.#send('browsingContext.navigate', {
      context,
      url: this.url(path),
      wait: 'complete',
    });
    return until(() => this.#pageOf(context), `the tab of ${path}`);
  }

  async #pageOf(context) {
    return (await this.browser.pages()).find((page) => page.mainFrame()._id === context);
  }

  /** The tab that shows this page of the extension, if there is one. */
  async findPage(path) {
    const { contexts } = await this.#send('browsingContext.getTree', {});
    const found = contexts.find(({ url }) => url === this.url(path));
    return found && this.#pageOf(found.context);
  }

  /** A page of the extension that does nothing, from which the others are looked into. */
  async #view() {
    // an update or a switching-off closes the extension's pages
    if (this.#peer?.isClosed()) this.#peer = undefined;
    this.#peer ??= await this.openPage('icons/16.png', { background: true });
    return this.#peer;
  }

  async #inView(type, path, fn, args) {
    const view = await this.#view();
    const answer = await view.evaluate(`(async () => {
      const found = browser.extension.getViews({ type: ${JSON.stringify(type)} })
        .find((w) => w.location.href === ${JSON.stringify(this.url(path))});
      if (!found) return { gone: true };
      return { value: await (${fn})(found.document, ...${JSON.stringify(args)}) };
    })()`);
    if (answer.gone) throw new Error(`${path} is not open as ${type}`);
    return answer.value;
  }

  /** A click on the toolbar button: opens the popup and grants activeTab. */
  async openPopup(page, path) {
    await this.#view();
    await page.bringToFront();
    await this.evaluateInChrome(inside.clickAction, this.id);
    return this.shownPopup(path);
  }

  /** The popup that opens of itself with this page. */
  async shownPopup(path) {
    const evaluate = (fn, ...args) => this.#inView('popup', path, fn, args);
    await until(() => evaluate((document) => document.readyState === 'complete'), 'the popup');
    return {
      evaluate,
      close: () => evaluate((document) => document.defaultView.close()).catch(() => undefined),
    };
  }

  /** Runs a function with the global object of the event page, which is started if need be. */
  async evaluateInBackground(fn, ...args) {
    const view = await this.#view();
    return view.evaluate(`(async () => {
      const background = await browser.runtime.getBackgroundPage();
      return (${fn})(background, ...${JSON.stringify(args)});
    })()`);
  }

  /** Chooses an item of the context menu of a page, by what it says, with a click of the right button on these words' place. */
  async chooseInMenu(page, { x, y }, label) {
    await page.bringToFront();
    await page.mouse.click(x, y, { button: 'right' });
    await this.evaluateInChrome(inside.chooseInMenu, label);
  }

  /** Withholds hosts that the manifest asks for, or gives them back, as the reader does among the add-ons. */
  async setHosts(origins, isGiven) {
    await this.evaluateInChrome(inside.setHosts, this.id, origins, isGiven);
  }

  /** Optional permissions are granted by a real click alone: the preference is set at the start. */
  async allowHosts() {}

  /** Shows the button on the toolbar, as a user would who pins it. */
  pinButton() {
    return this.evaluateInChrome(inside.pinButton, this.id);
  }

  /** Puts the pages into a theme: of the whole browser, where Chromium can do it for one page. */
  wear(_, theme) {
    return this.evaluateInChrome(inside.setTheme, THEMES.indexOf(theme));
  }

  /** Stops the event page, as an idle minute would. */
  async stopBackground() {
    await this.evaluateInChrome(inside.terminateBackground, this.id);
  }

  /** Errors of the add-on's own code since the last call, in whatever page or background they arose. */
  async takeErrors() {
    return this.evaluateInChrome(inside.takeErrors, this.url(''));
  }

  /** A closed shadow root, as a handle in the page's own world; undefined where the element is not there. */
  async shadowRoot(page) {
    const context = page.mainFrame()._id;
    const { result } = await this.#send('script.evaluate', {
      // a picture of that name would stand for it
      expression: "Reflect.get(Document.prototype, 'documentElement', document)",
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
    });
    const root = closedRoot(result);
    if (!root) return undefined;
    return {
      evaluate: async (fn, ...args) => {
        const answer = await this.#send('script.callFunction', {
          functionDeclaration: `async (root, args) => JSON.stringify(await (${fn})(root, ...JSON.parse(args)))`,
          arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
          target: { context },
          awaitPromise: true,
        });
        if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
        return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
      },
    };
  }

  close() {
    return endBrowser(this.browser);
  }
}

/** The first closed shadow root in document order. */
function closedRoot(node) {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot?.value?.mode === 'closed') return shadowRoot;
  for (const child of children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
