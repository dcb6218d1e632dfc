import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { CAPITAL, hasFlag, normAt, SIGN } from '../../text/tokens/tokens.ts';
import { beforeName } from '../before-name.ts';
import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import { bearingOf } from '../names/bearings.ts';
import { headOf } from '../names/name-heads.ts';
import { placeNoun, placeNounBefore } from '../names/nouns.ts';
import { isPartOfAddress } from './addresses.ts';
import type { CandidatePlace, Candidates } from './candidates.ts';
import { bindCountriesBeside } from './countries-beside.ts';
import { isInRegion } from './lies-in.ts';
import { isToldToLieIn, nearTown } from './told-holders.ts';

/** Points below the best reading at which a reading is no longer worth a container. */
const FAR_FETCHED = 3.5;

/** Reads which place the text puts inside which: 'Leuven, Belgium', 'Toledo (Ohio)', 'Split in Croatia'. */
export function bindMentions(draft: Draft, candidates: Candidates): void {
  const { mentions } = draft;
  for (let i = 0; i + 1 < mentions.length; i += 1) {
    const inner = mentions[i];
    const outer = mentions[i + 1];
    if (!inner || !outer) continue;
    inner.bearing = toldBearing(draft, inner, outer) ?? nearTown(draft, candidates, inner, outer);
    if (inner.bearing) inner.beside = i + 1;
    if (bordersOn(draft, inner, outer)) inner.abroad = i + 1;
    const isListed = mentions[i + 2]?.from === outer.to + 1;
    if (!isListed && isToldToLieIn(draft, candidates, inner, outer)) {
      inner.placedIn = i + 1;
      inner.isSpokenOf = true;
    }
    if (!isTied(draft, inner, outer)) continue;
    const three = { inner, outer, next: mentions[i + 2] };
    const isCounty = isInCounty(draft, three);
    const isState = isCounty || isInState(draft, candidates, three);
    if (isState || isPlacedIn(draft, candidates, inner, outer)) {
      inner.placedIn = i + 1;
      // A place that the text puts into a state where no place of its name lies is one that the gazetteer does not
      // know: 'In Milano, Texas, two men were held'.
      const isApart = isState && isSpokenOf(draft, inner);
      const isTold = isCounty || isApart || isInTown(draft, candidates, inner, outer);
      inner.isSpokenOf ||= isTold || (isInside(draft, inner) && isSpokenOf(draft, inner));
    }
    if (!mayHold(candidates, outer, inner)) continue;
    inner.within = i + 1;
    outer.holds = i;
  }
  bindLists(draft);
  bindCountriesBeside(draft, candidates);
}

/** How far the text says a place is from the next; '15 km east of Bosnia's capital' says how far the capital is. */
const toldBearing = (draft: Draft, inner: Mention, outer: Mention) =>
  isPossessive(draft, outer.to)
    ? undefined
    : bearingOf(draft.doc.tokens, draft.language.places, inner, outer);

/** Words between a place and the border that it lies at. */
const AT_BORDER = 5;

/** Whether a place lies at the border of a country, and so is not in it: 'Astara, on the border with Iran'. */
function bordersOn(draft: Draft, inner: Mention, { from }: Mention): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { frontiers, holding, from: whence } = language.places.roles;
  const { to } = inner;
  // What something comes from is not at the border: 'stopped a lorry from Valencia on the border with Venezuela'.
  if (whence.has(normAt(tokens, inner.from - 1))) return false;
  const at = beforeName(draft, from);
  if (at - to > AT_BORDER || at <= to) return false;
  return holding.has(normAt(tokens, at)) && frontiers.has(normAt(tokens, at - 1));
}

/** Lists: mentions that only commas and conjunctions part; a noun at an end of the list holds for all of it. */
function bindLists({ doc: { tokens }, language, mentions }: Draft): void {
  const { conjunctions } = language.places;
  for (let i = 1; i < mentions.length; i += 1) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (left?.within === i) continue;
    if (!left || !right || right.from - left.to > 2 || right.from === left.to) continue;
    const between = tokens.norm.slice(left.to, right.from);
    if (!between.every((norm) => norm === ',' || conjunctions.has(norm))) continue;
    left.list ??= [left];
    left.list.push(right);
    right.list = left.list;
  }
  for (const mention of mentions) shareNoun(mention);
}

function shareNoun({ list }: Mention): void {
  const noun = list?.[0]?.plural ?? list?.at(-1)?.plural;
  if (!list || !noun || (noun !== 'city' && noun !== 'region')) return;
  const within = list.at(-1)?.within;
  for (const mate of list) {
    mate.noun ??= noun;
    mate.within ??= within;
  }
}

/** Tokens between a place and what it lies in: 'in south-west'. */
const LONGEST_TIE = 4;

function isTied(draft: Draft, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const { articles, bridges, containers, plurals } = draft.language.places;
  // A noun for a region may stand before the outer name: 'Lille, in the province of Antwerp'.
  const isNamed = placeNounBefore(draft, outer.from) === 'region';
  const end = isNamed ? outer.from - 2 : countyStart(draft, outer);
  if (end - inner.to > LONGEST_TIE) return false;
  const between = tokens.norm.slice(inner.to, end);
  // Words for a direction are passed over: 'Richmond in south-west London'.
  const words = between.filter((norm) => !articles.has(norm) && !bridges.has(norm) && norm !== '-');
  const [first = '', second = ''] = words;
  if (words.length === 2) {
    // A noun for a part of a town may stand before the word that ties: 'Kakira block in', 'the Hamra district of',
    // 'Anta hospital in', 'Polk and Bell counties in'.
    const isPart = isNounOfTownPart(draft, first) || plurals.has(first);
    // A noun for a region may stand before the comma: 'North West province, South Africa'.
    if (second === ',' && placeNoun(draft.language.places, first) === 'region') return true;
    return (first === ',' || isPart) && containers.includes(second);
  }
  return words.length === 1 && [',', '(', '[', ...containers].includes(first);
}

/**
 * Whether the text puts a place into the next one, as in 'at Mayfield in Cork' and 'south of Flat Rock, Ohio,'. It
 * does not in a list, nor in 'a man from Mallow in Dublin'.
 */
function isPlacedIn(draft: Draft, candidates: Candidates, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const { directions, genitive, locatives } = draft.language.places;
  if (isInTown(draft, candidates, inner, outer) || isPartOfAddress(draft, inner, outer))
    return true;
  const before = normAt(tokens, inner.from - 1);
  const bearing = before === genitive && directions.has(normAt(tokens, inner.from - 2));
  if (!isSpokenOf(draft, inner) && !bearing && locatives.has(before)) return false;
  if (isInside(draft, inner)) return true;
  const wide = outer.ids.some((id) => candidates.place(id).feature === 'admin1');
  return wide && tokens.kind[outer.to] === SIGN && before !== ',';
}

/**
 * Whether a town or a state stands behind the comma and no list goes on: 'at a depot in Eastleigh, Nairobi while',
 * 'in Bridgeport, St. Catherine.'.
 */
function isInTown(draft: Draft, candidates: Candidates, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const next = normAt(tokens, outer.to);
  if (tokens.norm[inner.to] !== ',' || !isSpokenOf(draft, inner)) return false;
  if (next === ',' || draft.language.places.conjunctions.has(next)) return false;
  return outer.ids.some((id) => {
    const { feature, kind } = candidates.place(id);
    return kind === 'city' || feature === 'admin1';
  });
}

/** A place, the one that the text may put it into, and the next one that it names. */
interface Three {
  readonly inner: Mention;
  readonly outer: Mention;
  readonly next: Mention | undefined;
}

/** Where the words of a place begin that a short word makes a county: 'Co Tipperary', 'Co. Meath'. */
function countyStart({ doc: { tokens }, language }: Draft, { from }: Mention): number {
  const at = normAt(tokens, from - 1) === '.' ? from - 2 : from - 1;
  return language.places.counties.has(normAt(tokens, at)) ? at : from;
}

/**
 * Whether a county stands behind the comma, as in 'of Newport, Co Tipperary', and is not the first of more:
 * 'Newry, Co Louth and Co Meath'.
 */
function isInCounty(draft: Draft, { inner, outer, next }: Three): boolean {
  const start = countyStart(draft, outer);
  if (start === outer.from || start !== inner.to + 1) return false;
  const goesOn = next !== undefined && countyStart(draft, next) - outer.to <= 2;
  return (
    normAt(draft.doc.tokens, inner.to) === ',' && !(goesOn && countyStart(draft, next) < next.from)
  );
}

/** Whether a state or a county stands behind the comma and no list goes on: 'a man from Newport, Michigan was'. */
function isInState(
  { doc: { tokens }, language }: Draft,
  candidates: Candidates,
  { inner, outer, next }: Three,
): boolean {
  if (normAt(tokens, inner.to) !== ',' || outer.from !== inner.to + 1) return false;
  const listed = normAt(tokens, inner.from - 1) === ',' || next?.from === outer.to + 1;
  const { conjunctions } = language.places;
  // A name behind 'and' makes it a list, 'In Rome, Calabria, and Sicily', whereas a verb does not:
  // 'in Rome, Calabria and held'.
  const isOneOfMore = conjunctions.has(normAt(tokens, outer.to + 1));
  const goesOn =
    conjunctions.has(normAt(tokens, outer.to)) && hasFlag(tokens, outer.to + 1, CAPITAL);
  if (listed || isOneOfMore || goesOn) return false;
  const places = outer.ids.map((id) => candidates.place(id));
  const names = candidates.of(inner);
  return places.some(
    (region) => isRegion(region) && isOnlyOf(region, places) && names.some(isIn(region)),
  );
}

const isRegion = ({ feature, kind }: GazetteerPlace): boolean =>
  kind === 'region' || feature === 'area';

const isIn =
  ({ cc }: GazetteerPlace) =>
  ({ place }: CandidatePlace): boolean =>
    place.cc === cc;

/** Whether no town of the region's own country has its name: of 'Somerset' those of America, not of 'Toledo' that of Spain. */
const isOnlyOf = ({ cc }: GazetteerPlace, places: readonly GazetteerPlace[]): boolean =>
  places.every((one) => isRegion(one) || one.kind === 'country' || one.cc !== cc);

/**
 * Whether words behind a place lead on to what it lies in: 'X in', 'X, in', 'X district in', 'the X area of',
 * 'X hospital in'.
 */
function isInside(draft: Draft, { to }: Mention): boolean {
  const { containers } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = normAt(tokens, to);
  if (isNounOfTownPart(draft, norm)) return containers.includes(normAt(tokens, to + 1));
  return tokens.norm[norm === ',' ? to + 1 : to] === containers[0];
}

/** What is part of a town, and may bear another's name: a district, or a hospital. */
function isNounOfTownPart({ language: { places } }: Draft, norm: string): boolean {
  return (
    places.districtNouns.has(norm) || places.sections.has(norm) || headOf(places, norm) === 'body'
  );
}

/**
 * Whether words before a name make it a place where something is: 'in Palma', 'at the Palma Stadium',
 * 'the town of Palma'.
 */
function isSpokenOf(draft: Draft, { from, noun }: Mention): boolean {
  const { genitive, strictLocatives } = draft.language.places;
  const at = noun === 'feature' ? beforeName(draft, from) : from - 1;
  const before = normAt(draft.doc.tokens, at);
  return strictLocatives.has(before) || (before === genitive && noun === 'city');
}

/** How far a county reaches that no code of its places tells. */
const AREA_KM = 60;

/**
 * Whether a town lies in an old county, which is none of the regions of its country today: 'Newcastle, County Down',
 * 'Halifax, West Yorkshire'.
 */
const isInArea = (holder: GazetteerPlace, place: GazetteerPlace): boolean =>
  holder.feature === 'area' && place.kind === 'city' && kilometres(holder, place) < AREA_KM;

/** Whether some reading of the outer place is a country or region that holds some reading of the inner one. */
function mayHold(candidates: Candidates, outer: Mention, inner: Mention): boolean {
  const holders = outer.ids.map((id) => candidates.place(id));
  const all = candidates.of(inner);
  const best = Math.max(...all.map((one) => one.prior));
  return all.some(({ place, prior }) => {
    // A list of countries holds no villages that share their names.
    const farFetched = prior < best - FAR_FETCHED;
    return holders.some(
      (holder) =>
        holder.cc === place.cc &&
        ((holder.kind === 'country' && place.kind !== 'country' && !farFetched) ||
          isInRegion(holder, place) ||
          isInArea(holder, place)),
    );
  });
}
