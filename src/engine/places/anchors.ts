import type { Draft } from '../draft.ts';
import type { PlaceAnnotation } from '../types.ts';
import type { Mention } from './mention.ts';

/** Tokens within which a town after a street is its town: 'Stratford Road in Sparkhill, Birmingham'. */
const CLOSE = 6;

/** Gives streets and districts that the gazetteer lacks the place of their town. */
export function locateUnlisted(draft: Draft): void {
  const located = draft.places.filter((place) => place.kind === 'city' || place.kind === 'region');
  for (const mention of draft.mentions) {
    if (mention.ids.length > 0 || !mention.surface) continue;
    const anchor = anchorOf(draft, mention, located);
    if (anchor) draft.places.push(anchored(mention, anchor));
  }
  draft.places.sort((a, b) => a.start - b.start);
}

/** The town named right after, else the last one before, else the first of the article. */
function anchorOf(
  { doc: { tokens } }: Draft,
  mention: Mention,
  located: readonly PlaceAnnotation[],
): PlaceAnnotation | undefined {
  const near = tokens.end[Math.min(tokens.count - 1, mention.to + CLOSE)] ?? 0;
  let last: PlaceAnnotation | undefined;
  for (const place of located) {
    if (place.start >= mention.end) {
      if (place.start <= near && place.kind === 'city') return place;
      return last ?? place;
    }
    if (place.kind === 'city' || !last) last = place;
  }
  return last;
}

function anchored(mention: Mention, anchor: PlaceAnnotation): PlaceAnnotation {
  const street = mention.noun === 'street';
  const position =
    street && anchor.lat !== undefined && anchor.lon !== undefined
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
    kind: street ? 'street' : 'area',
    ...position,
  };
}
