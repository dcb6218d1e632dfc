import type { BodyName } from '../../registry.ts';
import { isInBrackets } from '../../text/signs.ts';
import { pacer } from '../../text/slices.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Claim } from '../claims.ts';
import { addTraced } from '../claims.ts';
import { isStateNoun } from '../heads/heads.ts';
import type { NameHit } from '../names/names.ts';
import { isPartOfOther } from '../names/part-of-other.ts';
import type { PinContext } from '../pin-context.ts';
import { isAnyOne, isOfPart, ownerBehind, seatBehind } from './beside.ts';
import { hasContext } from './name-context.ts';

/** Settles the doubtful names whose country stands right beside them: 'Brazilian Federal Police'. */
export function settleOwnedNames(around: PinContext): Generator<void, void> {
  return settle(around, ownedName);
}

/** Settles the rest by what the text says elsewhere: 'Federal Police' by its country, 'MUP' by its full name. */
export function settleNamesByEvidence(around: PinContext): Generator<void, void> {
  return settle(around, evidentName);
}

function* settle(
  around: PinContext,
  by: (around: PinContext, hit: NameHit) => Claim | undefined,
): Generator<void, void> {
  const { draft, claims } = around;
  const pauses = pacer();
  for (const hit of draft.bodyNames) {
    if (pauses(hit.from)) yield;
    if (!claims.isFree(hit.from, hit.to) || isPartOfOther(draft, hit)) continue;
    const found = by(around, hit);
    if (found) addTraced(draft, claims, found);
  }
}

function ownedName(around: PinContext, { from, to, names }: NameHit): Claim | undefined {
  const owner = around.owners.before(from);
  // The ministry of a part of a country is not the state's: 'the Scottish Ministry of Justice' is not the United
  // Kingdom's.
  if (owner?.isPart && isStateNoun(around.draft, from, to)) return undefined;
  const owned =
    owner && names.find(({ id, cc }) => cc === owner.cc && !isOfPart(around.draft, owner, id));
  if (owner && owned)
    return { from: owner.from, to, id: owned.id, rule: 'agencies/name-of-country', sure: true };
  const behind = ownerBehind(around, to);
  const ofPlace = behind && names.find(({ cc }) => cc === behind.cc);
  if (behind && ofPlace)
    return { from, to: behind.to, id: ofPlace.id, rule: 'agencies/name-of-place', sure: true };
  // A name that needs a country may get it from the place where the body sits, and is whole without that place:
  // 'the federal prosecutor's office in Brussels'.
  const seat = seatBehind(around, to);
  const seated = seat && names.find(({ cc, needsCountry }) => needsCountry && cc === seat.cc);
  if (!seated || isAnyOne(around.draft, { from })) return undefined;
  return { from, to, id: seated.id, rule: 'agencies/name-at-seat', sure: true };
}

function evidentName(around: PinContext, hit: NameHit): Claim | undefined {
  const { draft, owners, evidence } = around;
  const { from, to, names } = hit;
  // If another country stands before the name and the registry knows no such body there, the bodies that it does know
  // are the wrong answer: 'Brazilian Federal Police'.
  if (owners.before(from) && names.every(({ cc }) => cc !== undefined)) return undefined;
  // Many countries have a ministry of this name, so the one that the registry knows may be another one:
  // 'The Ministry of Justice'.
  if (isAnyOne(draft, hit) || isStateNoun(draft, from, to)) return undefined;
  const named = names.filter((name) => hasContext(around, hit, name));
  const allowed = new Set(named.flatMap(({ cc }) => (cc ? [cc] : [])));
  const first = named[0];
  if (!first) return undefined;
  const lettered = nameWithLetters(around, hit);
  if (lettered)
    return { from, to, id: lettered.id, rule: 'agencies/name-with-letters', sure: true };
  const isOne = named.length === 1;
  if (allowed.size === 0 || named.every((name) => !name.needsCountry && name.needsContext))
    return { from, to, id: first.id, rule: 'agencies/name-in-context', sure: isOne };
  const seat = seatBehind(around, to);
  const country = seat ? { cc: seat.cc, sure: true } : evidence.countryAt(from, allowed);
  const settled = country && named.find(({ cc }) => cc === country.cc);
  if (!country || !settled) return seat ? undefined : bestKnown(around, named, hit);
  const sure = country.sure || (!settled.needsCountry && isOnlyTold(around, settled, named));
  return { from, to, id: settled.id, rule: 'agencies/name-by-evidence', sure };
}

/**
 * Whether the text tells of the country of the known body alone, among all that have one of this name:
 * 'The National Crime Agency' in a text on France and Britain is the British one, since the text does not tell of
 * Slovakia.
 */
function isOnlyTold({ evidence }: PinContext, known: BodyName, names: readonly BodyName[]) {
  return names.every(({ id, cc }) => id === known.id || !cc || evidence.weight(cc) === 0);
}

/**
 * The body whose own letters stand in brackets behind the name, if the text names its country at all:
 * 'Internal Security Agency (ABW)'.
 */
function nameWithLetters(
  { draft, evidence }: PinContext,
  { to, names }: NameHit,
): BodyName | undefined {
  const { tokens } = draft.doc;
  if (!isInBrackets(tokens, to + 1)) return undefined;
  const letters = draft.knowledge.registry.lookup(normAt(tokens, to + 1));
  return names.find(
    ({ id, cc }) =>
      cc && evidence.weight(cc) > 0 && letters.some((one) => one.form && one.id === id),
  );
}

/**
 * The body whose name needs no country, where the text is about none of the countries that have one:
 * 'the National Crime Agency' in a text on Spain is the British one.
 */
function bestKnown(
  around: PinContext,
  names: readonly BodyName[],
  { from, to }: NameHit,
): Claim | undefined {
  // ... or the one that the text has named beyond doubt elsewhere.
  const [known, ...others] = names.filter(
    ({ id, needsCountry, needsContext }) =>
      around.claims.hasNamed(id) || (!needsCountry && !needsContext),
  );
  if (!known || others.length > 0) return undefined;
  const sure = isOnlyTold(around, known, names);
  return { from, to, id: known.id, rule: 'agencies/name-by-evidence', sure };
}
