import type { Draft } from '../draft.ts';
import { Claims } from './claims.ts';
import { CountryEvidence } from './evidence.ts';
import { dropWorks } from './guards.ts';
import { pinHeads } from './heads.ts';
import { Owners } from './owners.ts';
import { linkSeconds } from './seconds.ts';
import { settleNames } from './settle.ts';

/** Pins what needs its country: doubtful names, unnamed and local authorities, second names. */
export function pinAuthorities(draft: Draft): undefined {
  const claims = new Claims(draft.doc, draft.agencies);
  const evidence = new CountryEvidence(draft, claims);
  const owners = new Owners(draft, evidence);
  growOwners(draft, claims, owners);
  const around = { draft, claims, owners, evidence };
  settleNames(around);
  pinHeads(around);
  linkSeconds(around);
  dropWorks(draft, claims);
  draft.agencies = claims.annotations();
  // The place inside a body's name is no place; it has served as evidence by now.
  draft.places = draft.places.filter(
    (place) => !draft.agencies.some(({ start, end }) => place.start < end && start < place.end),
  );
}

/** 'Romania's DIICOT', 'Spanish Guardia Civil': the country before a body's name belongs to it. */
function growOwners({ knowledge }: Draft, claims: Claims, owners: Owners): void {
  for (const claim of claims.list()) {
    const owner = owners.before(claim.from);
    if (owner && owner.cc === knowledge.registry.body(claim.id)?.cc)
      claims.growLeft(claim, owner.from);
  }
}
