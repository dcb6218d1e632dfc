import type { Draft } from '../../draft.ts';
import { type Doc, sentenceAround } from '../../text/doc.ts';
import { pacer } from '../../text/slices.ts';
import { CAPITAL, hasFlag, normAt, UPPER } from '../../text/tokens.ts';
import type { Claim, Claims } from '../claims.ts';
import type { CountryEvidence } from '../countries/evidence.ts';
import type { Owner, Owners } from '../countries/owners.ts';
import { isJoin } from '../heads/extent.ts';
import { isStateNoun } from '../heads/heads.ts';
import { lexiconOf } from '../lexicon.ts';
import { findNames, foundNames, type NameHit } from '../names/names.ts';
import { isLowerPhrase, isPart } from '../names/part-of-other.ts';
import type { BodyName } from '../registry.ts';

/** What a settler of doubtful names works with. */
export interface Surroundings {
  draft: Draft;
  claims: Claims;
  owners: Owners;
  evidence: CountryEvidence;
  /** The country of the text's only unnamed authorities of a kind: 'customs', where all are Malaysian. */
  kin: ReadonlyMap<string, string>;
}

/** Settles the doubtful names whose country stands right beside them: 'Brazilian Federal Police'. */
export function settleOwnedNames(around: Surroundings): Generator<void, void> {
  return settle(around, ownedName);
}

/** Settles the rest by what the text says elsewhere: 'Federal Police' by its country, 'MUP' by its full name. */
export function settleNamesByEvidence(around: Surroundings): Generator<void, void> {
  return settle(around, evidentName);
}

function* settle(
  around: Surroundings,
  by: (around: Surroundings, hit: NameHit) => Claim | undefined,
): Generator<void, void> {
  const { draft, claims } = around;
  const pauses = pacer();
  for (const hit of yield* findNames(draft)) {
    if (pauses(hit.from)) yield;
    if (!claims.isFree(hit.from, hit.to) || isPart(draft, hit)) continue;
    const found = by(around, hit);
    if (found && claims.add(found)) draft.trace?.(found.rule, claims.spanOf(found), found.id);
  }
}

function ownedName(around: Surroundings, { from, to, names }: NameHit): Claim | undefined {
  const owner = around.owners.before(from);
  // 'the Scottish Ministry of Justice' is none of the United Kingdom's.
  if (owner?.isPart && isStateNoun(around.draft, from, to)) return undefined;
  const owned = owner && names.find(({ cc }) => cc === owner.cc);
  if (owner && owned)
    return { from: owner.from, to, id: owned.id, rule: 'agencies/name-of-country', sure: true };
  const behind = ownerBehind(around, to);
  const ofPlace = behind && names.find(({ cc }) => cc === behind.cc);
  if (behind && ofPlace)
    return { from, to: behind.to, id: ofPlace.id, rule: 'agencies/name-of-place', sure: true };
  // 'the federal prosecutor's office in Brussels': the name is whole without its seat.
  const seat = seatBehind(around, to);
  const seated = seat && names.find(({ cc, needsCountry }) => needsCountry && cc === seat.cc);
  if (!seated || isAnyOne(around.draft, { from })) return undefined;
  return { from, to, id: seated.id, rule: 'agencies/name-at-seat', sure: true };
}

function evidentName(around: Surroundings, hit: NameHit): Claim | undefined {
  const { draft, owners, evidence } = around;
  const { from, to, names } = hit;
  // 'Brazilian Federal Police' where the registry knows none: another country's is no answer.
  if (owners.before(from) && names.every(({ cc }) => cc !== undefined)) return undefined;
  // 'The Ministry of Justice' is one of many countries' ministries, also where the registry knows one by that name.
  if (isAnyOne(draft, hit) || isStateNoun(draft, from, to)) return undefined;
  const named = names.filter((name) => hasContext(around, hit, name));
  const allowed = new Set(named.flatMap(({ cc }) => (cc ? [cc] : [])));
  const first = named[0];
  if (!first) return undefined;
  const lettered = nameWithLetters(around, hit);
  if (lettered)
    return { from, to, id: lettered.id, rule: 'agencies/name-with-letters', sure: true };
  const sure = named.length === 1;
  if (allowed.size === 0 || named.every((name) => !name.needsCountry && name.needsContext))
    return { from, to, id: first.id, rule: 'agencies/name-in-context', sure };
  const seat = seatBehind(around, to);
  const country = seat ? { cc: seat.cc, sure: true } : evidence.countryAt(from, allowed);
  const settled = country && named.find(({ cc }) => cc === country.cc);
  if (!country || !settled) return seat ? undefined : bestKnown(around, named, hit);
  return { from, to, id: settled.id, rule: 'agencies/name-by-evidence', sure: country.sure };
}

/** 'Internal Security Agency (ABW)': its own letters in brackets tell which it is, where the text names its country at all. */
function nameWithLetters(
  { draft, evidence }: Surroundings,
  { to, names }: NameHit,
): BodyName | undefined {
  const { tokens } = draft.doc;
  if (tokens.norm[to] !== '(' || tokens.norm[to + 2] !== ')') return undefined;
  const letters = draft.knowledge.registry.lookup(tokens.norm[to + 1] ?? '');
  return names.find(
    ({ id, cc }) =>
      cc && evidence.weight(cc) > 0 && letters.some((one) => one.form && one.id === id),
  );
}

/** 'the National Crime Agency' in a text on Spain: the one whose name needs no country, where the text is of none of them. */
function bestKnown(
  { claims, evidence }: Surroundings,
  names: readonly BodyName[],
  { from, to }: NameHit,
): Claim | undefined {
  // ... or the one that the text has named beyond doubt elsewhere.
  const [known, ...others] = names.filter(
    ({ id, needsCountry, needsContext }) => claims.hasNamed(id) || (!needsCountry && !needsContext),
  );
  if (!known || others.length > 0) return undefined;
  const sure = names.every(({ id, cc }) => id === known.id || !cc || evidence.weight(cc) === 0);
  return { from, to, id: known.id, rule: 'agencies/name-by-evidence', sure };
}

/** 'a tax police commander', 'a national prosecutor's office': an indefinite article before lower case names no body. */
export function isAnyOne({ doc, language }: Draft, { from }: Pick<NameHit, 'from'>): boolean {
  const { tokens } = doc;
  const isLower = !hasFlag(tokens, from, CAPITAL);
  return isLower && lexiconOf(language.agencies).indefinite.has(normAt(tokens, from - 1));
}

/** 'Federal Police of Brazil': the place that 'of' puts behind a name. */
export function ownerBehind({ draft, owners }: Surroundings, to: number): Owner | undefined {
  const { tokens } = draft.doc;
  const { of, articles } = lexiconOf(draft.language.agencies);
  if (!of.has(tokens.norm[to] ?? '')) return undefined;
  const at = articles.has(tokens.norm[to + 1] ?? '') ? to + 2 : to + 1;
  // 'of the Republic of Belarus': a state with its title, whose first word is no place.
  const isTitled = of.has(tokens.norm[at + 1] ?? '');
  const owner = owners.named(isTitled ? at + 2 : at);
  // 'the Drugs Cell of Mauritius Police': the place is the name of the next body.
  const isOfNext = owner && isHead(draft, owner.to);
  return owner?.by === 'place' && !isOfNext ? owner : undefined;
}

/** Whether the common noun of an authority opens at token `i`, with a capital of its own. */
const isHead = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  hasFlag(tokens, i, CAPITAL) && lexiconOf(language.agencies).heads.match(tokens, i) !== undefined;

/** The place that a preposition puts behind a name: 'State police in Bavaria'. */
export function seatBehind({ draft, owners }: Surroundings, to: number): Owner | undefined {
  const { at } = lexiconOf(draft.language.agencies);
  const owner = at.has(draft.doc.tokens.norm[to] ?? '') ? owners.at(to + 1) : undefined;
  return owner?.by === 'place' ? owner : undefined;
}

function hasContext(
  { draft, claims, evidence }: Surroundings,
  hit: NameHit,
  name: BodyName,
): boolean {
  if (!name.cc && name.proper && isLowerPhrase(draft, hit)) return false;
  if (!name.needsContext) return true;
  if (claims.hasNamed(name.id)) return true;
  if (!name.cc) return false;
  if (name.needsContext === 'name')
    return (
      evidence.main() === name.cc &&
      (staffed(draft).has(name.id) ||
        isDefinite(draft, hit, name.id) ||
        isTold(draft, hit) ||
        isBesideKin({ draft, claims }, hit, name.cc))
    );
  const isNear = evidence.isNear(hit.from, name.cc) || evidence.main() === name.cc;
  return isNear && isAlone(draft, hit);
}

/** What the registry's police are whose letters an article makes a force: 'the AFP'. */
const FORCE = 'police';

/** 'The AFP arrested': with an article, and no press behind them, the letters are the police of the text's country. */
function isDefinite(
  { doc, language, knowledge }: Draft,
  { from, to }: NameHit,
  id: string,
): boolean {
  const { articles, press } = lexiconOf(language.agencies);
  const isForce = knowledge.registry.body(id)?.kind.endsWith(FORCE) === true;
  return (
    isForce && articles.has(normAt(doc.tokens, from - 1)) && !press.has(normAt(doc.tokens, to))
  );
}

/** So many tokens behind a comma the noun still stands that tells what the letters are. */
const TOLD = 5;

/** 'PET, the security service, said': an authority's noun behind a comma tells what the letters are. */
function isTold({ doc, language }: Draft, { to }: NameHit): boolean {
  const { tokens } = doc;
  const { articles, bodies, heads } = lexiconOf(language.agencies);
  if (normAt(tokens, to) !== ',' || !articles.has(normAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < to + TOLD && normAt(tokens, i) !== ','; i += 1)
    if (heads.match(tokens, i) || bodies.match(tokens, i)) return true;
  return false;
}

/** 'AFP and Australian Border Force officers': 'and' ties it to a body of its country. */
function isBesideKin(
  { draft, claims }: Pick<Surroundings, 'draft' | 'claims'>,
  { to }: NameHit,
  cc: string,
): boolean {
  if (!isJoin(draft, to)) return false;
  const { articles } = lexiconOf(draft.language.agencies);
  const other = claims.at(articles.has(draft.doc.tokens.norm[to + 1] ?? '') ? to + 2 : to + 1);
  return other !== undefined && draft.knowledge.registry.body(other.id)?.cc === cc;
}

const staffedOf = new WeakMap<Doc, ReadonlySet<string>>();

/** The bodies whose acronym stands somewhere before those who serve in one: 'AFP officers' are no news agency's. */
function staffed({ doc, language }: Draft): ReadonlySet<string> {
  const known = staffedOf.get(doc);
  if (known) return known;
  const { staff } = lexiconOf(language.agencies);
  const found = new Set<string>();
  for (const { to, names } of foundNames(doc))
    if (staff.has(doc.tokens.norm[to] ?? ''))
      for (const { id, form } of names) if (form) found.add(id);
  staffedOf.set(doc, found);
  return found;
}

/** An acronym inside a run of capitals ('BREAKING NEWS') says nothing. */
function isAlone({ doc }: Draft, { from, to }: NameHit): boolean {
  const sentence = sentenceAround(doc, from);
  let upper = 0;
  for (let i = sentence.from; i < sentence.to; i += 1)
    if (hasFlag(doc.tokens, i, UPPER)) upper += 1;
  return upper - (to - from) < (sentence.to - sentence.from) / 2;
}
