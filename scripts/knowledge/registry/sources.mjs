import { readFileSync } from 'node:fs';

/** Reads the registry's source files, each record as it stands in data/. */
export function readSources(data) {
  const json = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, data), 'utf8'));
  const tsv = (name) => {
    const [head, ...rows] = readFileSync(new URL(`../gazetteer/${name}.tsv`, data), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
  };
  const eu = json('eu-agencies');
  return {
    eu,
    international: json('international').organisations,
    national: json('national-authorities'),
    areas: json('crime-areas').areas,
    help: json('help'),
    powers: json('powers'),
    kinds: json('kinds'),
    fields: Object.fromEntries(eu.filter((r) => r.fields).map((r) => [r.id, r.fields])),
    countries: tsv('countries'),
    demonyms: tsv('demonyms'),
  };
}
