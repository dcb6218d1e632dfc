import { frontCode } from './bytes.mjs';
import { byteOrder } from './names.mjs';

/** The unit of a demonym's target: a country, `EU`, `A:` a first-level region, `R:` a wider region. */
function unitOf(target, units) {
  if (target.startsWith('R:')) return units.index.get('XX.');
  const key = target.startsWith('A:') ? target.slice(2) : `${target}.`;
  const unit = units.index.get(key);
  if (unit === undefined) throw new Error(`demonyms.tsv: no such target as "${target}".`);
  return unit;
}

/** The sections of demonyms: keys are language and folded form, values are units with a bit for the form. */
export function encodeDemonyms(rows, units, { BLOCK, PERSON_FORM, keyOf }) {
  const table = new Map();
  for (const row of rows) {
    const key = `${row.lang} ${keyOf(row.form)}`;
    const value = unitOf(row.target, units) | (row.kind === 'form' ? PERSON_FORM : 0);
    if (!table.has(key)) table.set(key, new Set());
    table.get(key).add(value);
  }
  const keys = [...table.keys()].sort(byteOrder);
  const coded = frontCode(keys, BLOCK);
  return {
    demonymKeys: coded.keys,
    demonymKeyLengths: coded.lengths,
    demonymCounts: Uint8Array.from(keys, (key) => table.get(key).size),
    demonyms: Uint16Array.from(keys.flatMap((key) => [...table.get(key)])),
  };
}
