import type { Draft } from '../draft.ts';
import { Claims } from './claims.ts';
import { findNames } from './names.ts';
import { findPeriphrases } from './periphrases.ts';

/** Finds the bodies that the text names beyond doubt; what needs its country waits for the places. */
export function findAgencies(draft: Draft): undefined {
  const { doc, knowledge, trace } = draft;
  const claims = new Claims(doc);
  for (const hit of findNames(doc, knowledge.registry)) {
    const [name, ...others] = hit.names;
    if (!name || others.length > 0 || name.needsCountry || name.needsContext) continue;
    claims.add({ ...hit, id: name.id, rule: 'agencies/name', sure: true });
    trace('agencies/name', claims.spanOf(hit), name.id);
  }
  findPeriphrases(draft, claims);
  draft.agencies = claims.annotations();
}
