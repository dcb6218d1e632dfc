import { pressOf, siteOf } from './links.mjs';

/** Bodies that a mention of their part counts for: 'European Cybercrime Centre' is Europol. */
export const PART_KINDS = new Set(['europol-unit']);

/** Records that are no bodies and so are never marked: systems, projects, programmes, treaties. */
export const NO_BODY = new Set(['system', 'project', 'programme', 'convention', 'research']);

/** Bodies whose seat is a place of the cases that they work on: no institution's Brussels. */
const WORKS_ON_CASES = new Set(['eu-agency-jha', 'eu-body']);

/** All records as the card shows them, with `stands` for what unnamed authority each is. */
export function bodiesOf({ eu, international, national, powers, kinds, countries }) {
  const country = new Map(countries.map(({ iso2, name_en: name }) => [iso2, name]));
  return [
    ...eu.map((record) => euBody(record, powers)),
    ...international.map((record) => ({ ...named(record), eu: record.kind === 'eu-mission' })),
    ...national.map((record) => ({
      ...common(record),
      name: record.name,
      what: `${record.what ?? kinds.named[record.kind]}, ${country.get(record.country)}`,
      cc: record.country,
      eu: false,
      several: record.several,
      stands: record.stands,
      territories: record.territories,
    })),
  ];
}

function euBody(record, powers) {
  const law = powers.find((power) => power.id === record.id);
  return {
    ...named(record),
    eu: true,
    seat: WORKS_ON_CASES.has(record.kind) ? record.seat?.city : undefined,
    may: law?.may,
    mayNot: law?.mayNot,
  };
}

/** A body that is known by its acronym shows its full name beside it; mandates are not shown, for they were not looked up. */
function named(record) {
  const { name, acronym, ambiguousAliases } = record;
  const isKnown = acronym && !ambiguousAliases.includes(acronym);
  return {
    ...common(record),
    name: isKnown ? acronym : name,
    what: isKnown && acronym !== name ? name : undefined,
  };
}

function common(record) {
  return {
    id: record.id,
    acronym: record.acronym ?? undefined,
    kind: record.kind,
    url: siteOf(record),
    news: pressOf(record),
  };
}
