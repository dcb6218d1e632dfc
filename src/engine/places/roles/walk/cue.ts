import type { Draft } from '../../../draft.ts';
import { hasOneOf, normAt } from '../../../text/tokens/tokens.ts';
import { asideStart } from '../asides.ts';
import type { Happening } from '../happening.ts';
import { ask, PASSED, type Rule } from '../rules.ts';
import type { Governed } from '../way.ts';
import { findsVictims, heldByOffenders, holdsCaptives } from './captives.ts';
import type { WalkAnswer, Walker } from './walker.ts';

type Cue = Extract<Happening, { kind: 'cue' }>;

/** Where a walk has come to a cue. */
interface AtCue extends Walker {
  readonly happening: Cue;
}

const isAtCue = (walker: Walker): walker is AtCue => walker.happening?.kind === 'cue';

/** Tokens from a verb that tells whence somebody came to its 'from'. */
const NEAR = 3;

/** What a cue says of a place: a way that leads elsewhere is asked before the cue's own role. */
const CUES: readonly Rule<AtCue, WalkAnswer>[] = [
  { name: 'won over', apply: lured },
  { name: 'leads elsewhere', apply: leadsElsewhere },
  { name: 'for a market', apply: forMarket },
  { name: 'goods from', apply: goodsFrom },
  { name: 'victims found', apply: victimsFound },
  { name: 'captives held', apply: captivesHeld },
  { name: 'its own role', apply: ownRole },
];

/** 'bodies were found in', 'freed from': a cue gives its role, but what leads elsewhere is another place. */
export function atCue(walker: Walker): WalkAnswer | undefined {
  return isAtCue(walker) ? ask('walk/cue', CUES, walker, walker.i) : undefined;
}

/** 'lured to': whoever is won for it goes there. */
function lured({ roles, norm, at, way, wayAt }: AtCue): Governed | undefined {
  return roles.luring.has(norm) && way === 'to' && wayAt === at
    ? { role: 'destination', way, at }
    : undefined;
}

function leadsElsewhere({
  draft,
  roles,
  i,
  at,
  way,
  wayAt,
  happening: cue,
}: AtCue): WalkAnswer | undefined {
  if (way !== 'to' && way !== 'via') return undefined;
  // 'gave himself up to the police in'.
  if (cue.role === 'arrest' && way === 'to' && wayAt === i + 1 && wayAt < at) return undefined;
  // 'brought survivors from the deadly shipwreck to'.
  return hasOneOf(draft.doc.tokens, roles.from, i - NEAR, i) ? PASSED : { at };
}

/** 'made cigarettes for markets in France': what is made somewhere is made for elsewhere. */
function forMarket({ draft, roles, i, at, happening }: AtCue): Governed | undefined {
  const { tokens } = draft.doc;
  const isMeant = hasOneOf(tokens, roles.markets, i, at) && hasOneOf(tokens, roles.aim, i, at);
  return happening.role === 'origin' && isMeant
    ? { role: 'destination', way: 'to', at }
    : undefined;
}

/** 'seized rifles from Serbia', not 'seized from Serbia', nor 'arrests over nine provinces, from'. */
function goodsFrom(walker: AtCue): Governed | undefined {
  const { draft, at, way, wayAt, wide, happening: cue } = walker;
  if (way !== 'from' || isTakenFrom(walker) || opensRange(draft, wayAt)) return undefined;
  return wide && cue.role === 'raid' && !cue.idle ? { role: 'origin', way, at } : { at };
}

/** 'seized from', 'stole cars from a yard in', 'recruited online from'. */
function isTakenFrom({ draft, roles, norm, i, at, wayAt, happening: { role } }: AtCue): boolean {
  return (
    wayAt === i + 1 ||
    ((role === 'victims' || role === 'raid') && wayAt < at) ||
    roles.thefts.has(norm) ||
    (role === 'origin' && wayAt - i <= NEAR) ||
    (role === 'arrest' && isTakenLater(draft, i, wayAt))
  );
}

/** 'were arrested on Monday from', not 'arrested with pills from'. */
function isTakenLater({ doc, language }: Draft, i: number, from: number): boolean {
  const { aim, being, holding } = language.places.roles;
  const between = doc.tokens.norm.slice(i + 1, from);
  const isPassive = being.has(normAt(doc.tokens, i - 1));
  return (
    isPassive &&
    between.length <= NEAR &&
    !between.some((word) => aim.has(word) || holding.has(word))
  );
}

/** 'arrests stretched over nine provinces, from': a range of places tells no way. */
function opensRange(draft: Draft, from: number): boolean {
  const { doc, language } = draft;
  const before = normAt(doc.tokens, from - 1);
  // 'the arrest of six men, aged 19 to 27, from' goes on with the men.
  const isRemark = asideStart(draft, from - 1, 0) < from - 1;
  return (before === ',' && !isRemark) || language.places.roles.support.has(before);
}

function victimsFound({ draft, happenings, i, at, happening: cue }: AtCue): Governed | undefined {
  const isFound = cue.weak && cue.role === 'raid' && findsVictims(draft, happenings, i);
  return isFound ? { role: 'victims', at } : undefined;
}

function captivesHeld({ draft, i, at, happening: cue }: AtCue): Governed | undefined {
  if (!cue.weak || cue.role !== 'arrest') return undefined;
  return holdsCaptives(draft, i) || heldByOffenders(draft, i) ? { role: 'victims', at } : undefined;
}

function ownRole({ at, happening: cue }: AtCue): Governed {
  return cue.idle ? { at } : { role: cue.role, at };
}
