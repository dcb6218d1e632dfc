import type { Draft } from '../draft.ts';
import { nameAt } from '../places/names/names.ts';
import { hasFlag, UPPER } from '../text/tokens.ts';
import type { Claim, Claims } from './claims.ts';
import { isCapital } from './runs.ts';

/** So few letters may stand for anything. */
const LEAST = 3;

/** 'Texas Department of Public Safety ... DPS troopers': letters that the words of a body's name begin with are that body. */
export function linkInitials(draft: Draft, claims: Claims): void {
  const { tokens } = draft.doc;
  const named = initialsOf(draft, claims);
  if (named.size === 0) return;
  for (let i = 0; i < tokens.count; i += 1) {
    const body = hasFlag(tokens, i, UPPER) ? named.get(tokens.norm[i] ?? '') : undefined;
    if (!body || body.to > i || nameAt(draft, i, i + 1)?.alias) continue;
    const { id, sure } = body;
    const claim = { from: i, to: i + 1, id, rule: 'agencies/initials', sure };
    if (claims.add(claim)) draft.trace?.(claim.rule, claims.spanOf(claim), id);
  }
}

/** Each body by the letters of its name, with those of its place and without. */
function initialsOf(draft: Draft, claims: Claims): Map<string, Claim> {
  const { norm } = draft.doc.tokens;
  const named = new Map<string, Claim>();
  for (const claim of claims.list()) {
    let letters = '';
    for (let i = claim.from; i < claim.to; i += 1)
      if (isCapital(draft, i)) letters += norm[i]?.[0] ?? '';
    for (const short of [letters, letters.slice(1)])
      if (short.length >= LEAST && !named.has(short)) named.set(short, claim);
  }
  return named;
}
