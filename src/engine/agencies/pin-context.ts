import type { Draft } from '../draft.ts';
import type { Claims } from './claims.ts';
import type { CountryEvidence } from './countries/evidence.ts';
import type { Owners } from './countries/owners.ts';

/** What a settler of doubtful names works with. */
export interface PinContext {
  draft: Draft;
  claims: Claims;
  owners: Owners;
  evidence: CountryEvidence;
  /** The country of the text's only unnamed authorities of a kind: 'customs', where all are Malaysian. */
  kin: ReadonlyMap<string, string>;
}
