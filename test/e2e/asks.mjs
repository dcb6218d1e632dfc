// What many scenarios ask of a page or of the extension.
import { until } from '../../scripts/browser/wait.mjs';

/** The page's markup, to be compared with what it was. */
export const html = (page) => page.evaluate(() => document.documentElement.outerHTML);

/** The page's text as a reader sees it. */
export const textOf = (page) => page.evaluate(() => document.body.innerText);

/** How many constructed sheets the page has. */
export const sheets = (page) => page.evaluate(() => document.adoptedStyleSheets.length);

/** What those sheets say. */
export const rulesOf = (page) =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((r) => r.cssText))
      .join(),
  );

/** Waits until something is marked. */
export const marked = (t, page, what) => until(async () => (await t.marks(page)).length > 0, what);

/** Waits until nothing is marked any more. */
export const unmarked = (t, page, what) =>
  until(async () => (await t.marks(page)).length === 0, what);

/** A page that was costly to look at is looked at again later: on a busy machine that takes its time. */
const PATIENCE = 20_000;

/** Waits until these words are among the marks. */
export const marking = (t, page, words) =>
  until(async () => (await t.markedWords(page)).includes(words), `a mark on '${words}'`, PATIENCE);

/** Waits until these words are marked no longer. */
export const notMarking = (t, page, words) =>
  until(
    async () => !(await t.markedWords(page)).includes(words),
    `no mark on '${words}'`,
    PATIENCE,
  );

/** Stores settings as the settings page would; what is left out has its default. */
export const setOptions = (t, options) =>
  t.extension(
    (stored) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ options: stored }),
    { version: 1, ...options },
  );

/** Takes granted origins back. */
export const withdraw = (t, origins) =>
  t.extension(
    (list) => (globalThis.browser ?? globalThis.chrome).permissions.remove({ origins: list }),
    origins,
  );

/** Every page of the demo site. */
export const DEMO = 'http://demo.pressmark.localhost/*';

/** The number that the browser knows the first tab by whose address fits a pattern. */
export const firstTab = (t, pattern = DEMO) =>
  t.extension(async (url) => {
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    return (await tabs.query({ url }))[0]?.id;
  }, pattern);

/** What the page script of a tab says of its page; null where there is none. */
export const stateOf = (t, tab) =>
  t.extension(
    (id) =>
      (globalThis.browser ?? globalThis.chrome).tabs
        .sendMessage(id, { type: 'state' })
        .catch(() => null),
    tab,
  );

/** Whether a hover card is open over the page. */
export const isCardOpen = async (t, page) =>
  (await t.shadow(page))?.evaluate((root) => root.querySelector(':popover-open') !== null) ?? false;
