import { createWords, type Words } from '../ui/words/words.ts';
import { browser } from './api.ts';

/** The reader's words, from the package's `_locales`; English where they have nothing for the browser's language. */
export function pageWords(): Words {
  const { getMessage, getUILanguage } = browser.i18n;
  const shown = getMessage('locale') || 'en';
  const own = getUILanguage().replace('_', '-');
  return createWords(
    (key, values) => getMessage(key, values),
    own.split('-')[0] === shown ? own : shown,
  );
}
