import type { Draft } from '../draft.ts';
import { sentenceAround } from '../text/doc.ts';
import { CAPITAL } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { CountryEvidence } from './evidence.ts';
import { isAttribute } from './find.ts';
import { lexiconOf } from './lexicon.ts';
import { findNames, type NameHit } from './names.ts';
import type { Owner, Owners } from './owners.ts';
import type { BodyName } from './registry.ts';

/** What a settler of doubtful names works with. */
export interface Surroundings {
  draft: Draft;
  claims: Claims;
  owners: Owners;
  evidence: CountryEvidence;
}

/** Settles the names that say nothing alone: 'Federal Police' by its country, 'MUP' by its full name. */
export function settleNames(around: Surroundings): void {
  const { draft, claims } = around;
  for (const hit of findNames(draft.doc, draft.knowledge.registry)) {
    if (!claims.isFree(hit.from, hit.to) || isAttribute(draft, hit)) continue;
    const found = settle(around, hit);
    if (!found) continue;
    claims.add(found);
    draft.trace(found.rule, claims.spanOf(found), found.id);
  }
}

function settle(around: Surroundings, hit: NameHit) {
  const { draft, owners, evidence } = around;
  const owner = owners.before(hit.from);
  const owned = owner && hit.names.find(({ cc }) => cc === owner.cc);
  if (owner && owned)
    return {
      from: owner.from,
      to: hit.to,
      id: owned.id,
      rule: 'agencies/name-of-country',
      sure: true,
    };
  const behind = ownerBehind(around, hit.to);
  const ofPlace = behind && hit.names.find(({ cc }) => cc === behind.cc);
  if (behind && ofPlace)
    return {
      from: hit.from,
      to: behind.to,
      id: ofPlace.id,
      rule: 'agencies/name-of-place',
      sure: true,
    };
  // 'Brazilian Federal Police' where the registry knows none: another country's is no answer.
  if (owner && hit.names.every(({ cc }) => cc !== undefined)) return undefined;
  if (isAnyOne(draft, hit)) return undefined;
  const named = hit.names.filter((name) => hasContext(around, hit, name));
  const allowed = new Set(named.flatMap(({ cc }) => (cc ? [cc] : [])));
  const first = named[0];
  if (!first) return undefined;
  const needsCountry = named.some((name) => name.needsCountry || !name.needsContext);
  if (allowed.size === 0 || !needsCountry)
    return {
      from: hit.from,
      to: hit.to,
      id: first.id,
      rule: 'agencies/name-in-context',
      sure: named.length === 1,
    };
  const country = evidence.countryAt(hit.from, allowed);
  const settled = country && named.find(({ cc }) => cc === country.cc);
  if (!country || !settled) return undefined;
  return {
    from: hit.from,
    to: hit.to,
    id: settled.id,
    rule: 'agencies/name-by-evidence',
    sure: country.sure,
  };
}

/** 'a tax police commander': an indefinite article before lower case names no body. */
function isAnyOne({ doc, language }: Draft, { from }: NameHit): boolean {
  const { norm, flags } = doc.tokens;
  const isLower = ((flags[from] ?? 0) & CAPITAL) === 0;
  return isLower && lexiconOf(language.agencies).indefinite.has(norm[from - 1] ?? '');
}

/** 'Federal Police of Brazil': the place that 'of' puts behind a name. */
export function ownerBehind({ draft, owners }: Surroundings, to: number): Owner | undefined {
  const { tokens } = draft.doc;
  const { of, articles } = lexiconOf(draft.language.agencies);
  if (!of.has(tokens.norm[to] ?? '')) return undefined;
  const at = articles.has(tokens.norm[to + 1] ?? '') ? to + 2 : to + 1;
  const owner = owners.at(at);
  return owner?.by === 'place' ? owner : undefined;
}

function hasContext(
  { draft, claims, evidence }: Surroundings,
  hit: NameHit,
  name: BodyName,
): boolean {
  if (!name.needsContext) return true;
  const introduced = claims
    .list()
    .some(({ id, rule }) => id === name.id && rule !== 'agencies/acronym');
  if (introduced) return true;
  if (name.needsContext === 'name' || !name.cc) return false;
  return evidence.isNear(hit.from, name.cc) && isAlone(draft, hit);
}

/** An acronym inside a run of capitals ('BREAKING NEWS') says nothing. */
function isAlone({ doc }: Draft, { from, to }: NameHit): boolean {
  const sentence = sentenceAround(doc, from);
  const { flags } = doc.tokens;
  let upper = 0;
  for (let i = sentence.from; i < sentence.to; i += 1) if (((flags[i] ?? 0) & 2) !== 0) upper += 1;
  return upper - (to - from) < (sentence.to - sentence.from) / 2;
}
