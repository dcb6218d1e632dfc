import { pressOf, siteOf } from './links.mjs';

/** Bodies that a mention of their part counts for: 'European Cybercrime Centre' is Europol. */
export const PART_KINDS = new Set(['europol-unit']);

/** Records that are no bodies and so are never marked: systems, projects, programmes, treaties. */
export const NO_BODY = new Set(['system', 'project', 'programme', 'convention', 'research']);

/** All records as the card shows them, with `stands` for what unnamed authority each is. */
export function bodiesOf({ eu, international, national, powers }) {
  return [
    ...eu.map((record) => euBody(record, powers)),
    ...international.map((record) => ({ ...common(record), eu: record.kind === 'eu-mission' })),
    ...national.map((record) => ({
      ...common(record),
      cc: record.country,
      eu: false,
      stands: record.stands,
      native: Object.values(record.nativeNames)[0],
    })),
  ];
}

function common(record) {
  return {
    id: record.id,
    name: record.commonName ?? record.name,
    acronym: record.acronym ?? undefined,
    kind: record.kind,
    what: record.mandate ?? undefined,
    url: siteOf(record),
    news: pressOf(record),
  };
}

function euBody(record, powers) {
  const law = powers.find((power) => power.id === record.id);
  return {
    ...common(record),
    what: record.what ?? record.mandate ?? undefined,
    eu: true,
    may: law?.may,
    mayNot: law?.mayNot,
  };
}
