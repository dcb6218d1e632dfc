import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { Hanging } from '../governor/hanging.ts';
import { takes } from '../meanwhile.ts';
import { ask, PASSED, type Rule } from '../rules.ts';
import { type Governed, ofAim, wayOf } from '../way.ts';
import { atBreak, atPlaceBefore, atRelative, overRemark } from './clause.ts';
import { atCue } from './cue.ts';
import { isNoun, saysWho, saysWhy } from './describing.ts';
import { atMovement } from './movement.ts';
import { atVerb, overCopula } from './verb.ts';
import { REACH_BACK, type WalkAnswer, type Walker } from './walker.ts';
import { directed, going, handed, hiding, ledOfficials } from './word.ts';

/** What a word left of a place's preposition tells of it: from what ends its clause to what only leads there. */
const STEPS: readonly Rule<Walker, WalkAnswer>[] = [
  { name: 'remark', apply: overRemark },
  { name: 'the place before', apply: atPlaceBefore },
  { name: 'end of the clause', apply: atBreak },
  { name: 'clause within', apply: atRelative },
  { name: 'cue', apply: atCue },
  { name: 'who they are', apply: overDescription },
  { name: 'movement', apply: atMovement },
  { name: 'hidden in goods', apply: hiding },
  { name: 'officials led', apply: ledOfficials },
  { name: 'going', apply: going },
  { name: 'directed', apply: directed },
  { name: 'where they were held', apply: handed },
  { name: 'what goods hold', apply: overLoad },
  { name: 'copula of a cue', apply: overCopula },
  { name: 'another verb', apply: atVerb },
  { name: 'aim', apply: atAim },
  { name: 'way', apply: takeWay },
];

/** From the preposition on leftwards to the first thing that happens. */
export function walk(hanging: Hanging): Governed {
  const { place, at, way } = hanging;
  const walker = walkerOf(hanging);
  let told: Governed | undefined;
  while (!told && walker.i >= place.start) {
    if (at - walker.i > REACH_BACK) told = { at };
    else told = step(walker);
    walker.i -= 1;
  }
  told ??= { at, open: walker.way === undefined };
  return way ? { way, ...told } : told;
}

function walkerOf({ draft, happenings, roles, place, at, way }: Hanging): Walker {
  const { start, before, wide, apart } = place;
  return {
    draft,
    happenings,
    roles,
    start,
    wide,
    at,
    way,
    wayAt: at,
    bound: before,
    i: (apart ?? beforeBearing(draft, at)) - 1,
    norm: '',
    happening: undefined,
  };
}

/** The token of 'to' in 'an estate to the east of', which leads nowhere; otherwise the preposition's. */
function beforeBearing({ doc: { tokens }, language: { places } }: Draft, at: number): number {
  const isBearing =
    normAt(tokens, at) === places.genitive &&
    places.directions.has(normAt(tokens, at - 1)) &&
    places.articles.has(normAt(tokens, at - 2)) &&
    places.roles.to.has(normAt(tokens, at - 3));
  return isBearing ? at - 3 : at;
}

function step(walker: Walker): Governed | undefined {
  const { draft, happenings, i } = walker;
  const found = happenings.get(i);
  const isNamed = !walker.way && found?.kind === 'move' && isNoun(draft, i, walker.at);
  walker.norm = normAt(draft.doc.tokens, i);
  walker.happening = isNamed ? undefined : found;
  const answer = ask('walk', STEPS, walker, i);
  return answer === PASSED ? undefined : answer;
}

/** 'caught two people carrying ivory at', 'caught smuggling rifles at': what they did is no journey. */
function overDescription({
  draft,
  happenings,
  roles,
  i,
  way,
  happening,
}: Walker): WalkAnswer | undefined {
  // 'the route runs from'.
  const isThat = roles.relatives.has(normAt(draft.doc.tokens, i - 1));
  const isVehicles = roles.vehicles.has(normAt(draft.doc.tokens, isThat ? i - 2 : i - 1));
  if (way && happening?.kind === 'other' && isVehicles) return PASSED;
  if (way || happening?.kind !== 'move') return undefined;
  // 'arrested on arrival at'.
  if (roles.sites.has(normAt(draft.doc.tokens, i - 1)) && takes(draft, happenings, i, i - 3))
    return PASSED;
  return saysWho(draft, i) || saysWhy(draft, happenings, i) ? PASSED : undefined;
}

/** 'pills laced with fentanyl', 'pills valued at', 'a hub run by a Serb': what goods are or hold, or whose a thing is, and nothing that happens. */
function overLoad({ draft, roles, norm, i }: Walker): WalkAnswer | undefined {
  const { tokens } = draft.doc;
  const next = normAt(tokens, i + 1);
  const isTold = roles.asides.has(norm) && !roles.telling.has(norm);
  const isValued = isTold && draft.language.places.strictLocatives.has(next);
  // 'working with colleagues in Italy' is no load.
  const isLaden = isValued || (roles.holding.has(next) && !norm.endsWith(roles.gerundEnding));
  const before = normAt(tokens, i - 1);
  // 'is run by' tells of itself, 'being run by' only of the hub.
  const isOfOwner = roles.by.has(next) && roles.directed.has(norm);
  const isVerb = roles.auxiliaries.has(before) && !before.endsWith(roles.gerundEnding);
  return (isLaden || isOfOwner) && !isVerb ? PASSED : undefined;
}

/** 'bound for a warehouse in'. */
function atAim({ draft, roles, norm, i, at, way }: Walker): WalkAnswer | undefined {
  const { tokens } = draft.doc;
  if (way || !roles.aim.has(norm) || !roles.leaving.has(normAt(tokens, i - 1))) return undefined;
  return ofAim(roles, tokens, at, i);
}

/** 'to a wholesaler in Kortrijk', 'from a warehouse in Gdynia': the way leads into the noun phrase. */
function takeWay(walker: Walker): WalkAnswer | undefined {
  const { draft, roles, norm, i, way } = walker;
  if (way || roles.nearby.has(normAt(draft.doc.tokens, i - 1)) || isInfinitive(draft, i))
    return undefined;
  walker.way = wayOf(roles, norm, false);
  walker.wayAt = i;
  return walker.way && PASSED;
}

/** 'tried to board a plane': no way. */
function isInfinitive({ doc: { tokens }, language: { places } }: Draft, i: number): boolean {
  const opensNoun = (word: string) => places.articles.has(word) || places.oneOf.has(word);
  return !opensNoun(normAt(tokens, i + 1)) && opensNoun(normAt(tokens, i + 2));
}
