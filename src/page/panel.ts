import type { Runtime } from 'webextension-polyfill';
import type { Span } from '../engine/types.ts';
import { isHint } from '../extension/messages/checks.ts';
import {
  type HoveredMark,
  PANEL_PORT,
  type PageState,
  type PageToPanel,
} from '../extension/messages/messages.ts';
import type { Responder } from './first/hear.ts';

/** The panels that are open on this page. */
interface Panels {
  /** Serves one more, if it is one. */
  connect: Responder['connect'];
  /** Tells them what the page holds now. */
  changed(): void;
  /** Tells them what the pointer or the keyboard is on. */
  hovered(mark: HoveredMark | null): void;
}

/** Serves popup and side panel: state at once and on each change, hovering both ways. */
export function servePanels(
  context: { state(): PageState; hint(spans: Span[]): void },
  signal: AbortSignal,
): Panels {
  const ports = new Set<Runtime.Port>();
  const tell = (port: Runtime.Port, message: PageToPanel) => {
    try {
      port.postMessage(message);
    } catch {
      // The panel closed, or the page is in the back/forward cache.
      ports.delete(port);
    }
  };
  // The whole of a reading is opened for a panel that is there, not for none.
  const tellAll = (message: () => PageToPanel) => {
    if (ports.size === 0) return;
    const said = message();
    for (const port of ports) tell(port, said);
  };
  const connect = (port: Runtime.Port) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      if (isHint(message)) context.hint(message.spans);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) context.hint([]);
    });
    tell(port, { type: 'state', state: context.state() });
  };
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return {
    connect,
    changed: () => tellAll(() => ({ type: 'state', state: context.state() })),
    hovered: (span) => tellAll(() => ({ type: 'hovered', span })),
  };
}
