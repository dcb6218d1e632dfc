/** By these something unfolds that was there before, and no observer tells: by the browser's own search, or an address that leads there. */
const UNFOLDS = ['toggle', 'beforematch'];

/**
 * Watches a document until somebody who knows the article takes over: says whether that has changed since. Asked once;
 * from then on nobody watches, and nothing is known. Calls back where the document is written anew meanwhile.
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
  observer.observe(document, { childList: true, subtree: true, characterData: true });
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
