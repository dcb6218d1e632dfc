import { Bytes, frontCode } from './bytes.mjs';
import { patchNames } from './patches.mjs';

/** Files each record under the keys of its names; the records come back in the order of their main keys. */
export function fileNames(records, keyOf) {
  const keyed = records
    .map((record) => ({ ...record, key: keyOf(record.name) }))
    .filter((record) => record.key !== '');
  keyed.sort((a, b) => byteOrder(a.key, b.key) || b.population - a.population);
  const table = new Map();
  const at = (key) => {
    if (!table.has(key)) table.set(key, { mains: 0, others: [] });
    return table.get(key);
  };
  for (const record of keyed) at(record.key).mains += 1;
  keyed.forEach((record, id) => {
    const others = new Set(record.names.map(keyOf));
    others.delete(record.key);
    others.delete('');
    for (const key of others) at(key).others.push(id);
  });
  return { records: keyed, table };
}

/** The sections that hold keys, what is filed under them, and how records write their names. */
export function encodeNames({ records, table }, { BLOCK, GROUP, FULL_COUNT, WHOLE_NAME, fold }) {
  const keys = [...table.keys()].sort(byteOrder);
  const counts = new Bytes();
  const postings = new Bytes();
  const patches = new Bytes();
  const lengths = { postings: [], patches: [], mains: [] };
  const patch = patchNames(
    records.map((record) => ({ display: record.name, key: record.key })),
    { fold, WHOLE_NAME },
  );
  let id = 0;
  keys.forEach((key, i) => {
    const { mains, others } = table.get(key);
    if (i % GROUP === 0) for (const list of Object.values(lengths)) list.push(0);
    const before = { postings: postings.length, patches: patches.length };
    counts.byte(Math.min(mains, FULL_COUNT) | (Math.min(others.length, FULL_COUNT) << 4));
    if (mains >= FULL_COUNT) postings.varint(mains);
    if (others.length >= FULL_COUNT) postings.varint(others.length);
    for (const [n, other] of others.entries())
      postings.varint(n === 0 ? other : other - others[n - 1]);
    for (let n = 0; n < mains; n += 1, id += 1) patches.bytes(patch.write(id));
    const last = lengths.mains.length - 1;
    lengths.mains[last] += mains;
    lengths.postings[last] += postings.length - before.postings;
    lengths.patches[last] += patches.length - before.patches;
  });
  const coded = frontCode(keys, BLOCK);
  return {
    keys: coded.keys,
    keyLengths: coded.lengths,
    counts: counts.done(),
    postings: postings.done(),
    postingLengths: Uint16Array.from(lengths.postings),
    mains: Uint16Array.from(lengths.mains),
    patches: patches.done(),
    patchLengths: Uint16Array.from(lengths.patches),
    patchOps: patch.ops,
    keyList: keys,
  };
}

/** Keys hold no unpaired surrogates, so the order of code points is the order of their bytes. */
export function byteOrder(a, b) {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const d = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (d !== 0) return d;
  }
  return left.length - right.length;
}
