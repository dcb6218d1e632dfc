import type { Runtime } from 'webextension-polyfill';
import { browser } from '../api.ts';

/** Who answers for a page. */
export interface Answering {
  /** Undefined where this is no question for a page. */
  answer(wire: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined;
  connect(port: Runtime.Port): void;
  /** The page came out of the back/forward cache. */
  returned(): void;
}

/** How whoever answers is got hold of. */
export interface Coming {
  here(): Answering | undefined;
  come(): Promise<Answering | undefined>;
  /** Has it brought when the page has come back out of the back/forward cache. */
  comeBack(): Promise<Answering | undefined>;
}

/**
 * Hears what popup, side panel and background ask a page until the signal ends it, and has whoever answers brought
 * where none is there yet: a question that comes early waits for its answer.
 */
export function hear({ here, come, comeBack }: Coming, signal: AbortSignal): void {
  const { runtime } = browser;
  const isOurs = (from: Runtime.MessageSender | undefined) => from?.id === runtime.id;
  const asked = (wire: unknown, from: Runtime.MessageSender) => {
    if (!isOurs(from)) return undefined;
    const now = here();
    return now ? now.answer(wire, from) : come().then((it) => it?.answer(wire, from));
  };
  const connected = (port: Runtime.Port) => {
    if (isOurs(port.sender)) void come().then((it) => it?.connect(port));
  };
  runtime.onMessage.addListener(asked);
  runtime.onConnect.addListener(connected);
  addEventListener(
    'pageshow',
    // What the reader has set or withdrawn while the page was away did not reach it.
    ({ persisted }) => persisted && void comeBack().then((it) => it?.returned()),
    { signal },
  );
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(asked);
    browser.runtime?.onConnect?.removeListener(connected);
  });
}
