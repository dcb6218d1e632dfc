import { readFileSync } from 'node:fs';
import { phraseTables } from '../../src/article/wording/words/tables.ts';

/** Of the list of news sites what a reading asks: whose article it is. The rest is for the manifest and for readers of the list. */
function outlets(): string {
  const table = readFileSync(new URL('../../data/sites/news-sites.tsv', import.meta.url), 'utf8');
  const rows = table.trimEnd().split('\n').slice(1);
  return rows.map((row) => row.split('\t').slice(0, 3).join('\t')).join('\n');
}

/** What the build puts into the code in place of a name, as text, which the browser reads fastest. */
export const BUILT_IN = {
  __PHRASE_TABLES__: JSON.stringify(JSON.stringify(phraseTables())),
  __OUTLETS__: JSON.stringify(outlets()),
};
