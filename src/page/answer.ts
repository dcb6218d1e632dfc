import type { Runtime } from 'webextension-polyfill';
import { EXTENSION_TO_PAGE } from '../extension/messages/checks.ts';
import { listener } from '../extension/messages/exchange.ts';
import type { ExtensionToPage, Handlers } from '../extension/messages/messages.ts';
import { browser } from './api.ts';
import type { Responder } from './first/hear.ts';
import type { Session } from './session.ts';

/** Answers popup, side panel and background. */
export function answersOf(session: Session): Responder['answer'] {
  const handlers: Handlers<ExtensionToPage, true> = {
    state: () => session.state(),
    show: ({ span }) => ({ shown: session.show(span) }),
    reread: (how) => session.reread(how),
    withdrawn: ({ origins }) => session.withdrawn(origins),
    command: ({ name }) => session.command(name),
    progress: ({ percent }) => session.progress(percent),
    stop: () => session.stop(),
    leave: () => session.leave(),
  };
  return listener<ExtensionToPage, Runtime.MessageSender, true>(
    handlers,
    EXTENSION_TO_PAGE,
    (from) => from.id === browser.runtime.id || undefined,
  );
}
