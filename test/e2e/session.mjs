// What a scenario can do: one object for both browsers. Shared by all scenarios of a run.
import { mkdirSync } from 'node:fs';
import { markedRanges, pointAt } from '../../scripts/browser/in-page.mjs';
import { sleep, until } from '../../scripts/browser/wait.mjs';

const SHOTS = 'build/e2e';

/** What the browsers fetch for themselves: settings, accounts, updates, and an icon for every tab. */
const BROWSERS_OWN = new RegExp(
  [
    String.raw`^https?://[a-z.-]+\.mozilla\.(com|org|net)[:/]`,
    String.raw`^https?://(accounts|clients\d|update|content-autofill|optimizationguide-pa|safebrowsing)\.google(apis)?\.com[:/]`,
    '/favicon\\.ico$',
  ].join('|'),
);

export class Session {
  /** Pages opened by the running scenario, and errors that their consoles showed. */
  #pages = [];
  #errors = [];

  /** driver: scripts/browser; site: scripts/site/server.mjs. */
  constructor(driver, site) {
    this.driver = driver;
    this.site = site;
    this.target = driver.target;
  }

  // ---- pages

  /** Watches a page's console, and closes it after the scenario. */
  adopt(page) {
    this.#pages.push(page);
    page.on('console', (m) => {
      if (m.type() === 'error') this.#errors.push(`${page.url()}: ${m.text()}`);
    });
    page.on('pageerror', (e) => this.#errors.push(`${page.url()}: ${e.message}`));
    return page;
  }

  /** Opens a path of the demo site, or a full address, in a new tab in front. */
  async open(path) {
    const page = this.adopt(await this.driver.browser.newPage());
    await page.goto(this.site.url(path));
    return page;
  }

  /** Opens an article and waits until it is marked. */
  async article(path = '/prostitution-ring.html') {
    const page = await this.open(path);
    await until(async () => (await this.marks(page)).length > 0, `marks on ${path}`);
    return page;
  }

  /** A page of the extension as a tab of its own; the article stays the active tab. */
  async extensionPage(path, page) {
    await page?.bringToFront();
    const opened = this.adopt(await this.driver.openPage(path, { background: page !== undefined }));
    // a browser lays out nothing that may wait in a tab that nobody looks at, and it would have no text
    await opened.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    return opened;
  }

  /** The popup as a background tab, where it can be driven in both browsers, for the article in `page`. */
  popup(page) {
    return this.extensionPage('src/popup/index.html', page);
  }

  /** The side panel's page as a background tab, for the article in `page`. */
  sidePanel(page) {
    return this.extensionPage('src/sidepanel/index.html', page);
  }

  options() {
    return this.extensionPage('src/options/index.html');
  }

  welcome() {
    return this.extensionPage('src/welcome/index.html');
  }

  /**
   * The real popup by a real click on the toolbar button, which also grants activeTab.
   * { evaluate(fn, ...json): fn gets the popup's document; close() }
   */
  realPopup(page) {
    return this.driver.openPopup(page, 'src/popup/index.html');
  }

  // ---- what is on the page

  /** Marked ranges in order of position: [{ text, name, start: 'words before' , rect }]. */
  marks(page) {
    return page.evaluate(markedRanges);
  }

  /** The texts of all marks. */
  async markedWords(page) {
    return (await this.marks(page)).map((m) => m.text);
  }

  /** Puts the pointer on the nth place where the page says these words, having scrolled them into view. */
  async hover(page, words, nth = 0) {
    const point = await page.evaluate(pointAt, words, nth);
    if (!point) throw new Error(`the page does not say '${words}' (${nth})`);
    await page.bringToFront();
    await page.mouse.move(point.x - 1, point.y);
    await page.mouse.move(point.x, point.y);
    return point;
  }

  /** The closed shadow root of the hover card: { evaluate(fn, ...json): fn gets the root }, or undefined. */
  shadow(page) {
    return this.driver.shadowRoot(page);
  }

  /** Waits for the hover card and gives its text as a reader sees it. */
  async cardText(page) {
    return until(async () => {
      const root = await this.shadow(page);
      return root?.evaluate((shadow) => {
        const open = shadow.querySelector(':popover-open') ?? shadow.querySelector('[role=dialog]');
        return open?.innerText?.trim() ?? '';
      });
    }, 'the hover card');
  }

  // ---- the extension

  /** Runs a function in a page of the extension, with `browser` there. Arguments and result are plain JSON. */
  async extension(fn, ...args) {
    const run = async () => {
      this.peer ??= await this.driver.openPage('icons/16.png', { background: true });
      return this.peer.evaluate(fn, ...args);
    };
    // an update or a switching-off closes the extension's pages, and Firefox may tell that only to who asks for one
    if (this.peer?.isClosed()) this.peer = undefined;
    return run().catch((error) => {
      if (!error.message.includes('no such frame')) throw error;
      this.peer = undefined;
      return run();
    });
  }

  /** Runs a function that gets the global object of the service worker or event page. Further arguments and result are plain JSON. */
  background(fn, ...args) {
    return this.driver.evaluateInBackground(fn, ...args);
  }

  /** Stops the service worker or event page, as an idle minute would. */
  killWorker() {
    return this.driver.stopBackground();
  }

  /** From now on a real click that asks for these origins gets them, without a dialog of the browser. */
  allowHosts(origins) {
    return this.driver.allowHosts(origins);
  }

  /** Grants these origins as the options page would: by a real click. */
  async grant(origins) {
    await this.allowHosts(origins);
    const page = await this.driver.openPage('icons/16.png');
    await page.evaluate((list) => {
      document.documentElement.addEventListener('click', () => {
        const api = globalThis.browser ?? globalThis.chrome;
        api.permissions.request({ origins: list }).then(
          (granted) => document.documentElement.setAttribute('data-granted', granted),
          (error) => document.documentElement.setAttribute('data-granted', error.message),
        );
      });
    }, origins);
    await page.mouse.click(40, 40);
    const answer = () => page.evaluate(() => document.documentElement.dataset.granted);
    const granted = await until(answer, 'the grant');
    await page.close();
    if (granted !== 'true') throw new Error(`permission for ${origins}: ${granted}`);
  }

  // ---- what happened

  /** Every request since the scenario began, of whatever tab, worker or browser: ['GET http://...']. */
  requests() {
    return this.site.requests
      .filter((r) => !BROWSERS_OWN.test(r.url))
      .map((r) => `${r.method} ${r.url}`);
  }

  /** Errors in the consoles of pages and extension since the scenario began. */
  async errors() {
    this.#errors.push(...(await this.driver.takeErrors()));
    return [...this.#errors];
  }

  /** Writes build/e2e/BROWSER-NAME.png. */
  async shot(page, name) {
    mkdirSync(SHOTS, { recursive: true });
    // a tab in the background paints nothing, and its picture would never come
    await page.bringToFront();
    await page.screenshot({ path: `${SHOTS}/${this.target}-${name}.png` });
  }

  // ---- the runner's part

  async begin() {
    await this.driver.takeErrors();
    this.#errors = [];
    this.site.requests.length = 0;
  }

  /** Pictures of what was open when a scenario failed, and what each tab's page script said of its page. */
  async keepEvidence(name) {
    const states = this.extension(statesOfTabs).catch((error) => error.message);
    console.log('tabs:', await Promise.race([states, sleep(3000)]));
    const file = name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
    for (const [i, page] of this.#pages.entries())
      await Promise.race([this.shot(page, `${file}-${i}`).catch(() => undefined), sleep(3000)]);
  }

  /** The browser is gone, and all its pages with it. */
  forget() {
    this.#pages = [];
    this.peer = undefined;
  }

  /** Closes what was opened and empties the extension's storage: each scenario starts like a first day. */
  async end() {
    for (const page of this.#pages.splice(0)) await page.close().catch(() => undefined);
    await this.extension(async () => {
      const { storage } = globalThis.browser ?? globalThis.chrome;
      await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    });
  }

  close() {
    return this.driver.close();
  }
}

/** In an extension page: what each tab's page script says, null where none answers within a second. */
async function statesOfTabs() {
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const all = await tabs.query({});
  const silence = () => new Promise((done) => setTimeout(done, 1000, null));
  const said = (id) => tabs.sendMessage(id, { type: 'state' }).catch(() => null);
  const states = all.map(async ({ id, url }) => [url, await Promise.race([said(id), silence()])]);
  return JSON.stringify(
    (await Promise.all(states)).map(([url, state]) => [url, state?.state, state?.reason]),
  );
}
