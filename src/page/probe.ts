import { PROBE } from '../extension/probe-mark.ts';
import { isArticle, isFront } from './is-article.ts';

/**
 * The only thing that runs on every news page: decides whether it looks like an article, and if so
 * asks for the page script. On any other page it leaves a listener for the next address behind
 * and, while the page is still building, one observer. Main frame only; at most 2 kB.
 *
 * A function in brackets runs on every page: engines compile it with the script around it, the others at their first
 * call, which most pages never come to. The formatter would take the brackets away; the minifier keeps them.
 */

/** What the probe needs of the browser, and how a later probe in the same document takes over. */
interface Scope {
  browser: { runtime: { id?: string; sendMessage(message: { type: 'inject' }): Promise<unknown> } };
  /** Both browsers have it from the least version on that the manifest asks for, but a reader can switch it off in Firefox. */
  navigation?: EventTarget;
  /** Ends an earlier probe; seen in our own world only. */
  [PROBE]?: () => void;
}

// In Firefox the window, and so `self`, is not the global object of our world.
const scope = globalThis as unknown as Scope;
const page: Document & { prerendering?: boolean } = document;
const navigation = scope.navigation;
const MOVED = 'navigatesuccess';
let address: string;
let observer: MutationObserver | undefined;

// biome-ignore format: compiled at once, see probe.ts
/** Ends watching, and the look that is still to come; nothing of it is kept. */
const leave = (() => {
  observer = observer?.disconnect() as undefined;
});

const end = () => {
  leave();
  navigation?.removeEventListener(MOVED, look);
};

// biome-ignore format: compiled at once, see probe.ts
/**
 * Asks for the page script where this is an article; true where that settles it. `runtime` is
 * touched last: the first time costs as much as the look at the page. A background that is stopped
 * over the question leaves it unanswered or rejects it: it is asked once more.
 */
const ask = ((): true | undefined => {
  // A page of more elements is looked at by the page script alone, which goes over it in slices: nothing here asks all
  // of it. For the element of that number the browser goes so far and no farther, to tell how many there are over all.
  if (!page.all[50_000] && !isArticle(page)) return;
  const runtime = scope.browser.runtime;
  const inject = () => runtime.sendMessage({ type: 'inject' });
  if (runtime?.id)
    inject()
      .then((heard) => heard || inject(), inject)
      .catch(() => {});
  else end();
  return true;
});

// biome-ignore format: compiled at once, see probe.ts
/** Looks at a new address, once the page is shown: now, and again while it is building. */
const look = (() => {
  // A picture of that name is no truth: where a browser has no such property, it would stand for it.
  if (page.prerendering === true) return page.addEventListener('prerenderingchange', look);
  const here = page.URL.split('#')[0] as string;
  // A later probe may have come while the page was drawn in advance.
  if (here === address || scope[PROBE] !== end) return;
  leave();
  address = here;
  // Whatever comes into a front page, it stays one: nothing is watched.
  if (isFront(here) || ask()) return;
  // A page that is no article after five seconds is none: it is looked at once more then, because what comes into a
  // shadow root is no change of the page. After a change nothing is observed until the next look, and each time longer:
  // a restless page is looked at a few times only. The document is observed, not its body, because no element of the
  // page is to be got hold of.
  let pause = 160;
  const mine = new MutationObserver(() => {
    mine.disconnect();
    // biome-ignore lint/suspicious/noAssignInExpressions: fewer bytes
    setTimeout(again, (pause *= 1.5));
  });
  // biome-ignore format: compiled at once, see probe.ts
  const watch = (() => mine.observe(page, { childList: true, subtree: true }));
  const again = (isLast?: number) => observer === mine && (ask() || isLast ? leave() : watch());
  observer = mine;
  setTimeout(again, 5_000, 1);
  watch();
});

scope[PROBE]?.();
scope[PROBE] = end;
// The browser runs this in main frames only.
look();
navigation?.addEventListener(MOVED, look);
