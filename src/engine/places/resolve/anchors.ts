import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { blockAt, sentenceAround, tokenAt } from '../../text/doc.ts';
import { firstFrom } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { EveryField, PlaceAnnotation } from '../../types.ts';
import type { Mention } from '../mention.ts';
import { placeNoun, placeNounBefore } from '../names/nouns.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { landOf, mainTown } from './main-town.ts';

/** Tokens within which a town after a street is its town: 'Stratford Road in Sparkhill, Birmingham'. */
const CLOSE = 6;
/** Places that are looked at for one to lie in: past these a list is no help. */
const FEW = 12;

/** Kilometres that the text may leave open between a place and the one it is shown at. */
const NEAR_REACH = 270;

/** A name that the gazetteer lacks, and the places next to it. */
interface Unlisted {
  readonly mention: Mention;
  readonly around: readonly PlaceAnnotation[];
}

/** Gives streets and districts that the gazetteer lacks the place of their town. */
export function locateUnlisted(draft: Draft, near: ReadonlySet<PlaceAnnotation>): void {
  const located = draft.places.filter(({ cc }) => cc !== NO_COUNTRY);
  const main = mainTown(draft, located);
  const unlisted = draft.mentions
    .filter(({ ids, surface }) => ids.length === 0 && surface)
    .map((mention) => ({ mention, around: aroundOf(mention, located) }));
  const known = firmlyAnchored(draft, unlisted);
  let last: Mention | undefined;
  for (const { mention, around } of unlisted) {
    const isOf = ({ cc }: PlaceAnnotation) => !mention.cc || mention.cc === cc;
    // 'the Chilean town of X, below the Y volcano': the one lies where the other does.
    const mate =
      last && mention.noun !== 'street' && last.from >= sentenceAround(draft.doc, mention.from).from
        ? known.get(last.key)
        : main;
    const home = mate && isOf(mate) ? mate : undefined;
    const anchor =
      known.get(mention.key) ??
      looseAnchorOf(draft, mention, around, home) ??
      (mention.cc ? around.at(-1) : undefined);
    if (anchor) {
      known.set(mention.key, anchor);
      last = mention;
    }
    const isNear =
      anchor !== undefined && near.has(anchor) && (mention.bearing?.reach ?? 0) <= NEAR_REACH;
    if (anchor) draft.places.push(anchored(mention, anchor, isNear));
  }
  draft.places.sort((a, b) => a.start - b.start);
}

/** The places next to a mention on either side, of its country where it has one. */
function aroundOf({ cc, end }: Mention, located: readonly PlaceAnnotation[]): PlaceAnnotation[] {
  const next = firstFrom(located, end);
  return located
    .slice(Math.max(0, next - FEW), next + FEW)
    .filter((place) => !cc || cc === place.cc);
}

/**
 * Where the text ties an unlisted name to a place, once for all its mentions: 'A Quillow woman', and further on 'of Park
 * Road, Quillow, Leeds'.
 */
function firmlyAnchored(draft: Draft, unlisted: readonly Unlisted[]): Map<string, PlaceAnnotation> {
  const known = new Map<string, PlaceAnnotation>();
  for (const { mention, around } of unlisted) {
    const anchor = known.has(mention.key) ? undefined : firmAnchorOf(draft, mention, around);
    if (anchor) known.set(mention.key, anchor);
  }
  return known;
}

/** The place that the words beside a name say that it lies in: its country, its owner, what follows with a comma or 'in'. */
function firmAnchorOf(
  draft: Draft,
  mention: Mention,
  around: readonly PlaceAnnotation[],
): PlaceAnnotation | undefined {
  const nation = nationOf(draft, mention);
  if (nation) return landOf(draft, nation);
  const told = mention.beside === undefined ? undefined : draft.mentions[mention.beside];
  const beside = told && around.find((place) => place.start === told.start);
  if (beside) return beside;
  const owner = around.findLast(
    (place) => place.end <= mention.start && owns(draft, place, mention),
  );
  if (owner) return owner;
  return behind(draft, mention, around).find((place) =>
    place.kind === 'country'
      ? isTied(draft, mention, place, 2) && !isOwner(draft, place)
      : holds(place) && isTied(draft, mention, place),
  );
}

/** A town close behind, a place that the sentence names with 'in', else the article's town. */
function looseAnchorOf(
  draft: Draft,
  mention: Mention,
  around: readonly PlaceAnnotation[],
  main: PlaceAnnotation | undefined,
): PlaceAnnotation | undefined {
  const { tokens } = draft.doc;
  const sentence = sentenceAround(draft.doc, mention.from);
  const start = tokens.start[sentence.from] ?? 0;
  const near = tokens.end[Math.min(sentence.to - 1, mention.to + CLOSE)] ?? 0;
  const after = behind(draft, mention, around);
  const right = after.find((place) => holds(place) && place.start <= near);
  if (right) return right;
  const said = around.findLast(
    (place) => place.start < mention.start && place.start >= start && isWhere(draft, place),
  );
  if (said) return said;
  const later = after.find(holds);
  if (later && !(main && liesIn(main, later))) return later;
  // If something happened in another country than that of the article's town, the street lies there:
  // 'toured the High Street to see what is sold in Malta'.
  const land = after.find((place) => place.kind === 'country' && isWhere(draft, place));
  if (mention.noun === 'street' && land && main && land.cc !== main.cc) return land;
  const paragraph = blockAt(draft.doc, start)?.start ?? start;
  return (
    main ??
    around.findLast(
      (place) => place.start >= paragraph && place.end <= mention.start && holds(place),
    )
  );
}

/** The places behind a name in its sentence. */
function behind(
  { doc }: Draft,
  { end, from }: Mention,
  around: readonly PlaceAnnotation[],
): PlaceAnnotation[] {
  const last = doc.tokens.end[sentenceAround(doc, from).to - 1] ?? 0;
  return around.filter((place) => place.start >= end && place.start < last);
}

/**
 * The country of the people before the noun, which holds whatever else the sentence names: 'the Peruvian town of X'.
 */
function nationOf(draft: Draft, { from }: Mention): string | undefined {
  const { doc, nationalities } = draft;
  if (!placeNounBefore(draft, from)) return undefined;
  const end = doc.tokens.end[from - 3] ?? -1;
  const last = nationalities[firstFrom(nationalities, end) - 1];
  return last?.end === end ? last.cc : undefined;
}

/** Tokens between what owns a place and the place: 'Helmand province's remote district of'. */
const OWNED_WITHIN = 5;

/**
 * Whether a place owns the name behind it: 'the Helmand town of X', 'Bahia state's X',
 * 'Ghana's northern district of X'.
 */
function owns(draft: Draft, place: PlaceAnnotation, { from }: Mention): boolean {
  const { doc, language } = draft;
  const { bridges, districtNouns, genitive } = language.places;
  const start = tokenAt(doc, place.end - 1) + 1;
  if (from - start < 1 || from - start > OWNED_WITHIN) return false;
  let isOwned = false;
  for (let i = start; i < from; i += 1) {
    const norm = normAt(doc.tokens, i);
    const noun = placeNoun(language.places, norm) !== undefined || districtNouns.has(norm);
    const bound = noun && i === from - 2 && doc.tokens.norm[i + 1] === genitive;
    const isOwner = isPossessive(draft, i);
    isOwned ||= isOwner || bound;
    if (!noun && !isOwner && norm !== genitive && !bridges.has(norm)) return false;
  }
  return isOwned;
}

/**
 * Whether a place owns another, which then says more: the province in
 * 'in Burka district of Afghanistan's Baghlan province'.
 */
const isOwner = (draft: Draft, { end }: PlaceAnnotation): boolean =>
  isPossessive(draft, tokenAt(draft.doc, end - 1) + 1);

/**
 * Whether words tie a name to the place behind it: ', Ghana', 'in Ghana', ', in northern Ghana'; of so many others right
 * behind the name nothing is asked.
 */
function isTied(
  { doc, language }: Draft,
  { to }: Mention,
  place: PlaceAnnotation,
  unasked = 0,
): boolean {
  const { bridges, containers } = language.places;
  const next = tokenAt(doc, place.start);
  for (let i = to + unasked; i < next; i += 1) {
    const norm = normAt(doc.tokens, i);
    if (norm !== ',' && !bridges.has(norm) && !containers.includes(norm)) return false;
  }
  return true;
}

/** The article's town says more of where than the region around it. */
const liesIn = (inner: PlaceAnnotation, outer: PlaceAnnotation) =>
  inner.cc === outer.cc && (inner.region === outer.name || inner.region === outer.region);

const holds = ({ kind }: PlaceAnnotation) => kind === 'city' || kind === 'region';

/**
 * Whether a place is where something happened, and not where somebody is from: 'in Liège', 'on the island of Lesbos'.
 */
function isWhere(draft: Draft, place: PlaceAnnotation): boolean {
  const at = tokenAt(draft.doc, place.start);
  const before = normAt(draft.doc.tokens, at - 1);
  return (
    draft.language.places.strictLocatives.has(before) || placeNounBefore(draft, at) !== undefined
  );
}

/** The point of a town, a county or a small region is near enough; a wide one says too little of where the place is. */
function anchored(
  mention: Mention,
  anchor: PlaceAnnotation,
  isNear: boolean,
): EveryField<PlaceAnnotation> {
  const street = mention.noun === 'street';
  const near = (street && anchor.kind !== 'country') || isNear;
  const isShown = near && anchor.lat !== undefined && anchor.lon !== undefined;
  return {
    type: 'place',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    sure: street && anchor.sure,
    name: mention.surface ?? '',
    label: undefined,
    cc: anchor.cc,
    region: anchor.region || undefined,
    kind: mention.noun ?? 'area',
    lat: isShown ? anchor.lat : undefined,
    lon: isShown ? anchor.lon : undefined,
    margin: undefined,
    runnerUp: undefined,
    role: undefined,
  };
}
