import type { Draft } from '../draft.ts';
import { addTraced, Claims } from './claims.ts';
import { findHeads } from './heads/heads.ts';
import { findNames } from './names/names.ts';
import { isLowerPhrase, isPartOfOther } from './names/part-of-other.ts';
import { findPeriphrases } from './names/periphrases.ts';

/** Finds the bodies that the text names beyond doubt; what needs its country waits for the places. */
export function* findAgencies(draft: Draft): Generator<void, undefined> {
  const claims = new Claims(draft.doc);
  draft.bodyNames = yield* findNames(draft);
  for (const hit of draft.bodyNames) {
    const [name, ...others] = hit.names;
    if (!name || others.length > 0 || name.needsCountry || name.needsContext) continue;
    if ((name.proper && isLowerPhrase(draft, hit)) || isPartOfOther(draft, hit)) continue;
    const claim = { from: hit.from, to: hit.to, id: name.id, rule: 'agencies/name', sure: true };
    addTraced(draft, claims, claim);
  }
  yield;
  // What is told by a field may stand inside a name: 'Southeast European Law Enforcement Center'.
  findPeriphrases(draft, claims);
  draft.agencies = claims.annotations();
  draft.heads = findHeads(draft);
}
