import { isArticle } from './is-article.ts';

/**
 * The only thing that runs on every news page: decides whether it looks like an article, and if so
 * asks for the page script. On any other page it leaves a listener for the next address behind
 * and, while the page is still building, one observer on its body. Main frame only; at most 2 kB.
 */

/** A page that is no article after this long, or after this many changes, is none. */
const BUILDING_MS = 5_000;
const BUILDING_RECORDS = 200;

/** What the probe needs of the browser, and how a later probe in the same document takes over. */
interface Scope {
  browser?: {
    runtime?: { id?: string; sendMessage(message: { type: 'inject' }): Promise<unknown> };
  };
  navigation?: EventTarget;
  /** Ends an earlier probe; seen in our own world only. */
  probe?: AbortController;
}

const scope = globalThis as unknown as Scope;
const page: Document & { prerendering?: boolean } = document;
const life = new AbortController();
const { signal } = life;
let address = '';
let observer: MutationObserver | undefined;

const rest = () => observer?.disconnect();

/** Asks for the page script. True where that settles it: an article, or no extension any more. */
function ask(): boolean {
  const runtime = scope.browser?.runtime;
  if (!runtime?.id) life.abort();
  else if (isArticle(page)) runtime.sendMessage({ type: 'inject' }).catch(() => {});
  else return false;
  rest();
  return true;
}

/** Looks at a new address now, and again while its page is building. */
function look(): void {
  const here = page.URL.replace(/#.*/, '');
  if (here === address) return;
  address = here;
  rest();
  if (ask()) return;
  let records = 0;
  const mine = new MutationObserver((more) => {
    records += more.length;
    if (!ask() && records >= BUILDING_RECORDS) rest();
  });
  observer = mine;
  setTimeout(() => mine.disconnect(), BUILDING_MS);
  mine.observe(page.body, { childList: true, subtree: true });
}

function start(): void {
  look();
  const { navigation } = scope;
  const event = navigation ? 'navigatesuccess' : 'popstate';
  (navigation ?? window).addEventListener(event, look, { signal });
}

if (self === top && page.body) {
  scope.probe?.abort();
  scope.probe = life;
  signal.onabort = rest;
  if (page.prerendering) page.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
