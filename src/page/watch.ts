import type { Changes } from '../article/earlier.ts';
import { isTranslated } from '../article/metadata/metadata.ts';
import { createChangeList } from './changes.ts';

/** Milliseconds of quiet after a change before the article is looked at again, and at most to wait for it. */
const QUIET = 400;
const PATIENCE = 2_000;

/** Looking again may take this part of the time: after a costly look the next waits longer. */
const SHARE = 20;

/** Records in one second past which a page is too restless to watch, and how long it is left alone. */
export const FLOOD = 5_000;
const REST = 5_000;
/** Rests after which it is left alone for good. */
export const MAX_RESTS = 5;

/** What a browser's translation of the page changes at the root element. */
const TRANSLATION = ['class', 'lang', '_msttexthash'];

/** What happens to an article's page. */
export interface WatchEvents {
  /** Something inside the article changed, it was taken out of the page, or the page was translated. */
  changed(): void;
  /** The page changes without pause and is followed no longer, until the article is another or it is resumed. */
  left(): void;
  /** The document was written anew: all listeners are gone. */
  replaced(): void;
}

/** The one observer of a page that is an article. */
export interface Watch {
  /** Watches this article, and no longer the earlier one; undefined: none any more. */
  follow(root: Element | undefined): void;
  /** Follows a page again that was left. */
  resume(): void;
  /** False once the page was left for its restlessness. */
  isFollowing(): boolean;
  /** Tells what the last look cost, in milliseconds. */
  spent(cost: number): void;
  /** What changed in the article since this was asked last; undefined where that is not known. */
  changes(): Changes | undefined;
}

/**
 * Watches one article: inside its root everything, above it only whether it is still there, and on
 * the document whether it was written anew (`document.open` takes listeners away, not observers).
 */
export function watchArticle(document: Document, events: WatchEvents, signal: AbortSignal): Watch {
  const html = document.documentElement;
  const isTranslatedNow = watchLanguage(html);
  let root: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let quiet = QUIET;
  const flood = createFlood();
  const list = createChangeList();

  const fire = () => {
    timer = undefined;
    first = 0;
    events.changed();
  };
  const schedule = () => {
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quiet, first + Math.max(PATIENCE, quiet) - now)));
  };
  const restart = (within?: Element) => {
    observer.disconnect();
    list.begin(within);
  };
  const stop = () => {
    restart();
    clearTimeout(timer);
  };
  const rest = () => {
    stop();
    if (flood.rests() > MAX_RESTS) return events.left();
    timer = setTimeout(() => {
      observe();
      fire();
    }, REST);
  };
  const observer = new MutationObserver((records) => {
    if (document.documentElement !== html) return events.replaced();
    if (flood.over(records.length, performance.now())) return rest();
    list.note(records);
    const isIn = records.some(({ target }) => root?.contains(target));
    if (isTranslatedNow() || root?.isConnected === false || isIn) schedule();
  });
  const observe = () => {
    restart(root);
    observer.observe(document, { childList: true });
    for (let above = root?.parentNode; above && above !== document; above = above.parentNode)
      observer.observe(above, { childList: true });
    if (!root) return;
    observer.observe(html, { childList: true, attributeFilter: TRANSLATION });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    follow(next) {
      if (next === root || signal.aborted) return;
      root = next;
      flood.forget();
      if (root) observe();
      else restart();
    },
    resume() {
      flood.forget();
      if (root && !signal.aborted) observe();
    },
    isFollowing: () => flood.rests() <= MAX_RESTS,
    spent(cost) {
      quiet = Math.max(QUIET, cost * SHARE);
    },
    changes: list.taken,
  };
}

/** Says whether the page was put into another language, or back, since it was asked last. */
function watchLanguage(html: Element): () => boolean {
  const now = () => `${html.getAttribute('lang')} ${isTranslated(html)}`;
  let before = now();
  return () => {
    const isOther = before !== now();
    before = now();
    return isOther;
  };
}

/** Counts records by the second, and how often there were too many. */
function createFlood() {
  let since = 0;
  let count = 0;
  let rests = 0;
  return {
    over(records: number, now: number): boolean {
      if (now - since > 1_000) {
        since = now;
        count = 0;
      }
      count += records;
      if (count < FLOOD) return false;
      count = 0;
      rests += 1;
      return true;
    },
    rests: () => rests,
    forget() {
      rests = 0;
    },
  };
}
