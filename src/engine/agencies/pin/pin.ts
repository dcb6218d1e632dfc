import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { inOneSentence, tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import { Claims } from '../claims.ts';
import { CountryEvidence } from '../countries/evidence.ts';
import { Owners } from '../countries/owners.ts';
import { toldCountries } from '../countries/told.ts';
import { agencyLexicon } from '../lexicon.ts';
import { dropWorks } from '../names/works.ts';
import type { PinContext } from '../pin-context.ts';
import { linkSecondMentions } from '../second-mentions/second-mentions.ts';
import { isOfPart, ownerBehind } from './beside.ts';
import { settleNamesByEvidence, settleOwnedNames } from './doubtful-names.ts';
import { joinOfficesToCourts } from './offices-of-courts.ts';
import { pinHeadsByEvidence, pinOwnedHeads } from './unnamed.ts';

/** Pins what needs its country: doubtful names, unnamed and local authorities, second names. */
export function* pinAuthorities(draft: Draft): Generator<void, undefined> {
  const claims = new Claims(draft.doc, draft.agencies);
  const told = toldCountries(draft);
  const owners = new Owners(draft, new CountryEvidence(draft, told, claims));
  yield;
  settleOwners(draft, claims, owners);
  yield;
  const kin = new Map<string, string>();
  const beside = { draft, claims, owners, evidence: new CountryEvidence(draft, told, claims), kin };
  yield* settleOwnedNames(beside);
  yield* pinOwnedHeads(beside);
  // What has its country beside it is evidence for what has not.
  const around = {
    ...beside,
    evidence: new CountryEvidence(draft, told, claims),
    kin: kinOf(claims),
  };
  yield* settleNamesByEvidence(around);
  yield* pinHeadsByEvidence(around);
  joinOfficesToCourts(around);
  growBehind(around);
  yield;
  linkSecondMentions(around);
  yield;
  dropWorks(draft, claims);
  draft.agencies = claims.annotations();
  // The place inside a body's name is no place; it has served as evidence by now.
  draft.places = draft.places.filter(
    ({ start, end }) =>
      !claims.at(tokenAt(draft.doc, start)) && !claims.at(tokenAt(draft.doc, end - 1)),
  );
}

/** By kind the one country whose unnamed authorities the text has pinned so far: 'my-customs'. */
function kinOf(claims: Claims): Map<string, string> {
  const countries = new Map<string, Set<string>>();
  for (const { id } of claims.list()) {
    const [cc, kind] = [id.slice(0, 2).toUpperCase(), id.slice(3)];
    countries.set(kind, (countries.get(kind) ?? new Set()).add(cc));
  }
  const kin = new Map<string, string>();
  for (const [kind, [only, ...others]] of countries)
    if (only && others.length === 0) kin.set(kind, only);
  return kin;
}

/**
 * Takes the country before the name of a body into that name: 'Romania's DIICOT', 'Spanish Guardia Civil'. If the
 * place before it is in another country, this is another body: 'Tokyo Metropolitan Police'.
 */
function settleOwners(draft: Draft, claims: Claims, owners: Owners): void {
  const { locatives } = agencyLexicon(draft);
  for (const claim of claims.list()) {
    const cc = bodyOf(draft, claim.id)?.cc;
    if (!cc) continue;
    const owner = owners.before(claim.from);
    const before = normAt(draft.doc.tokens, (owner?.from ?? 0) - 1);
    const isOwn = owner?.cc === cc && !isOfPart(draft, owner, claim.id);
    if (owner && isOwn) claims.growLeft(claim, owner.from);
    else if (owner && !locatives.has(before)) claims.drop(claim);
  }
}

/**
 * Takes a place of a body's own country right behind its name in capitals into that name:
 * 'Federal Judicial Police Hasselt', 'LKA of Saxony'.
 */
function growBehind(around: PinContext): void {
  const { draft, claims, owners } = around;
  for (const claim of claims.list()) {
    if (!isCapital(draft, claim.from) || !isCapital(draft, claim.to - 1)) continue;
    if (isTitleCase(draft, claim.from)) continue;
    const cc = bodyOf(draft, claim.id)?.cc;
    const beside = owners.behind(claim.to);
    // If one more word with a capital follows, the place is the name of a person: 'District Attorney Alvin Bragg'.
    const owner = beside && !isCapital(draft, beside.to) ? beside : ownerBehind(around, claim.to);
    if (cc && owner?.cc === cc && inOneSentence(draft.doc, claim.from, owner.to - 1))
      claims.growRight(claim, pastPart(draft, owner.to));
  }
}

/** The token past a noun that makes a place a part of the body: 'Command' in 'Guardia Civil of the Almería Command'. */
function pastPart(draft: Draft, at: number): number {
  const { units, fieldNouns } = agencyLexicon(draft);
  const word = normAt(draft.doc.tokens, at);
  return isCapital(draft, at) && (units.has(word) || fieldNouns.has(word)) ? at + 1 : at;
}
