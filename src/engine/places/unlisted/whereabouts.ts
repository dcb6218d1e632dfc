import { keyOf } from '../../text/keys.ts';
import { isPassed, leadTo, locative, travelled } from '../names/announced.ts';
import { isQuote } from '../names/before-names.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { isRare, standsAlone } from './alone.ts';
import type { Known } from './lists.ts';
import { isBetween } from './ties.ts';

/** Words that the other end of a pair may have. */
const LONGEST_PAIR = 3;

/** Words between a preposition and its place: 'the city of'. */
const BEFORE_PLACE = 3;

/** A name, and what is asked of its article. */
interface Led {
  from: number;
  to: number;
  around: Surroundings;
  known: Known;
  isSport: () => boolean;
}

/**
 * Whether what leads to an unknown name, in an article that names places, makes it one of them though no noun says so:
 * 'in neighbouring Ardwold,', 'on the edge of Ardwold', '3km from Ardwold', 'diverted via Ardwold', 'a burglary at Ardwold'.
 */
export function isThereabouts({ from, to, around, known, isSport }: Led): boolean {
  if (!standsAlone(from, to, around) || around.words.others.has(keyOf(around.tokens, from, to)))
    return false;
  if (isNextDoor(from, around) || isOfPart(from, around) || isFarFrom(from, around)) return true;
  if (isSport()) return false;
  return isOnWay(from, around) || isWhereItWas(from, around) || isEndOfPair(from, around, known);
}

/** 'between Leeds and Ardwold'. */
function isEndOfPair(from: number, around: Surroundings, known: Known): boolean {
  if (!around.words.conjunctions.has(around.norm(from - 1))) return false;
  for (let at = from - 2; at > from - 2 - LONGEST_PAIR; at -= 1)
    if (known.has(at)) return isBetween(at - 1, around);
  return false;
}

/** 'in neighbouring Ardwold', 'for nearby Quillby'. */
const isNextDoor = (from: number, around: Surroundings): boolean =>
  around.words.adjoining.has(around.norm(around.before(from)));

/** 'along the edge of eastern Ardwold', 'parts of Quillby', 'south of Quillby'. */
function isOfPart(from: number, around: Surroundings): boolean {
  const { directions, genitive, partsOf } = around.words;
  const of = leadTo(from, around);
  if (around.norm(of) !== genitive) return false;
  const part = around.norm(of - 1);
  return partsOf.has(part) || (of === from - 1 && around.isLower(of - 1) && directions.has(part));
}

/** 'struck 3km from Ardwold'. */
const isFarFrom = (from: number, around: Surroundings): boolean =>
  around.words.roles.from.has(around.norm(around.before(from))) &&
  around.words.distanceUnits.some(([unit]) => unit === around.norm(from - 2));

/** 'diverted via Ardwold', 'roads through Ardwold', 'travel to Ardwold'. */
function isOnWay(from: number, around: Surroundings): boolean {
  const { detours, directions, travel, ways } = around.words;
  if (travelled(from, around)) return true;
  if (!isPassed(from, around)) return false;
  const lead = around.norm(around.before(around.before(from)));
  return [detours, directions, travel, ways].some((words) => words.has(lead));
}

/** 'an incident at Ardwold', not 'an analyst at Quillby' or 'Mr': whoever is at a firm is of it. */
function isWhereItWas(from: number, around: Surroundings): boolean {
  const { staffed, titles, spot } = around.words;
  const at = around.before(from);
  if (around.norm(at) !== spot || titles.has(around.norm(from))) return false;
  return !staffed.has(around.norm(at - 1));
}

/** 'the road from Ardwold to Leeds', 'a convoy from Ardwold through the city of Leeds': a way from it leads to a place. */
export function leadsToPlace(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): boolean {
  const { roles, ways } = around.words;
  const lead = around.before(from);
  if (!roles.from.has(around.norm(lead)) || !ways.has(around.norm(lead - 1))) return false;
  if (!isRare(from, to, around)) return false;
  const tie = around.norm(to);
  if (!roles.to.has(tie) && !roles.via.has(tie)) return false;
  let at = to + 1;
  while (at < to + 1 + BEFORE_PLACE && around.isLower(at)) at += 1;
  return (known.get(at)?.ids.length ?? 0) > 0;
}

/** 'River Ardwold', 'the Ardwold Mountains': nothing else is called so, wherever it stands. */
export function namesLandform(from: number, to: number, around: Surroundings): boolean {
  const { landformOpeners, landforms, unmistakable } = around.words;
  if (isQuote(around.norm(from - 1)) || to < from + 2 || around.isPossessive(to)) return false;
  // 'the Lake Poets' are none.
  const isRiver = landforms.has(around.norm(from)) && !landformOpeners.has(around.norm(from));
  if (isRiver && isRare(from + 1, to, around)) return true;
  return unmistakable.has(around.norm(to - 1)) && isRare(from, to - 1, around);
}

/** 'left Ardwold island', 'a release from Quillby dam'. */
export const isByLandform = (from: number, to: number, around: Surroundings): boolean =>
  around.isLower(to) &&
  around.words.unmistakable.has(around.norm(to)) &&
  isRare(from, to, around) &&
  locative(from, around);

/** 'while Ardwold station will close', not 'a Fox station' or 'Ardwold police station'. */
export function isStoppedAt(from: number, at: number, around: Surroundings): boolean {
  const { auxiliaries, oneOf, otherStations, stations } = around.words;
  if (!stations.has(around.norm(at)) || otherStations.has(around.norm(at - 1))) return false;
  if (!auxiliaries.has(around.norm(at + 1)) || oneOf.has(around.norm(from - 1))) return false;
  return isRare(from, at, around);
}

/** 'at the', 'near', right before a name. */
export const isRightAt = (from: number, around: Surroundings): boolean => {
  const { near, spot } = around.words;
  const lead = around.norm(leadTo(from, around));
  return lead === spot || near.has(lead);
};

/** 'on the Ardwold Estate', not 'in the Real Estate sector'. */
export function isEstate(from: number, to: number, around: Surroundings): boolean {
  const { articles, estates, streetLocatives } = around.words;
  if (!estates.has(around.norm(to - 1)) || !articles.has(around.norm(from - 1))) return false;
  return streetLocatives.has(around.norm(from - 2)) && isRare(from, to - 1, around);
}
