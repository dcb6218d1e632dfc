import { isPassed, locative, strictlyLocative } from '../names/announced.ts';
import { bearingOf, LONGEST } from '../names/bearings.ts';
import { headOf } from '../names/name-heads.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { followsOnList, type Known } from './lists.ts';

/** Words between a preposition and its place: 'of the northern'. */
const BRIDGES = 2;

/** 'at Walwa, 20 miles east of Albury': how far it lies from a place that is named next. */
export function isMeasured(to: number, around: Surroundings, known: Known): boolean {
  for (let at = to + 2; at <= to + LONGEST; at += 1) {
    const mention = known.get(at);
    if (mention) return bearingOf(around.tokens, around.words, { to }, mention)?.counted === true;
  }
  return false;
}

/** 'an attack on Burka district of', 'Burka district, in', 'the Wynwood section of': a part of a place that is named next. */
export function isPartOfNext(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): boolean {
  const { apposed, containers, districtNouns, sections } = around.words;
  const noun = around.norm(around.after(to));
  // 'at Ardwold community in Leeds'; 'the Hazara community in Leeds' is of people.
  const isSettled = apposed.has(noun) && isLedAlone(from, around);
  if (!districtNouns.has(noun) && !sections.has(noun) && !isSettled) return false;
  const tie = around.norm(to + 1) === ',' ? to + 2 : to + 1;
  if (!containers.includes(around.norm(tie))) return false;
  let at = tie + 1;
  while (at <= tie + BRIDGES && around.words.bridges.has(around.norm(at))) at += 1;
  return (known.get(at)?.ids.length ?? 0) > 0;
}

/** 'at', 'of' right before a name, with no article. */
const isLedAlone = (from: number, around: Surroundings): boolean =>
  !around.words.articles.has(around.norm(from - 1)) && locative(from, around);

/** 'en route from Calais to Purfleet, Essex,': a way leads there, and the place around it follows. */
export function leadsInto(from: number, to: number, around: Surroundings, known: Known): boolean {
  const { roles } = around.words;
  const before = around.norm(around.before(from));
  const next = around.norm(to) === ',' ? known.get(to + 1) : undefined;
  if (!next || next.ids.length === 0 || !(roles.to.has(before) || roles.from.has(before)))
    return false;
  return around.after(next.to) < 0 && !around.isPossessive(next.to);
}

/** Announced by 'in' or 'near', and tied to a place after it: ', Birmingham', 'and Nottingham', 'in northern Ghana', ', near Ripon'. */
export function leansOnPlace(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): boolean {
  const { bridges, conjunctions, near, strictLocatives } = around.words;
  const isNear = near.has(around.norm(to)) && isReached(from, around);
  // 'Hull District, Ardwold in Leeds District', not 'Roe in Hull and Quill in Leeds'.
  const region = strictLocatives.has(around.norm(to)) ? known.get(to + 1) : undefined;
  const isListed =
    region !== undefined &&
    headOf(around.words, around.norm(region.to - 1)) === 'region' &&
    followsOnList(from, around, known);
  if (!isNear && !isListed && !isPlaced(from, to, around)) return false;
  const comma = around.norm(to) === ',' ? 1 : 0;
  let at = to + comma;
  if (strictLocatives.has(around.norm(at))) {
    // 'paid through a firm in Leeds'.
    if (isPassed(from, around)) return false;
    at += 1;
    for (let n = 0; n < BRIDGES && bridges.has(around.norm(at)); n += 1) at += 1;
  } else if (comma === 0 && conjunctions.has(around.norm(at))) at += 1;
  else if (comma === 1) at = overBearing(at, around);
  const next = at === to ? undefined : known.get(at);
  return next !== undefined && next.ids.length > 0;
}

/** Behind 'north of', 'just west of the', where these stand at a token. */
function overBearing(at: number, around: Surroundings): number {
  const { articles, directions, genitive } = around.words;
  const point = directions.has(around.norm(at)) || !around.isLower(at) ? at : at + 1;
  if (!directions.has(around.norm(point)) || around.norm(point + 1) !== genitive) return at;
  return articles.has(around.norm(point + 2)) ? point + 3 : point + 2;
}

/** 'in', 'via', 'between', 'south of' or ', 42, of' before a name. */
const isPlaced = (from: number, to: number, around: Surroundings): boolean =>
  strictlyLocative(from, around) ||
  isPassed(from, around) ||
  standsBeside(from, around) ||
  isLivedIn(from, to, around) ||
  isBetween(around.before(from), around);

/** 'the road between', not 'talks between', which are of people, nor 'the match between'. */
export const isBetween = (at: number, around: Surroundings): boolean =>
  around.words.roles.between.has(around.norm(at)) &&
  !around.words.states.exchange.has(around.norm(at - 1)) &&
  !around.words.matches.has(around.norm(at - 1));

/** 'Ada Quill, 42, of Ardwold', 'Ada Quill, of Fir Walk': behind somebody's name and age stands where they live, or in one word for whom they work. */
function isLivedIn(from: number, to: number, around: Surroundings): boolean {
  if (around.norm(from - 1) !== around.words.genitive) return false;
  const isSetOff = around.norm(from - 2) === ',';
  if (isSetOff && around.isNumber(from - 3) && around.norm(from - 4) === ',') return true;
  return to > from + 1 && isFullName(isSetOff ? from - 3 : from - 2, around);
}

/** 'Ada Quill', not 'Quill Police', ends at a token. */
const isFullName = (last: number, around: Surroundings): boolean =>
  around.isName(last) &&
  around.isName(last - 1) &&
  headOf(around.words, around.norm(last)) === undefined;

/** 'a trawler south of'. */
export function standsBeside(from: number, around: Surroundings): boolean {
  const { directions, genitive } = around.words;
  return around.norm(from - 1) === genitive && directions.has(around.norm(from - 2));
}

/** 'to reach', 'to', 'from': what lies near a place is one. */
function isReached(from: number, around: Surroundings): boolean {
  const { entering, from: whence, to: whither } = around.words.roles;
  const before = around.norm(around.before(from));
  return entering.has(before) || whence.has(before) || whither.has(before);
}

/** Words that a name between 'between' and 'and' may have: 'Bere Alston Cross'. */
const LONGEST_NAME = 3;

/** 'the road between Ardwold and', 'a road connecting Ardwold to Quillby': ways lead from one place to another. */
export function isEndOfWay(from: number, to: number, around: Surroundings): boolean {
  const { connects, conjunctions, roles, ways } = around.words;
  const leads = (at: number) =>
    (roles.between.has(around.norm(at)) || connects.has(around.norm(at))) &&
    ways.has(around.norm(at - 1));
  if (leads(from - 1)) return conjunctions.has(around.norm(to));
  if (!conjunctions.has(around.norm(from - 1))) return false;
  let at = from - 2;
  while (at > from - 2 - LONGEST_NAME && around.isName(at)) at -= 1;
  return at < from - 2 && leads(at) && !around.isPossessive(to);
}

/** 'the MP for Ardwold', 'a councillor for Quillby,': whoever sits in a council sits there for a place. */
export function isRepresented(from: number, to: number, around: Surroundings): boolean {
  const { after, seated } = around.words;
  const { purpose, sitting } = seated;
  if (!purpose.has(around.norm(from - 1)) || !sitting.has(around.norm(from - 2))) return false;
  return around.after(to) < 0 || after.has(around.norm(to));
}

/** 'arrested from Ardwold', 'moving south from Ardwold', 'down to Ardwold': whence somebody was taken, or where a way goes. */
export function isWayEnd(from: number, around: Surroundings): boolean {
  const { directions, roles, takenFrom } = around.words;
  const tie = around.before(from);
  const lead = around.norm(around.before(tie));
  if (roles.from.has(around.norm(tie))) return directions.has(lead) || takenFrom.has(lead);
  return roles.to.has(around.norm(tie)) && directions.has(lead);
}
