/** Calls back when a page changes its address without being loaded again, or has done so since `known`; fragments do not count. */
export function watchAddress(known: string, moved: () => void, signal: AbortSignal): void {
  let before = addressOf(known);
  const look = () => {
    const now = addressOf(document.URL);
    if (now === before) return;
    before = now;
    moved();
  };
  // A reader can switch the Navigation API off in Firefox: moves back and forth are seen without it too.
  if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', look, { signal });
  addEventListener('popstate', look, { signal });
  look();
}

const addressOf = (url: string) => url.split('#')[0] as string;
