import type { Runtime } from 'webextension-polyfill';
import { browser } from '../api.ts';

/** Answers popup, side panel and background for a page: the session does, once it is loaded. */
export interface Responder {
  /** Undefined where this is no question for a page. */
  answer(wire: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined;
  connect(port: Runtime.Port): void;
  /** The page came out of the back/forward cache. */
  returned(): void;
}

/** Loads the responder's script when it is needed, and once, however many ask for it. */
export interface Loader {
  /** The responder, if it is loaded. */
  current(): Responder | undefined;
  /** Undefined where it cannot be loaded now. */
  load(): Promise<Responder | undefined>;
  /** Loads it after the page has come out of the back/forward cache. */
  reload(): Promise<Responder | undefined>;
}

/**
 * Listens for what popup, side panel and background ask a page until the signal ends it. A question that comes before
 * the responder is loaded has it loaded, and waits for its answer.
 */
export function hear({ current, load, reload }: Loader, signal: AbortSignal): void {
  const { runtime } = browser;
  const isOurs = (from: Runtime.MessageSender | undefined) => from?.id === runtime.id;
  const asked = (wire: unknown, from: Runtime.MessageSender) => {
    if (!isOurs(from)) return undefined;
    const responder = current();
    return responder ? responder.answer(wire, from) : load().then((it) => it?.answer(wire, from));
  };
  const connected = (port: Runtime.Port) => {
    if (isOurs(port.sender)) void load().then((it) => it?.connect(port));
  };
  runtime.onMessage.addListener(asked);
  runtime.onConnect.addListener(connected);
  addEventListener(
    'pageshow',
    // What the reader has set or withdrawn while the page was away did not reach it.
    ({ persisted }) => persisted && void reload().then((it) => it?.returned()),
    { signal },
  );
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(asked);
    browser.runtime?.onConnect?.removeListener(connected);
  });
}
