import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { PhraseTable } from '../text/phrases.ts';
import { NUMBER, SIGN } from '../text/tokens.ts';
import type { PlaceRole } from '../types.ts';
import type { Happening, Happenings } from './happenings.ts';
import { placeNoun } from './nouns.ts';
import type { PlaceRoleWords } from './words.ts';

/** Words that may stand between a place and its preposition: 'in the rundown seaside town of'. */
const PHRASE = 7;
/** Tokens over which a place looks for the word that it hangs on. */
const REACH = 24;
/** Words between 'found' and whom: 'people were found gasping'. */
const FOUND_WITHIN = 6;

const besideOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.beside));

/** A preposition of movement, and the way that it tells. */
export type Way = 'from' | 'to' | 'via' | 'over';

/** What stands before a place: the role that it gives, or how far it leaves that open. */
export interface Governed {
  role?: PlaceRole | undefined;
  /** The way by which the role was told: 'from', 'to'. */
  way?: Way;
  /** Nothing that happens stands before the place in its clause: what follows may say. */
  open?: boolean;
  /** The place before is all that it hangs on: 'in Rimini and one in Vienna'. */
  after?: boolean;
  /** Its preposition. */
  at: number;
}

/** A place in its sentence: where it begins, where the sentence does, and where the place before ends. */
export interface Position {
  from: number;
  start: number;
  before: number;
  /** It is a river, a sea, a mountain: what goes across it passes it. */
  feature: boolean;
}

/** Reads leftwards from a place to its preposition, and on to the word that governs both. */
export function governorOf(draft: Draft, happenings: Happenings, place: Position): Governed {
  const at = prepositionOf(draft, happenings, place);
  if (at < place.start) return { at };
  if (at < place.before) return { at, after: true };
  const { roles, strictLocatives, genitive } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = tokens.norm[at] ?? '';
  const noun = tokens.norm[at - 1] ?? '';
  if (norm === genitive) return ofGenitive(roles, noun, at);
  if (roles.aim.has(norm)) return ofAim(roles, noun, at);
  if (roles.passing.has(norm)) return { role: 'transit', way: 'via', at };
  const way = wayOf(roles, norm, place.feature);
  if (!way && !strictLocatives.has(norm) && !roles.sites.has(norm)) return { at };
  const near = way ? ofWay(roles, happenings.get(at - 1), { noun, way, at }) : undefined;
  if (near) return near;
  const beside = besideOf(roles).match(tokens, at - 1, at)?.values[0];
  if (beside && beside !== 'victims') return beside === 'other' ? { at } : { role: beside, at };
  const walked = walk(draft, happenings, { ...place, at, way });
  return beside && !walked.role ? { role: beside, at } : walked;
}

/** What the word right before 'from' or 'to' says: 'a gang from', 'officers from', 'close to'. */
function ofWay(
  roles: PlaceRoleWords,
  before: Happening | undefined,
  { noun, way, at }: { noun: string; way: Way; at: number },
): Governed | undefined {
  if (way === 'to') return roles.nearby.has(noun) ? { at } : undefined;
  if (way !== 'from') return undefined;
  if (before?.kind === 'cue' && before.role === 'victims') return { role: 'victims', at };
  if (roles.directed.has(noun)) return { role: 'seat', at };
  if (roles.people.has(noun)) return { role: 'origin', way, at };
  return roles.officials.has(noun) ? { at } : undefined;
}

/** 'bound for'. */
const ofAim = ({ leaving }: PlaceRoleWords, noun: string, at: number): Governed =>
  leaving.has(noun) ? { role: 'destination', way: 'to', at } : { at };

function ofGenitive(roles: PlaceRoleWords, noun: string, at: number): Governed {
  if (roles.natives.has(noun)) return { role: 'origin', at };
  return roles.passage.has(noun) ? { role: 'transit', way: 'via', at } : { at };
}

function wayOf(roles: PlaceRoleWords, norm: string, feature: boolean): Way | undefined {
  if (roles.from.has(norm)) return 'from';
  if (roles.to.has(norm)) return 'to';
  if (roles.via.has(norm)) return 'via';
  return feature && roles.over.has(norm) ? 'over' : undefined;
}

/** The preposition before a place, over 'the northern' and 'the town of'; before the sentence where none is. */
function prepositionOf({ doc, language }: Draft, happenings: Happenings, place: Position): number {
  const { tokens } = doc;
  const { roles, genitive } = language.places;
  for (let i = place.from - 1; i >= Math.max(place.start, place.from - 1 - PHRASE); i -= 1) {
    if (i < place.before) return i;
    const norm = tokens.norm[i] ?? '';
    if (norm === genitive && isPart(language.places, tokens.norm[i - 1] ?? '')) i -= 1;
    else if (roles.prepositions.has(norm)) return i;
    else if (happenings.has(i) || roles.breaks.has(norm)) return -1;
    else if (tokens.kind[i] === SIGN && !roles.openings.has(norm)) return -1;
  }
  return -1;
}

/** 'the outskirts of', 'the province of'. */
const isPart = (words: Draft['language']['places'], noun: string) =>
  words.roles.parts.has(noun) || placeNoun(words, noun) !== undefined;

interface Walk extends Position {
  at: number;
  way: Way | undefined;
}

/** From the preposition on leftwards to the first thing that happens. */
function walk(
  draft: Draft,
  happenings: Happenings,
  { start, before, at, way: own }: Walk,
): Governed {
  const { tokens } = draft.doc;
  const { roles } = draft.language.places;
  let way = own;
  for (let i = at - 1; i >= start; i -= 1) {
    if (at - i > REACH) return { at };
    const norm = tokens.norm[i] ?? '';
    const happening = happenings.get(i);
    if (i < before && !way) return { at, after: true };
    if (roles.breaks.has(norm)) return { at };
    if (happening?.kind === 'cue') return ofCue(draft, happenings, i, happening, { at, way });
    if (happening?.kind === 'move' || (way && roles.vehicles.has(norm)))
      return ofMove(draft, happenings, i, { at, way });
    if (happening) return { at };
    if (way) continue;
    // 'to a wholesaler in Kortrijk', 'from a warehouse in Gdynia': the way leads into the noun phrase.
    const noun = tokens.norm[i - 1] ?? '';
    if (roles.aim.has(norm) && roles.leaving.has(noun)) return ofAim(roles, noun, at);
    if (!roles.nearby.has(noun)) way = wayOf(roles, norm, false);
  }
  return { at, open: way === undefined };
}

/** 'bodies were found in', 'freed from': a cue gives its role, but what it leads to is another place. */
function ofCue(
  draft: Draft,
  happenings: Happenings,
  i: number,
  { role, weak }: { role: PlaceRole; weak: boolean },
  { at, way }: { at: number; way: Way | undefined },
): Governed {
  if (way === 'over') return { role: 'transit', way, at };
  if (way === 'to' || way === 'via') return { at };
  if (weak && role === 'raid' && findsVictims(draft, happenings, i)) return { role: 'victims', at };
  return { role, at };
}

function findsVictims({ doc, language }: Draft, happenings: Happenings, found: number): boolean {
  const { sufferers } = language.places.roles;
  const start = Math.max(doc.sentences[doc.sentenceOf[found] ?? 0] ?? 0, found - REACH);
  for (let i = found - 1; i >= start; i -= 1) {
    const happening = happenings.get(i);
    if (happening?.kind === 'cue' && happening.role === 'victims') return true;
    if (happening) return false;
    if (found - i <= FOUND_WITHIN && sufferers.has(doc.tokens.norm[i] ?? '')) return true;
  }
  return false;
}

/** 'shipped from', 'flown to', 'a ferry from': movement and preposition tell the way. */
function ofMove(
  draft: Draft,
  happenings: Happenings,
  i: number,
  { at, way }: { at: number; way: Way | undefined },
): Governed {
  const { roles } = draft.language.places;
  const norm = draft.doc.tokens.norm[i] ?? '';
  if (!way) return roles.arrivals.has(norm) ? { role: 'destination', way: 'to', at } : { at };
  if (movesOfficials(draft, happenings, i, at)) return { at };
  if (way === 'via' || way === 'over')
    return roles.sales.has(norm) ? { at } : { role: 'transit', way, at };
  if (roles.passages.has(norm)) return { role: 'transit', way, at };
  if (way === 'from') return { role: roles.crossings.has(norm) ? 'transit' : 'origin', way, at };
  return { role: 'destination', way, at };
}

/** 'sent three experts to', 'investigators had travelled to': no way of the case. */
function movesOfficials(draft: Draft, happenings: Happenings, move: number, at: number): boolean {
  const { norm } = draft.doc.tokens;
  const { officials } = draft.language.places.roles;
  for (let i = move + 1; i < at; i += 1) if (officials.has(norm[i] ?? '')) return true;
  for (let i = move - 1; i > move - REACH && !happenings.has(i); i -= 1)
    if (officials.has(norm[i] ?? '')) return true;
  return false;
}

/** Whether only numbers, signs and small words part two places: one role holds for both. */
export function isListed({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { conjunctions, articles } = language.places;
  const { tallies, openings } = language.places.roles;
  for (let i = from; i < to; i += 1) {
    const norm = tokens.norm[i] ?? '';
    const small = conjunctions.has(norm) || articles.has(norm) || tallies.has(norm);
    if (!small && !openings.has(norm) && norm !== ',' && tokens.kind[i] !== NUMBER) return false;
  }
  return true;
}
