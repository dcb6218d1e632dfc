const DIACRITIC = /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]|[^ -~]/u;

/** Traits of keys as bits, for the few keys that have any, in key order. */
export function flagKeys(keyList, ambiguous, { records, table }, format) {
  const noted = new Map();
  const written = new Map();
  for (const record of records) {
    const plain = written.get(record.key) ?? true;
    written.set(record.key, plain && DIACRITIC.test(record.local));
  }
  for (const row of ambiguous) {
    let bits = 0;
    if (row.common === '1') bits |= format.FLAG_COMMON;
    if (row.is_first_name === '1') bits |= format.FLAG_GIVEN_NAME;
    if (written.get(row.key) && table.get(row.key)?.others.length === 0)
      bits |= format.FLAG_DIACRITICS;
    if (bits !== 0) noted.set(row.key, bits);
  }
  const flagged = [];
  keyList.forEach((key, i) => {
    if (noted.has(key)) flagged.push([i, noted.get(key)]);
  });
  return {
    flagKeys: Uint32Array.from(flagged, ([i]) => i),
    flags: Uint8Array.from(flagged, ([, bits]) => bits),
  };
}
