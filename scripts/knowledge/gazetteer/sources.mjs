import { readTsv } from '../tsv.mjs';

const split = (cell) => (cell === '' ? [] : cell.split('|'));
const CITY = {
  PPLC: 'capital',
  PPLG: 'capital',
  PPLA: 'seat1',
  PPLA2: 'seat2',
  PPLA3: 'seat3',
  PPLX: 'section',
};

/** A short run of capitals is an abbreviation, which belongs to a language, not to the gazetteer. */
const isAbbreviation = (name) => /^[\p{Lu}\p{M}. -]{1,7}$/u.test(name) && !/\p{Lu}{5}/u.test(name);

function labelsOf(rows, languages) {
  const labels = new Map();
  for (const row of rows) {
    const known = labels.get(row.geonameid) ?? { names: [], labels: {} };
    known.names.push(row.name);
    if (languages.includes(row.lang)) known.labels[row.lang] ??= row.name;
    labels.set(row.geonameid, known);
  }
  return labels;
}

/** Papers shorten it: 'St. Joseph County', 'St. Helens'. */
const SAINT = /^Saint /u;

function places(data, languages) {
  const known = labelsOf(readTsv(new URL('exonyms.tsv', data)), languages);
  return readTsv(new URL('places.tsv', data)).map((row) => {
    const { names = [], labels = {} } = known.get(row.geonameid) ?? {};
    return {
      name: labels.en ?? row.name,
      local: row.name,
      names: [
        row.name,
        row.asciiname,
        row.name.replace(SAINT, 'St. '),
        ...split(row.altnames),
        ...names,
      ],
      labels,
      cc: row.country,
      admin1: row.admin1,
      lat: Number(row.lat),
      lon: Number(row.lon),
      population: Number(row.population),
      feature: CITY[row.featurecode] ?? 'city',
    };
  });
}

function countries(data, languages) {
  const all = readTsv(new URL('countries.tsv', data));
  return all.map((row) => ({
    name: row.name_en,
    local: row.name_en,
    names: [
      row.geonames_en,
      ...Object.keys(row)
        .filter((key) => key.startsWith('name_'))
        .map((key) => row[key]),
      ...split(row.altnames),
    ].filter((name) => !isAbbreviation(name)),
    labels: Object.fromEntries(languages.map((lang) => [lang, row[`name_${lang}`]])),
    cc: row.iso2,
    admin1: '',
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: Number(row.population),
    feature: 'country',
    neighbours: row.neighbours.split(' ').filter(Boolean),
    coast: row.coast !== '0',
  }));
}

/** 'Provincia di Savona', 'Province of Arezzo': articles say 'Savona' or 'the province of Savona'. */
const KIND_BEFORE =
  /^(?:Provincie|Provincia|Província|Province|Département|Departamento|Cantone?|Kanton|Principality|Region|Región)(?: (?:de la|del|della|dell|de|du|di|of|d['’]))? ?/u;
const KIND_AFTER =
  / (?:Province|Region|District|Governorate|Oblast|Department|Prefecture|Emirate|Voivodeship|Municipality|[Kk]raj|State)$/u;

function shortName(name) {
  const short = name.replace(KIND_BEFORE, '').trim();
  return short.length > 3 && /^\p{Lu}/u.test(short) ? short : name;
}

function subdivisions(data, file, feature) {
  return readTsv(new URL(file, data)).map((row) => ({
    name: shortName(row.name),
    local: shortName(row.name),
    names: [
      row.name,
      row.name_en,
      row.name.replace(KIND_AFTER, ''),
      row.name.replace(SAINT, 'St. '),
      ...split(row.altnames),
    ].filter((name) => !isAbbreviation(name)),
    labels: {},
    cc: row.country,
    admin1: row.code.split('.')[1],
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: Number(row.population_sum),
    feature,
  }));
}

function regions(data) {
  return readTsv(new URL('regions.tsv', data)).map((row) => ({
    name: row.name,
    local: row.name,
    names: split(row.altnames).filter((name) => !isAbbreviation(name)),
    labels: {},
    cc: row.country || 'XX',
    admin1: '',
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: 0,
    feature: row.kind,
  }));
}

/** A name in letters that no language with an engine is written in is never looked up. */
const isRead = (name) => !/\p{Script=Greek}|\p{Script=Cyrillic}/u.test(name);

/** All records of the sources, and the demonyms, in one shape each. */
export function readSources(data, languages) {
  return {
    records: [
      ...places(data, languages),
      ...countries(data, languages),
      ...subdivisions(data, 'admin1.tsv', 'admin1'),
      ...subdivisions(data, 'admin2.tsv', 'admin2'),
      ...regions(data),
    ]
      .filter((record) => record.name !== '')
      .map((record) => ({ ...record, names: record.names.filter(isRead) })),
    demonyms: readTsv(new URL('demonyms.tsv', data)),
    ambiguous: readTsv(new URL('ambiguous_en.tsv', data)),
  };
}
