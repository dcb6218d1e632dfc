import type { Draft } from '../draft.ts';
import { sentenceAround, tokenAt } from '../text/doc.ts';
import type { PlaceAnnotation } from '../types.ts';
import type { Mention } from './mention.ts';

/** Tokens within which a town after a street is its town: 'Stratford Road in Sparkhill, Birmingham'. */
const CLOSE = 6;

/** Share of the article's places that must lie in the main town's country for an unlisted one to lie there too. */
const AT_HOME = 0.35;

/** Head start of towns over regions and countries as the article's main place. */
const TOWN = 100;

/** Gives streets and districts that the gazetteer lacks the place of their town. */
export function locateUnlisted(draft: Draft): void {
  const located = draft.places.filter(({ cc }) => cc !== 'XX');
  const main = mainTown(draft, located);
  const known = new Map<string, PlaceAnnotation>();
  let first = 0;
  for (const mention of draft.mentions) {
    if (mention.ids.length > 0 || !mention.surface) continue;
    const start = sentenceStart(draft, mention);
    while (first < located.length && (located[first]?.end ?? 0) <= start) first += 1;
    const anchor = known.get(mention.key) ?? anchorOf(draft, mention, located, first) ?? main;
    if (anchor) known.set(mention.key, anchor);
    if (anchor) draft.places.push(anchored(mention, anchor));
  }
  draft.places.sort((a, b) => a.start - b.start);
}

function sentenceStart({ doc }: Draft, mention: Mention): number {
  return doc.tokens.start[sentenceAround(doc, mention.from).from] ?? 0;
}

/** The town named right after, else a place that the sentence named before with 'in'. */
function anchorOf(
  draft: Draft,
  mention: Mention,
  located: readonly PlaceAnnotation[],
  first: number,
): PlaceAnnotation | undefined {
  const { tokens } = draft.doc;
  const sentence = sentenceAround(draft.doc, mention.from);
  const near = tokens.end[Math.min(sentence.to - 1, mention.to + CLOSE)] ?? 0;
  let before: PlaceAnnotation | undefined;
  for (let i = first; i < located.length; i += 1) {
    const place = located[i];
    if (!place || place.start > near) break;
    if (place.start >= mention.end) {
      const tied = place.kind === 'country' && tokenAt(draft.doc, place.start) <= mention.to + 2;
      if (place.kind === 'city' || place.kind === 'region' || tied) return place;
    } else if (isWhere(draft, place)) before = place;
  }
  return before;
}

/** 'in Liège': where it happened, not where somebody is from. */
function isWhere({ doc, language }: Draft, place: PlaceAnnotation): boolean {
  const before = doc.tokens.norm[tokenAt(doc, place.start) - 1] ?? '';
  return language.places.strictLocatives.has(before);
}

/** The town named most often, those of headline and first paragraph before others. */
function mainTown(
  { doc }: Draft,
  located: readonly PlaceAnnotation[],
): PlaceAnnotation | undefined {
  const counts = new Map<string, { place: PlaceAnnotation; count: number }>();
  const opening = doc.blocks[1]?.end ?? 0;
  let best: { place: PlaceAnnotation; count: number } | undefined;
  for (const place of located) {
    const key = `${place.name}|${place.cc}`;
    const one = counts.get(key) ?? { place, count: place.kind === 'city' ? TOWN : 0 };
    one.count += place.start < opening ? 2 : 1;
    counts.set(key, one);
    if (!best || one.count > best.count) best = one;
  }
  const home = located.filter(({ cc }) => cc === best?.place.cc).length;
  return home >= located.length * AT_HOME ? best?.place : undefined;
}

function anchored(mention: Mention, anchor: PlaceAnnotation): PlaceAnnotation {
  const street = mention.noun === 'street';
  // Near enough to its town or county; a country or a wide region says too little of where it is.
  const near = street || anchor.kind === 'city' || isCounty(anchor);
  const position =
    near && anchor.lat !== undefined && anchor.lon !== undefined
      ? { lat: anchor.lat, lon: anchor.lon }
      : {};
  return {
    type: 'place',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    sure: street && anchor.sure,
    name: mention.surface ?? '',
    cc: anchor.cc,
    ...(anchor.region ? { region: anchor.region } : {}),
    kind: mention.noun ?? 'area',
    ...position,
  };
}

/** A region within a region. */
const isCounty = ({ kind, region }: PlaceAnnotation) => kind === 'region' && region !== undefined;
