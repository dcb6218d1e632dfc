import { browser } from '../browser.ts';

/** The name under which it lies in our isolated world of the page; with the number of its shape, because an update finds what an older version left. */
const PLACE = 'pressmark first look 1';

/**
 * Keeps what a card says of an article, in our isolated world of the page itself, which the page cannot see; or gives
 * what was kept there before. It goes with the page, and nothing is stored.
 */
export async function firstLook(tabId: number, url: string, says: unknown): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: keep,
    args: [PLACE, url, says],
    injectImmediately: true,
  });
  return result?.result;
}

/** Runs in the page: whole in itself. */
function keep(place: string, url: string, says: unknown): unknown {
  const known: unknown = Reflect.get(globalThis, place);
  const held = known instanceof Map ? known : new Map();
  Reflect.set(globalThis, place, held);
  if (!held.has(url)) held.set(url, says);
  return held.get(url);
}
