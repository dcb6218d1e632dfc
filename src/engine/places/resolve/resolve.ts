import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { EveryField, PlaceAnnotation, RunnerUp } from '../../types.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import { locateUnlisted } from './anchors.ts';
import { type CandidatePlace, Candidates } from './candidates.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { bindMentions } from './containment.ts';
import { FirstGuess } from './first-guess.ts';
import { gather } from './gather.ts';
import type { NameReading } from './name-reading.ts';
import { Ranking, type Scored } from './ranking.ts';

/** A region whose towns lie within this of its point says where a village in it is. */
const SMALL_KM = 120;
/** Names that are resolved between two pauses. */
const SLICE = 100;
/** Each round reads all names by what the round before made of the others; past these none changes. */
const ROUNDS = 3;

/** Resolves each place against the whole article: what the text says, its countries, nearness, population. */
export function* resolvePlaces(draft: Draft): Generator<void, undefined> {
  const candidates = new Candidates(draft);
  bindMentions(draft, candidates);
  yield;
  const readings = gather(draft, candidates);
  yield;
  const ranking = new Ranking(draft, readings);
  const first = new FirstGuess(readings);
  for (const [i, reading] of readings.entries()) {
    if (i % SLICE === 0) yield;
    ranking.choose(reading, first.of(reading, i));
  }
  const ranked = yield* settle(ranking, readings);
  const near = new Set<PlaceAnnotation>();
  const strays = new Set(
    readings.filter((reading) => ranking.isStray(reading)).map(({ mentions }) => mentions[0]?.key),
  );
  for (const [i, reading] of readings.entries()) {
    if (i % SLICE === 0) yield;
    const isStray = strays.has(reading.mentions[0]?.key) || ranking.isFarFetched(reading);
    const isLost = ranking.isUnsaidLone(reading) && !isLed(draft, reading);
    const far = isStray || isLost;
    const isMeant =
      isStray && !isLost && reading.mentions.some((mention) => isSpoken(draft, mention));
    const certainty = certaintyOf(ranking, reading, ranked[i] ?? []);
    const [top] = ranked[i] ?? [];
    for (const mention of reading.mentions)
      if (far) unlist(draft, mention, isMeant);
      else if (top) {
        const place = annotate(draft, mention, top, certainty);
        if (saysWhere(top.candidate.place)) near.add(place);
      }
  }
  draft.places.sort((a, b) => a.start - b.start);
  yield;
  locateUnlisted(draft, near);
}

/** Ranks all names round by round until none changes its meaning, or long enough; gives the last round's ranks. */
function* settle(
  ranking: Ranking,
  readings: readonly NameReading[],
): Generator<void, readonly Scored[][]> {
  for (let round = 0; ; round += 1) {
    ranking.update();
    const ranked: Scored[][] = [];
    let isSettled = true;
    for (const [i, reading] of readings.entries()) {
      if (i % SLICE === 0) yield;
      const order = ranking.rank(reading);
      ranked.push(order);
      const best = order[0]?.candidate;
      if (best === reading.best || round === ROUNDS) continue;
      isSettled = false;
      ranking.choose(reading, best);
    }
    if (isSettled) return ranked;
  }
}

/** Rules that only what stands around a name can have met. */
const ANNOUNCING: ReadonlySet<string> = new Set(['places/dateline', 'places/explained']);

/** Whether anything but the far-off record says that the name is a place: 'their Honda bike' is none. */
function isSpoken(draft: Draft, mention: Mention): boolean {
  const { doc, language, knowledge } = draft;
  const { conjunctions, strictLocatives } = language.places;
  const before = normAt(doc.tokens, mention.from - 1);
  // An everyday word needs a preposition of place, since one that leads to much else says little:
  // 'with the support of Police'.
  if (knowledge.gazetteer.traits(mention.key)?.common)
    return isNamed(mention) || strictLocatives.has(before);
  return isLedTo(draft, mention) || conjunctions.has(before);
}

const isLed = (draft: Draft, { mentions }: NameReading): boolean =>
  mentions.some((mention) => isLedTo(draft, mention));

/** Whether a word before a name, or what else stands there, makes it a place's: 'in', 'the', 'the village of', not 'Ryan and'. */
function isLedTo({ doc: { tokens }, language }: Draft, mention: Mention): boolean {
  const { articles, bridges, locatives, strictLocatives } = language.places;
  const before = normAt(tokens, mention.from - 1);
  const words = [articles, bridges, locatives, strictLocatives];
  // Other words may tell that a name is a place: 'Astara, on the border with Iran', 'Tarn, in Ghana'.
  const isPut = mention.abroad !== undefined || mention.placedIn !== undefined;
  return isPut || isNamed(mention) || words.some((set) => set.has(before));
}

const isNamed = ({ noun, list, demonym, bearing, rule }: Mention): boolean =>
  ANNOUNCING.has(rule) || [noun, list, demonym, bearing].some((known) => known !== undefined);

/** Leaves the place to its town: the gazetteer's records of the name lie elsewhere; what nothing else calls a place is none. */
function unlist(draft: Draft, mention: Mention, isMeant: boolean): void {
  mention.ids = [];
  if (!isMeant) return;
  if (mention.noun !== 'feature') mention.noun = 'area';
  mention.surface = draft.doc.text.slice(mention.start, mention.end);
  draft.trace?.('places/far-fetched', mention, mention.surface);
}

function annotate(
  draft: Draft,
  mention: Mention,
  { candidate: { place, id }, score }: Scored,
  { isSure, margin, rival }: Certainty,
): PlaceAnnotation {
  const label = draft.knowledge.gazetteer.label(id, draft.options.ui ?? 'en');
  const isLocated = located(place.feature);
  // All have the same fields, so that what asks them reads one shape.
  const annotation: EveryField<PlaceAnnotation> = {
    type: 'place',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    sure: isSure,
    name: mention.surface ?? place.name,
    label: label && label !== place.name && !mention.surface ? label : undefined,
    cc: place.cc,
    region: place.region || undefined,
    kind: mention.noun === 'feature' ? 'feature' : place.kind,
    lat: isLocated ? place.lat : undefined,
    lon: isLocated ? place.lon : undefined,
    margin,
    runnerUp: rival && runnerUp(rival.candidate),
    role: undefined,
  };
  draft.places.push(annotation);
  draft.trace?.('places/resolve', mention, `${place.name} ${place.cc} ${score.toFixed(2)}`);
  return annotation;
}

/** Whether a village in it lies near its point: a town, a county, a small region. */
const saysWhere = ({ kind, feature, reach = Number.POSITIVE_INFINITY }: GazetteerPlace) =>
  kind === 'city' || feature === 'admin2' || reach <= SMALL_KM;

/** What spans whole continents has no point on the map. */
const located = (feature: string) => !['continent', 'macro', 'org'].includes(feature);

function runnerUp({ place }: CandidatePlace): RunnerUp {
  return {
    name: place.name,
    cc: place.cc,
    region: place.region || undefined,
    lat: place.lat,
    lon: place.lon,
  };
}
