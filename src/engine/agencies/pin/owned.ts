import type { Draft } from '../../draft.ts';
import { opensSentence } from '../../text/doc.ts';
import { GLUED, hasFlag, NUMBER, normAt } from '../../text/tokens/tokens.ts';
import { isCapital, isOwnCapital, isTitleCase } from '../capitals.ts';
import type { Owner } from '../countries/owner.ts';
import { isWordOfName, type NameExtent, withPurpose } from '../heads/extent.ts';
import { type HeadHit, hasWay } from '../heads/head-hit.ts';
import { isHeldOnce, isOneOfMany, isStateNoun } from '../heads/heads.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import { nameEnds } from '../names/names.ts';
import type { PinContext } from '../pin-context.ts';
import { isAnyOne, ownerAcross, ownerBehind, seatBehind } from './beside.ts';
import type { Pinned } from './pinned.ts';

/** The rule of an authority whose country follows it: 'police of Malta'. */
export const OF_PLACE = 'agencies/of-place';

/** An authority whose country or place stands in, before or behind its name. */
export function owned(hit: HeadHit, extent: NameExtent, around: PinContext): Pinned | undefined {
  const { from, to } = extent;
  const before = ownerBefore(around, hit, from);
  if (before && mayOwn(around, before, hit)) return pinnedBy(around, before, hit, to);
  const shared = from === hit.from ? ownerOfBoth(around, from) : undefined;
  if (shared) return { from, to, cc: shared.cc, rule: 'agencies/shared', sure: true };
  return pinnedFromBehind(around, hit, extent);
}

/** What stands before an authority, or between the words of its own name, and may give its country. */
function ownerBefore(around: PinContext, hit: HeadHit, from: number): Owner | undefined {
  const { draft, owners } = around;
  return (
    owners.before(from) ??
    owners.before(pastHyphen(draft, from)) ??
    ownerAcross(around, hit) ??
    (from < hit.from ? ownerInside(around, from, hit.from) : undefined)
  );
}

/** An authority that ends before token `to`, of the country that its owner gives. */
function pinnedBy(around: PinContext, owner: Owner, hit: HeadHit, to: number): Pinned {
  const { draft } = around;
  // 'Brixton Regional Court in Johannesburg': a court is of the country that it sits in.
  const seat = owner.by === 'place' && hasWay(hit, 'bench') ? seatBehind(around, to) : undefined;
  // 'Cambridge Crown Court': of the only country that has such.
  const isOnly = hit.heads[0]?.countries?.length === 1;
  return {
    from: withTitle(draft, owner.from),
    to: withPurpose(draft, to),
    cc: seat?.cc ?? owner.cc,
    rule: `agencies/${owner.by}`,
    sure: !owner.isGuess || isOnly,
    owner,
  };
}

/** An authority of the country that follows it: 'police of Malta', 'border guards in Lviv'. */
function pinnedFromBehind(
  around: PinContext,
  hit: HeadHit,
  { from, to }: NameExtent,
): Pinned | undefined {
  const { draft } = around;
  const behind = placeBehind(around, hit, { from, to });
  const countries = hit.heads[0]?.countries;
  // 'National Bank of Greece' is a bank like others.
  if (behind && countries && !countries.includes(behind.cc)) return undefined;
  // 'Ministry of Interior of the Republic of Srpska': none of the state.
  if (behind?.isPart && isStateNoun(draft, hit.from, hit.to)) return undefined;
  if (behind) return { from, to: behind.to, cc: behind.cc, rule: OF_PLACE, sure: !behind.isGuess };
  const isKnown = hasWay(hit, 'one') && !isAnyOne(draft, { from });
  const seat = isKnown ? seatBehind(around, to) : undefined;
  return seat && { from, to, cc: seat.cc, rule: 'agencies/at-place', sure: true };
}

/** 'Brussels-North police zone': the place before a hyphen owns what is written in one piece with it. */
const pastHyphen = ({ doc: { tokens } }: Draft, from: number) =>
  normAt(tokens, from - 1) === '-' && hasFlag(tokens, from, GLUED) ? from - 1 : from;

/** 'the Royal Thai Navy': a common word with a capital of its own before the country belongs to the name. */
function withTitle(draft: Draft, from: number): number {
  const { modifiers } = agencyLexicon(draft);
  const isNamed = isOwnCapital(draft, from - 1);
  const isWord = modifiers.has(normAt(draft.doc.tokens, from - 1)) && !isJoin(draft, from - 1);
  return isNamed && isWord && !opensSentence(draft.doc, from - 1) ? from - 1 : from;
}

/** 'Colombian Navy and Customs': the nationality before a body that 'and' joins to a head in capitals is the head's too. */
function ownerOfBoth({ draft, owners }: PinContext, head: number): Owner | undefined {
  if (!isCapital(draft, head) || isTitleCase(draft, head) || !isJoin(draft, head - 1)) return;
  let first = head - 1;
  while (isCapital(draft, first - 1)) {
    first -= 1;
    const owner = owners.before(first);
    if (owner) return owner.by === 'nationality' ? owner : undefined;
  }
  return undefined;
}

/** A place that ends inside the words before a head: 'Brussels-Capital/Ixelles police zone'. */
function ownerInside({ draft, owners }: PinContext, from: number, to: number): Owner | undefined {
  for (let i = from; i < to; i += 1) {
    const owner = owners.at(i);
    if (!owner || owner.to > to || owners.endsName(owner)) continue;
    if (!isWordOfName(draft, owners, owner, to)) return { ...owner, from };
  }
  return undefined;
}

function mayOwn({ draft }: PinContext, owner: Owner, hit: HeadHit): boolean {
  const { tokens } = draft.doc;
  const lexicon = agencyLexicon(draft);
  const countries = hit.heads[0]?.countries;
  if (countries && !countries.includes(owner.cc)) return false;
  // 'the Bavarian interior ministry' is none of the German state.
  if (owner.isPart && isStateNoun(draft, hit.from, hit.to)) return false;
  if (hasWay(hit, 'persons') && isCounted(draft, owner.from)) return false;
  if (owner.by === 'place' && isEndOfName(draft, owner)) return false;
  if (hasWay(hit, 'plain') && !isOfState(draft, owner)) return false;
  const before = normAt(tokens, owner.from - 1);
  // 'former Belgian prosecutor', 'ex-Italian customs official': a person who is none of it any more.
  if (isHeldOnce(draft, owner.from) || isHeldOnce(draft, owner.from + 1)) return false;
  // 'remanded at Larnaca court' is before that court; 'in Brussels police found', 'In Lisbon court staff' tell where.
  const isBefore = hasWay(hit, 'bench') && !opensSentence(draft.doc, owner.from - 1);
  const isSeated = hasWay(hit, 'office') || isBefore;
  const bare = owner.by === 'place' && !isCapital(draft, hit.from) && !isSeated;
  return !(bare && lexicon.locatives.has(before));
}

/** 'Lebanese Army', 'Royal Thai Navy'; 'Arakan Army' and 'Free Syrian Army' are forces of no state. */
function isOfState(draft: Draft, { from, isPart }: Owner): boolean {
  const isFirst = opensSentence(draft.doc, from) || opensSentence(draft.doc, from - 1);
  const before = normAt(draft.doc.tokens, from - 1);
  const { articles, modifiers } = agencyLexicon(draft);
  // 'COLOMBO – The Sri Lanka Navy'
  const isCommon = modifiers.has(before) || articles.has(before);
  return !isPart && (isFirst || isCommon || !isCapital(draft, from - 1));
}

/** 'Policía Nacional officers': a place that is the last word of a body's name owns nothing. */
const isEndOfName = (draft: Draft, owner: Owner) =>
  (nameEnds(draft.bodyNames).get(owner.to) ?? owner.from) < owner.from;

/** Whether a number stands before token `i`: counted persons are a figure, no authority. */
export function isCounted(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { counts, of } = agencyLexicon(draft);
  // 'dozens of Belgian officers', not 'at the request of Belgian officers'.
  const at = of.has(normAt(tokens, i - 1)) ? i - 2 : i - 1;
  return tokens.kind[at] === NUMBER || counts.has(normAt(tokens, at));
}

/** 'the interior ministry of Malta', 'the navy of India': behind its article a state has one of them; 'the intelligence of Iran' may be wit. */
function isTheOneOf(draft: Draft, hit: HeadHit, from: number): boolean {
  const { articles, indefinite } = agencyLexicon(draft);
  const before = normAt(draft.doc.tokens, from - 1);
  const isKnown = articles.has(before) && !indefinite.has(before);
  return isKnown && !hasWay(hit, 'persons') && (hit.to - hit.from > 1 || hasWay(hit, 'plain'));
}

function placeBehind(
  around: PinContext,
  hit: HeadHit,
  { from, to }: NameExtent,
): Owner | undefined {
  const { draft, owners } = around;
  const isNamed = isCapital(draft, hit.from) && !hasWay(hit, 'persons');
  const isSeated = hasWay(hit, 'office') || hasWay(hit, 'bench') || isNamed;
  const behind = ownerBehind(around, to);
  // 'the authorities of Serbia' are the state's, 'the police of a town' are anybody's.
  const isOfMany = !hasWay(hit, 'persons') && hit.heads.some(isOneOfMany);
  const isOfState = isOfMany || isTheOneOf(draft, hit, from);
  if (behind && (isSeated || (isOfState && !behind.isPart))) return behind;
  if (!hasWay(hit, 'office')) return undefined;
  const { at } = agencyLexicon(draft);
  // 'Prosecutor's Office Bologna': right behind a name in capitals too.
  if (!at.has(normAt(draft.doc.tokens, to))) return isNamed ? owners.behind(to) : undefined;
  const owner = owners.at(to + 1);
  return owner?.by === 'place' ? owner : undefined;
}
