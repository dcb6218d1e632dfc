// Compiles data/ into build/knowledge: the gazetteer and the registry as the package ships them.
import { mkdirSync } from 'node:fs';
import { compileGazetteer } from './knowledge/gazetteer.mjs';
import { compileMap } from './knowledge/map.mjs';
import { compileRegistry } from './knowledge/registry.mjs';

const out = new URL('../build/knowledge/', import.meta.url);
mkdirSync(out, { recursive: true });
await compileGazetteer(
  new URL('../data/gazetteer/', import.meta.url),
  new URL('gazetteer.bin', out),
  { verbose: process.argv.includes('--sizes') },
);
await compileRegistry(new URL('../data/registry/', import.meta.url), new URL('registry.bin', out));
compileMap(
  new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url),
  new URL('../data/gazetteer/countries.tsv', import.meta.url),
  new URL('map.json', out),
);
