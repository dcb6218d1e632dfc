import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { bodyOf } from '../../registry.ts';
import { SIGN } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claim } from '../claims.ts';
import { agencyLexicon, isJoin, overArticle } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { nameAgain } from './name-again.ts';

/**
 * 'Albania's special prosecution office SPAK': an unnamed authority right before a body's name is that body.
 * 'USKOK, the Croatian anti-corruption prosecutor,': what stands behind its name and a comma, with that
 * body's country, is that body again, also where its noun is none of an authority ('service').
 */
export function linkAppositions(around: PinContext): void {
  const { draft, claims } = around;
  const { tokens } = draft.doc;
  for (const claim of claims.list()) {
    if (!NAMED.has(claim.rule)) continue;
    const first = claims.at(claim.from - 1);
    if (first && isSame(draft, claim, first)) first.id = claim.id;
    if (tokens.norm[claim.to] !== ',') continue;
    const from = overArticle(draft, claim.to + 1);
    const second = claims.at(from);
    if (!second) addApposition(around, claim, from);
    else if (second.from === from && isSame(draft, claim, second)) second.id = claim.id;
  }
}

/** How a body got its id that the text names. */
const NAMED = new Set(['agencies/name', 'agencies/name-in-context']);
/** How an authority that has no name of its own got its country. */
const PINNED = new Set(['agencies/nationality', 'agencies/possessive', 'agencies/place']);

/** What ends the registry's kinds of the bodies that an unnamed authority may be. */
const KINDS: Readonly<Record<string, string>> = {
  police: 'police',
  prosecutor: 'prosecution',
  customs: 'customs',
  court: 'court',
};

/** An unnamed authority of a body's country and kind is that body, but for 'and' or letters of its own behind it: then it is a list. */
function isSame(draft: Draft, claim: Claim, second: Claim): boolean {
  const [body, other] = [bodyOf(draft, claim.id), bodyOf(draft, second.id)];
  const kind = KINDS[second.id.slice(3)];
  const fits = kind !== undefined && body?.kind.endsWith(kind) === true;
  const isOfCountry = body?.cc !== undefined && body.cc === other?.cc;
  const isListed = isJoin(draft, second.to) || draft.doc.tokens.norm[second.to] === '(';
  // 'Australian Federal Police, Victoria Police, Border Force': a force by its own town or state is another.
  const isOther = second.rule === 'agencies/place' && isCapital(draft, second.to - 1);
  return PINNED.has(second.rule) && fits && isOfCountry && !isListed && !isOther;
}

/** So many tokens after its country an apposition still reaches its noun. */
const REACH = 7;

function addApposition({ draft, claims, owners }: PinContext, claim: Claim, from: number): void {
  const { norm, kind } = draft.doc.tokens;
  const { bodies } = agencyLexicon(draft);
  const owner = owners.at(from);
  const isOwned = owner?.by === 'nationality' || (owner && isPossessive(draft, owner.to));
  if (!owner || !isOwned || owner.cc !== bodyOf(draft, claim.id)?.cc) return;
  for (let at = owner.to; at < owner.to + REACH; at += 1) {
    const noun = bodies.match(draft.doc.tokens, at);
    const to = at + (noun?.length ?? 0);
    if (noun && !isJoin(draft, to))
      nameAgain({ draft, claims }, { from, to, rule: 'agencies/apposition' }, claim);
    if (noun || (kind[at] === SIGN && norm[at] !== '-')) return;
  }
}
