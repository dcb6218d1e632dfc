import type { Draft } from '../../../draft.ts';
import { spanOf } from '../../../text/doc.ts';
import { isInside } from '../../../text/spans.ts';
import { hasOneOf, normAt } from '../../../text/tokens/tokens.ts';
import { movesOfficials } from '../custody.ts';
import type { Happenings } from '../happening.ts';
import { type Position, prepositionOf } from '../preposition.ts';
import { ask, type Rule } from '../rules.ts';
import { walk } from '../walk/walk.ts';
import { type Governed, ofGenitive, ofWay } from '../way.ts';
import { towards } from './aim.ts';
import { besideNoun } from './beside.ts';
import { atFrontier } from './frontier.ts';
import { type Hanging, hanging } from './hanging.ts';
import { namingHarm } from './harm.ts';
import { itself } from './itself.ts';

/** What a place hangs on: from what stands right before it to the clause it is in. */
const GOVERNORS: readonly Rule<Hanging, Governed>[] = [
  { name: 'the place itself', apply: itself },
  { name: 'a harm that it names', apply: namingHarm },
  { name: 'the place before', apply: afterPlace },
  { name: 'a body that others act for', apply: ofRequest },
  { name: 'those who act', apply: ofActors },
  { name: 'genitive', apply: genitive },
  { name: 'outside a country', apply: outside },
  { name: 'aim', apply: towards },
  { name: 'via', apply: passing },
  { name: 'frontier', apply: atFrontier },
  { name: 'across', apply: across },
  { name: 'no preposition of place', apply: nowhere },
  { name: 'moved over', apply: movedOver },
  { name: 'the word right before', apply: besideWay },
  { name: 'the noun right before', apply: besideNoun },
  { name: 'clause', apply: walk },
];

/** Tokens from who runs a ring to the ring. */
const RING = 3;

/** Tokens from where something begins to the word that tells where it ends. */
const RANGE = 4;

/** Reads leftwards from a place to its preposition, and on to the word that governs both. */
export function governorOf(draft: Draft, happenings: Happenings, place: Position): Governed {
  const at = whence(draft, prepositionOf(draft, happenings, place));
  const one = hanging(draft, happenings, place, at);
  return ask('governor', GOVERNORS, one, place.from) ?? { at };
}

/** The token of the preposition, past words for all parts of a place: 'from all over', 'from across'. */
function whence({ doc: { tokens }, language }: Draft, at: number): number {
  const { all, from, sites } = language.places.roles;
  if (!sites.has(normAt(tokens, at))) return at;
  const first = all.has(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  return from.has(normAt(tokens, first)) ? first : at;
}

function afterPlace({ place, at }: Hanging): Governed | undefined {
  return at < place.before ? { at, after: true } : undefined;
}

/** Reads the place of actors, whose deed is told behind it: 'police in', 'the authorities of', 'authorities from'. */
function ofActors({ draft, roles, at, norm, noun, isDone }: Hanging): Governed | undefined {
  const { strictLocatives, genitive } = draft.language.places;
  const { norm: word } = draft.doc.tokens;
  const isTheirs = norm === genitive || strictLocatives.has(norm);
  // Officers from a country may act in another one; its authorities act at home.
  const isState = roles.actors.has(noun) && (isTheirs || roles.from.has(norm));
  // Actors behind 'in' or 'at' only tell where something was, and it is no deed of theirs: 'a seizure at customs at'.
  const isActor =
    isState || (isTheirs && roles.searchers.has(noun) && !strictLocatives.has(word[at - 2] ?? ''));
  return !isDone && isActor ? { at, actor: true } : undefined;
}

/** Tokens of a body's name and of the letters behind it. */
const BODY = 12;

/**
 * Reads the place of a body that others act for, which is only where it sits:
 * 'at the request of the prosecutors (EPPO) in Bologna, police searched'.
 */
function ofRequest({ draft, roles, at, norm }: Hanging): Governed | undefined {
  const { doc, agencies, language } = draft;
  const { articles, genitive, strictLocatives } = language.places;
  if (!strictLocatives.has(norm)) return undefined;
  const isNamed = (i: number) => isInside(agencies, spanOf(doc, i, i + 1));
  let i = at - 1;
  if (normAt(doc.tokens, i) === ')') i -= 1;
  if (!isNamed(i)) return undefined;
  while (i > at - BODY && (isNamed(i) || normAt(doc.tokens, i) === '(')) i -= 1;
  if (articles.has(normAt(doc.tokens, i))) i -= 1;
  const whose = normAt(doc.tokens, i - 1);
  const isOthers = normAt(doc.tokens, i) === genitive && !roles.searchers.has(whose);
  return isOthers ? { at } : undefined;
}

function genitive({
  draft,
  roles,
  place,
  at,
  norm,
  noun,
  isOut,
  isSide,
}: Hanging): Governed | undefined {
  return norm === draft.language.places.genitive && !isOut && !isSide
    ? ofGenitive(roles, noun, { at, wide: place.wide })
    : undefined;
}

/**
 * Reads a wide place that a preposition leaves out: 'outside the EU'. Of a town it does not, since 'outside Paris' is
 * beside it.
 */
function outside({ roles, place, at, norm }: Hanging): Governed | undefined {
  return place.wide && roles.excluding.has(norm) ? { at } : undefined;
}

function passing({ roles, at, norm }: Hanging): Governed | undefined {
  return roles.passing.has(norm) ? { role: 'transit', way: 'via', at } : undefined;
}

/** Reads a place that something passes, as in 'across Serbia'; those who search there pass nothing. */
function across({ draft, happenings, roles, place, at, norm }: Hanging): Governed | undefined {
  if (!roles.crossings.has(norm) || place.feature) return undefined;
  const isSearch = movesOfficials(draft, happenings, at, at);
  return isSearch ? { at } : { role: 'transit', way: 'over', at };
}

/** Reads a place behind a preposition that tells of no place: 'about Serbia', 'against Serbia'. */
function nowhere({ draft, roles, at, norm, noun, way, isSide }: Hanging): Governed | undefined {
  // A road lies between two places: 'abducted on the road between Graz and'.
  const isRoad = roles.between.has(norm) && roles.roads.has(noun);
  const isPlace =
    isRoad || isSide || draft.language.places.strictLocatives.has(norm) || roles.sites.has(norm);
  return !way && !isPlace ? { at } : undefined;
}

/** Reads a place that a verb moves somebody over: 'crossing the Evros'. */
function movedOver({ happenings, at, way }: Hanging): Governed | undefined {
  const isMoved = way === 'over' && happenings.get(at)?.kind === 'move';
  return isMoved ? { role: 'transit', way, at } : undefined;
}

/** Tokens from a verb to whom it brings. */
const WHOM = 3;

function brings({ doc, language }: Draft, happenings: Happenings, whom: number): boolean {
  const { prepositions } = language.places.roles;
  for (let i = whom - 1; i >= whom - WHOM; i -= 1) {
    // People behind a preposition are not what the verb brings: 'sending the money of victims from'.
    if (prepositions.has(normAt(doc.tokens, i))) return false;
    const verb = happenings.get(i);
    if (verb) return verb.kind === 'move' || (verb.kind === 'cue' && verb.role === 'origin');
  }
  return false;
}

function besideWay({ draft, happenings, roles, place, at, way, noun, isOut }: Hanging) {
  if (!way) return undefined;
  const { tokens } = draft.doc;
  // A word for going on may stand before the preposition: 'go on to'.
  const isOn = roles.sites.has(noun) && roles.going.has(normAt(tokens, at - 2));
  let led = isOut || isOn ? at - 2 : at - 1;
  // Small words are passed over: 'are also from', 'were all from'.
  while (roles.also.has(normAt(tokens, led)) || roles.all.has(normAt(tokens, led))) led -= 1;
  // So is a comma before them: 'another courier, also from'.
  if (led < at - 1 && tokens.norm[led] === ',') led -= 1;
  // So are words that tell how somebody goes: 'go by road to'.
  if (way === 'to' && roles.by.has(normAt(tokens, led - 1))) led -= 2;
  // The place that a ring is directed from is its seat: 'ran the ring from'.
  if (
    way === 'from' &&
    roles.offenders.has(normAt(tokens, led)) &&
    hasOneOf(tokens, roles.directed, led - RING, led)
  )
    return { role: 'seat' as const, at };
  // The place that captives are brought from is an origin: 'recruited the victims from'.
  if (way === 'from' && roles.captives.has(normAt(tokens, led)) && brings(draft, happenings, led))
    return { role: 'origin' as const, way, at };
  // A range from one place to another is no way: 'the cable runs from Malta to Sicily'.
  const isRange = way === 'from' && hasOneOf(tokens, roles.to, place.from + 1, place.from + RANGE);
  if (isRange && roles.directed.has(normAt(tokens, led))) return { at };
  const word = { noun: normAt(tokens, led), way, wide: place.wide, at };
  return ofWay(roles, happenings.get(led), word);
}
