import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import {
  encodeCountries,
  encodeLabels,
  encodeRecords,
  encodeUnits,
  listUnits,
} from './gazetteer/columns.mjs';
import { encodeDemonyms } from './gazetteer/demonyms.mjs';
import { flagKeys } from './gazetteer/flags.mjs';
import { encodeNames, fileNames } from './gazetteer/names.mjs';
import { readSources } from './gazetteer/sources.mjs';
import { keysOfNames, sourceModule } from './source-code.mjs';

/** The engine's own folding and the reader's layout, so that compiler and reader cannot drift apart. */
async function shared() {
  const [format, features, distance, text] = await Promise.all(
    [
      'knowledge/gazetteer/format.ts',
      'knowledge/gazetteer/features.ts',
      'engine/places/distance.ts',
      'engine/text/fold.ts',
    ].map(sourceModule),
  );
  return {
    ...format,
    features: features.FEATURES,
    kilometres: distance.kilometres,
    fold: text.fold,
    keyOf: await keysOfNames(),
  };
}

/** The sections of the file, by name; pure, so that a test can compare them with what is read back. */
function encodeGazetteer(sources, format) {
  const filed = fileNames(sources.records, format.keyOf);
  const units = listUnits(filed.records);
  const names = encodeNames(filed, format);
  const unitSections = encodeUnits(units, filed.records, format);
  return {
    filed,
    sections: {
      ...names,
      ...flagKeys(names.keyList, sources.ambiguous, filed, format),
      ...unitSections,
      ...encodeCountries(units, filed.records),
      ...encodeRecords(filed.records, units, unitSections, format),
      ...encodeLabels(filed.records, format),
      ...encodeDemonyms(sources.demonyms, units, format),
    },
  };
}

/** Header (magic, then offset and length of each section) and sections, each on a multiple of four. */
function assemble(sections, order, magic) {
  const header = new Uint32Array(1 + 2 * order.length);
  header[0] = magic;
  let at = header.byteLength;
  order.forEach((name, i) => {
    header[1 + 2 * i] = at;
    header[2 + 2 * i] = sections[name].byteLength;
    at += Math.ceil(sections[name].byteLength / 4) * 4;
  });
  const file = new Uint8Array(at);
  file.set(new Uint8Array(header.buffer));
  order.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[1 + 2 * i]);
  });
  return file;
}

const packed = (bytes) => deflateRawSync(bytes, { level: 9 }).length;
const kilobytes = (n) => `${(n / 1000).toFixed(1)} kB`;

/** Compiles the gazetteer from the sources in `data` into the file `out`, and prints what it holds and weighs. */
export async function compileGazetteer(data, out, { verbose = false } = {}) {
  const format = await shared();
  const { filed, sections } = encodeGazetteer(readSources(data, format.LABEL_LANGUAGES), format);
  const file = assemble(sections, format.SECTIONS, format.MAGIC);
  writeFileSync(out, file);
  console.error(
    `gazetteer: ${filed.records.length} records, ${sections.keyList.length} names, ` +
      `${kilobytes(file.length)}, deflated ${kilobytes(packed(file))}`,
  );
  if (verbose)
    for (const name of format.SECTIONS) {
      const { buffer, byteOffset, byteLength } = sections[name];
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      console.error(
        `  ${name.padEnd(18)} ${kilobytes(byteLength)}, deflated ${kilobytes(packed(bytes))}`,
      );
    }
}
