// Compiles data/ into build/knowledge: the gazetteer, the registry and the maps as the package ships them; does nothing
// where that was done from the same sources. --sizes compiles in any case and says what takes how much.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from './knowledge/gazetteer.mjs';
import { compileLocator } from './knowledge/locator.mjs';
import { compileMap } from './knowledge/map.mjs';
import { compileRegistry } from './knowledge/registry.mjs';
import { compiledFrom, stampOf } from './knowledge/stamp.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('build/knowledge/', root);
const [gazetteer, registry, map, locator, stampFile] = [
  'gazetteer.bin',
  'registry.bin',
  'map.json',
  'locator.json',
  'sources.sha256',
].map((name) => new URL(name, out));
const verbose = process.argv.includes('--sizes');
const stamp = stampOf(fileURLToPath(root));

if (verbose || !compiledFrom(stamp, stampFile, [gazetteer, registry, map, locator])) {
  mkdirSync(out, { recursive: true });
  // from now on nothing is known of the files, until all are through
  rmSync(stampFile, { force: true });
  await compileGazetteer(new URL('data/gazetteer/', root), gazetteer, { verbose });
  await compileRegistry(new URL('data/registry/', root), registry);
  const atlas = new URL('node_modules/world-atlas/countries-50m.json', root);
  const countries = new URL('data/gazetteer/countries.tsv', root);
  compileMap(atlas, countries, map);
  compileLocator(atlas, countries, locator);
}
writeFileSync(stampFile, stamp);
