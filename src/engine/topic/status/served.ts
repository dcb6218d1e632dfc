import type { Draft } from '../../draft.ts';
import { nextOf, normAt } from '../../text/tokens/tokens.ts';
import { CLOSE, isBefore, NEAR } from './clause.ts';
import { servesPrison } from './penalties.ts';
import type { TermAt } from './words.ts';

/**
 * Whether somebody is handed over to a prison term, which he then has: 'extradited to Italy to serve a life sentence',
 * but not 'extradited to serve ten years in prison if convicted'.
 */
export function returnsToPrison(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { conditions, handedOver } = draft.language.status;
  return (
    isBefore(tokens, handedOver, at, NEAR) &&
    nextOf(tokens, conditions, at.to, at.end) >= at.end &&
    servesPrison(draft, at)
  );
}

/**
 * Whether a term was given before and is being served: 'Where he was serving ten years for murder',
 * 'wanted to serve ten years for murder', but not 'must serve ten years for'.
 */
export function isServedAlready(
  { doc: { tokens }, language }: Draft,
  { from, first, ...at }: TermAt,
): boolean {
  const { bound, lifelong, penalties, sentences, serves, subordinate } = language.status;
  const unit = normAt(tokens, from);
  if (!penalties.has(unit) && !lifelong.has(unit)) return false;
  const served = nextOf(tokens, serves, Math.max(first, from - NEAR), from);
  if (served < from) return !bound.has(normAt(tokens, served - 1));
  // A sentence may be named before it: 'On parole after a sentence of three years for fraud'.
  const given = nextOf(tokens, sentences, Math.max(first, from - CLOSE), from);
  return given < from && isBefore(tokens, subordinate, { ...at, first, from: given }, CLOSE);
}

/** Whether behind what became of somebody he serves his term: 'was extradited to serve', 'was brought back to serve'. */
export function servesBehind(
  { doc: { tokens }, language }: Draft,
  at: number,
  end: number,
): boolean {
  const { penaltyLink, serves } = language.status;
  const served = nextOf(tokens, serves, at, end);
  return served < end && normAt(tokens, served - 1) === penaltyLink;
}
