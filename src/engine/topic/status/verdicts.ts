import type { Draft } from '../../draft.ts';
import { nextOf, normAt, SIGN, WORD } from '../../text/tokens/tokens.ts';
import { isBefore } from './clause.ts';
import { hasPenaltyAfter } from './penalties.ts';
import type { TermAt } from './words.ts';

/** A verdict stands within so many tokens behind the verb that confirms it: 'upheld on Monday the 12-year prison terms'. */
const VERDICT = 8;
/** And what somebody is cleared of: 'cleared all seven Filipino sailors of'. */
const CLEARED_OF = 10;

/**
 * Whether a court confirms a verdict: 'The court confirmed on Monday the convictions'. Only a day may stand in
 * between, unlike in 'police confirmed that he had served a term', nor 'the court raises bail after a conviction'.
 */
export function confirmsVerdict(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { status } = draft.language;
  if (!isBefore(tokens, status.courts, at)) return false;
  for (let i = at.to; i < Math.min(at.end, at.to + VERDICT); i += 1) {
    const norm = normAt(tokens, i);
    if (status.standing.has(norm)) return true;
    if (status.relative.has(norm)) return false;
    if (status.links.has(norm) && !isDayAt(draft, i) && !isDayAt(draft, i + 1)) return false;
  }
  return false;
}

/** Whether a day stands at a token, as between a court's verb and the verdict: 'On Monday'. */
export const isDayAt = ({ doc, language }: Draft, i: number): boolean =>
  language.places.calendar.has(normAt(doc.tokens, i));

/**
 * Whether a court changes terms: 'Have had their sentences reduced to eight years by the Court of Appeal'. A law that
 * changes them names no court.
 */
export function changesTerms(draft: Draft, at: TermAt): boolean {
  const { first, end } = at;
  const isByCourt = nextOf(draft.doc.tokens, draft.language.status.courts, first, end) < end;
  return isByCourt && hasPenaltyAfter(draft, at);
}

/** The court stands so near behind 'cleared by': 'cleared by the federal appeals court'. */
const BY_COURT = 6;

/**
 * Whether a court clears somebody: 'A court in Milan has cleared three nationals of trafficking',
 * 'cleared by judges', 'when the court cleared them'. 'Cleared of' is a phrase of its own.
 */
export function clearsSomebody(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { by, courts, penaltyOf, those } = draft.language.status;
  if (normAt(tokens, at.to) === by)
    return nextOf(tokens, courts, at.to, at.to + BY_COURT) < Math.min(at.end, at.to + BY_COURT);
  if (!isBefore(tokens, courts, at)) return false;
  if (those.has(normAt(tokens, at.to))) return true;
  for (let i = at.to + 1; i < Math.min(at.end, at.to + CLEARED_OF); i += 1) {
    if (tokens.kind[i] === SIGN && normAt(tokens, i) === ',') return false;
    if (normAt(tokens, i) === penaltyOf) return true;
  }
  return false;
}

/**
 * Whether somebody is cleared, and not a place of what lies about in it: 'The port was cleared of cocaine',
 * 'of all migrants'. In 'cleared of cocaine charges' it is somebody.
 */
export function isClearedOfDeed(
  { doc: { tokens }, language }: Draft,
  { to, end }: TermAt,
): boolean {
  const { clause, litter, links, sweeping } = language.status;
  const at = sweeping.has(normAt(tokens, to)) ? to + 1 : to;
  if (!litter.has(normAt(tokens, at))) return true;
  const next = normAt(tokens, at + 1);
  const isWord = at + 1 < end && tokens.kind[at + 1] === WORD;
  return isWord && !links.has(next) && !clause.has(next);
}
