import type { Draft } from '../draft.ts';
import type { PlaceAnnotation } from '../types.ts';
import { locateUnlisted } from './anchors.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { bindMentions } from './containment.ts';
import { kilometres } from './distance.ts';
import { CountryEvidence } from './evidence.ts';
import type { Mention } from './mention.ts';

/** Weight of country coherence against one order of magnitude of population. */
const COHERENCE = 2.2;
/** What a container named by the text adds: more than any population can outweigh. */
const WITHIN = 6;
/** A rival closer than this many points leaves the reading open. */
const THIN = 0.5;
/** Points of distance at which a rival no longer counts. */
const CLEAR = 3;
/** Records this near each other are one place: a town and its district. */
const SAME_PLACE_KM = 50;

interface Reading {
  mentions: Mention[];
  candidates: Candidate[];
  best: Candidate | undefined;
}

/** Resolves each place against the whole article: what the text says, its countries, nearness, population. */
export function resolvePlaces(draft: Draft): undefined {
  const candidates = new Candidates(draft);
  bindMentions(draft, candidates);
  const readings = gather(draft, candidates);
  for (let round = 0; round < 2; round += 1) {
    const evidence = countryEvidence(draft, readings);
    for (const reading of readings)
      reading.best = rank(draft, reading, readings, evidence)[0]?.candidate;
  }
  const evidence = countryEvidence(draft, readings);
  for (const reading of readings) {
    const ranked = rank(draft, reading, readings, evidence);
    for (const mention of reading.mentions) annotate(draft, mention, ranked);
  }
  draft.places.sort((a, b) => a.start - b.start);
  locateUnlisted(draft);
}

/** One sense an article: mentions of one name are read together, unless the text says that they differ. */
function gather(draft: Draft, candidates: Candidates): Reading[] {
  const groups = new Map<string, Reading>();
  for (const mention of draft.mentions) {
    if (mention.ids.length === 0) continue;
    const key = `${mention.key}|${mention.cc ?? ''}|${mention.noun ?? ''}`;
    const reading = groups.get(key);
    if (reading) reading.mentions.push(mention);
    else {
      const all = candidates.of(mention);
      const best = all.reduce<Candidate | undefined>(
        (top, one) => (!top || one.prior > top.prior ? one : top),
        undefined,
      );
      groups.set(key, { mentions: [mention], candidates: all, best });
    }
  }
  return [...groups.values()];
}

function countryEvidence(draft: Draft, readings: readonly Reading[]): CountryEvidence {
  const evidence = new CountryEvidence(draft);
  for (const { cc } of draft.nationalities) evidence.add(cc, 1);
  for (const { id } of draft.agencies) evidence.add(countryOf(id), 1);
  if (draft.article.country) evidence.add(draft.article.country, 0.5);
  for (const { best, candidates, mentions } of readings) {
    if (!best) continue;
    const trust = best.place.kind === 'country' ? 1.5 : candidates.length === 1 ? 1 : 0.5;
    evidence.add(best.place.cc, trust * Math.min(mentions.length, 3));
  }
  return evidence;
}

/** Ids of national bodies start with their country's code. */
function countryOf(agency: string): string {
  return /^[a-z]{2}-/.test(agency) ? agency.slice(0, 2).toUpperCase() : '';
}

interface Scored {
  candidate: Candidate;
  score: number;
}

function rank(
  draft: Draft,
  reading: Reading,
  readings: readonly Reading[],
  evidence: CountryEvidence,
): Scored[] {
  const scored = reading.candidates.map((candidate) => ({
    candidate,
    score:
      candidate.prior +
      COHERENCE * Math.log10(1 + 9 * evidence.share(candidate.place.cc)) +
      nearness(candidate, reading, readings) +
      containment(draft, candidate, reading, readings) +
      nounFit(candidate, reading),
  }));
  return scored.sort((a, b) => b.score - a.score);
}

/** Closeness to the other places of the article. */
function nearness(candidate: Candidate, self: Reading, readings: readonly Reading[]): number {
  let sum = 0;
  for (const other of readings) {
    if (other === self || other.best?.place.kind !== 'city') continue;
    const km = kilometres(candidate.place, other.best.place);
    sum += km < 60 ? 0.5 : km < 161 ? 0.35 : km < 400 ? 0.15 : 0;
  }
  return Math.min(sum, 1.2);
}

/** What the text says the place lies in. */
function containment(
  draft: Draft,
  { place }: Candidate,
  reading: Reading,
  readings: readonly Reading[],
): number {
  for (const mention of reading.mentions) {
    if (mention.within === undefined) continue;
    const outer = draft.mentions[mention.within];
    const container = readings.find((other) => outer && other.mentions.includes(outer));
    for (const { place: holder } of container?.candidates ?? [])
      if (holds(holder, place)) return holder === container?.best?.place ? WITHIN : WITHIN - 1;
  }
  return 0;
}

function holds(
  outer: { cc: string; kind: string; admin1?: string; lat: number; lon: number },
  inner: { cc: string; kind: string; admin1?: string; lat: number; lon: number },
): boolean {
  if (outer === inner || outer.cc !== inner.cc) return false;
  if (outer.kind === 'country') return inner.kind !== 'country';
  if (outer.kind === 'region' && outer.admin1 !== undefined && outer.admin1 === inner.admin1)
    return true;
  return kilometres(outer, inner) < (outer.kind === 'city' ? 60 : 150);
}

function nounFit({ place }: Candidate, { mentions }: Reading): number {
  const noun = mentions.find((mention) => mention.noun)?.noun;
  if (!noun) return 0;
  if (noun === 'area' || noun === 'street' || noun === 'feature') return 0;
  return noun === place.kind ? 3 : -3;
}

function annotate(draft: Draft, mention: Mention, ranked: readonly Scored[]): void {
  const [top] = ranked;
  if (!top) return;
  const rival = ranked.find(
    ({ candidate: { place } }) =>
      place.cc !== top.candidate.place.cc || kilometres(place, top.candidate.place) > SAME_PLACE_KM,
  );
  const distance = rival ? top.score - rival.score : CLEAR;
  const { place, id } = top.candidate;
  const label = draft.knowledge.gazetteer.label(id, draft.options.ui ?? 'en');
  const annotation: PlaceAnnotation = {
    type: 'place',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    sure: distance >= THIN,
    name: place.name,
    ...(label && label !== place.name ? { label } : {}),
    cc: place.cc,
    ...(place.region ? { region: place.region } : {}),
    kind: place.kind,
    ...(located(place.feature) ? { lat: place.lat, lon: place.lon } : {}),
    margin: Math.round(Math.min(1, distance / CLEAR) * 100) / 100,
    ...(rival ? { runnerUp: runnerUp(rival.candidate) } : {}),
  };
  draft.places.push(annotation);
  draft.trace('places/resolve', mention, `${place.name} ${place.cc} ${top.score.toFixed(2)}`);
}

/** What spans whole continents or seas has no point on the map. */
const located = (feature: string) => !['continent', 'macro', 'sea', 'org'].includes(feature);

function runnerUp({ place }: Candidate) {
  return {
    name: place.name,
    cc: place.cc,
    ...(place.region ? { region: place.region } : {}),
    lat: place.lat,
    lon: place.lon,
  };
}
