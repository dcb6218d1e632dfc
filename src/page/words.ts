import { createWords, type Words } from '../ui/words.ts';
import { browser } from './api.ts';

/** The reader's words, from the package's `_locales`. */
export function pageWords(): Words {
  return createWords(
    (key, values) => browser.i18n.getMessage(key, values),
    browser.i18n.getUILanguage(),
  );
}
