import { phraseTables } from '../../src/article/wording/words/tables.ts';
import { newsSites } from './news-sites.ts';

/** The part of the list of news sites that a reading needs: whose article it is. The rest is for the manifest and for readers of the list. */
const outlets = (): string =>
  newsSites()
    .map((cells) => cells.slice(0, 3).join('\t'))
    .join('\n');

/** What the build puts into the code in place of a name, as text, which the browser reads fastest. */
export const BUILT_IN = {
  __PHRASE_TABLES__: JSON.stringify(JSON.stringify(phraseTables())),
  __OUTLETS__: JSON.stringify(outlets()),
};
