import type { Draft } from '../draft.ts';
import { Claims } from './claims.ts';
import { CountryEvidence } from './evidence.ts';
import { dropWorks } from './guards.ts';
import { lexiconOf } from './lexicon.ts';
import { Owners } from './owners.ts';
import { pinHeadsByEvidence, pinOwnedHeads } from './pin-heads.ts';
import { linkSeconds } from './seconds.ts';
import { settleNamesByEvidence, settleOwnedNames } from './settle.ts';

/** Pins what needs its country: doubtful names, unnamed and local authorities, second names. */
export function pinAuthorities(draft: Draft): undefined {
  const claims = new Claims(draft.doc, draft.agencies);
  const owners = new Owners(draft, new CountryEvidence(draft, claims));
  settleOwners(draft, claims, owners);
  const beside = { draft, claims, owners, evidence: new CountryEvidence(draft, claims) };
  settleOwnedNames(beside);
  pinOwnedHeads(beside);
  // What has its country beside it is evidence for what has not.
  const around = { ...beside, evidence: new CountryEvidence(draft, claims) };
  settleNamesByEvidence(around);
  pinHeadsByEvidence(around);
  linkSeconds(around);
  dropWorks(draft, claims);
  draft.agencies = claims.annotations();
  // The place inside a body's name is no place; it has served as evidence by now.
  draft.places = draft.places.filter(
    (place) => !draft.agencies.some(({ start, end }) => place.start < end && start < place.end),
  );
}

/**
 * 'Romania's DIICOT', 'Spanish Guardia Civil': the country before a body's name belongs to it. Another
 * country's place there makes it another body: 'Tokyo Metropolitan Police'.
 */
function settleOwners(draft: Draft, claims: Claims, owners: Owners): void {
  const { locatives } = lexiconOf(draft.language.agencies);
  for (const claim of claims.list()) {
    const owner = owners.before(claim.from);
    const cc = draft.knowledge.registry.body(claim.id)?.cc;
    if (!owner || !cc) continue;
    const before = draft.doc.tokens.norm[owner.from - 1] ?? '';
    if (owner.cc === cc) claims.growLeft(claim, owner.from);
    else if (owner.by === 'place' && !locatives.has(before)) claims.drop(claim);
  }
}
