import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import { isDeed } from '../deeds.ts';
import type { Happenings } from '../happening.ts';
import { ask, PASSED, type Rule } from '../rules.ts';
import { actorsDeed } from './actors.ts';
import { isPassive, takesOther } from './verbs.ts';
import { type Ahead, type AheadAnswer, COLON, type Looking, NONE, REACH_AHEAD } from './view.ts';

/** What a word behind a place tells of it: from what ends its clause to the first thing that happens. */
const AHEAD: readonly Rule<Looking, AheadAnswer>[] = [
  { name: 'end of the clause', apply: breakAhead },
  { name: 'clause within', apply: relativeAhead },
  { name: 'remark', apply: remarkAhead },
  { name: 'who they are', apply: overDescription },
  { name: 'done by those there', apply: actorsDeed },
  { name: 'search', apply: search },
  { name: 'cue', apply: cueAhead },
  { name: 'another verb', apply: verbAhead },
];

/** Tokens of a remark between commas. */
const REMARK = 14;

/** The role that the first thing that happens after a place gives it. */
export function roleAhead(
  draft: Draft,
  happenings: Happenings,
  ahead: Ahead,
): PlaceRole | undefined {
  const { roles } = draft.language.places;
  const { to, fronted, actor, places } = ahead;
  const looking: Looking = {
    draft,
    happenings,
    roles,
    to,
    end: ahead.end,
    fronted,
    actor,
    places,
    i: to,
    norm: '',
    happening: undefined,
  };
  const end = Math.min(ahead.end, to + REACH_AHEAD);
  for (; looking.i < end; looking.i += 1) {
    looking.norm = normAt(draft.doc.tokens, looking.i);
    looking.happening = happenings.get(looking.i);
    const answer = ask('ahead', AHEAD, looking, looking.i);
    if (answer === NONE) return undefined;
    if (answer && answer !== PASSED) return answer;
  }
  return undefined;
}

function breakAhead({ roles, norm, fronted }: Looking): AheadAnswer | undefined {
  const isEnd = roles.breaks.has(norm) || (norm === COLON && !fronted);
  return isEnd ? NONE : undefined;
}

/**
 * Passes over a relative clause: 'In Spain, where police arrested', 'police in Malta, who seized'. A place that opens
 * the sentence waits for the main verb.
 */
function relativeAhead(looking: Looking): AheadAnswer | undefined {
  const { draft, happenings, roles, norm, i, to, end, actor, fronted } = looking;
  if (!roles.relatives.has(norm)) return undefined;
  if ((draft.language.places.where.has(norm) || actor) && i - to <= 1) return PASSED;
  const main = fronted ? pastRelative(draft, happenings, i + 1, end) : -1;
  if (main < 0) return NONE;
  looking.i = main - 1;
  return PASSED;
}

/** Passes over an aside between two commas: 'Police in Albania, working with colleagues in Italy, arrested'. */
function remarkAhead(looking: Looking): AheadAnswer | undefined {
  const { draft, i, end } = looking;
  const { tokens } = draft.doc;
  const { asides, breaks, gerundEnding, relatives } = looking.roles;
  const first = normAt(tokens, i + 1);
  const isAside = first.endsWith(gerundEnding) || (asides.has(first) && !relatives.has(first));
  if (looking.norm !== ',' || !isAside) return undefined;
  for (let at = i + 2; at < Math.min(end, i + REMARK); at += 1) {
    const word = normAt(tokens, at);
    if (breaks.has(word)) return undefined;
    if (word !== ',') continue;
    looking.i = at;
    return PASSED;
  }
  return undefined;
}

/**
 * The main verb behind a relative clause, if it is a cue in the passive:
 * 'three men who were to take delivery were arrested'.
 */
function pastRelative(draft: Draft, happenings: Happenings, from: number, end: number): number {
  let isOwn = true;
  for (let i = from; i < Math.min(end, from + REACH_AHEAD); i += 1) {
    const happening = happenings.get(i);
    if (!happening) continue;
    if (!isOwn && happening.kind === 'cue') return isPassive(draft, i) ? i : -1;
    if (!isOwn && happening.kind === 'other') return -1;
    isOwn = false;
  }
  return -1;
}

/**
 * Passes over a word that only tells who or what somebody is: 'fourteen men accused of smuggling were',
 * 'a tonne destined for Antwerp was seized'.
 */
function overDescription({
  draft,
  roles,
  norm,
  i,
  happening,
  fronted,
}: Looking): AheadAnswer | undefined {
  if (!happening || !fronted) return undefined;
  const describes = roles.reduced.has(norm) || roles.leaving.has(norm) || roles.hiding.has(norm);
  return describes && !isPassive(draft, i) ? PASSED : undefined;
}

/** The search of a place by those whom the sentence names: 'In Lisbon, customs officers boarded'. */
function search({
  draft,
  happenings,
  i,
  to,
  happening,
  fronted,
}: Looking): AheadAnswer | undefined {
  const isSearch = fronted && happening?.kind === 'other' && isDeed(draft, happenings, i, to);
  return isSearch ? 'raid' : undefined;
}

function cueAhead(looking: Looking): AheadAnswer | undefined {
  const { draft, i, happening, fronted } = looking;
  if (happening?.kind !== 'cue' || happening.idle) return undefined;
  if (fronted) return happening.role;
  if (happening.weak && !isPassive(draft, i)) return undefined;
  return takesOther(looking) ? undefined : happening.role;
}

function verbAhead({ happening }: Looking): AheadAnswer | undefined {
  return happening && NONE;
}
