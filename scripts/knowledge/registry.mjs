import { writeFileSync } from 'node:fs';
import { areaDocuments, helpDocument } from './registry/areas.mjs';
import { bodiesOf } from './registry/bodies.mjs';
import { countryDocument, memberDocument } from './registry/countries.mjs';
import { namesOf } from './registry/names.mjs';
import { readSources } from './registry/sources.mjs';
import { packRegistry } from './registry/table.mjs';
import { keysOfNames, sourceModule } from './source-code.mjs';

/** Compiles the registry from the sources in `data` into the file `out`. */
export async function compileRegistry(data, out) {
  const sources = readSources(data);
  const { wordsOf } = await sourceModule('engine/text/phrase-words.ts');
  const documents = {
    ...areaDocuments(sources, wordsOf),
    help: helpDocument(sources),
    countries: countryDocument(sources),
    members: memberDocument(sources),
    kinds: sources.kinds.unnamed,
    fields: sources.fields,
  };
  const names = namesOf(sources, await keysOfNames());
  writeFileSync(out, packRegistry(bodiesOf(sources), names, documents));
}
