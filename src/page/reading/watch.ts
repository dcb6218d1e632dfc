import type { Changes } from '../../article/copying/earlier.ts';
import { TRANSLATED } from '../../article/metadata/translated.ts';
import { INSIDE } from '../first/changed.ts';
import { createChangeList } from './changes.ts';
import { createFlood } from './flood.ts';
import { createWait, type Wait } from './wait.ts';

/** Milliseconds for which a page that changes without pause is left alone. */
const REST = 5_000;

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

/** What is known of an article when it begins to be watched. */
interface ArticleState {
  /** Elements in it that may have a shadow root. */
  hosts?: readonly unknown[];
  /** It has changed since it was read. */
  isChanged?: boolean;
  /** It was read and marked some time ago: a change since then in one of its shadow roots would have gone unseen. */
  isMarked?: boolean;
  /** There is none, but a click may unfold one. */
  isAwaited?: boolean;
}

/** The one observer of a page that is an article. */
export interface Watch {
  /** Watches the article in this element, and no longer the earlier one; without an element it watches none any more. */
  follow(root?: Element, state?: ArticleState): void;
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
  let trees: readonly Node[] = [];
  let isHoped = false;

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== html) return events.replaced();
    if (flood.over(records.length, performance.now())) return rest();
    list.note(records);
    const isInside = records.some(({ target }) => isIn(trees, target));
    if (isTranslatedNow() || (root && !root.isConnected) || isInside) wait.changed();
  });
  const begin = (within?: Element) => {
    observer.disconnect();
    list.begin(within);
  };
  const observe = () => {
    begin(root);
    if (root && !signal.aborted) observeArticle(observer, document, trees);
  };
  const stop = () => {
    begin();
    wait.stop();
  };
  const rest = () => {
    stop();
    if (flood.isOver()) events.left();
    else wait.rest(REST, observe);
  };
  signal.addEventListener('abort', stop);
  onUnfolding(document, signal, ({ type, target }) => {
    if (!(type === 'click' ? root || isHoped : root?.contains(target as Node))) return;
    list.begin(root);
    wait.changed();
  });
  return {
    follow(next, { hosts = [], isChanged, isMarked, isAwaited } = {}) {
      if (signal.aborted) return;
      isHoped = !!isAwaited;
      trees = treesOf(next, hosts);
      if (next === root) return next && observeArticle(observer, document, trees);
      root = next;
      flood.forget();
      observe();
      if (isChanged || (isMarked && (trees[1] || !document.contains(root ?? null)))) wait.changed();
    },
    resume() {
      flood.forget();
      observe();
    },
    isFollowing: () => !flood.isOver(),
    spent: wait.spent,
    changes: list.taken,
  };
}

/**
 * Text that unfolds was in the page before, so no observer tells of it. A click may unfold it, or change the page's
 * colours; inside the article the browser does too, for its own search or for an address that leads there.
 */
const UNFOLDS = ['click', 'toggle', 'beforematch'] as const;

/** Calls back when something may have unfolded, by what the reader or the browser did. */
function onUnfolding(document: Document, signal: AbortSignal, look: (event: Event) => void): void {
  const heard = (event: Event) => event.isTrusted && look(event);
  for (const sign of UNFOLDS) document.addEventListener(sign, heard, { signal, capture: true });
}

const CHILDREN = { childList: true };

const isIn = (trees: readonly Node[], node: Node) => trees.some((tree) => tree.contains(node));

/** An article's root and the shadow roots in it, outer ones first. */
function treesOf(root: Element | undefined, hosts: readonly unknown[]): readonly Node[] {
  const trees: Node[] = root ? [root] : [];
  for (const host of hosts)
    if (host instanceof Element && host.shadowRoot && isIn(trees, host))
      trees.push(host.shadowRoot);
  return trees;
}

/** Sets an observer on all that tells of an article: its inside, what it stands in, and the document itself. */
function observeArticle(observer: MutationObserver, document: Document, trees: readonly Node[]) {
  observer.observe(document, CHILDREN);
  // A walker's way up: in a form with a field called parentNode an element's own would lead round for ever.
  const way = document.createTreeWalker(document);
  for (way.currentNode = trees[0] ?? document; way.parentNode(); )
    observer.observe(way.currentNode, CHILDREN);
  observer.observe(document.documentElement, { ...CHILDREN, attributeFilter: TRANSLATION });
  for (const tree of trees) observer.observe(tree, INSIDE);
}

/** Says whether the page was put into another language, or back, since it was asked last. */
function watchLanguage(html: Element): () => boolean {
  const now = () => `${html.getAttribute('lang')} ${html.matches(TRANSLATED)}`;
  let before = now();
  return () => {
    const isOther = before !== now();
    before = now();
    return isOther;
  };
}
