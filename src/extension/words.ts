import { browser } from './browser.ts';

/** Looks a message up in the browser's language; an unknown key gives ''. */
export function lookUp(key: string, values: string[] = []): string {
  return browser.i18n.getMessage(key, values);
}

/**
 * The language that the interface is in, with the reader's own region for dates and numbers (en-IE);
 * where `_locales` has nothing for the browser's language it is English.
 */
export function interfaceLocale(): string {
  const shown = browser.i18n.getMessage('locale') || 'en';
  const own = browser.i18n.getUILanguage();
  return own.split(/[-_]/)[0] === shown ? own.replace('_', '-') : shown;
}

/** The version of this installation. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
