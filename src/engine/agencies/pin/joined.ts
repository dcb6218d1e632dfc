import type { Draft } from '../../draft.ts';
import { opensSentence } from '../../text/doc.ts';
import { hasFlag, normAt, UPPER } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claim, Claims } from '../claims.ts';
import { addTraced } from '../claims.ts';
import type { Owner } from '../countries/owner.ts';
import type { HeadHit } from '../heads/head-hit.ts';
import { bodyIdOf } from '../heads/heads.ts';
import { agencyLexicon, beforeArticle, isArticle, isJoin, overArticle } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import type { AuthorityHead } from '../words.ts';
import { isCounted } from './owned.ts';
import type { Pinned } from './pinned.ts';

/**
 * One more authority for each nationality that is joined before the owner: 'Slovak, Romanian and Austrian police' is
 * three.
 */
export function pinJoined(
  { draft, claims, owners }: PinContext,
  last: Owner,
  head: AuthorityHead,
): void {
  const { tokens } = draft.doc;
  let at = last.from;
  for (;;) {
    const join = isJoin(draft, at - 1) ? at - 1 : at;
    const comma = normAt(tokens, join - 1) === ',' ? join - 1 : join;
    const owner = comma < at ? owners.before(comma) : undefined;
    if (!owner || !standsForCountry(draft, owner) || !claims.isFree(owner.from, owner.to)) return;
    // 'from Chile and Peru, Spanish police said': a comma alone ends what went before.
    if (owner.by === 'place' && at === last.from && join === at) return;
    if (head.ways?.includes('persons') && isCounted(draft, owner.from)) return;
    claimJoined(draft, claims, owner, bodyIdOf(draft, owner.cc, head, owner));
    at = owner.from;
  }
}

/**
 * One more authority for each country in the list behind 'of': 'the authorities of Germany, Denmark and Spain' are
 * three.
 */
export function pinJoinedBehind(
  { draft, claims, owners }: PinContext,
  { to }: Pinned,
  head: AuthorityHead,
): void {
  const { tokens } = draft.doc;
  const listed: Owner[] = [];
  let isClosed = false;
  for (let at = to; !isClosed; ) {
    const comma = normAt(tokens, at) === ',' ? at + 1 : at;
    isClosed = isJoin(draft, comma);
    const joined = isClosed ? comma + 1 : comma;
    const country = joined > at ? owners.at(overArticle(draft, joined)) : undefined;
    if (country?.by !== 'place' || country.isPart || !claims.isFree(country.from, country.to))
      return;
    listed.push(country);
    at = country.to;
  }
  for (const country of listed)
    claimJoined(draft, claims, country, bodyIdOf(draft, country.cc, head, country));
}

/**
 * Whether an owner stands for a country before a list goes on: 'Slovak', or the name of a country that is used like
 * an adjective, as in 'Luxembourg and Dutch police'. In 'in Luxembourg and' and 'in eastern Luxembourg,' it tells
 * where something happened.
 */
function standsForCountry(draft: Draft, { by, from, isPart }: Owner): boolean {
  const { locatives, modifiers, sources } = agencyLexicon(draft);
  const { tokens } = draft.doc;
  const isSide = modifiers.has(normAt(tokens, from - 1));
  // The token before a country and its article: 'in the Netherlands and French authorities'.
  const before = normAt(tokens, beforeArticle(draft, isSide ? from - 1 : from));
  // Letters behind such a word are an adjective: 'by US and Dutch police'.
  const isTold = sources.has(before) && !hasFlag(tokens, from, UPPER);
  return by === 'nationality' || (!isPart && !locatives.has(before) && !isTold);
}

/**
 * One more force for the place that 'and' joins to the owner, since it has police of its own:
 * 'Queensland and Victoria Police' are two.
 */
export function pinJoinedPlace(
  { draft, claims, owners }: PinContext,
  last: Owner,
  { id }: Claim,
  hit: HeadHit,
): void {
  const { locatives } = agencyLexicon(draft);
  const other = isJoin(draft, last.from - 1) ? owners.before(last.from - 1) : undefined;
  if (other?.by !== 'place' || other.cc !== last.cc || !claims.isFree(other.from, other.to)) return;
  // In lower case there are two only if the first place opens the sentence or has an article, which it has not in
  // 'left Kent and Essex police found'.
  const isOpen = opensSentence(draft.doc, other.from) || isArticle(draft, other.from - 1);
  if (!isCapital(draft, hit.from) && !isOpen) return;
  // A place where something happened is not the name of a body: 'raids in Kent and Essex Police'.
  if (locatives.has(normAt(draft.doc.tokens, other.from - 1)) || isJoin(draft, other.from - 1))
    return;
  claimJoined(draft, claims, other, id);
}

/** What is joined to an authority names a body by itself. */
function claimJoined(draft: Draft, claims: Claims, { from, to }: Owner, id: string): void {
  addTraced(draft, claims, { from, to, id, rule: 'agencies/joined', sure: true });
}
