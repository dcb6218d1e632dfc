import type { Runtime } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import { EXTENSION_TO_BACKGROUND, PAGE_TO_BACKGROUND } from '../extension/messages/checks.ts';
import { listener } from '../extension/messages/exchange.ts';
import type { ExtensionToBackground, PageToBackground } from '../extension/messages/messages.ts';
import { passCommands } from './controls/commands.ts';
import { welcomeNewReaders } from './controls/first-run.ts';
import { offerMenus } from './controls/menus.ts';
import { followOptions } from './follow-options.ts';
import { extensionHandlers, pageHandlers } from './handlers.ts';
import { keepSitesRegistered } from './pages/sites.ts';
import { forgetPrivateWindows } from './private-windows.ts';
import { isOwnPage, type PageSender, pageSender } from './senders.ts';

// Listeners are set before anything else happens: the browser wakes this script for its events only.
const fromPage = listener<PageToBackground, Runtime.MessageSender, PageSender>(
  pageHandlers,
  PAGE_TO_BACKGROUND,
  pageSender,
);
const fromExtension = listener<ExtensionToBackground, Runtime.MessageSender, true>(
  extensionHandlers,
  EXTENSION_TO_BACKGROUND,
  (from) => isOwnPage(from) || undefined,
);
browser.runtime.onMessage.addListener(
  (wire: unknown, from: Runtime.MessageSender) => fromPage(wire, from) ?? fromExtension(wire, from),
);

welcomeNewReaders();
offerMenus();
keepSitesRegistered();
passCommands();
followOptions();
forgetPrivateWindows();
