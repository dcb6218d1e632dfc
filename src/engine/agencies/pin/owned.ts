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
  // A court is of the country that it sits in, whatever place its name begins with:
  // 'Brixton Regional Court in Johannesburg'.
  const seat = owner.by === 'place' && hasWay(hit, 'bench') ? seatBehind(around, to) : undefined;
  // If one country alone has courts of this name, it is surely that country's: 'Cambridge Crown Court'.
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
  // In other countries the words of the head are no public body: 'National Bank of Greece' is a bank like others.
  if (behind && countries && !countries.includes(behind.cc)) return undefined;
  // The ministry of a part of a country is not the state's: 'Ministry of Interior of the Republic of Srpska'.
  if (behind?.isPart && isStateNoun(draft, hit.from, hit.to)) return undefined;
  if (behind) return { from, to: behind.to, cc: behind.cc, rule: OF_PLACE, sure: !behind.isGuess };
  const isKnown = hasWay(hit, 'one') && !isAnyOne(draft, { from });
  const seat = isKnown ? seatBehind(around, to) : undefined;
  return seat && { from, to, cc: seat.cc, rule: 'agencies/at-place', sure: true };
}

/**
 * The token to look for an owner before, past a hyphen: the place owns all that is written in one piece with it, as
 * in 'Brussels-North police zone'.
 */
const pastHyphen = ({ doc: { tokens } }: Draft, from: number) =>
  normAt(tokens, from - 1) === '-' && hasFlag(tokens, from, GLUED) ? from - 1 : from;

/**
 * The first token of a name, with a common word before the country if that has a capital of its own:
 * 'the Royal Thai Navy'.
 */
function withTitle(draft: Draft, from: number): number {
  const { modifiers } = agencyLexicon(draft);
  const isNamed = isOwnCapital(draft, from - 1);
  const isWord = modifiers.has(normAt(draft.doc.tokens, from - 1)) && !isJoin(draft, from - 1);
  return isNamed && isWord && !opensSentence(draft.doc, from - 1) ? from - 1 : from;
}

/**
 * The nationality before a list of bodies in capitals, which counts for the last of them too:
 * 'Colombian Navy and Customs'.
 */
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
  // The ministry of a part of Germany is not the German state's: 'the Bavarian interior ministry'.
  if (owner.isPart && isStateNoun(draft, hit.from, hit.to)) return false;
  if (hasWay(hit, 'persons') && isCounted(draft, owner.from)) return false;
  if (owner.by === 'place' && isEndOfName(draft, owner)) return false;
  if (hasWay(hit, 'plain') && !isOfState(draft, owner)) return false;
  const before = normAt(tokens, owner.from - 1);
  // A person who has left the body does not speak for it: 'former Belgian prosecutor', 'ex-Italian customs official'.
  if (isHeldOnce(draft, owner.from) || isHeldOnce(draft, owner.from + 1)) return false;
  // A place behind 'in' or 'at' only tells where something happened ('in Brussels police found',
  // 'In Lisbon court staff'), unless somebody stands before a court: 'remanded at Larnaca court'.
  const isBefore = hasWay(hit, 'bench') && !opensSentence(draft.doc, owner.from - 1);
  const isSeated = hasWay(hit, 'office') || isBefore;
  const bare = owner.by === 'place' && !isCapital(draft, hit.from) && !isSeated;
  return !(bare && lexicon.locatives.has(before));
}

/**
 * Whether a force is that of a state, as 'Lebanese Army' and 'Royal Thai Navy' are; another word with a capital
 * before the country makes it a force of no state: 'Arakan Army', 'Free Syrian Army'.
 */
function isOfState(draft: Draft, { from, isPart }: Owner): boolean {
  const isFirst = opensSentence(draft.doc, from) || opensSentence(draft.doc, from - 1);
  const before = normAt(draft.doc.tokens, from - 1);
  const { articles, modifiers } = agencyLexicon(draft);
  // An article before the country tells nothing, also behind a place that a report is from:
  // 'COLOMBO – The Sri Lanka Navy'.
  const isCommon = modifiers.has(before) || articles.has(before);
  return !isPart && (isFirst || isCommon || !isCapital(draft, from - 1));
}

/** Whether a place is the last word of a body's name, where it owns nothing: 'Policía Nacional officers'. */
const isEndOfName = (draft: Draft, owner: Owner) =>
  (nameEnds(draft.bodyNames).get(owner.to) ?? owner.from) < owner.from;

/** Whether a number stands before token `i`: counted persons are a figure, no authority. */
export function isCounted(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { counts, of } = agencyLexicon(draft);
  // A count may stand before 'of', as in 'dozens of Belgian officers'; 'at the request of Belgian officers' has none.
  const at = of.has(normAt(tokens, i - 1)) ? i - 2 : i - 1;
  return tokens.kind[at] === NUMBER || counts.has(normAt(tokens, at));
}

/**
 * Whether a head behind its article is the only one that a state has: 'the interior ministry of Malta',
 * 'the navy of India'. A single common word may be a play on words: 'the intelligence of Iran'.
 */
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
  // 'the authorities of Serbia' are those of the state, whereas 'the police of a town' may be anybody's.
  const isOfMany = !hasWay(hit, 'persons') && hit.heads.some(isOneOfMany);
  const isOfState = isOfMany || isTheOneOf(draft, hit, from);
  if (behind && (isSeated || (isOfState && !behind.isPart))) return behind;
  if (!hasWay(hit, 'office')) return undefined;
  const { at } = agencyLexicon(draft);
  // A place may also stand right behind a name in capitals: 'Prosecutor's Office Bologna'.
  if (!at.has(normAt(draft.doc.tokens, to))) return isNamed ? owners.behind(to) : undefined;
  const owner = owners.at(to + 1);
  return owner?.by === 'place' ? owner : undefined;
}
