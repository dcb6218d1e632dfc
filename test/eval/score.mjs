#!/usr/bin/env node
// Scores the output of `annotate --ndjson` against annotated articles.
//   node score.mjs CORPUS_FOLDER OUTPUT.ndjson [--lang en] [--errors N]
import { readFileSync } from 'node:fs';
import { readCorpus } from './corpus.mjs';

const [folder, outputFile] = process.argv.slice(2);
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const lang = option('--lang');
const showErrors = Number(option('--errors') ?? 0);
if (!folder || !outputFile) {
  console.error('usage: score.mjs CORPUS_FOLDER OUTPUT.ndjson [--lang en] [--errors N]');
  process.exit(2);
}

const outputs = new Map(
  readFileSync(outputFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const record = JSON.parse(line);
      return [record.id, record];
    }),
);
const fresh = process.argv.includes('--fresh');
const articles = readCorpus(folder).filter(
  (a) => (!lang || a.lang === lang) && !(fresh && a.overlap === 'dev'),
);

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const kilometres = (a, b) => {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
};
const number = (x) => (x === undefined || x === null || x === '' ? undefined : Number(x));
const close = (a, b) =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));
const PARENT = {
  'thb-sexual-exploitation': 'trafficking-in-human-beings',
  'thb-labour-exploitation': 'trafficking-in-human-beings',
  'thb-criminal-exploitation': 'trafficking-in-human-beings',
  'drugs-cocaine': 'drug-trafficking',
  'drugs-heroin': 'drug-trafficking',
  'drugs-synthetic': 'drug-trafficking',
  'drugs-cannabis': 'drug-trafficking',
  'cyber-attacks': 'cybercrime',
  'waste-crime': 'environmental-crime',
  'wildlife-crime': 'environmental-crime',
  'vehicle-crime': 'organised-property-crime',
  'cultural-goods': 'organised-property-crime',
  'euro-counterfeiting': 'counterfeiting',
  'ip-crime': 'counterfeiting',
};
const area = (id) => PARENT[id] ?? id;
const fold = (s) =>
  (s ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

// A body that is the only one of its kind in a country counts as that country's unnamed one, and a local office as its kind.
const SAME = {
  'ae-dubai-police': 'ae-police',
  'at-sta-wien': 'at-prosecutor',
  'at-zoll': 'at-customs',
  'au-afp': 'au-police',
  'au-cdpp': 'au-prosecutor',
  'az-mia': 'az-police',
  'ba-prosecution': 'ba-prosecutor',
  'be-fjp': 'be-federal-police',
  'be-prosecution': 'be-prosecutor',
  'bg-gdnp': 'bg-police',
  'bg-prosecution': 'bg-prosecutor',
  'br-pf': 'br-police',
  'ca-cbsa': 'ca-customs',
  'ca-ppsc': 'ca-prosecutor',
  'ca-rcmp': 'ca-police',
  'ch-bazg': 'ch-customs',
  'cn-mps': 'cn-police',
  'cn-spp': 'cn-prosecutor',
  'co-policia': 'co-police',
  'cy-law-office': 'cy-prosecutor',
  'cz-prosecution': 'cz-prosecutor',
  'de-gsta': 'de-prosecutor',
  'de-polizei': 'de-police',
  'de-sta': 'de-prosecutor',
  'de-zoll': 'de-customs',
  'dk-prosecution': 'dk-prosecutor',
  'do-policia': 'do-police',
  'ec-policia': 'ec-police',
  'ee-ppa': 'ee-police',
  'ee-prosecution': 'ee-prosecutor',
  'es-fiscalia': 'es-prosecutor',
  'fi-prosecution': 'fi-prosecutor',
  'fr-douane': 'fr-customs',
  'fr-parquet-paris': 'fr-prosecutor',
  'gb-copfs': 'gb-prosecutor',
  'gb-cps': 'gb-prosecutor',
  'gb-hmrc': 'gb-customs',
  'ge-mia': 'ge-police',
  'gr-elas': 'gr-police',
  'gr-prosecution': 'gr-prosecutor',
  'hr-dorh': 'hr-prosecutor',
  'hr-mup': 'hr-police',
  'hu-prosecution': 'hu-prosecutor',
  'ie-dpp': 'ie-prosecutor',
  'ie-garda': 'ie-police',
  'is-logreglan': 'is-police',
  'is-prosecution': 'is-prosecutor',
  'it-adm': 'it-customs',
  'it-dda': 'it-prosecutor',
  'it-procura': 'it-prosecutor',
  'jp-npa': 'jp-police',
  'kr-knp': 'kr-police',
  'lt-prosecution': 'lt-prosecutor',
  'lu-justice': 'lu-prosecutor',
  'lv-prosecution': 'lv-prosecutor',
  'ma-dgsn': 'ma-police',
  'md-prosecution': 'md-prosecutor',
  'mk-jorm': 'mk-prosecutor',
  'mk-mvr': 'mk-police',
  'mt-ag': 'mt-prosecutor',
  'mx-fgr': 'mx-prosecutor',
  'ng-npf': 'ng-police',
  'nl-douane': 'nl-customs',
  'nl-om': 'nl-prosecutor',
  'no-politiet': 'no-police',
  'no-prosecution': 'no-prosecutor',
  'pe-policia': 'pe-police',
  'pl-kas': 'pl-customs',
  'pl-policja': 'pl-police',
  'pl-prokuratura': 'pl-prosecutor',
  'pt-mp': 'pt-prosecutor',
  'ro-mpublic': 'ro-prosecutor',
  'rs-mup': 'rs-police',
  'se-polisen': 'se-police',
  'se-prosecution': 'se-prosecutor',
  'se-tullverket': 'se-customs',
  'sg-spf': 'sg-police',
  'si-prosecution': 'si-prosecutor',
  'sk-prosecution': 'sk-prosecutor',
  'th-rtp': 'th-police',
  'tr-savcilik': 'tr-prosecutor',
  'ua-opg': 'ua-prosecutor',
  'us-cbp': 'us-customs',
  'xk-prosecution': 'xk-prosecutor',
  'za-saps': 'za-police',
};
const body = (id) => {
  const key = (id ?? '').toLowerCase();
  return SAME[key] ?? key;
};

const right = {
  agency: (g, p) => body(g.id) === body(p.id),
  // The country must be named. With coordinates in the gold: within 50 km (a street or district may carry its city's point;
  // a region may be named instead, its centre is a matter of taste). Without: the same name, or the article's own word for it.
  place: (g, p) => {
    if (g.cc !== p.cc) return false;
    if (g.kind === 'country' || p.kind === 'country') return g.kind === p.kind;
    const named =
      fold(p.name) !== '' &&
      (fold(p.name) === fold(g.name) || (g.lat === undefined && fold(p.name) === fold(g.surface)));
    if (g.lat === undefined || (g.kind === 'region' && named)) return named;
    const at = { lat: number(p.lat), lon: number(p.lon) };
    return (
      at.lat !== undefined &&
      at.lon !== undefined &&
      kilometres({ lat: +g.lat, lon: +g.lon }, at) <= 50
    );
  },
  figure: (g, p) => close(number(g.value), number(p.value)) && g.kind === p.kind,
  date: (g, p) => g.iso === p.iso,
};
const readRight = {
  figure: (g, p) =>
    close(number(g.value), number(p.value)) &&
    (g.max === undefined || close(number(g.max), number(p.max))),
};

// An attribute may hold several values: the main one, the first, is compared. Agencies compare as bodies.
const attribute = (key, v) =>
  fold(
    key === 'part'
      ? String(v ?? '')
      : body(
          String(v ?? '')
            .split(',')[0]
            .trim(),
        ),
  );

const tally = () => ({ tp: 0, fp: 0, fn: 0 });
const add = (a, b) => {
  a.tp += b.tp;
  a.fp += b.fp;
  a.fn += b.fn;
};
const prf = ({ tp, fp, fn }) => {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1) };
};
const show = (name, t) => {
  const { p, r, f } = prf(t);
  console.log(
    `${name.padEnd(34)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}   (${t.tp + t.fn} in the gold, ${t.tp + t.fp} found)`,
  );
};

/** Pairs gold and predicted marks of one type one to one, the largest overlap first. */
function pair(gold, predicted) {
  const candidates = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const shared = overlap(g, p);
      const longer = Math.max(g.end - g.start, p.end - p.start);
      const shorter = Math.min(g.end - g.start, p.end - p.start);
      if (shared >= 0.5 * shorter && shared >= 0.25 * longer) candidates.push({ i, j, shared });
    });
  });
  candidates.sort((a, b) => b.shared - a.shared);
  const usedGold = new Set();
  const usedPredicted = new Set();
  const pairs = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([gold[i], predicted[j]]);
  }
  return pairs;
}

function score(gold, predicted, isRight, onError) {
  const pairs = pair(gold, predicted);
  const tp = pairs.filter(([g, p]) => isRight(g, p)).length;
  if (onError) {
    for (const [g, p] of pairs) if (!isRight(g, p)) onError('wrong', g, p);
    for (const g of gold) if (!pairs.some(([x]) => x === g)) onError('missed', g);
    for (const p of predicted) if (!pairs.some(([, x]) => x === p)) onError('extra', undefined, p);
  }
  return { tp, fp: predicted.length - tp, fn: gold.length - tp };
}

const totals = {};
const at = (key) => (totals[key] ??= tally());
const hits = {
  'extent agency': [0, 0],
  'extent place': [0, 0],
  'extent figure': [0, 0],
  'extent date': [0, 0],
  relevant: [0, 0],
  gate: [0, 0],
  crime: [0, 0],
  status: [0, 0],
  qualifier: [0, 0],
  unit: [0, 0],
  of: [0, 0],
  where: [0, 0],
  by: [0, 0],
  source: [0, 0],
  role: [0, 0],
};
const hit = (key, ok) => {
  hits[key][1] += 1;
  if (ok) hits[key][0] += 1;
};
let missing = 0;
let badSpans = 0;
const falselyConvicted = [];
let shown = 0;

for (const article of articles) {
  const output = outputs.get(article.id);
  if (!output) {
    missing += 1;
  }
  const predicted = output?.annotations ?? [];
  hit('relevant', output?.relevant === article.relevant);
  hit('gate', (output?.relevant === 'yes') === (article.relevant === 'yes'));
  if (article.relevant !== 'no') {
    hit('crime', area(output?.crime?.[0]) === area(article.crime[0]));
    hit('status', output?.status === article.status);
    if (output?.status === 'convicted' && article.status !== 'convicted')
      falselyConvicted.push(article.id);
    const wanted = new Set(article.countries);
    const got = new Set(output?.countries ?? []);
    const shared = [...wanted].filter((c) => got.has(c)).length;
    add(at('card: countries'), { tp: shared, fp: got.size - shared, fn: wanted.size - shared });
  }
  for (const type of article.relevant === 'no'
    ? ['agency', 'place']
    : ['agency', 'place', 'figure', 'date']) {
    const gold = article.marks.filter((m) => m.type === type);
    const found = predicted.filter((m) => m.type === type);
    add(
      at(`${type}: span`),
      score(gold, found, () => true),
    );
    for (const [g, p] of pair(gold, found))
      hit(
        `extent ${type}`,
        overlap(g, p) >= 0.5 * (Math.max(g.end, p.end) - Math.min(g.start, p.start)),
      );
    for (const p of found)
      if (
        !(
          Number.isInteger(p.start) &&
          Number.isInteger(p.end) &&
          0 <= p.start &&
          p.start < p.end &&
          p.end <= article.text.length
        )
      )
        badSpans += 1;
    add(
      at(`${type}: right`),
      score(gold, found, right[type], (what, g, p) => {
        if (shown++ < showErrors)
          console.log(
            `${article.id}  ${type} ${what}  gold ${g ? JSON.stringify(g) : '-'}  found ${p ? JSON.stringify({ ...p, surface: article.text.slice(p.start, p.end) }) : '-'}`,
          );
      }),
    );
    if (readRight[type]) add(at(`${type}: value read right`), score(gold, found, readRight[type]));
    if (type === 'figure') {
      for (const [g, p] of pair(gold, found)) {
        hit('qualifier', (g.q ?? 'exact') === (p.q ?? 'exact'));
        if (g.unit) hit('unit', fold(g.unit) === fold(p.unit));
        for (const key of ['of', 'where', 'by', 'source'])
          if (g[key] !== undefined) hit(key, attribute(key, g[key]) === attribute(key, p[key]));
        if (article.attributes === 'full') {
          const whole = found.find((x) => p.partOf !== undefined && x.id === p.partOf);
          const told = { ...p, part: whole && `${whole.kind}:${whole.value ?? ''}` };
          for (const key of ['of', 'where', 'by', 'source', 'part']) {
            const same =
              g[key] !== undefined && attribute(key, g[key]) === attribute(key, told[key]);
            add(at(`attribute: ${key}`), {
              tp: same ? 1 : 0,
              fp: told[key] !== undefined && !same ? 1 : 0,
              fn: g[key] !== undefined && !same ? 1 : 0,
            });
          }
        }
      }
    }
    if (type === 'place')
      for (const [g, p] of pair(gold, found)) if (g.role) hit('role', g.role === p.role);
  }
  if (article.relevant === 'no') continue;
  // The card: distinct facts of the case, as the card itself tells them.
  const fact = (m) => `${m.kind}|${number(m.value) ?? ''}|${m.q ?? 'exact'}`;
  const told = (marks) =>
    new Set(
      marks
        .filter(
          (m) => m.type === 'figure' && !['other', 'age', 'duration', 'share'].includes(m.kind),
        )
        .map(fact),
    );
  // '€10m (£8.6m)': one sum in two currencies is one fact.
  const again = (m, i, figures) => {
    const before = figures[i - 1];
    if (before?.kind !== m.kind || before.unit === m.unit) return false;
    const between = article.text.slice(before.end, m.start);
    return (
      /^(-\p{L}+)? ?\($/u.test(between) ||
      (/^[,/] ?$/.test(between) && again(before, i - 1, figures))
    );
  };
  const goldFacts = told(
    article.marks.filter((m) => m.type === 'figure').filter((m, i, all) => !again(m, i, all)),
  );
  const cardFacts = new Set(
    (output?.card?.figures ?? [])
      .filter((f) => !['other', 'age', 'duration', 'share'].includes(f.kind))
      .map(fact),
  );
  const same = [...goldFacts].filter((f) => cardFacts.has(f)).length;
  add(at('card: figure facts'), { tp: same, fp: cardFacts.size - same, fn: goldFacts.size - same });
  const agencies = (marks) =>
    new Set(marks.filter((m) => m.type === 'agency').map((m) => body(m.id)));
  const goldAgencies = agencies(article.marks);
  const cardAgencies = new Set((output?.card?.agencies ?? []).map((a) => body(a.id)));
  const sameAgencies = [...goldAgencies].filter((f) => cardAgencies.has(f)).length;
  add(at('card: agencies'), {
    tp: sameAgencies,
    fp: cardAgencies.size - sameAgencies,
    fn: goldAgencies.size - sameAgencies,
  });
}

console.log(
  `${articles.length} articles${lang ? ` in ${lang}` : ''}${missing ? `, ${missing} WITHOUT OUTPUT` : ''}`,
);
for (const key of Object.keys(totals).sort()) show(key, totals[key]);
for (const [key, [ok, all]] of Object.entries(hits))
  console.log(`${key.padEnd(34)} accuracy ${(ok / (all || 1)).toFixed(3)}   (${ok} of ${all})`);
console.log(
  `${'false convicted'.padEnd(34)} ${falselyConvicted.length}   ${falselyConvicted.join(' ')}`,
);
if (badSpans) console.log(`${badSpans} SPANS OUTSIDE THE TEXT`);
if (missing || badSpans) process.exitCode = 1;
