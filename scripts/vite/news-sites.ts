import { readFileSync } from 'node:fs';

const TABLE = new URL('../../data/sites/news-sites.tsv', import.meta.url);

/** The rows of the list of news sites, each as its cells: domain, name, country, language, kind. */
export function newsSites(): string[][] {
  const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** The match patterns of the listed sites in these languages, with and without a subdomain. */
export function patternsIn(languages: readonly string[]): string[] {
  return newsSites()
    .filter(([, , , language = '']) => languages.includes(language))
    .flatMap(([domain]) => [`*://${domain}/*`, `*://*.${domain}/*`]);
}
