import messages from '../../_locales/en/messages.json';
import { lookupIn } from '../ui/words/lookup.ts';
import { phrasesOf } from '../ui/words/phrases.ts';
import { createWords } from '../ui/words/words.ts';

/** The words of the command line: the interface's English ones, days before months. */
export const WORDS = createWords(lookupIn(messages), 'en-GB');

/** The English phrases of the formats that people read. */
export const PHRASES = phrasesOf(WORDS);
