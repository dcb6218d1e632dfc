import type { Draft } from '../../draft.ts';
import type { Mention } from '../mention.ts';
import { headOf } from '../names/name-heads.ts';
import type { CandidatePlace, Candidates } from './candidates.ts';
import type { NameReading } from './name-reading.ts';

/** One sense an article: mentions of one name are read together, unless the text says that they differ. */
export function gather(draft: Draft, candidates: Candidates): NameReading[] {
  const groups = new Map<string, NameReading>();
  const apart = readApart(draft, candidates);
  for (const mention of draft.mentions) {
    if (mention.ids.length === 0) continue;
    const noun = tellingNoun(draft, mention, candidates) ?? '';
    const key = `${mention.key}|${mention.cc ?? ''}|${noun}|${apart.get(mention) ?? ''}`;
    const reading = groups.get(key);
    if (reading) reading.mentions.push(mention);
    else {
      const all = candidates.of(mention);
      const best = likeliest(all);
      groups.set(key, { mentions: [mention], candidates: all, best, county: undefined });
    }
  }
  const readings = [...groups.values()];
  offerCounties(draft, readings);
  takeLonger(draft, readings);
  return readings;
}

/** The noun around a name, where it tells one record from another: 'Punjab-based' and 'the Punjab region' are one Punjab. */
function tellingNoun(
  { knowledge }: Draft,
  { ids, key, noun }: Mention,
  candidates: Candidates,
): Mention['noun'] {
  if (noun !== 'city' && noun !== 'region') return noun;
  const isSo = (id: number) => candidates.place(id).kind === noun;
  // The noun has left out the towns of these names by now, so all records are looked up:
  // 'the provinces of Bari and Naples'.
  const all = knowledge.gazetteer.lookup(key);
  return ids.some(isSo) && !all.every(isSo) ? noun : undefined;
}

/** Lets a name alone mean the county that the article names in full: 'Rockland' for Rockland County. */
function offerCounties({ language }: Draft, readings: readonly NameReading[]): void {
  const counties = new Map<string, NameReading>();
  for (const reading of readings) {
    const key = reading.mentions[0]?.key ?? '';
    const head = key.lastIndexOf(' ');
    if (head >= 0 && headOf(language.places, key.slice(head + 1)) === 'region')
      counties.set(key.slice(0, head), reading);
  }
  for (const reading of readings) {
    const [mention] = reading.mentions;
    const county = mention && counties.get(mention.key);
    if (!county || mention.noun || mention.cc) continue;
    reading.county = county;
    reading.candidates = [...reading.candidates, ...county.candidates];
  }
}

/** A town of this many people is called by its own name, whatever longer name begins so. */
const OWN_NAME = 100_000;

/**
 * Lets a short name mean the longer one of the article that begins with it: 'Campo', in an article on the Campo de
 * Gibraltar.
 */
function takeLonger({ language }: Draft, readings: readonly NameReading[]): void {
  const longer = new Map<string, NameReading>();
  for (const reading of readings) {
    const words = (reading.mentions[0]?.key ?? '').split(' ');
    const at = words.findIndex((word) => language.places.particles.has(word));
    if (at > 0) longer.set(words.slice(0, at).join(' '), reading);
  }
  for (const reading of readings) {
    const [mention] = reading.mentions;
    const whole = mention && longer.get(mention.key);
    if (!whole || mention.noun || mention.cc) continue;
    const isOwn = reading.candidates.some(({ place }) => place.population >= OWN_NAME);
    if (isOwn || reading.best?.place.kind !== 'city') continue;
    reading.candidates = whole.candidates;
    reading.best = whole.best;
  }
}

/**
 * Names that the text puts towns of several countries into, or that it ties to several, mean several
 * things: 'Atlanta, Georgia' and 'Tbilisi, Georgia', 'Dutch and Belgian Limburg'. Gives the country of
 * each such mention.
 */
function readApart({ mentions }: Draft, candidates: Candidates): Map<Mention, string> {
  const held = new Map<Mention, string>();
  const countries = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const cc = countryOf(mention, mentions, candidates);
    if (!cc) continue;
    held.set(mention, cc);
    countries.set(mention.key, (countries.get(mention.key) ?? new Set()).add(cc));
  }
  for (const mention of held.keys())
    if (countries.get(mention.key)?.size === 1) held.delete(mention);
  return held;
}

/** The country that the town which the text puts into the name, or the demonym before it, gives it. */
function countryOf(
  mention: Mention,
  mentions: readonly Mention[],
  candidates: Candidates,
): string | undefined {
  const inner = mention.holds === undefined ? undefined : mentions[mention.holds];
  if (!inner && !mention.demonym) return undefined;
  const own = new Set(candidates.of(mention).map(({ place }) => place.cc));
  if (!inner) return mention.demonym && own.has(mention.demonym) ? mention.demonym : undefined;
  return likeliest(candidates.of(inner).filter(({ place }) => own.has(place.cc)))?.place.cc;
}

function likeliest(all: readonly CandidatePlace[]): CandidatePlace | undefined {
  let top: CandidatePlace | undefined;
  for (const one of all) if (!top || one.prior > top.prior) top = one;
  return top;
}
