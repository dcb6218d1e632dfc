import type { Draft } from '../../draft.ts';
import { opensSentence } from '../../text/doc.ts';
import { keyOf } from '../../text/phrases.ts';
import { pacer } from '../../text/slices.ts';
import { GLUED, hasFlag, NUMBER, normAt } from '../../text/tokens.ts';
import type { Claim } from '../claims.ts';
import type { Owner } from '../countries/owners.ts';
import {
  isCapital,
  isJoin,
  isTitleCase,
  isWordOfName,
  type Run,
  runOf,
  withPurpose,
} from '../heads/extent.ts';
import { type HeadHit, has } from '../heads/head-hit.ts';
import { findHeads, isHeldOnce, isOneOfMany, isStateNoun } from '../heads/heads.ts';
import { lexiconOf } from '../lexicon.ts';
import { nameEnds } from '../names/names.ts';
import type { AuthorityHead } from '../words.ts';
import { isAnyOne, ownerBehind, type Surroundings, seatBehind } from './doubtful-names.ts';
import { type Evident, properName, stateBody } from './state-bodies.ts';

/** An authority with its country, and with what gave it where that stands beside it. */
interface Pinned extends Evident {
  owner?: Owner;
}

/** Pins authorities whose country or place stands in or beside their name: 'Belgian police', 'Birmingham Crown Court'. */
export function* pinOwnedHeads(around: Surroundings): Generator<void, void> {
  yield* pinHeads(around, owned);
  for (const hit of findHeads(around.draft)) pinBeforeName(around, hit);
}

/** 'Belgian and Dutch customs': where the last is a body of the registry, the others are customs all the same. */
function pinBeforeName(around: Surroundings, { from, heads }: HeadHit): void {
  const name = around.claims.at(from);
  const owner = name && name.from < from ? around.owners.at(name.from) : undefined;
  if (owner?.by === 'nationality' && heads[0]) pinJoined(around, owner, heads[0]);
}

/** Pins the rest by what the text says elsewhere: 'the interior ministry', 'Quillfeather County Court'. */
export function pinHeadsByEvidence(around: Surroundings): Generator<void, void> {
  return pinHeads(around, (hit, run) => {
    const own = { from: pastOthers(around, run.from, hit.from), to: run.to };
    return stateBody(around, hit, own) ?? properName(around, hit, own);
  });
}

function* pinHeads(
  around: Surroundings,
  by: (hit: HeadHit, run: Run, around: Surroundings) => Pinned | undefined,
): Generator<void, void> {
  const { draft, claims } = around;
  const pauses = pacer();
  const named = namedBefore(around);
  for (const hit of findHeads(draft)) {
    if (pauses(hit.from)) yield;
    const head = hit.heads[0];
    if (!head || !claims.isFree(hit.from, hit.to)) continue;
    const pinned = by(hit, runOf(draft, around.owners, hit), around);
    if (!pinned) continue;
    const { from, to, rule, sure, owner } = pinned;
    if (isPartOfNamed(around, pinned)) continue;
    const key = isCapital(draft, from) && to - from > 2 ? keyOf(draft.doc.tokens, from, to) : '';
    const id = named.get(key) ?? idOf(draft, pinned.cc, head);
    const claim = { from, to, id, rule, sure };
    if (!claims.add(claim)) continue;
    if (key) named.set(key, id);
    draft.trace?.(rule, claims.spanOf(claim), claim.id);
    if (owner?.by === 'nationality') pinJoined(around, owner, head);
    // 'Punjab and Haryana High Court' is one.
    if (owner?.by === 'place' && !has(hit, 'bench')) pinJoinedPlace(around, owner, claim, hit);
  }
}

/** 'Garda National Immigration Bureau': a name in capitals right behind a body's own is a part of that body. */
function isPartOfNamed({ draft, claims }: Surroundings, { from, to, cc }: Pinned): boolean {
  const before =
    isCapital(draft, from) && !isTitleCase(draft, from) ? claims.at(from - 1) : undefined;
  const body = before && draft.knowledge.registry.body(before.id);
  if (!before || !body || body.cc !== cc || !isCapital(draft, from - 1)) return false;
  claims.growRight(before, to);
  return true;
}

/** The bodies by the long names that the text has given them: the same name is the same body. */
function namedBefore({ draft, claims }: Surroundings): Map<string, string> {
  const { tokens } = draft.doc;
  const named = new Map<string, string>();
  for (const { from, to, id } of claims.list())
    if (isCapital(draft, from) && to - from > 2) named.set(keyOf(tokens, from, to), id);
  return named;
}

/** 'Nepal Police and Armed Police Force': where another body's name ends inside a run, the run begins behind it. */
function pastOthers({ draft, claims }: Surroundings, from: number, head: number): number {
  let start = head;
  while (start > from && claims.isFree(start - 1, start)) start -= 1;
  if (start === from) return from;
  while (start < head && !isCapital(draft, start)) start += 1;
  return start;
}

/** The id of an unnamed authority; what a country has one of is the registry's body. */
function idOf({ knowledge }: Draft, cc: string, head: AuthorityHead): string {
  const unnamed = `${cc.toLowerCase()}-${head.kind}`;
  return isOneOfMany(head) ? unnamed : (knowledge.registry.body(unnamed)?.id ?? unnamed);
}

function owned(hit: HeadHit, { from, to }: Run, around: Surroundings): Pinned | undefined {
  const { draft, owners } = around;
  const before =
    owners.before(from) ??
    owners.before(pastHyphen(draft, from)) ??
    (from < hit.from ? ownerInside(around, from, hit.from) : undefined);
  if (before && mayOwn(around, before, hit)) {
    const end = withPurpose(draft, to);
    const rule = `agencies/${before.by}`;
    // 'Brixton Regional Court in Johannesburg': a court is of the country that it sits in.
    const seat = before.by === 'place' && has(hit, 'bench') ? seatBehind(around, to) : undefined;
    const cc = seat?.cc ?? before.cc;
    const start = withTitle(draft, before.from);
    return { from: start, to: end, cc, rule, sure: true, owner: before };
  }
  const shared = from === hit.from ? ownerOfBoth(around, from) : undefined;
  if (shared) return { from, to, cc: shared.cc, rule: 'agencies/shared', sure: true };
  const behind = placeBehind(around, hit, to);
  const countries = hit.heads[0]?.countries;
  // 'National Bank of Greece' is a bank like others.
  if (behind && countries && !countries.includes(behind.cc)) return undefined;
  // 'Ministry of Interior of the Republic of Srpska': none of the state.
  if (behind?.isPart && isStateNoun(draft, hit.from, hit.to)) return undefined;
  if (behind) return { from, to: behind.to, cc: behind.cc, rule: 'agencies/of-place', sure: true };
  const isKnown = has(hit, 'one') && !isAnyOne(draft, { from });
  const seat = isKnown ? seatBehind(around, to) : undefined;
  return seat && { from, to, cc: seat.cc, rule: 'agencies/at-place', sure: true };
}

/** 'Brussels-North police zone': the place before a hyphen owns what is written in one piece with it. */
const pastHyphen = ({ doc: { tokens } }: Draft, from: number) =>
  normAt(tokens, from - 1) === '-' && hasFlag(tokens, from, GLUED) ? from - 1 : from;

/** 'the Royal Thai Navy': a common word with a capital of its own before the country belongs to the name. */
function withTitle(draft: Draft, from: number): number {
  const { modifiers } = lexiconOf(draft.language.agencies);
  const isNamed = isCapital(draft, from - 1) && !isTitleCase(draft, from - 1);
  const isWord = modifiers.has(normAt(draft.doc.tokens, from - 1)) && !isJoin(draft, from - 1);
  return isNamed && isWord && !opensSentence(draft.doc, from - 1) ? from - 1 : from;
}

/** 'Colombian Navy and Customs': the nationality before a body that 'and' joins to a head in capitals is the head's too. */
function ownerOfBoth({ draft, owners }: Surroundings, head: number): Owner | undefined {
  if (!isCapital(draft, head) || isTitleCase(draft, head) || !isJoin(draft, head - 1)) return;
  let first = head - 1;
  while (isCapital(draft, first - 1)) {
    first -= 1;
    const owner = owners.before(first);
    if (owner) return owner.by === 'nationality' ? owner : undefined;
  }
  return undefined;
}

/** A place that ends inside the run before a head: 'Brussels-Capital/Ixelles police zone'. */
function ownerInside({ draft, owners }: Surroundings, from: number, to: number): Owner | undefined {
  for (let i = from; i < to; i += 1) {
    const owner = owners.at(i);
    if (!owner || owner.to > to || owners.endsName(owner)) continue;
    if (!isWordOfName(draft, owners, owner, to)) return { ...owner, from };
  }
  return undefined;
}

function mayOwn({ draft }: Surroundings, owner: Owner, hit: HeadHit): boolean {
  const { tokens } = draft.doc;
  const lexicon = lexiconOf(draft.language.agencies);
  const countries = hit.heads[0]?.countries;
  if (countries && !countries.includes(owner.cc)) return false;
  // 'the Bavarian interior ministry' is none of the German state.
  if (owner.isPart && isStateNoun(draft, hit.from, hit.to)) return false;
  if (has(hit, 'persons') && isCounted(draft, owner.from)) return false;
  if (owner.by === 'place' && isEndOfName(draft, owner)) return false;
  if (has(hit, 'plain') && !isOfState(draft, owner)) return false;
  const before = normAt(tokens, owner.from - 1);
  // 'former Belgian prosecutor', 'ex-Italian customs official': a person who is none of it any more.
  if (isHeldOnce(draft, owner.from)) return false;
  // 'remanded at Larnaca court' is before that court; 'in Brussels police found', 'In Lisbon court staff' tell where.
  const isBefore = has(hit, 'bench') && !opensSentence(draft.doc, owner.from - 1);
  const isSeated = has(hit, 'office') || isBefore;
  const bare = owner.by === 'place' && !isCapital(draft, hit.from) && !isSeated;
  return !(bare && lexicon.locatives.has(before));
}

/** 'Lebanese Army', 'Royal Thai Navy'; 'Arakan Army' and 'Free Syrian Army' are forces of no state. */
function isOfState(draft: Draft, { from, isPart }: Owner): boolean {
  const isFirst = opensSentence(draft.doc, from) || opensSentence(draft.doc, from - 1);
  const before = normAt(draft.doc.tokens, from - 1);
  const isCommon = lexiconOf(draft.language.agencies).modifiers.has(before);
  return !isPart && (isFirst || isCommon || !isCapital(draft, from - 1));
}

/** 'Policía Nacional officers': a place that is the last word of a body's name owns nothing. */
const isEndOfName = (draft: Draft, owner: Owner) =>
  (nameEnds(draft).get(owner.to) ?? owner.from) < owner.from;

/** Whether a number stands before token `i`: counted persons are a figure, no authority. */
function isCounted({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { counts, of } = lexiconOf(language.agencies);
  // 'dozens of Belgian officers', not 'at the request of Belgian officers'.
  const at = of.has(normAt(tokens, i - 1)) ? i - 2 : i - 1;
  return tokens.kind[at] === NUMBER || counts.has(normAt(tokens, at));
}

function placeBehind(around: Surroundings, hit: HeadHit, to: number): Owner | undefined {
  const { draft, owners } = around;
  const isNamed = isCapital(draft, hit.from) && !has(hit, 'persons');
  if (!has(hit, 'office') && !has(hit, 'bench') && !isNamed) return undefined;
  const behind = ownerBehind(around, to);
  if (behind) return behind;
  if (!has(hit, 'office')) return undefined;
  const { at } = lexiconOf(draft.language.agencies);
  // 'Prosecutor's Office Bologna': right behind a name in capitals too.
  if (!at.has(draft.doc.tokens.norm[to] ?? '')) return isNamed ? owners.behind(to) : undefined;
  const owner = owners.at(to + 1);
  return owner?.by === 'place' ? owner : undefined;
}

/** 'Slovak, Romanian and Austrian police' is three: each nationality before the owner is one more. */
function pinJoined(
  { draft, claims, owners }: Surroundings,
  last: Owner,
  head: AuthorityHead,
): void {
  const { tokens } = draft.doc;
  let at = last.from;
  for (;;) {
    const join = isJoin(draft, at - 1) ? at - 1 : at;
    const comma = normAt(tokens, join - 1) === ',' ? join - 1 : join;
    const owner = comma < at ? owners.before(comma) : undefined;
    if (!owner || !isCountrys(draft, owner) || !claims.isFree(owner.from, owner.to)) return;
    if (head.ways?.includes('persons') && isCounted(draft, owner.from)) return;
    const id = idOf(draft, owner.cc, head);
    const claim = { from: owner.from, to: owner.to, id, rule: 'agencies/joined', sure: true };
    claims.add(claim);
    draft.trace?.(claim.rule, claims.spanOf(claim), id);
    at = owner.from;
  }
}

/** 'Slovak', or a country's name that stands for one: 'Luxembourg and Dutch police', not 'in Luxembourg and', nor 'in eastern Luxembourg,'. */
function isCountrys({ doc, language }: Draft, { by, from, isPart }: Owner): boolean {
  const { locatives, modifiers, sources } = lexiconOf(language.agencies);
  const isSide = modifiers.has(normAt(doc.tokens, from - 1));
  const before = normAt(doc.tokens, isSide ? from - 2 : from - 1);
  return by === 'nationality' || (!isPart && !locatives.has(before) && !sources.has(before));
}

/** 'Queensland and Victoria Police' are two: the place that 'and' joins to the owner's has police of its own. */
function pinJoinedPlace(
  { draft, claims, owners }: Surroundings,
  last: Owner,
  { id }: Claim,
  hit: HeadHit,
): void {
  const { articles, locatives } = lexiconOf(draft.language.agencies);
  const other = isJoin(draft, last.from - 1) ? owners.before(last.from - 1) : undefined;
  if (other?.by !== 'place' || other.cc !== last.cc || !claims.isFree(other.from, other.to)) return;
  // 'left Kent and Essex police found': in lower case only who opens the sentence or has an article is two.
  const isOpen =
    opensSentence(draft.doc, other.from) || articles.has(normAt(draft.doc.tokens, other.from - 1));
  if (!isCapital(draft, hit.from) && !isOpen) return;
  // 'raids in Kent and Essex Police': where something was is no body.
  if (locatives.has(normAt(draft.doc.tokens, other.from - 1)) || isJoin(draft, other.from - 1))
    return;
  const claim = { from: other.from, to: other.to, id, rule: 'agencies/joined', sure: true };
  claims.add(claim);
  draft.trace?.(claim.rule, claims.spanOf(claim), id);
}
