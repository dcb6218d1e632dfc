import { keyOf } from '../../text/keys.ts';
import { isCounty, isInhabited, locative, strictlyLocative } from '../names/announced.ts';
import { endsAsStreets, nextHead } from '../names/longer-names.ts';
import { featureEnd, headOf, isBorderSite } from '../names/name-heads.ts';
import { endsAsDistricts, nounBoundTo, placeNoun, settledAs } from '../names/nouns.ts';
import type { Surroundings } from '../names/surroundings.ts';
import type { PlaceNoun } from '../words.ts';
import { isRare, opensRarely, standsAlone } from './alone.ts';
import { isSeatOf, livesThere, manyLiveThere } from './homes.ts';
import {
  continuesList,
  endsAsLandmarks,
  endsAsNeighbours,
  endsList,
  followsOnList,
  isOfLongList,
  type Known,
  opensList,
  ownerRightBefore,
} from './lists.ts';
import {
  isEndOfWay,
  isMeasured,
  isPartOfNext,
  isRepresented,
  isWayEnd,
  leadsInto,
  leansOnPlace,
  standsBeside,
} from './ties.ts';
import {
  isByLandform,
  isEstate,
  isRightAt,
  isStoppedAt,
  leadsToPlace,
  namesLandform,
} from './whereabouts.ts';

/** Tokens within which a noun explains a name: ', a crowded slum of'. */
const APPOSITION = 5;
/** Tokens between 'the' and the noun that names a place: 'the ski resort'. */
const PHRASE = 3;

/** What the text says the unknown name is, where it says that it is a place. */
export function nounOf(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): PlaceNoun | undefined {
  // 'the historic Christian town of'.
  if (around.words.others.has(keyOf(around.tokens, from, to))) return undefined;
  if (isOfBodyBefore(from, around) || isCommonCounty(from, to, around)) return undefined;
  // 'in relation to Operation Gamsfeld, which', 'hit by Tropical Storm Isa, which'.
  if (isWorkNoun(from, around) || (from + 2 < to && isWorkNoun(from + 1, around))) return undefined;
  // 'Mount Raung'; 'Mount Sinai Hospital' is called after one.
  if (around.words.mounts.has(around.norm(from)) && to > from + 1)
    return nextHead(from + 1, around) === undefined ? 'feature' : undefined;
  // 'Barangay Tarn'.
  if (around.words.wards.has(around.norm(from)) && to > from + 1) return 'area';
  const bound =
    nounBoundTo(from, around) ??
    settledAs(from, to, around) ??
    nounInside(from, to, around, known) ??
    nounBeside(from, around);
  if (bound) return bound;
  if (isInLandscape(from, to, around)) return 'feature';
  if (isMeasured(to, around, known)) return 'city';
  if (isDistrict(from, to, around) || isPartOfNext(from, to, around, known)) return 'area';
  if (leadsToPlace(from, to, around, known)) return 'area';
  if (hasRelativeBehind(from, to, around) || leadsInto(from, to, around, known)) return 'area';
  if (standsByPlaces(from, to, around, known) || isSite(from, to, around)) return 'area';
  if (isOwnedPart(from, to, around, known)) return 'area';
  return isToldByPeople(from, to, around) ? 'area' : explained(to, around);
}

/** Whether ways or people tell that a name is a place: those who live there or sit in a council for it. */
const isToldByPeople = (from: number, to: number, around: Surroundings): boolean =>
  livesThere(from, to, around) ||
  (isRare(from, to, around) &&
    (manyLiveThere(from, to, around) ||
      isSeatOf(to, around) ||
      isEndOfWay(from, to, around) ||
      (isWayEnd(from, around) && standsAlone(from, to, around)) ||
      isRepresented(from, to, around)));

/** Whether what stands around a name makes it that of something in the landscape. */
const isInLandscape = (from: number, to: number, around: Surroundings): boolean =>
  opensAsLandform(from, to, around) ||
  precedesLandmark(from, to, around) ||
  namesLandform(from, to, around) ||
  isByLandform(from, to, around) ||
  isPortOf(from, around) ||
  endsAsLandmarks(from, to, around);

/** 'fell into Lake Quill', 'Loch Quill is', not 'Lake Quill Resort'. */
function opensAsLandform(from: number, to: number, around: Surroundings): boolean {
  const { articles, landformOpeners, landforms, roles } = around.words;
  const isOpener = landformOpeners.has(around.norm(from));
  // 'beside the River Quill'.
  if (articles.has(around.norm(from - 1)))
    return !isOpener && landforms.has(around.norm(from)) && isRare(from + 1, to, around);
  if (!isOpener || !isRare(from + 1, to, around)) return false;
  return locative(from, around) || roles.copulas.has(around.norm(to));
}

/** 'in Auckland's Panmure after': a part of a place that owns it, where the statement goes on behind. */
function isOwnedPart(from: number, to: number, around: Surroundings, known: Known): boolean {
  const owner = ownerRightBefore(from, around, known);
  return (
    owner !== undefined && strictlyLocative(owner.from, around) && standsAlone(from, to, around)
  );
}

/** Whether places before or behind the name make it one of them. */
const standsByPlaces = (from: number, to: number, around: Surroundings, known: Known): boolean =>
  leansOnPlace(from, to, around, known) ||
  endsList(from, to, around, known) ||
  opensList(from, to, around, known) ||
  continuesList(from, to, around, known) ||
  endsAsNeighbours(to, around) ||
  isOfLongList(from, to, around);

/** 'County Final season', 'the County Fire'. */
const isCommonCounty = (from: number, to: number, around: Surroundings): boolean =>
  isCounty(from, around) && !isRare(from, to, around);

/** 'the Academy of Sciences, Leeds'. */
const isOfBodyBefore = (from: number, around: Surroundings): boolean =>
  around.norm(from - 1) === around.words.genitive &&
  around.isName(from - 2) &&
  headOf(around.words, around.norm(from - 2)) === 'body';

const isWorkNoun = (at: number, around: Surroundings): boolean =>
  around.words.works.has(around.norm(at));

/** 'in Murray City', 'along the Rush Creek', 'an Osage Township man', 'Ohio's Gray Lake': the name's own last word tells, where a place is spoken of. */
function nounInside(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): PlaceNoun | undefined {
  if (to - from < 2) return undefined;
  if (isEstate(from, to, around)) return 'area';
  const isSite = to - from > 2 && featureEnd(to - 2, around) === to;
  const head = isSite ? 'feature' : headOf(around.words, around.norm(to - 1));
  if (head !== 'feature' && head !== 'region' && head !== 'city') return undefined;
  if (around.words.crewed.has(around.norm(to - 2))) return undefined;
  // 'capsized on the rising Tarn River'.
  if (opensWithArticle(from, around) && around.words.landforms.has(around.norm(to - 1)))
    return 'feature';
  // 'Rift Valley fever'.
  if (around.words.things.has(around.norm(to))) return undefined;
  // 'Tarn National Park', whatever leads to it.
  if (head === 'feature' && to - from > 2 && around.words.ofParks.has(around.norm(to - 2)))
    return head;
  const spoken = head === 'feature' ? locative(from, around) : strictlyLocative(from, around);
  const isTold = spoken || isInhabited(to, around) || followsOnList(from, around, known);
  return isTold || ownerRightBefore(from, around, known) ? head : undefined;
}

/** 'near the ski resort X', 'in the village X': a noun of a town in apposition before the name. */
function nounBeside(from: number, around: Surroundings): PlaceNoun | undefined {
  const noun = around.before(from);
  // 'over the river X'.
  if (isLandform(noun, around)) return 'feature';
  // 'a village called X'.
  const isCalled = around.words.called.has(around.norm(noun));
  if (isCalled)
    return around.isLower(noun - 1) ? placeNoun(around.words, around.norm(noun - 1)) : undefined;
  if (noun < 0 || placeNoun(around.words, around.norm(noun)) !== 'city') return undefined;
  let at = around.before(noun);
  for (let n = 0; n < PHRASE && at >= 0 && around.isLower(at); n += 1) {
    if (around.words.articles.has(around.norm(at)))
      return strictlyLocative(at, around) ? 'city' : undefined;
    at = around.before(at);
  }
  return undefined;
}

/** 'the River', 'the lake', and 'river' without an article right before a name; 'River Plate' is a club. */
const isLandform = (noun: number, around: Surroundings): boolean =>
  noun > 0 &&
  around.words.landforms.has(around.norm(noun)) &&
  (around.isLower(noun) || around.words.articles.has(around.norm(noun - 1)));

/** 'at Makupa bridge', 'in Rangamati hills'. */
function precedesLandmark(from: number, to: number, around: Surroundings): boolean {
  const at = around.after(to);
  if (at < 0) return false;
  const { landmarks, stations, terminals, trades } = around.words;
  // 'at Tarn air base', 'near Tarn railway station'.
  const site = trades.has(around.norm(at)) ? around.norm(at + 1) : '';
  const isBase = terminals.has(site) || stations.has(site);
  // 'on the swollen Tarn river'.
  const isLandform = around.words.landforms.has(around.norm(at));
  if (isLandform && (opensWithArticle(from, around) || around.isPossessive(from - 1))) return true;
  const isSite = isBase || landmarks.has(around.norm(at)) || isBorderSite(at, around);
  // 'through the Kerem Shalom crossing', not 'to Obama bridge'.
  const isTold = around.words.articles.has(around.norm(from - 1)) && locative(from, around);
  // 'Al Maktoum airport is': nobody is called so.
  const isAirport = around.words.airports.has(around.norm(at)) && !around.isLower(at + 1);
  if (isAirport && to - from > 1) return true;
  // 'escaped from Lantin prison'.
  const isKept = around.words.roles.custody.has(around.norm(at)) && locative(from, around);
  // 'living at the Hissa camp', not 'in the Trump camp'.
  if (around.words.camps.has(around.norm(at)) && isRightAt(from, around)) return true;
  if (isStoppedAt(from, at, around)) return true;
  const isBeside = standsBeside(from, around) || strictlyLocative(from, around);
  return isSite && (isTold || isKept || isBeside);
}

function opensWithArticle(from: number, around: Surroundings): boolean {
  const first = around.isLower(from - 2) && around.isLower(from - 1) ? from - 2 : from - 1;
  const { articles } = around.words;
  return articles.has(around.norm(from - 1)) || articles.has(around.norm(first));
}

/** 'the Port of Tanjung Pelepas'. */
function isPortOf(from: number, around: Surroundings): boolean {
  const { articles, genitive, landmarks } = around.words;
  if (around.norm(from - 1) !== genitive || !landmarks.has(around.norm(from - 2))) return false;
  return !around.isLower(from - 2) && articles.has(around.norm(from - 3));
}

/** 'the Eilandje district', 'Madrid's Chamberí district', 'in Tassia estate', 'the Mubende and Kassanda districts'. */
function isDistrict(from: number, to: number, around: Surroundings): boolean {
  const { articles, conjunctions, districtNouns, genitive, roles } = around.words;
  const before = around.norm(from - 1);
  if (around.before(from) < 0 && before !== ',') return false;
  // 'whose Ardwold ward'.
  const isWhose = around.words.where.has(before);
  const opened = articles.has(before) || isWhose || around.isPossessive(from - 1);
  const joined = before === ',' || conjunctions.has(before);
  if ((opened || joined) && endsAsDistricts(to, around)) return true;
  const isFrom = before === genitive || roles.from.has(before);
  const said = opened || conjunctions.has(before) || isFrom;
  if (!said && !strictlyLocative(from, around)) return false;
  const at = around.after(to);
  return at >= 0 && districtNouns.has(around.norm(at));
}

/** 'came from Butsili, which is', 'in Walwa, where': of a person it were 'who'. */
function hasRelativeBehind(from: number, to: number, around: Surroundings): boolean {
  const { where, persons } = around.words;
  const next = around.norm(to + 1);
  return around.norm(to) === ',' && where.has(next) && !persons.has(next) && locative(from, around);
}

/** ', a crowded slum of', ', a village on', 'is a hamlet near': a noun of place in apposition, or said of the name. */
function explained(to: number, around: Surroundings): PlaceNoun | undefined {
  const { articles, inhabitants, landforms, oneOf, others, roles } = around.words;
  const opens = around.norm(to) === ',' || roles.copulas.has(around.norm(to));
  // ', the volcano that erupted'.
  const isOne = articles.has(around.norm(to + 1)) && landforms.has(around.norm(to + 2));
  if (around.norm(to) === ',' && isOne) return 'feature';
  if (!opens || !oneOf.has(around.norm(to + 1))) return undefined;
  let isNamed = false;
  const isOfPeople = (at: number) => around.isDemonym(at) || others.has(around.norm(at));
  for (let at = to + 2; at < to + 2 + APPOSITION; at += 1) {
    // ', a Shia village', ', a Kampala suburb'.
    if (!around.isLower(at) && !isOfPeople(at) && !around.isName(at)) return undefined;
    isNamed ||= around.isName(at) && !isOfPeople(at);
    const norm = around.norm(at);
    // ', a native of the village', ', a teacher in Kesley City': it is a person who comes from there.
    if (inhabitants.has(norm) || around.words.strictLocatives.has(norm)) return undefined;
    const isArea = around.words.districtNouns.has(norm) || around.words.apposed.has(norm);
    const noun = isArea ? 'area' : placeNoun(around.words, norm);
    // ', a Leeds town planner'.
    const isLast =
      !isNamed || around.after(at + 1) < 0 || around.words.after.has(around.norm(at + 1));
    if (noun && noun !== 'country') return isLast ? noun : undefined;
  }
  return undefined;
}

/** 'a winery in Acampo', 'near Hector', not 'paid in Bitcoin', '$2M in Crypto' or 'in Mile 2': beside other places one that the gazetteer lacks. */
export function isPutInside(from: number, to: number, around: Surroundings): boolean {
  const { inside, mediums, others } = around.words;
  const at = around.before(from);
  const medium = around.before(at);
  if (!inside.has(around.norm(at)) || mediums.has(around.norm(medium))) return false;
  if (around.isNumber(around.isGlued(medium) ? medium - 1 : medium)) return false;
  if (others.has(keyOf(around.tokens, from, to))) return false;
  if (endsAsStreets(to, around) || around.isNumber(to)) return false;
  return (
    (standsAlone(from, to, around) || opensRarely(from, to, around)) && around.norm(to) !== '-'
  );
}

/** 'rented a house in Ratmalana', 'a warehouse in X,': where a building stands is a place. */
function isSite(from: number, to: number, around: Surroundings): boolean {
  const { buildings, strictLocatives } = around.words;
  const at = around.before(from);
  if (at < 0 || !strictLocatives.has(around.norm(at))) return false;
  return buildings.has(around.norm(around.before(at))) && standsAlone(from, to, around);
}
