import { NO_BODY, PART_KINDS } from './bodies.mjs';
import { CASED, NATIVE, NEEDS_CONTEXT, NEEDS_COUNTRY, NEEDS_FULL_NAME, PROPER } from './format.mjs';

const ACRONYM = /^\P{Ll}{2,}$/u;
/** Several words of which first and last are written with a capital. */
const isTitle = (spelling) => /^\p{Lu}.* \p{Lu}\S*$/u.test(spelling);
const hasTwoCapitals = (word) => (word.match(/\p{Lu}/gu) ?? []).length >= 2;

/** Words that British and American papers spell in two ways. */
const SPELT = [
  ['Organis', 'Organiz'],
  ['organis', 'organiz'],
  ['Defence', 'Defense'],
  ['Labour', 'Labor'],
  ['Centre', 'Center'],
];

/** A name as it stands, and as papers on either side of the Atlantic write it. */
function spellingsOf(spelling) {
  if (!spelling) return [];
  const written = [0, 1].map((side) =>
    SPELT.reduce((name, pair) => name.replaceAll(pair[1 - side], pair[side]), spelling),
  );
  return [...new Set([spelling, ...written])];
}

/** Every spelling of every body: its folded key, the body's id, and what it needs. */
export function namesOf({ eu, international, national }, key) {
  const names = new Map();
  const add = (record, spelling, needs) => {
    for (const written of spellingsOf(spelling)) addSpelling(record, written, needs);
  };
  const addSpelling = (record, spelling, needs) => {
    const folded = key(spelling);
    if (!folded) return;
    const id = PART_KINDS.has(record.kind) ? record.parent : record.id;
    const cased = !spelling.includes(' ') && hasTwoCapitals(spelling) ? CASED : 0;
    const proper = isTitle(spelling) ? PROPER : 0;
    const slot = `${folded}\n${id}`;
    const known = names.get(slot);
    // Of two ways to the same spelling the one that asks for less holds.
    if (known && weight(known.needs) <= weight(needs | cased | proper)) return;
    names.set(slot, { key: folded, id, needs: needs | cased | proper, form: spelling });
  };
  for (const record of [...eu, ...international])
    if (!NO_BODY.has(record.kind)) addUnionNames(record, add);
  for (const record of national) addNationalNames(record, add);
  return withSharedNames([...names.values()], national);
}

/** How much a spelling asks for. */
const weight = (needs) =>
  (needs & NEEDS_FULL_NAME ? 4 : 0) +
  (needs & NEEDS_CONTEXT ? 2 : 0) +
  (needs & NEEDS_COUNTRY) +
  (needs & CASED ? 0.5 : 0) +
  (needs & PROPER ? 0.25 : 0);

function addUnionNames(record, add) {
  const ambiguous = new Set(record.ambiguousAliases);
  const spellings = [record.name, record.acronym, ...record.formerNames, ...record.aliases];
  for (const spelling of spellings.flatMap(unbracket))
    if (!ambiguous.has(spelling)) add(record, spelling, 0);
  for (const spelling of Object.values(record.names)) add(record, spelling, 0);
  // Letters that are a word too, 'WHO', count among words in no capitals.
  const asLetters = record.asLetters ?? [];
  for (const spelling of asLetters) add(record, spelling, NEEDS_CONTEXT);
  // Any other ambiguous acronym counts once the text has given the full name.
  for (const spelling of ambiguous)
    if (ACRONYM.test(spelling) || spelling === record.acronym)
      add(record, spelling, NEEDS_FULL_NAME);
}

/** 'European Asylum Support Office (EASO)' is two spellings. */
function unbracket(spelling) {
  const parts = /^(.+?) \(([^)]+)\)$/.exec(spelling ?? '');
  return parts && ACRONYM.test(parts[2]) ? [parts[1], parts[2]] : [spelling];
}

function addNationalNames(record, add) {
  const named = record.nameNeedsCountry ? NEEDS_COUNTRY : 0;
  add(record, record.name, named);
  for (const native of Object.values(record.nativeNames)) add(record, native, NATIVE);
  const acronymNeeds =
    { true: NEEDS_CONTEXT, name: NEEDS_FULL_NAME }[record.acronymNeedsContext] ?? 0;
  // Of 'BKA/OFCP' each part is an acronym; a letter alone, as in 'J/TIP', is none.
  for (const acronym of (record.acronym ?? '').split('/'))
    if (acronym.length > 1) add(record, acronym, acronymNeeds);
  for (const alias of record.aliases)
    add(record, alias, ACRONYM.test(alias) && alias.length <= 3 ? NEEDS_CONTEXT : 0);
  for (const alias of record.countryAliases ?? []) add(record, alias, NEEDS_COUNTRY);
}

/**
 * A spelling that bodies of several countries share says nothing without the country. One whose record asks for its
 * country anyway leaves the others as they are: 'National Crime Agency' is the British one until a text tells of Slovakia.
 */
function withSharedNames(names, national) {
  const country = new Map(national.map((record) => [record.id, record.country]));
  const countries = new Map();
  for (const { key, id, needs } of names)
    if (country.has(id) && !(needs & NEEDS_COUNTRY))
      countries.set(key, (countries.get(key) ?? new Set()).add(country.get(id)));
  for (const name of names)
    if ((countries.get(name.key)?.size ?? 0) > 1 && country.has(name.id))
      name.needs |= NEEDS_COUNTRY;
  return names;
}
