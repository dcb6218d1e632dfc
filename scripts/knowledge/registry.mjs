import { writeFileSync } from 'node:fs';
import { engineModule } from './engine.mjs';
import { areaDocuments, helpDocument } from './registry/areas.mjs';
import { bodiesOf } from './registry/bodies.mjs';
import { countryDocument } from './registry/countries.mjs';
import { namesOf } from './registry/names.mjs';
import { readSources } from './registry/sources.mjs';
import { packRegistry } from './registry/table.mjs';

/** Compiles the registry from the sources in `data` into the file `out`. */
export async function compileRegistry(data, out) {
  const sources = readSources(data);
  const { tokenise } = await engineModule('text/tokens/tokens.ts');
  const { keyOf } = await engineModule('text/phrases.ts');
  const key = (phrase) => {
    const tokens = tokenise(phrase);
    return keyOf(tokens, 0, tokens.count);
  };
  const documents = {
    ...areaDocuments(sources),
    help: helpDocument(sources),
    countries: countryDocument(sources),
    kinds: sources.kinds.unnamed,
    fields: sources.fields,
  };
  writeFileSync(out, packRegistry(bodiesOf(sources), namesOf(sources, key), documents));
}
