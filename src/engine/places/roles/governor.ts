import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { normAt, type Tokens, WORD } from '../../text/tokens.ts';
import { movesOfficials } from './custody.ts';
import type { Happenings } from './happening.ts';
import { isPart, type Position, prepositionOf } from './preposition.ts';
import type { PlaceRoleWords } from './role-words.ts';
import { walk } from './walk.ts';
import { type Governed, ofAim, ofGenitive, ofWay, wayOf } from './way.ts';

const besideOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.beside));

const ontoWords = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.onto));

/** Reads leftwards from a place to its preposition, and on to the word that governs both. */
export function governorOf(draft: Draft, happenings: Happenings, place: Position): Governed {
  const at = whence(draft, prepositionOf(draft, happenings, place));
  if (at < place.start) return ontoOf(draft, happenings, place);
  if (at < place.before) return { at, after: true };
  const { directions, roles, strictLocatives, genitive } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = tokens.norm[at] ?? '';
  const noun = normAt(tokens, at - 1);
  const isDone = isBy(draft, place.start, at);
  if (!isDone && isOfActors(draft, at)) return { at, actor: true };
  const isOut = norm === genitive && roles.outward.has(noun);
  // 'seized from a trawler south of Capri', but not 'in a town south of Capri'.
  const isSide = norm === genitive && directions.has(noun) && isThing(draft, at - 2);
  if (norm === genitive && !isOut && !isSide) return ofGenitive(roles, noun, at);
  if (place.wide && roles.excluding.has(norm)) return { at };
  if (roles.aim.has(norm)) {
    // 'left Odesa for', 'loaded at Santos for'.
    const isGoal = goesFor(draft, happenings, at, place);
    return isGoal ? { role: 'destination', way: 'to', at } : ofAim(roles, tokens, at, at);
  }
  if (roles.passing.has(norm)) return { role: 'transit', way: 'via', at };
  // 'taken across the border between Serbia and'.
  if (roles.between.has(norm) && roles.frontiers.has(noun)) {
    return isOver(draft, at - 2) ? { role: 'transit', way: 'over', at } : { at };
  }
  // 'trucked over the border at'.
  if (strictLocatives.has(norm) && roles.frontiers.has(noun) && isOver(draft, at - 2))
    return { role: 'transit', way: 'over', at };
  // 'abducted on the road between Graz and'.
  const isRoad = roles.between.has(norm) && roles.roads.has(noun);
  const isCrossed = roles.crossings.has(norm) && !place.feature;
  if (isCrossed)
    return movesOfficials(draft, happenings, at, at)
      ? { at }
      : { role: 'transit', way: 'over', at };
  const isFar = roles.far.has(noun) && roles.as.has(norm);
  const way = isOut ? 'from' : isFar ? 'to' : wayOf(roles, norm, place.feature);
  // 'go on to'.
  const isOn = roles.sites.has(noun) && roles.going.has(normAt(tokens, at - 2));
  const led = isOut || isOn ? at - 2 : at - 1;
  if (!way && !isRoad && !isSide && !strictLocatives.has(norm) && !roles.sites.has(norm))
    return { at };
  if (way === 'over' && happenings.get(at)?.kind === 'move') return { role: 'transit', way, at };
  const near = way
    ? ofWay(roles, happenings.get(led), { noun: normAt(tokens, led), way, wide: place.wide, at })
    : undefined;
  if (near) return near;
  const beside =
    way || isDone
      ? undefined
      : besideOf(roles).match(tokens, headOf(roles, tokens, at - 1), at)?.values[0];
  if (beside === 'other' || beside === 'transit')
    return beside === 'other' ? { at } : { role: beside, at };
  const { start, before, wide, apart } = place;
  const walked = walk(draft, happenings, { start, before, wide, apart: apart === true, at, way });
  if (beside && !walked.role) return { role: beside, at };
  return way ? { way, ...walked } : walked;
}

/** 'from all over', 'from across'. */
function whence({ doc: { tokens }, language }: Draft, at: number): number {
  const { all, from, sites } = language.places.roles;
  if (!sites.has(normAt(tokens, at))) return at;
  const first = all.has(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  return from.has(normAt(tokens, first)) ? first : at;
}

/** 'police in', 'the authorities of': what they did is told after the place. */
function isOfActors({ doc: { tokens }, language }: Draft, at: number): boolean {
  const { roles, strictLocatives, genitive } = language.places;
  const norm = normAt(tokens, at);
  return (
    roles.actors.has(normAt(tokens, at - 1)) && (norm === genitive || strictLocatives.has(norm))
  );
}

/** 'over the border', 'across the border'. */
const isOver = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  places.roles.over.has(normAt(tokens, i)) || places.roles.over.has(normAt(tokens, i - 1));

/** What lies by a place, and is no place of its own, nor so many miles off. */
const isThing = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  tokens.kind[i] === WORD &&
  !isPart(places, normAt(tokens, i)) &&
  !places.distanceUnits.some(([unit]) => unit === normAt(tokens, i));

/** Words of a body's name before its noun: 'by the law enforcement authorities in'. */
const NAMED_WITHIN = 5;

/** 'held by police in': what they did is told before. */
function isBy({ doc: { tokens }, language }: Draft, start: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(start, at - 1 - NAMED_WITHIN); i -= 1) {
    if (tokens.kind[i] !== WORD) return false;
    if (language.places.roles.by.has(tokens.norm[i] ?? '')) return true;
  }
  return false;
}

/** Tokens from what moves to where it is for. */
const FOR_WITHIN = 10;

/** Whether the place before 'for' is where something starts, and what follows is where it goes. */
function goesFor(draft: Draft, happenings: Happenings, at: number, { start, before }: Position) {
  const { roles } = draft.language.places;
  const { tokens } = draft.doc;
  if (before !== at || before === start) return false;
  for (let i = at - 1; i >= Math.max(start, at - FOR_WITHIN); i -= 1) {
    if (roles.leaving.has(tokens.norm[i] ?? '')) return true;
    const happening = happenings.get(i);
    if (happening)
      return happening.kind === 'move' || (happening.kind === 'cue' && happening.role === 'origin');
  }
  return false;
}

/** Words of a noun phrase before 'of'. */
const NOUN = 6;

/** 'raided the Soho area', 'had entered Greece': the place itself is what the verb was done to. */
function ontoOf(draft: Draft, happenings: Happenings, { from, start }: Position): Governed {
  const { tokens } = draft.doc;
  const { articles, bridges, genitive, roles } = draft.language.places;
  let at = from - 1;
  while (at > start && (articles.has(tokens.norm[at] ?? '') || bridges.has(tokens.norm[at] ?? '')))
    at -= 1;
  // 'reached the border towns of'.
  if (tokens.norm[at] === genitive && isPart(draft.language.places, normAt(tokens, at - 1)))
    for (let i = at - 2; i > Math.max(start, at - NOUN); i -= 1)
      if (articles.has(tokens.norm[i] ?? '')) at = i - 1;
  if (at < start) return { at: -1, subject: true };
  const role = ontoWords(roles).match(tokens, at, from)?.values[0];
  if (role && role !== 'other') return { role, at };
  const told = complementOf(draft, happenings, at, start);
  if (told) return { role: told, at };
  // 'a canoe that left Bargny'.
  if (roles.leaving.has(tokens.norm[at] ?? '') && isOfVehicle(draft, at))
    return { role: 'origin', way: 'from', at };
  if (!roles.entering.has(tokens.norm[at] ?? '') || movesOfficials(draft, happenings, at, at))
    return { at: -1 };
  return { role: 'destination', way: 'to', at };
}

/** Tokens between a noun and its copula, and between a vehicle and its verb. */
const SUBJECT = 6;

/** 'the destination of the pills was Oslo': what a noun says of the place that its copula names. */
function complementOf(draft: Draft, happenings: Happenings, i: number, start: number) {
  const { copulas } = draft.language.places.roles;
  const { tokens } = draft.doc;
  const copula = copulas.has(normAt(tokens, i)) ? i : i - 1;
  if (!copulas.has(normAt(tokens, copula))) return undefined;
  for (let at = copula - 1; at >= Math.max(start, copula - SUBJECT); at -= 1) {
    const noun = happenings.get(at);
    if (noun?.kind === 'cue' && (noun.role === 'destination' || noun.role === 'origin'))
      return noun.role;
    if (noun) return undefined;
  }
  return undefined;
}

const isOfVehicle = ({ doc: { tokens }, language }: Draft, verb: number): boolean =>
  tokens.norm
    .slice(Math.max(0, verb - SUBJECT), verb)
    .some((word) => language.places.roles.vehicles.has(word));

/** 'the prosecutor's office in': whose it is tells what is there. */
const headOf = (roles: PlaceRoleWords, { norm }: Tokens, noun: number): number =>
  roles.rooms.has(norm[noun] ?? '') && norm[noun - 1] === "'s" ? noun - 2 : noun;
