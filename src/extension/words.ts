import { browser } from './browser.ts';

/** Looks a message up in the browser's language; an unknown key gives ''. */
export function lookUp(key: string, values: string[] = []): string {
  return browser.i18n.getMessage(key, values);
}

/** The language that `_locales` is shown in: the browser's own, or English where there is none for it. */
export function interfaceLocale(): string {
  return browser.i18n.getMessage('locale') || 'en';
}
