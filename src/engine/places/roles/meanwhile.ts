import type { Draft } from '../../draft.ts';
import { normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { Happenings } from './happening.ts';

/** Tokens of a clause between what opens it and its verb. */
const CLAUSE = 8;
/** Tokens between an arrest and the clause that tells when. */
const BETWEEN = 6;

/**
 * Whether a word opens a clause that tells when something happened: 'as she', 'while', 'when', but not 'as part of'.
 */
export function isMeanwhile({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { meanwhile, auxiliaries, determiners, gerundEnding } = language.places.roles;
  const next = normAt(tokens, i + 1);
  return (
    meanwhile.has(normAt(tokens, i)) &&
    (auxiliaries.has(next) || determiners.has(next) || next.endsWith(gerundEnding))
  );
}

/** Whether somebody is arrested right before a token. */
export function takes(draft: Draft, happenings: Happenings, to: number, start: number): boolean {
  for (let i = to - 1; i >= Math.max(start, to - BETWEEN); i -= 1) {
    const happening = happenings.get(i);
    if (happening) return happening.kind === 'cue' && happening.role === 'arrest';
    if (draft.doc.tokens.kind[i] === SIGN) return false;
  }
  return false;
}

/** Whether what somebody did in a place tells where they were caught: 'caught as she stepped off the ferry in'. */
export function isTakenAt(
  draft: Draft,
  happenings: Happenings,
  verb: number,
  start: number,
): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - CLAUSE); i -= 1) {
    if (isMeanwhile(draft, i)) return takes(draft, happenings, i, start);
    if (happenings.has(i) || draft.doc.tokens.kind[i] === SIGN) return false;
  }
  return false;
}
