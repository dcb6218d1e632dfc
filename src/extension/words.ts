import { browser } from './browser.ts';

/** Looks a message up in the browser's language; an unknown key gives ''. */
export const lookUp = (key: string, values?: string[]): string =>
  browser.i18n.getMessage(key, values);

/**
 * The language that the interface is in, with the reader's own region for dates and numbers (en-IE);
 * where `_locales` has nothing for the browser's language it is English.
 */
export function interfaceLocale(): string {
  const { getMessage, getUILanguage } = browser.i18n;
  const shown = getMessage('locale') || 'en';
  const own = getUILanguage().replace('_', '-');
  return own.split('-')[0] === shown ? own : shown;
}

/** The version of this installation. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
