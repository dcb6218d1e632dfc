import { Bytes, utf8 } from './bytes.mjs';

/** Countries, and the first-level regions that records belong to, as numbered units. */
export function listUnits(records) {
  const codes = new Set(['EU', 'XX']);
  const units = new Map();
  for (const record of records) {
    codes.add(record.cc);
    units.set(`${record.cc}.`, undefined);
    units.set(`${record.cc}.${record.admin1}`, undefined);
  }
  units.set('EU.', undefined);
  units.set('XX.', undefined);
  const countries = [...codes].sort();
  const keys = [...units.keys()].sort();
  return { countries, keys, index: new Map(keys.map((key, i) => [key, i])) };
}

const hundredths = (degrees) => Math.round(degrees * 100);

/** The record that is the unit itself, and a centre that its records lie around. */
export function encodeUnits(units, records, { kilometres, reachOf }) {
  const own = new Map();
  const sums = units.keys.map(() => ({ lat: 0, lon: 0, n: 0 }));
  records.forEach((record, id) => {
    if (record.feature === 'country') own.set(`${record.cc}.`, id);
    if (record.feature === 'admin1') own.set(`${record.cc}.${record.admin1}`, id);
    const sum = sums[units.index.get(`${record.cc}.${record.admin1}`)];
    sum.lat += record.lat;
    sum.lon += record.lon;
    sum.n += 1;
  });
  const centre = (axis) =>
    Int16Array.from(sums, (sum) => (sum.n === 0 ? 0 : hundredths(sum[axis] / sum.n)));
  return {
    unitCountry: Uint8Array.from(units.keys, (key) => units.countries.indexOf(key.slice(0, 2))),
    unitRecord: Int32Array.from(units.keys, (key) => own.get(key) ?? -1),
    unitLat: centre('lat'),
    unitLon: centre('lon'),
    unitReach: reaches(units, records, own, { kilometres, reachOf }),
    unitCodes: utf8(units.keys.map((key) => key.slice(3)).join('\n')),
  };
}

/** How many of its towns a unit's reach takes in. */
const MOST = 0.9;

/** Within how many kilometres of a first-level region's own point most of its towns lie: where that says enough of a village in it. */
function reaches(units, records, own, { kilometres, reachOf }) {
  const away = units.keys.map(() => []);
  for (const record of records) {
    const key = `${record.cc}.${record.admin1}`;
    const region = records[own.get(key)];
    if (region?.feature === 'admin1' && record !== region)
      away[units.index.get(key)].push(kilometres(region, record));
  }
  return Uint8Array.from(away, (all) => {
    all.sort((a, b) => a - b);
    return reachOf(all[Math.floor(all.length * MOST)] ?? 0);
  });
}

/** Codes of the countries, their records, who borders whom, and which have a coast. */
export function encodeCountries(units, records) {
  const own = new Map();
  records.forEach((record, id) => {
    if (record.feature === 'country') own.set(record.cc, { ...record, id });
  });
  const lists = units.countries.map((cc) =>
    (own.get(cc)?.neighbours ?? []).map((n) => units.countries.indexOf(n)).filter((n) => n >= 0),
  );
  return {
    countryCodes: utf8(units.countries.join('')),
    countryRecord: Int32Array.from(units.countries, (cc) => own.get(cc)?.id ?? -1),
    neighbours: Uint8Array.from(lists.flat()),
    neighbourCounts: Uint8Array.from(lists, (list) => list.length),
    coasts: Uint8Array.from(units.countries, (cc) => Number(own.get(cc)?.coast ?? true)),
  };
}

/** Small numbers of either sign as small numbers without one. */
const zigzag = (n) => (n < 0 ? -2 * n - 1 : 2 * n);

function planes(values) {
  return {
    low: Uint8Array.from(values, (v) => v & 255),
    high: Uint8Array.from(values, (v) => v >> 8),
  };
}

/** The columns of the records: where they lie, what they are, how many live there. */
export function encodeRecords(records, units, unitSections, { populationClass, features }) {
  const unit = records.map((record) => units.index.get(`${record.cc}.${record.admin1}`));
  const away = (axis, centres) =>
    planes(records.map((record, id) => zigzag(hundredths(record[axis]) - centres[unit[id]])));
  const lat = away('lat', unitSections.unitLat);
  const lon = away('lon', unitSections.unitLon);
  return {
    unit: Uint16Array.from(unit),
    latLow: lat.low,
    latHigh: lat.high,
    lonLow: lon.low,
    lonHigh: lon.high,
    population: Uint8Array.from(records, (record) => populationClass(record.population)),
    feature: Uint8Array.from(records, (record) => {
      const index = features.indexOf(record.feature);
      if (index < 0)
        throw new Error(`"${record.name}" is a "${record.feature}": not a known feature.`);
      return index;
    }),
  };
}

/** How many records on the next one with a label may be for the step to fit one byte; a longer step is written in several. */
const LONGEST_STEP = 254;

/** Names in the interface's languages where they differ from the record's own, as changes of its end. */
export function encodeLabels(records, { LABEL_LANGUAGES, LOCAL_LABEL, BLOCK }) {
  const step = new Bytes();
  const mask = new Bytes();
  const labels = new Bytes();
  const lengths = [];
  let last = 0;
  let count = 0;
  const push = (id, bits, bytes) => {
    while (id - last > LONGEST_STEP) {
      add(LONGEST_STEP, 0, []);
      last += LONGEST_STEP;
    }
    add(id - last, bits, bytes);
    last = id;
  };
  const add = (by, bits, bytes) => {
    if (count % BLOCK === 0) lengths.push(0);
    count += 1;
    step.byte(by);
    mask.byte(bits);
    labels.byte(bytes.length);
    labels.bytes(bytes);
    lengths[lengths.length - 1] += bytes.length + 1;
  };
  records.forEach((record, id) => {
    for (const [label, bits] of distinctLabels(record, LABEL_LANGUAGES, LOCAL_LABEL))
      push(id, bits, change(record.name, label));
  });
  return {
    labelStep: step.done(),
    labelMask: mask.done(),
    labels: labels.done(),
    labelLengths: Uint16Array.from(lengths),
  };
}

/** What a record is called besides, each with the bits of those who call it so. */
function distinctLabels(record, languages, local) {
  const bits = new Map();
  const add = (label, bit) => bits.set(label, (bits.get(label) ?? 0) | bit);
  if (record.local !== record.name) add(record.local, local);
  languages.forEach((language, i) => {
    const label = record.labels[language];
    // A label equal to the main name is kept only where the local name would win over it.
    if (label && (label !== record.name || record.local !== record.name) && language !== 'en')
      if (label !== record.local) add(label, 1 << i);
  });
  return bits;
}

/** How many characters of the main name stay, then the rest. */
function change(name, label) {
  let kept = 0;
  while (kept < name.length && name[kept] === label[kept]) kept += 1;
  return [kept, ...utf8(label.slice(kept))];
}
