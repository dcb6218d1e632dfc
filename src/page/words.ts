import { interfaceLocale, lookUp } from '../extension/words.ts';
import { createWords, type Words } from '../ui/words/words.ts';

/** The reader's words on a page, as popup and settings have them. */
export const pageWords = (): Words => createWords(lookUp, interfaceLocale());
