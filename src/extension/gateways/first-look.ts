import { browser } from '../browser.ts';

/** The name under which it lies in our isolated world of the page. It ends in the version of its shape, because an update finds what an older version left. */
const PLACE = 'pressmark first look 2';

/** What a card says of a text, whatever else it holds. */
export interface Said {
  text: string;
}

/**
 * Keeps what a card says of an article, in our isolated world of the page itself, which the page cannot see; or gives
 * what was kept there before of another text. It goes with the page, and nothing is stored.
 */
export async function firstLook(tabId: number, url: string, says: Said): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: keep,
    args: [PLACE, url, says],
    injectImmediately: true,
  });
  return result?.result;
}

/** Runs in the page: whole in itself. */
function keep(place: string, url: string, says: Said): unknown {
  const known: unknown = Reflect.get(globalThis, place);
  const held = known instanceof Map ? known : new Map();
  Reflect.set(globalThis, place, held);
  if (!held.has(url) || held.get(url).text === says.text) held.set(url, says);
  return held.get(url);
}
