import { readFileSync } from 'node:fs';

const TABLE = new URL('../../data/sites/news-sites.tsv', import.meta.url);

/** The rows of the list of news sites, each as its cells: domain, name, country, language, kind. */
export function newsSites(): string[][] {
  const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}
