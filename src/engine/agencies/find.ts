import type { Draft } from '../draft.ts';
import { CAPITAL } from '../text/tokens.ts';
import { Claims } from './claims.ts';
import { findNames, type NameHit } from './names.ts';
import { isPart } from './parts.ts';
import { findPeriphrases } from './periphrases.ts';

/** Finds the bodies that the text names beyond doubt; what needs its country waits for the places. */
export function findAgencies(draft: Draft): undefined {
  const { doc, knowledge, trace } = draft;
  const claims = new Claims(doc);
  findPeriphrases(draft, claims);
  for (const hit of findNames(doc, knowledge.registry)) {
    const [name, ...others] = hit.names;
    if (!name || others.length > 0 || name.needsCountry || name.needsContext) continue;
    if ((name.cc && !name.native && isLowerPhrase(draft, hit)) || isPart(draft, hit)) continue;
    const claim = { from: hit.from, to: hit.to, id: name.id, rule: 'agencies/name', sure: true };
    if (claims.add(claim)) trace(claim.rule, claims.spanOf(hit), name.id);
  }
  draft.agencies = claims.annotations();
}

/** 'the anti-drug office': a national body's name in lower case is a common noun that needs its country. */
function isLowerPhrase({ doc: { tokens } }: Draft, { from, to }: NameHit): boolean {
  for (let i = from; i < to; i += 1) if (((tokens.flags[i] ?? 0) & CAPITAL) !== 0) return false;
  return to - from > 1;
}
