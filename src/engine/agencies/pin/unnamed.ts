import { bodyOf } from '../../registry.ts';
import { keyOf } from '../../text/keys.ts';
import { pacer } from '../../text/slices.ts';
import { isCapital, isOwnCapital } from '../capitals.ts';
import { addTraced } from '../claims.ts';
import { extentOf, type NameExtent } from '../heads/extent.ts';
import { type HeadHit, hasWay } from '../heads/head-hit.ts';
import { bodyIdOf } from '../heads/heads.ts';
import type { PinContext } from '../pin-context.ts';
import type { AuthorityHead } from '../words.ts';
import { pinJoined, pinJoinedBehind, pinJoinedPlace } from './joined.ts';
import { OF_PLACE, owned } from './owned.ts';
import type { Pinned } from './pinned.ts';
import { properName } from './proper-names.ts';
import { stateBody } from './state-bodies.ts';

/** Pins authorities whose country or place stands in or beside their name: 'Belgian police', 'Birmingham Crown Court'. */
export function* pinOwnedHeads(around: PinContext): Generator<void, void> {
  yield* pinHeads(around, owned);
  for (const hit of around.draft.heads) pinBeforeName(around, hit);
}

/**
 * One more authority for each nationality joined before a name that the registry knows: in
 * 'Belgian and Dutch customs' the last is in the registry, and the Belgian ones are customs all the same.
 */
function pinBeforeName(around: PinContext, { from, heads }: HeadHit): void {
  const name = around.claims.at(from);
  const owner = name && name.from < from ? around.owners.at(name.from) : undefined;
  if (owner?.by === 'nationality' && heads[0]) pinJoined(around, owner, heads[0]);
}

/** Pins the rest by what the text says elsewhere: 'the interior ministry', 'Quillfeather County Court'. */
export function pinHeadsByEvidence(around: PinContext): Generator<void, void> {
  return pinHeads(around, (hit, extent) => {
    const own = { from: pastOthers(around, extent.from, hit.from), to: extent.to };
    return stateBody(around, hit, own) ?? properName(around, hit, own);
  });
}

function* pinHeads(
  around: PinContext,
  by: (hit: HeadHit, extent: NameExtent, around: PinContext) => Pinned | undefined,
): Generator<void, void> {
  const { draft, claims } = around;
  const pauses = pacer();
  const named = namedBefore(around);
  for (const hit of draft.heads) {
    if (pauses(hit.from)) yield;
    const head = hit.heads[0];
    if (!head || !claims.isFree(hit.from, hit.to)) continue;
    const pinned = by(hit, extentOf(draft, around.owners, hit), around);
    if (!pinned) continue;
    const { from, to, rule, sure, owner } = pinned;
    if (isPartOfNamed(around, pinned)) continue;
    const key = isCapital(draft, from) && to - from > 2 ? keyOf(draft.doc.tokens, from, to) : '';
    const id = named.get(key) ?? idOf(around, hit, head, pinned);
    const claim = { from, to, id, rule, sure };
    if (!addTraced(draft, claims, claim)) continue;
    if (key) named.set(key, id);
    if (owner?.by === 'nationality') pinJoined(around, owner, head);
    if (rule === OF_PLACE) pinJoinedBehind(around, pinned, head);
    // Two places may share one court: 'Punjab and Haryana High Court'.
    if (owner?.by === 'place' && !hasWay(hit, 'bench')) pinJoinedPlace(around, owner, claim, hit);
  }
}

/** Whose id it is: 'the Ministry of State Security' where China has one so called besides its Ministry of Public Security. */
function idOf(
  { draft }: PinContext,
  { from, to }: HeadHit,
  head: AuthorityHead,
  { cc, owner }: Pinned,
): string {
  const names = draft.knowledge.registry.lookup(keyOf(draft.doc.tokens, from, to));
  const named = owner ? undefined : names.find((name) => name.cc === cc);
  return named?.id ?? bodyIdOf(draft, cc, head, owner);
}

/**
 * Whether a name in capitals is part of the body whose name stands right before it:
 * 'Garda National Immigration Bureau'.
 */
function isPartOfNamed({ draft, claims }: PinContext, { from, to, cc }: Pinned): boolean {
  const before = isOwnCapital(draft, from) ? claims.at(from - 1) : undefined;
  const body = before && bodyOf(draft, before.id);
  if (!before || !body || body.cc !== cc || !isCapital(draft, from - 1)) return false;
  claims.growRight(before, to);
  return true;
}

/** The bodies by the long names that the text has given them: the same name is the same body. */
function namedBefore({ draft, claims }: PinContext): Map<string, string> {
  const { tokens } = draft.doc;
  const named = new Map<string, string>();
  for (const { from, to, id } of claims.list())
    if (isCapital(draft, from) && to - from > 2) named.set(keyOf(tokens, from, to), id);
  return named;
}

/**
 * The first token of a name, past the name of another body that ends inside the words before the head: 'Nepal Police
 * and Armed Police Force' are two bodies.
 */
function pastOthers({ draft, claims }: PinContext, from: number, head: number): number {
  let start = head;
  while (start > from && claims.isFree(start - 1, start)) start -= 1;
  if (start === from) return from;
  while (start < head && !isCapital(draft, start)) start += 1;
  return start;
}
