import type { Changes } from '../../article/earlier.ts';
import { isTranslated } from '../../article/metadata/metadata.ts';
import { createChangeList } from './changes.ts';
import { createWait, type Wait } from './wait.ts';

/** Records in one second past which a page is too restless to watch, and how long it is left alone. */
export const FLOOD = 5_000;
const REST = 5_000;
/** Rests after which it is left alone for good. */
export const MAX_RESTS = 5;

/** What a browser's translation of the page changes at the root element. */
const TRANSLATION = ['class', 'lang', '_msttexthash'];

/** What happens to an article's page. */
interface WatchEvents {
  /** Something inside the article changed, it was taken out of the page, or the page was translated. */
  changed(): void;
  /** The page changes without pause and is followed no longer, until the article is another or it is resumed. */
  left(): void;
  /** The document was written anew: all listeners are gone. */
  replaced(): void;
}

/** The one observer of a page that is an article. */
export interface Watch {
  /**
   * Watches this article, and no longer the earlier one; undefined: none any more. `isChanged`: it did before it
   * was watched.
   */
  follow(root: Element | undefined, isChanged?: boolean): void;
  /** Follows a page again that was left. */
  resume(): void;
  /** False once the page was left for its restlessness. */
  isFollowing(): boolean;
  spent: Wait['spent'];
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
  const flood = createFlood();
  const list = createChangeList();
  const wait = createWait(events.changed);
  let root: Element | undefined;

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== html) return events.replaced();
    if (flood.over(records.length, performance.now())) return rest();
    list.note(records);
    const isIn = records.some(({ target }) => root?.contains(target));
    if (isTranslatedNow() || root?.isConnected === false || isIn) wait.changed();
  });
  const begin = (within?: Element) => {
    observer.disconnect();
    list.begin(within);
  };
  const observe = () => {
    begin(root);
    observeArticle(observer, document, root);
  };
  const stop = () => {
    begin();
    wait.stop();
  };
  const rest = () => {
    stop();
    if (flood.rests() > MAX_RESTS) events.left();
    else wait.rest(REST, observe);
  };
  signal.addEventListener('abort', stop, { once: true });
  onUnfolding(document, signal, ({ type, target }) => {
    if (!root || (type !== 'click' && !root.contains(target as Node))) return;
    list.begin(root);
    wait.changed();
  });
  return {
    follow(next, isChanged) {
      if (next === root || signal.aborted) return;
      root = next;
      flood.forget();
      if (root) observe();
      else begin();
      if (root && isChanged) wait.changed();
    },
    resume() {
      flood.forget();
      if (root && !signal.aborted) observe();
    },
    isFollowing: () => flood.rests() <= MAX_RESTS,
    spent: wait.spent,
    changes: list.taken,
  };
}

/**
 * What unfolds was there before, and no observer inside tells: by a click, which may put the page into other colours
 * too, or inside the article by the browser's own search or an address that leads there.
 */
const UNFOLDS = ['click', 'toggle', 'beforematch'] as const;

/** Calls back when something may have unfolded, by what the reader or the browser did. */
function onUnfolding(document: Document, signal: AbortSignal, look: (event: Event) => void): void {
  const heard = (event: Event) => event.isTrusted && look(event);
  for (const sign of UNFOLDS)
    document.addEventListener(sign, heard, { signal, passive: true, capture: true });
}

/** Sets an observer on all that tells of an article: its inside, what it stands in, and the document itself. */
function observeArticle(observer: MutationObserver, document: Document, root: Element | undefined) {
  observer.observe(document, { childList: true });
  for (let above = root?.parentNode; above && above !== document; above = above.parentNode)
    observer.observe(above, { childList: true });
  if (!root) return;
  observer.observe(document.documentElement, { childList: true, attributeFilter: TRANSLATION });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
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
