import { phraseTables } from '../../src/article/wording/words/tables.ts';

/** What the page script says for the tables of words around an article: as text, which the browser reads fastest. */
export const PHRASES = {
  __PHRASE_TABLES__: JSON.stringify(JSON.stringify(phraseTables())),
};
