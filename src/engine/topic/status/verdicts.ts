import type { Draft } from '../../draft.ts';
import { nextOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { TermAt } from './words.ts';

/** A verdict stands within so many tokens behind the verb that confirms it: 'upheld on Monday the 12-year prison terms'. */
const VERDICT = 8;
/** And what somebody is cleared of: 'cleared all seven Filipino sailors of'. */
const CLEARED_OF = 10;

/** 'The court confirmed on Monday the convictions'; not 'police confirmed that he had served a term'. */
export function confirmsVerdict(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { courts, relative, standing } = draft.language.status;
  if (nextOf(tokens, courts, at.first, at.from) >= at.from) return false;
  const limit = Math.min(at.end, at.to + VERDICT);
  const verdict = nextOf(tokens, standing, at.to, limit);
  return verdict < limit && nextOf(tokens, relative, at.to, verdict) >= verdict;
}

/** 'A court in Milan has cleared three nationals of trafficking'; 'cleared of' is a phrase of its own. */
export function clearsSomebody(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { courts, penaltyOf } = draft.language.status;
  if (nextOf(tokens, courts, at.first, at.from) >= at.from) return false;
  for (let i = at.to + 1; i < Math.min(at.end, at.to + CLEARED_OF); i += 1) {
    if (tokens.kind[i] === SIGN && normAt(tokens, i) === ',') return false;
    if (normAt(tokens, i) === penaltyOf) return true;
  }
  return false;
}
