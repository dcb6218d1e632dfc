/** The Navigation API, which the DOM types may lack. */
interface NavigationLike extends EventTarget {}

/** Calls back when the page changes its address by itself, without being loaded anew; its fragment is no address. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let before = addressOf();
  const look = () => {
    const now = addressOf();
    if (now === before) return;
    before = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  addEventListener('popstate', look, { signal });
}

function addressOf(): string {
  return document.URL.split('#')[0] as string;
}
