import { browser } from '../../extension/browser.ts';

/** Opens the welcome page after the installation; after an update nothing opens. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
}

/** The welcome page, whose sample article is read as any page is. */
export const WELCOME = 'src/welcome/index.html';
