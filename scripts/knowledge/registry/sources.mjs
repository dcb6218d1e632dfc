import { readFileSync } from 'node:fs';
import { readTsv } from '../tsv.mjs';

/** Reads the registry's source files, each record as it stands in data/. */
export function readSources(data) {
  const json = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, data), 'utf8'));
  const tsv = (name) => readTsv(new URL(`../gazetteer/${name}.tsv`, data));
  const eu = whole(json('eu-agencies'), 'eu-agencies', UNION);
  const { areas, pageTitles } = json('crime-areas');
  return {
    eu,
    international: whole(json('international').organisations, 'international', UNION),
    national: whole(json('national-authorities'), 'national-authorities', NATIONAL),
    areas,
    pageTitles,
    help: json('help'),
    powers: json('powers'),
    kinds: json('kinds'),
    fields: Object.fromEntries(eu.filter((r) => r.fields).map((r) => [r.id, r.fields])),
    countries: tsv('countries'),
    demonyms: tsv('demonyms'),
  };
}

/** The fields without which a record cannot be compiled. */
const UNION = ['id', 'name', 'kind', 'formerNames', 'aliases', 'ambiguousAliases', 'names'];
const NATIONAL = ['id', 'country', 'name', 'kind', 'nativeNames', 'aliases'];

/** The records of a file, if each has what it needs. */
function whole(records, file, fields) {
  for (const [n, record] of records.entries()) {
    const missing = fields.filter((field) => record[field] === undefined);
    if (missing.length > 0)
      throw new Error(
        `data/registry/${file}.json: ${record.id ?? `record ${n + 1}`} has no ${missing.join(', ')}; README.md beside it says what a record holds.`,
      );
  }
  return records;
}
