/** Events by which hidden text of the page comes into view without a change that an observer sees: somebody opens a `details`, or the browser's search or an address leads into one. */
const UNFOLDS = ['toggle', 'beforematch'];

/** All that changes in a tree, with the one attribute by which a page shows the rest of a text and animates nothing. */
export const INSIDE: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden'],
};

/**
 * Watches a document from the first look on until the session takes over, which alone knows where the article is. Returns
 * what the session asks once: whether that element has changed meanwhile. The question ends the watching. `replaced` is
 * called where the document is written anew before that (`document.open`).
 */
export function watchUntilTaken(
  document: Document,
  replaced: () => void,
  signal: AbortSignal,
): (article: Element | undefined) => boolean {
  const html = document.documentElement;
  const changed = new Set<Node>();
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) changed.add(target);
  };
  const observer = new MutationObserver((records) => {
    if (document.documentElement === html) note(records);
    else replaced();
  });
  const ending = new AbortController();
  const end = () => {
    observer.disconnect();
    ending.abort();
  };
  observer.observe(document, INSIDE);
  signal.addEventListener('abort', end);
  for (const sign of UNFOLDS)
    document.addEventListener(sign, ({ target }) => changed.add(target as Node), {
      signal: ending.signal,
      passive: true,
      capture: true,
    });
  return (article) => {
    note(observer.takeRecords());
    end();
    const nodes = [...changed];
    changed.clear();
    return nodes.some((node) => article?.isConnected === false || article?.contains(node));
  };
}
